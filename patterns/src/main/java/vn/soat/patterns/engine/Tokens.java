package vn.soat.patterns.engine;

import vn.soat.patterns.text.Letters;

/** Words and runs of digits. */
final class Tokens {

  private Tokens() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the letters from an offset on end. */
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Letters.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the digits from an offset on end. */
  static int numberEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
