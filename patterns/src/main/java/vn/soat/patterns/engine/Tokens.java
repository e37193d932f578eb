package vn.soat.patterns.engine;

import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Letters;

/** Words, runs of digits and blanks in an array of letters, which a walk over all of them takes. */
final class Tokens {

  private Tokens() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the letters from an offset on end. */
  static int wordEnd(char[] text, int from) {
    int end = from;
    while (end < text.length && Letters.is(text[end])) {
      end++;
    }
    return end;
  }

  /** Whether letters stand on both sides of an offset. */
  static boolean isInsideWord(char[] text, int offset) {
    return offset > 0
        && offset < text.length
        && Letters.is(text[offset])
        && Letters.is(text[offset - 1]);
  }

  // Fowler, Noll and Vo's hash FNV-1a: over 64 bits no two of some thousand words meet.

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** A number for the letters of a stretch: the same for the same letters, and only for them. */
  static long hash(char[] text, int from, int to) {
    long hash = FNV_OFFSET;
    for (int at = from; at < to; at++) {
      hash = (hash ^ text[at]) * FNV_PRIME;
    }
    return hash;
  }

  /** Where the digits from an offset on end. */
  static int numberEnd(char[] text, int from) {
    int end = from;
    while (end < text.length && isDigit(text[end])) {
      end++;
    }
    return end;
  }

  /** Where the white space from an offset on ends, within a limit. */
  static int blanksEnd(char[] text, int from, int limit) {
    int end = from;
    while (end < limit && Blanks.isBlank(text[end])) {
      end++;
    }
    return end;
  }
}
