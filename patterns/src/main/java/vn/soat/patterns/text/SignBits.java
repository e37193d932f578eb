package vn.soat.patterns.text;

/**
 * A few signs as bits of one number, each by the last six bits of its own: a glance that spares
 * nearly all other signs a closer look.
 */
final class SignBits {

  private SignBits() {}

  static long of(char sign) {
    return 1L << sign; // A shift takes the last six bits.
  }

  static long of(String signs) {
    long bits = 0;
    for (int i = 0; i < signs.length(); i++) {
      bits |= of(signs.charAt(i));
    }
    return bits;
  }

  /** Whether a sign may be one of those that bits stand for. */
  static boolean mayHave(long bits, char sign) {
    return (bits >>> sign & 1) != 0;
  }
}
