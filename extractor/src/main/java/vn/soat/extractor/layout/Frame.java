package vn.soat.extractor.layout;

import vn.soat.patterns.text.Box;

/**
 * A page as its reader turns it: text runs from left to right in it, lines follow from top to
 * bottom. All lengths are points.
 *
 * @param page 1-based
 * @param turns in which direction text runs on the page as shown: 0 to the right, 1 upwards, 2 to
 *     the left, 3 downwards
 * @param width of the page as shown
 * @param height of the page as shown
 */
public record Frame(int page, int turns, double width, double height) {

  /** The page as it is shown. */
  public static Frame upright(int page, double width, double height) {
    return new Frame(page, 0, width, height);
  }

  /** How far along the lines a point of the shown page stands. */
  public double along(double x, double y) {
    return switch (turns) {
      case 1 -> height - y;
      case 2 -> width - x;
      case 3 -> y;
      default -> x;
    };
  }

  /** How far down the lines a point of the shown page stands. */
  public double across(double x, double y) {
    return switch (turns) {
      case 1 -> x;
      case 2 -> height - y;
      case 3 -> width - x;
      default -> y;
    };
  }

  /** The length of a line that crosses the whole page. */
  public double lineLength() {
    return turns % 2 == 0 ? width : height;
  }

  /** From the top of the first line to the bottom of the last that the page has room for. */
  public double depth() {
    return turns % 2 == 0 ? height : width;
  }

  /** Where a box of this frame stands on the shown page. */
  public Box toPage(Box box) {
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    return switch (turns) {
      case 1 -> new Box(page, box.y(), height - right, box.height(), box.width());
      case 2 -> new Box(page, width - right, height - bottom, box.width(), box.height());
      case 3 -> new Box(page, width - bottom, box.x(), box.height(), box.width());
      default -> box;
    };
  }
}
