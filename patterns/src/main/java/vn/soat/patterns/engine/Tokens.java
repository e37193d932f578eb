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

  // Fowler, Noll and Vo's hash FNV-1a: over 64 bits no two of some thousand words meet.

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** A number for the letters of a stretch: the same for the same letters, and only for them. */
  static long hash(String text, int from, int to) {
    long hash = FNV_OFFSET;
    for (int at = from; at < to; at++) {
      hash = (hash ^ text.charAt(at)) * FNV_PRIME;
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
