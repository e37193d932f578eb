package vn.soat.patterns.quantity;

import vn.soat.patterns.text.Stops;

/** What stands in brackets is said of the figure before them, not of the next one. */
final class Brackets {

  private Brackets() {}

  /**
   * Whether what ends at an offset is an aside to a figure behind it: its bracket is closed before
   * that figure.
   */
  static boolean closeBetween(String text, int end, int figure) {
    return Stops.bracketEnd(text, end, figure) < figure;
  }
}
