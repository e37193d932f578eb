package vn.soat.extractor.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.ocr.Recogniser;

/** Draws the pages of a PDF as a good scanner would, in grey. */
final class PdfCamera implements Recogniser.Camera {

  private static final double POINTS_PER_INCH = 72;

  /** What Tesseract is made for. */
  private static final double DOTS_PER_INCH = 300;

  /** An A4 page at that resolution and a third more; larger pages are drawn coarser. */
  private static final double MOST_PIXELS = 12e6;

  /** A picture, its copy and the page that it is drawn on must fit into the process. */
  private static final int PICTURES_IN_HEAP = 4;

  private static final long MEGABYTE = 1L << 20;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final long mostBytes;

  PdfCamera(PDDocument document, Limits limits) {
    this.document = document;
    this.mostBytes = limits.heapMegabytes() * MEGABYTE / PICTURES_IN_HEAP;
    this.renderer = new PDFRenderer(document);
    // Else a picture of a hundred million pixels is unpacked in full to be drawn small.
    renderer.setSubsamplingAllowed(true);
  }

  @Override
  public Recogniser.Shot shoot(int page) throws IOException {
    PDPage source = document.getPage(page - 1);
    if (!PdfPictures.fit(source, mostBytes)) {
      throw new Recogniser.TooLarge();
    }
    boolean turned = source.getRotation() % 180 != 0;
    double width = source.getCropBox().getWidth();
    double height = source.getCropBox().getHeight();
    return new Recogniser.Shot(
        renderer.renderImage(page - 1, scale(width, height), ImageType.GRAY),
        turned ? height : width);
  }

  /** Pixels a point. */
  private static float scale(double width, double height) {
    double fine = DOTS_PER_INCH / POINTS_PER_INCH;
    double most = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
    return (float) Math.min(fine, most);
  }
}
