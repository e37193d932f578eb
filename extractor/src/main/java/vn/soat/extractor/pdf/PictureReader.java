package vn.soat.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.soat.extractor.layout.TextLayout;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.ocr.Recogniser;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.FormatReader;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Source;
import vn.soat.extractor.source.Unreadable;
import vn.soat.patterns.text.SourceText;

/**
 * Recognises the text of pictures: photographs and scans of pages, several in one file where the
 * format has that. Each is taken for a page as long as A4, for pictures seldom know their size.
 */
public final class PictureReader implements FormatReader {

  /** The long side of A4, in points. */
  private static final double PAGE = 841.9;

  /** The long side of a page at 300 dots an inch, which is what Tesseract is made for. */
  private static final int PIXELS = 3508;

  /** Never more pixels in memory than four such pages have. */
  private static final long MOST_PIXELS = 35_000_000;

  private static final long MILLION = 1_000_000;

  /** In millions of pixels: A0 at 300 dots an inch has 140, the best telephone 200. */
  private static final long MOST_UNPACKED = 400;

  private final Limits limits;
  private final PageOcr ocr;

  public PictureReader(Limits limits, PageOcr ocr) {
    this.limits = limits;
    this.ocr = ocr;
  }

  @Override
  public Contents read(byte[] bytes, String mediaType) throws Unreadable, IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
    if (!readers.hasNext()) {
      throw new Unreadable(Problems.unsupported(mediaType));
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      return read(reader);
    } finally {
      reader.dispose();
    }
  }

  private Contents read(ImageReader reader) throws Unreadable, IOException {
    int count = reader.getNumImages(true);
    if (count > limits.pages()) {
      throw new Unreadable(PageProblems.tooManyPages(count, limits.pages()));
    }
    checkSizes(reader, count);
    List<Integer> pages = IntStream.rangeClosed(1, count).boxed().toList();
    PageOcr.Outcome outcome = ocr.read(pages, page -> shot(reader, page - 1));
    TextLayout layout = new TextLayout();
    pages.stream()
        .map(n -> outcome.page(n).map(PdfPage::of).orElseGet(() -> PdfPage.empty(n)))
        .forEach(page -> layout.add(page.sheets()));
    SourceText text = outcome.shown(layout.toSourceText());
    List<Problem> problems = new ArrayList<>(outcome.problems());
    if (text.text().isBlank() && problems.isEmpty()) {
      problems.add(PageProblems.nothingRecognised());
    }
    return new Contents(text, Source.Method.OCR, OptionalInt.of(count), Optional.empty(), problems);
  }

  private static void checkSizes(ImageReader reader, int count) throws Unreadable, IOException {
    for (int i = 0; i < count; i++) {
      long megapixels = (long) reader.getWidth(i) * reader.getHeight(i) / MILLION;
      if (megapixels > MOST_UNPACKED) {
        throw new Unreadable(PageProblems.pictureTooLarge(megapixels, MOST_UNPACKED));
      }
    }
  }

  private static Recogniser.Shot shot(ImageReader reader, int index) throws IOException {
    long width = reader.getWidth(index);
    long height = reader.getHeight(index);
    ImageReadParam parameters = reader.getDefaultReadParam();
    int every = 1;
    while (width * height / ((long) every * every) > MOST_PIXELS) {
      every++;
    }
    parameters.setSourceSubsampling(every, every, 0, 0);
    BufferedImage image = scaled(reader.read(index, parameters));
    double longSide = Math.max(image.getWidth(), image.getHeight());
    return new Recogniser.Shot(image, image.getWidth() * PAGE / longSide);
  }

  private static BufferedImage scaled(BufferedImage image) {
    double scale = (double) PIXELS / Math.max(image.getWidth(), image.getHeight());
    return new AffineTransformOp(
            AffineTransform.getScaleInstance(scale, scale), AffineTransformOp.TYPE_BILINEAR)
        .filter(grey(image), null);
  }

  private static BufferedImage grey(BufferedImage image) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var graphics = grey.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return grey;
  }
}
