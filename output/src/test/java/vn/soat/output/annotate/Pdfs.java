package vn.soat.output.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.util.Matrix;

/** Makes small PDF files for tests. */
final class Pdfs {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private Pdfs() {}

  /** A page of lines that is shown upright although it is turned and its margins are cut off. */
  static byte[] turned(int rotation, List<String> lines) {
    try (PDDocument document = new PDDocument()) {
      boolean lying = rotation % 180 != 0;
      PDRectangle media = lying ? new PDRectangle(900, 700) : new PDRectangle(700, 900);
      PDPage page = new PDPage(media);
      page.setCropBox(new PDRectangle(30, 40, media.getWidth() - 60, media.getHeight() - 90));
      page.setRotation(rotation);
      document.addPage(new PDPage(PDRectangle.A4));
      document.addPage(page);
      write(document, page, rotation, lines);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDDocument document, PDPage page, int rotation, List<String> lines)
      throws IOException {
    PDRectangle media = page.getMediaBox();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(font(document), 12);
      for (int i = 0; i < lines.size(); i++) {
        content.beginText();
        content.setTextMatrix(at(rotation, media, 80, 120 + 20 * i));
        content.showText(lines.get(i));
        content.endText();
      }
    }
  }

  /** The matrix that places text at a point of the page as it is shown, from its top left. */
  private static Matrix at(int rotation, PDRectangle media, float x, float y) {
    float width = media.getWidth();
    float height = media.getHeight();
    return switch (rotation) {
      case 90 -> new Matrix(0, 1, -1, 0, y, x);
      case 180 -> new Matrix(-1, 0, 0, -1, width - x, y);
      case 270 -> new Matrix(0, -1, 1, 0, width - y, height - x);
      default -> new Matrix(1, 0, 0, 1, x, height - y);
    };
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(document, in, true);
    }
  }

  /** An A4 file that opens with a password, or without one but forbids to be changed. */
  static byte[] locked(String password, List<String> lines) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      write(document, page, 0, lines);
      AccessPermission permission = new AccessPermission();
      permission.setCanModifyAnnotations(false);
      permission.setCanModify(false);
      document.protect(new StandardProtectionPolicy("chủ", password, permission));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file with a signature at its end; what is signed does not matter here. */
  static byte[] signed(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      document.addSignature(signature, content -> new byte[] {1, 2, 3});
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
