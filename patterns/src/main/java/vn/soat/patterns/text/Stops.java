package vn.soat.patterns.text;

/** The signs that part sentences and clauses. */
public final class Stops {

  private Stops() {}

  /** Where a sign stands last in a stretch; -1 if it does not. */
  public static int lastIn(String text, int from, int to, char sign) {
    int at = to - 1;
    while (at >= from && text.charAt(at) != sign) {
      at--;
    }
    return at >= from ? at : -1;
  }

  /** Where a sign stands first in a stretch; -1 if it does not. */
  public static int firstIn(String text, int from, int to, char sign) {
    int at = from;
    while (at < to && text.charAt(at) != sign) {
      at++;
    }
    return at < to ? at : -1;
  }

  /** Where a bracket closes that was opened before a stretch; the stretch's end if none does. */
  public static int bracketEnd(String text, int from, int to) {
    int close = firstIn(text, from, to, ')');
    return close >= 0 && firstIn(text, from, close, '(') < 0 ? close : to;
  }

  /** Where the words behind the last of some signs begin; the start of the stretch without one. */
  public static int behindLast(String text, int from, int to, String signs) {
    long bits = SignBits.of(signs);
    int at = to - 1;
    while (at >= from && !isOne(text.charAt(at), signs, bits)) {
      at--;
    }
    return at >= from ? at + 1 : from;
  }

  private static boolean isOne(char c, String signs, long bits) {
    return SignBits.mayHave(bits, c) && signs.indexOf(c) >= 0;
  }

  /**
   * Where the first of some signs, or the first full stop, stands in a stretch; its end if none
   * does. A full stop has white space or the end of the stretch behind it.
   */
  public static int find(String text, int from, int to, String signs) {
    long bits = SignBits.of(signs);
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '.') {
        if (at + 1 == to || Blanks.isBlank(text.charAt(at + 1))) {
          return at;
        }
      } else if (isOne(c, signs, bits)) {
        return at;
      }
    }
    return to;
  }
}
