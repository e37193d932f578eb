package vn.soat.extractor.layout;

/**
 * A drawn line, in the frame of its sheet.
 *
 * @param horizontal else it runs from top to bottom
 * @param at its distance from the top if horizontal, else from the left
 * @param from where it begins, along itself
 * @param to where it ends
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

  double length() {
    return to - from;
  }

  /** Whether it covers a place along itself, with so much to spare. */
  boolean covers(double place, double slack) {
    return from - slack <= place && place <= to + slack;
  }
}
