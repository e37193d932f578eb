package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/** The whole numbers from one to another, both included; none where the last is the smaller. */
public record WholeNumbers(long least, long most) {

  /** Every count. */
  public static final WholeNumbers ALL = new WholeNumbers(0, Long.MAX_VALUE);

  public static final WholeNumbers NONE = new WholeNumbers(0, -1);

  /** More say too little about a count to repair it. */
  private static final long FEW = 64;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** The counts between two values, as far as a count goes. */
  public static WholeNumbers between(BigDecimal low, BigDecimal high) {
    return new WholeNumbers(
        whole(low.setScale(0, RoundingMode.CEILING)), whole(high.setScale(0, RoundingMode.FLOOR)));
  }

  public static WholeNumbers from(BigDecimal low) {
    return between(low, LARGEST);
  }

  private static long whole(BigDecimal value) {
    return value.signum() < 0 ? -1 : value.min(LARGEST).longValueExact();
  }

  /**
   * What a number may be divided into: its quotients by all divisors from one to another.
   *
   * @param low more than 0
   */
  public static WholeNumbers quotients(BigDecimal number, BigDecimal low, BigDecimal high) {
    return between(
        number.divide(high, 0, RoundingMode.CEILING), number.divide(low, 0, RoundingMode.FLOOR));
  }

  /** One by one; none where they are too many to name. */
  public List<BigDecimal> values() {
    return isEmpty() || most - least > FEW
        ? List.of()
        : LongStream.rangeClosed(least, most).mapToObj(BigDecimal::valueOf).toList();
  }

  public boolean isEmpty() {
    return most < least;
  }

  public boolean contains(long number) {
    return least <= number && number <= most;
  }

  /** The fewest that hold all of both. */
  public WholeNumbers cover(WholeNumbers other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    return new WholeNumbers(Math.min(least, other.least), Math.max(most, other.most));
  }
}
