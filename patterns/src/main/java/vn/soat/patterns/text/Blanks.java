package vn.soat.patterns.text;

/** White space. */
public final class Blanks {

  private Blanks() {}

  /** White space folded to single blanks, none at the ends. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text.strip();
    }
    char[] out = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        out[length++] = c;
      } else if (i == 0 || !isBlank(text.charAt(i - 1))) {
        out[length++] = ' ';
      }
    }
    return new String(out, 0, length).strip();
  }

  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c) && (c != ' ' || (i > 0 && text.charAt(i - 1) == ' '))) {
        return false;
      }
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
    return c == ' ' || (c >= '\t' && c <= '\r');
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
