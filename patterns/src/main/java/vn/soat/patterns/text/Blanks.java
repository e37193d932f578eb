package vn.soat.patterns.text;

/** White space. */
public final class Blanks {

  private Blanks() {}

  /** White space folded to single blanks, none at the ends. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text.strip();
    }
    char[] out = text.toCharArray();
    int length = 0;
    boolean behindBlank = false;
    for (char c : out) {
      boolean blank = isBlank(c);
      if (!blank || !behindBlank) {
        out[length++] = blank ? ' ' : c;
      }
      behindBlank = blank;
    }
    return new String(out, 0, length).strip();
  }

  private static boolean isFolded(String text) {
    char before = 0;
    char[] signs = text.toCharArray();
    for (char c : signs) {
      if (isBlank(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** A text without its white space. */
  public static String removed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** White space as {@code \s} in a regular expression takes it. */
  public static boolean isBlank(char c) {
    return c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r'));
  }

  /** The first offset from one on, up to a limit, where no white space stands. */
  public static int after(String text, int from, int limit) {
    int at = from;
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the white space before an offset begins. */
  public static int before(String text, int offset) {
    int at = offset;
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
