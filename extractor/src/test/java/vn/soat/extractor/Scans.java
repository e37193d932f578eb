package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.soat.extractor.ocr.Tesseract;

/** Makes pictures of pages as a scanner does, for the tests of their recognition. */
final class Scans {

  private static final int DOTS_PER_INCH = 200;

  private Scans() {}

  /**
   * A test that recognises text is skipped where there is nothing to do it; with {@code
   * -Dsoat.ocr.required=true} it fails.
   */
  static void needTesseract() {
    boolean ready = new Tesseract().state() == Tesseract.State.READY;
    String how = "recognising scans needs the packages tesseract-ocr and tesseract-ocr-vie";
    assertTrue(ready || !Boolean.getBoolean("soat.ocr.required"), how);
    assumeTrue(ready, "skipped: " + how);
  }

  /** A page of these lines, one below the other, as the scanner sees it. */
  static BufferedImage page(double degrees, String... lines) throws IOException {
    List<Fixtures.Placed> placed = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      placed.add(new Fixtures.Placed(70, 90 + 22 * i, lines[i]));
    }
    byte[] pdf = Fixtures.pdf(List.of(placed));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return turned(
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY), degrees);
    }
  }

  /** The same sheet, laid into the scanner at an angle. */
  private static BufferedImage turned(BufferedImage sheet, double degrees) {
    BufferedImage scan =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = scan.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(Math.toRadians(degrees), sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
    graphics.drawImage(sheet, 0, 0, null);
    graphics.dispose();
    return scan;
  }

  /** Adds a page that shows nothing but a picture, with a text layer that nobody sees. */
  static void add(PDDocument document, BufferedImage image, String... layer) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(Fixtures.font(document), Fixtures.SIZE);
      content.newLineAtOffset(70, 700);
      content.setLeading(14);
      for (String line : layer) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
      content.drawImage(
          LosslessFactory.createFromImage(document, image),
          0,
          0,
          PDRectangle.A4.getWidth(),
          PDRectangle.A4.getHeight());
    }
  }
}
