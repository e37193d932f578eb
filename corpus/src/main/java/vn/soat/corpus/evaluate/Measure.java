package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How well one field or one rule does, seen from the gold and from the record.
 *
 * @param field for example {@code references.date} or {@code rule.sum-mismatch}
 * @param found how many of the wanted ones were found
 * @param wanted how many the gold has: the support
 * @param right how many of the given ones are right; the same as {@code found} where one of the
 *     gold answers one of the record
 * @param given how many the record has
 */
public record Measure(String field, int found, int wanted, int right, int given) {

  private static final int DECIMALS = 4;

  /** The share of the given ones that is right, from 0 to 1; empty if none was given. */
  public Optional<BigDecimal> precision() {
    return share(right, given);
  }

  /** The share of the wanted ones that was found, from 0 to 1; empty if none was wanted. */
  public Optional<BigDecimal> recall() {
    return share(found, wanted);
  }

  /** The harmonic mean of the two; empty unless there are both. */
  public Optional<BigDecimal> f1() {
    if (given == 0 || wanted == 0) {
      return Optional.empty();
    }
    // 2pr / (p + r) with p = g/a and r = h/b is 2gh / (gb + ha): one division, no rounding before.
    long below = (long) right * wanted + (long) found * given;
    return below == 0 ? Optional.of(BigDecimal.ZERO) : share(2L * right * found, below);
  }

  /** What was in the gold and not in the record. */
  public int missed() {
    return wanted - found;
  }

  /** What was in the record and not so in the gold. */
  public int extra() {
    return given - right;
  }

  Measure plus(Measure other) {
    return new Measure(
        field,
        found + other.found,
        wanted + other.wanted,
        right + other.right,
        given + other.given);
  }

  private static Optional<BigDecimal> share(long part, long whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
  }
}
