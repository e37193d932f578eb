package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Percentage.Ratio;

/** Whether a printed share is what two figures give, by cross-multiplying. */
final class Fit {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Fit() {}

  /** Whether 100 · part / whole is the share as printed, rounded or cut. */
  static boolean holds(Counted part, Counted whole, Figure share) {
    return holds(part.quantity().figure().value(), whole.quantity().figure().value(), share);
  }

  /** Whether both figures of a ratio are known and give the share. */
  static boolean holds(Ratio ratio, Figure share) {
    return ratio.isComplete()
        && holds(
            ratio.numerator().orElseThrow().value(),
            ratio.denominator().orElseThrow().value(),
            share);
  }

  static boolean holds(BigDecimal part, BigDecimal whole, Figure share) {
    if (whole.signum() <= 0) {
      return false;
    }
    BigDecimal rest = rest(part, whole, share);
    BigDecimal unit = share.lastDigit().multiply(whole);
    return isRounded(rest, unit) || (rest.signum() >= 0 && rest.compareTo(unit) < 0);
  }

  /**
   * Whether so little else fits that two figures which no words join may be taken: a share without
   * decimals fits much by chance, so it must fit without a rest.
   */
  static boolean proves(BigDecimal part, BigDecimal whole, Figure share) {
    if (whole.signum() <= 0) {
      return false;
    }
    BigDecimal rest = rest(part, whole, share);
    boolean decimals = share.lastDigit().compareTo(BigDecimal.ONE) < 0;
    return decimals ? isRounded(rest, share.lastDigit().multiply(whole)) : rest.signum() == 0;
  }

  static boolean proves(Counted part, Counted whole, Figure share) {
    return proves(part.quantity().figure().value(), whole.quantity().figure().value(), share);
  }

  private static BigDecimal rest(BigDecimal part, BigDecimal whole, Figure share) {
    return part.multiply(HUNDRED).subtract(share.value().multiply(whole));
  }

  private static boolean isRounded(BigDecimal rest, BigDecimal unit) {
    return rest.abs().multiply(TWO).compareTo(unit) <= 0;
  }
}
