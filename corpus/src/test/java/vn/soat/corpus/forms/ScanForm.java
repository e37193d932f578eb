package vn.soat.corpus.forms;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes of a PDF what a scanner makes of its print: pictures at 200 dots an inch, each sheet a
 * little crooked, with specks, packed as JPEG.
 */
final class ScanForm {

  private static final int DOTS_PER_INCH = 200;
  private static final double MOST_DEGREES = 0.8;
  private static final int SPECKS = 150;
  private static final float QUALITY = 0.75f;

  private final Random dice = new Random(20231209);

  private ScanForm() {}

  static byte[] of(byte[] pdf) throws IOException {
    ScanForm scanner = new ScanForm();
    try (PDDocument printed = Loader.loadPDF(pdf);
        PDDocument scanned = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(printed);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        BufferedImage sheet = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
        add(scanned, scanner.scan(sheet));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scanned.save(out);
      return out.toByteArray();
    }
  }

  private BufferedImage scan(BufferedImage sheet) {
    int width = sheet.getWidth();
    int height = sheet.getHeight();
    BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = scan.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(
        Math.toRadians((2 * dice.nextDouble() - 1) * MOST_DEGREES), width / 2.0, height / 2.0);
    graphics.drawImage(sheet, 0, 0, null);
    graphics.setColor(Color.GRAY);
    for (int i = 0; i < SPECKS; i++) {
      graphics.fillRect(dice.nextInt(width), dice.nextInt(height), 1 + dice.nextInt(2), 1);
    }
    graphics.dispose();
    return scan;
  }

  private static void add(PDDocument document, BufferedImage scan) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(document, scan, QUALITY),
          0,
          0,
          PDRectangle.A4.getWidth(),
          PDRectangle.A4.getHeight());
    }
  }
}
