package vn.soat.patterns.reference;

/** What fingers do to the capitals of a symbol, one slip at a time. */
final class LetterSlip {

  private LetterSlip() {}

  /**
   * Whether what is written is what was meant but for one letter, dropped, doubled, another, or
   * exchanged with its neighbour, or but for the strokes of its Đ.
   */
  static boolean isOne(String meant, String written) {
    return isSlip(meant, written)
        || (meant.length() == written.length()
            && isSameBehind(meant, written, differs(meant, written)));
  }

  /** UBNB: a letter put for another is one of those that were meant, too. */
  static boolean ofOwnLetters(String meant, String written) {
    if (meant.length() != written.length()) {
      return isSlip(meant, written);
    }
    int at = differs(meant, written);
    return isSlip(meant, written)
        || (at < written.length()
            && meant.indexOf(written.charAt(at)) >= 0
            && isSameBehind(meant, written, at));
  }

  private static boolean isSlip(String meant, String written) {
    return switch (written.length() - meant.length()) {
      case 0 -> isWithoutStroke(meant, written) || isExchanged(meant, written);
      case -1 -> isLonger(meant, written);
      case 1 -> isLonger(written, meant) && isDoubled(written, differs(written, meant));
      default -> false;
    };
  }

  private static boolean isWithoutStroke(String meant, String written) {
    return written.replace('Đ', 'D').equals(meant.replace('Đ', 'D'));
  }

  /** Whether one text is another with one letter more. */
  private static boolean isLonger(String more, String less) {
    int at = differs(more, less);
    return more.regionMatches(at + 1, less, at, less.length() - at);
  }

  private static boolean isDoubled(String text, int at) {
    return at > 0 && text.charAt(at) == text.charAt(at - 1);
  }

  private static boolean isExchanged(String meant, String written) {
    int at = differs(meant, written);
    return at < meant.length() - 1
        && written.charAt(at) == meant.charAt(at + 1)
        && written.charAt(at + 1) == meant.charAt(at)
        && isSameBehind(meant, written, at + 1);
  }

  private static boolean isSameBehind(String one, String other, int at) {
    return one.regionMatches(at + 1, other, at + 1, one.length() - at - 1);
  }

  /** Where the first letter stands that differs, or the shorter text ends. */
  private static int differs(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
