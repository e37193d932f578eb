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

  /** A number for the letters of a stretch: the same for the same letters. */
  static int hash(String text, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return hash;
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
