package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The whole numbers from one to another, both included; none where the last is the smaller. */
public record WholeNumbers(long least, long most) {

  /** Every count. */
  public static final WholeNumbers ALL = new WholeNumbers(0, Long.MAX_VALUE);

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
