package vn.soat.extractor.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Tells before a page is drawn whether its pictures can be unpacked: PDFBox takes each into memory
 * as a whole, whatever its size, and the process with it.
 */
final class PdfPictures {

  /** The most that packing by this method can shrink. */
  private static final int DEFLATE_RATIO = 1032;

  private static final int BUFFER = 1 << 16;

  /** Forms inside forms; deeper, nobody put a scan. */
  private static final int DEEPEST = 4;

  private final long mostBytes;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfPictures(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Whether all pictures of a page are within so many bytes each when unpacked. */
  static boolean fit(PDPage page, long mostBytes) throws IOException {
    COSBase resources = page.getResources() == null ? null : page.getResources().getCOSObject();
    return !(resources instanceof COSDictionary dictionary)
        || new PdfPictures(mostBytes).fits(dictionary, 0);
  }

  private boolean fits(COSDictionary resources, int depth) throws IOException {
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || depth > DEEPEST) {
      return true;
    }
    for (COSName name : objects.keySet()) {
      if (objects.getDictionaryObject(name) instanceof COSStream object
          && seen.add(object)
          && !fits(object, depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(COSStream object, int depth) throws IOException {
    if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
      return pictureFits(object);
    }
    COSDictionary inner = object.getCOSDictionary(COSName.RESOURCES);
    return inner == null || fits(inner, depth + 1);
  }

  private boolean pictureFits(COSStream picture) throws IOException {
    long width = picture.getInt(COSName.WIDTH, COSName.W, 0);
    long height = picture.getInt(COSName.HEIGHT, COSName.H, 0);
    long bits = Math.max(1, picture.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 1));
    if (width * height / 8 > mostBytes / bits || width < 0 || height < 0) {
      return false;
    }
    List<COSName> filters = filters(picture.getFilters());
    return filters.contains(COSName.DCT_DECODE)
        ? jpegFits(picture)
        : !filters.contains(COSName.FLATE_DECODE) || unpackedFits(picture, filters.size());
  }

  private static List<COSName> filters(COSBase filters) {
    if (filters instanceof COSName one) {
      return List.of(one);
    }
    return filters instanceof COSArray array
        ? array.toList().stream()
            .filter(COSName.class::isInstance)
            .map(COSName.class::cast)
            .toList()
        : List.of();
  }

  /** The size that a JPEG states itself is the one that is unpacked. */
  private boolean jpegFits(COSStream picture) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    if (!readers.hasNext()) {
      return true;
    }
    ImageReader reader = readers.next();
    try (InputStream raw = picture.createRawInputStream();
        ImageInputStream in =
            ImageIO.createImageInputStream(new ByteArrayInputStream(raw.readAllBytes()))) {
      reader.setInput(in, true, true);
      return (long) reader.getWidth(0) * reader.getHeight(0) <= mostBytes / 3;
    } catch (IOException | RuntimeException e) {
      return true; // it cannot be drawn either, and costs nothing
    } finally {
      reader.dispose();
    }
  }

  /** Counts without keeping; most pictures are too small to be counted. */
  private boolean unpackedFits(COSStream picture, int filters) throws IOException {
    double most = picture.getLength() * Math.pow(DEFLATE_RATIO, filters);
    if (most <= mostBytes) {
      return true;
    }
    try (InputStream raw = picture.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters; i++) {
        in = new InflaterInputStream(in);
      }
      return isWithin(in);
    } catch (IOException e) {
      return true; // not packed so, or cut short: the rest is what can be unpacked
    }
  }

  private boolean isWithin(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long count = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      count += read;
      if (count > mostBytes) {
        return false;
      }
    }
    return true;
  }
}
