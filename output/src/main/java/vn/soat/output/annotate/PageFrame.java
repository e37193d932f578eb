package vn.soat.output.annotate;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.soat.patterns.text.Box;

/**
 * Leads from a page as it is shown, turned and cropped, in points from its top left corner, to the
 * coordinates of its content, in which annotations are placed.
 */
final class PageFrame {

  private final PDRectangle crop;
  private final int rotation;

  PageFrame(PDPage page) {
    this.crop = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  /** The width of the page as it is shown. */
  float width() {
    return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
  }

  /**
   * The corners of a box as quad points: those that are shown at the upper left, upper right, lower
   * left and lower right, as readers of PDF files expect them in spite of ISO 32000.
   */
  float[] quad(Box box) {
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    float[] quad = new float[8];
    place(quad, 0, box.x(), box.y());
    place(quad, 2, right, box.y());
    place(quad, 4, box.x(), bottom);
    place(quad, 6, right, bottom);
    return quad;
  }

  /** The upright rectangle around a box. */
  PDRectangle rectangle(Box box) {
    return around(quad(box));
  }

  /** The upright rectangle around some quads. */
  static PDRectangle around(float[] quads) {
    float left = Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (int i = 0; i < quads.length; i += 2) {
      left = Math.min(left, quads[i]);
      right = Math.max(right, quads[i]);
      bottom = Math.min(bottom, quads[i + 1]);
      top = Math.max(top, quads[i + 1]);
    }
    return new PDRectangle(left, bottom, right - left, top - bottom);
  }

  /** Where a point of the shown page lies; the converse of how the words were placed. */
  private void place(float[] quad, int at, double x, double y) {
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    switch (rotation) {
      case 90 -> put(quad, at, left + y, bottom + x);
      case 180 -> put(quad, at, right - x, bottom + y);
      case 270 -> put(quad, at, right - y, top - x);
      default -> put(quad, at, left + x, top - y);
    }
  }

  private static void put(float[] quad, int at, double x, double y) {
    quad[at] = (float) x;
    quad[at + 1] = (float) y;
  }
}
