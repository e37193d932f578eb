package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient. It is compared by cross-multiplying and divided only to be printed.
 *
 * @param denominator greater than 0
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator)
    implements Comparable<Fraction> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException if the denominator is not positive
   */
  public Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("not a positive denominator: " + denominator);
    }
  }

  public static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  /** What share of the whole the part is, in percent. */
  public static Fraction percent(BigDecimal part, BigDecimal whole) {
    return new Fraction(part.multiply(HUNDRED), whole);
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction times(BigDecimal factor) {
    return new Fraction(numerator.multiply(factor), denominator);
  }

  /** The quotient of two fractions; the divisor must be greater than 0. */
  public Fraction over(Fraction divisor) {
    return new Fraction(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  public int signum() {
    return numerator.signum();
  }

  /** The nearest decimal with that many digits after the point. */
  public BigDecimal rounded(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  /** The decimal that is left when every further digit is cut off. */
  public BigDecimal truncated(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.DOWN);
  }

  @Override
  public int compareTo(Fraction other) {
    return denominator.compareTo(other.denominator) == 0
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Whether both are one number; {@code equals} also asks for equal terms. */
  public boolean sameAs(Fraction other) {
    return compareTo(other) == 0;
  }
}
