package vn.soat.extractor.encoding;

/**
 * Signs above and below a letter that are characters of their own. Composing a run of them takes
 * the square of its length, so a text of nothing else would never be read.
 */
public final class Marks {

  /**
   * As Unicode bounds a stream (UAX 15): no language puts so many on one letter, Vietnamese two.
   */
  private static final int MOST = 30;

  private static final char FIRST = '\u0300';

  private Marks() {}

  /** Whether more of them follow each other than any letter has. */
  public static boolean tooMany(CharSequence text) {
    int run = 0;
    for (int i = 0; i < text.length() && run <= MOST; i++) {
      run = isMark(text.charAt(i)) ? run + 1 : 0;
    }
    return run > MOST;
  }

  /** The text without those that no letter has. */
  public static CharSequence bounded(CharSequence text) {
    if (!tooMany(text)) {
      return text;
    }
    StringBuilder bounded = new StringBuilder(text.length());
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = isMark(text.charAt(i)) ? run + 1 : 0;
      if (run <= MOST) {
        bounded.append(text.charAt(i));
      }
    }
    return bounded;
  }

  private static boolean isMark(char c) {
    return c >= FIRST && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
