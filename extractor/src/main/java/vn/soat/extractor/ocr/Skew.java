package vn.soat.extractor.ocr;

import java.util.Arrays;

/**
 * Finds out by how much a page lies crooked: its rows of dark pixels are sharpest along the lines
 * of text.
 */
final class Skew {

  /** Nobody puts a sheet into a scanner more crooked than this, in degrees. */
  private static final double LARGEST = 5;

  private static final double COARSE_STEP = 0.5;
  private static final double FINE_STEP = 0.1;

  /** Lines of text are some forty pixels apart at 300 dpi: a quarter of that shows them still. */
  private static final int SHRINK = 4;

  /** Darker than this is ink, in shades of 255; paper that shines through is lighter. */
  private static final int INK = 128;

  private final int[] xs;
  private final int[] ys;
  private final int height;

  private Skew(PageImage page) {
    int most = (page.width() / SHRINK) * (page.height() / SHRINK);
    int[] columns = new int[most];
    int[] rows = new int[most];
    int dark = 0;
    for (int y = 0; y + SHRINK <= page.height(); y += SHRINK) {
      for (int x = 0; x + SHRINK <= page.width(); x += SHRINK) {
        if (page.shade(x, y) < INK) {
          columns[dark] = x / SHRINK;
          rows[dark] = y / SHRINK;
          dark++;
        }
      }
    }
    this.xs = Arrays.copyOf(columns, dark);
    this.ys = Arrays.copyOf(rows, dark);
    this.height = page.height() / SHRINK + page.width() / SHRINK;
  }

  /** By how many degrees the lines of a page fall to the right; negative where they rise. */
  static double of(PageImage page) {
    Skew skew = new Skew(page);
    double coarse = skew.sharpest(0, LARGEST, COARSE_STEP);
    return skew.sharpest(coarse, COARSE_STEP, FINE_STEP);
  }

  private double sharpest(double around, double reach, double step) {
    double best = around;
    double sharpest = sharpness(around);
    for (int i = 1; i * step <= reach + step / 2; i++) {
      for (double angle : new double[] {around - i * step, around + i * step}) {
        double sharpness = sharpness(angle);
        if (sharpness > sharpest) {
          sharpest = sharpness;
          best = angle;
        }
      }
    }
    return best;
  }

  /** How much neighbouring rows differ in ink when the page is turned back by an angle. */
  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int[] ink = new int[2 * height + 1];
    for (int i = 0; i < xs.length; i++) {
      int row = (int) Math.round(ys[i] - xs[i] * slope) + height / 2;
      ink[Math.max(0, Math.min(ink.length - 1, row))]++;
    }
    double sharpness = 0;
    for (int i = 1; i < ink.length; i++) {
      double step = ink[i] - ink[i - 1];
      sharpness += step * step;
    }
    return sharpness;
  }
}
