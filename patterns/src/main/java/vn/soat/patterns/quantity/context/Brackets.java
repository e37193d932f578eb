package vn.soat.patterns.quantity.context;

import vn.soat.patterns.text.Stops;

/** What stands in brackets is said of the figure before them, not of the next one. */
public final class Brackets {

  private Brackets() {}

  /**
   * Whether what ends at an offset is an aside to a figure behind it: its bracket is closed before
   * that figure.
   */
  public static boolean closeBetween(String text, int end, int figure) {
    return Stops.bracketEnd(text, end, figure) < figure;
  }
}
