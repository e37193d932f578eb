package vn.soat.patterns.text;

/**
 * A rectangle on a page, in PDF points from the page's top left corner.
 *
 * @param page 1-based
 */
public record Box(int page, double x, double y, double width, double height) {

  /** The smallest box that covers both; they must be on one page. */
  public Box cover(Box other) {
    if (page != other.page) {
      throw new IllegalArgumentException("boxes on pages " + page + " and " + other.page);
    }
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    double right = Math.max(x + width, other.x + other.width);
    double bottom = Math.max(y + height, other.y + other.height);
    return new Box(page, left, top, right - left, bottom - top);
  }
}
