package vn.soat.patterns.text;

/** A line drawn with signs under a title or a letterhead: {@code ------}, {@code ____}. */
public final class RuleLine {

  private static final String SIGNS = "_=*.–—-";

  /** Fewer are the mark of an item. */
  private static final int FEWEST_SIGNS = 3;

  private RuleLine() {}

  /** Whether nothing but such signs and white space stands in a stretch. */
  public static boolean is(String text, int start, int end) {
    int signs = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (SIGNS.indexOf(c) >= 0) {
        signs++;
      } else if (!Blanks.isBlank(c)) {
        return false;
      }
    }
    return signs >= FEWEST_SIGNS;
  }
}
