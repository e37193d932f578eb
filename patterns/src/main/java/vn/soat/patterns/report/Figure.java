package vn.soat.patterns.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number as it is printed and what it means.
 *
 * @param printed the characters of the number, without its unit: {@code 1.105}, {@code 98.23}
 * @param value what it means in the plain unit; its scale says nothing
 * @param lastDigit what one unit of the last printed digit is worth, in the plain unit: 0.01 for
 *     {@code 98.23}, 1000000 for {@code 3 tỷ 045 triệu}
 * @param bound how far the words before the number loosen it
 * @param otherReadings further values that the same characters may mean, where the shape is
 *     ambiguous ({@code 1.105 %}); the relations decide
 */
public record Figure(
    String printed,
    BigDecimal value,
    BigDecimal lastDigit,
    Bound bound,
    List<BigDecimal> otherReadings) {

  /** What the words before a number make of it. */
  public enum Bound {
    /** The number itself. */
    EXACT,
    /** "khoảng", "gần", "ước". */
    ABOUT,
    /** "trên", "hơn", "từ … trở lên". */
    ABOVE,
    /** "dưới", "chưa đến". */
    BELOW
  }

  public Figure {
    otherReadings = List.copyOf(otherReadings);
  }

  /** A whole number that is printed exactly and means one thing. */
  public static Figure whole(String printed, long value) {
    return new Figure(printed, BigDecimal.valueOf(value), BigDecimal.ONE, Bound.EXACT, List.of());
  }

  /** The decimals that are printed: 2 for {@code 98.23}, 0 for {@code 1.105} dossiers. */
  public int decimals() {
    return Math.max(0, lastDigit.stripTrailingZeros().scale());
  }

  public boolean isExact() {
    return bound == Bound.EXACT;
  }
}
