package vn.soat.patterns.quantity.context;

import vn.soat.patterns.text.Blanks;

/** Tells items whose number has nothing but a label before it: "- Hộ tịch: 120". */
public final class ItemLabels {

  private static final int SHORTEST = 2;

  /** A label is no sentence. */
  private static final int LONGEST = 61;

  private final String lower;

  public ItemLabels(String lower) {
    this.lower = lower;
  }

  /** Whether all from the start of an item to its number is a label and its colon. */
  public boolean endWithColon(int from, int number) {
    int colon = Blanks.before(lower, number) - 1;
    return colon > from && lower.charAt(colon) == ':' && isLabel(from, colon);
  }

  /** The same with white space alone behind the label, too: "- Hộ tịch 120". */
  public boolean endBefore(int from, int number) {
    int end = Blanks.before(lower, number);
    return endWithColon(from, number) || (end < number && isLabel(from, end));
  }

  private boolean isLabel(int from, int to) {
    if (to - from < SHORTEST || to - from > LONGEST || !Character.isLetter(lower.charAt(from))) {
      return false;
    }
    for (int at = from; at < to; at++) {
      char c = lower.charAt(at);
      if (c == ':' || c == ';' || (c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}
