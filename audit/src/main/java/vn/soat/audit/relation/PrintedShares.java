package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.soat.audit.arithmetic.Fraction;
import vn.soat.audit.arithmetic.Interval;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/** The shares that stand beside counts, by the id of the count. */
final class PrintedShares {

  static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

  private final Map<String, Percentage> byPart = new HashMap<>();

  PrintedShares(Report report) {
    for (Percentage percentage : report.percentages()) {
      boolean plain =
          percentage.figure().isExact()
              && percentage.range().isEmpty()
              && percentage.change().isEmpty();
      if (plain) {
        percentage
            .ratio()
            .numerator()
            .flatMap(operand -> operand.id())
            .ifPresent(id -> byPart.putIfAbsent(id, percentage));
      }
    }
  }

  /**
   * Whether every count has its share and the shares, rounded or cut, are 100 % together: then the
   * counts are all of one whole, whatever it is.
   */
  boolean makeUpHundred(List<Quantity> parts) {
    return parts.stream().allMatch(part -> byPart.containsKey(part.id()))
        && makeHundred(
            parts.stream().map(part -> FigureRef.of(share(part))).toList());
  }

  private Percentage share(Quantity part) {
    return Objects.requireNonNull(byPart.get(part.id()));
  }

  static boolean makeHundred(List<FigureRef> shares) {
    return sum(shares, FigureRef::rounded).contains(HUNDRED)
        || sum(shares, FigureRef::truncated).contains(HUNDRED);
  }

  private static Interval sum(
      List<FigureRef> shares, Function<FigureRef, Interval> reading) {
    return shares.stream()
        .map(reading)
        .reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
  }
}
