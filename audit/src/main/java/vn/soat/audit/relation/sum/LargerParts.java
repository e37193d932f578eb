package vn.soat.audit.relation.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.Slip;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.SumRelation.Demand;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/** The parts of a list that are more than their whole, or that a slip keeps from being it. */
final class LargerParts {

  /** Two parts miss a whole by chance more easily. */
  private static final int SEVERAL = 3;

  private final WordedSums sums;
  private final Sums collector;

  LargerParts(WordedSums sums, Sums collector) {
    this.sums = sums;
    this.collector = collector;
  }

  void add(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    if (whole.figure().isExact()) {
      addLarger(breakdown, whole, parts);
      addSlipped(breakdown, whole, parts);
    }
  }

  /** "22 người, trong đó nữ 09 người, nam 31 người": no part is more than its whole. */
  private void addLarger(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    if (WordedSums.isOfForm(whole)) {
      return;
    }
    parts.stream()
        .filter(part -> !WordedSums.isOfForm(part))
        .filter(part -> part.isLike(whole))
        .filter(part -> part.figure().isExact() && isMore(part.figure().value(), whole))
        .map(p -> sums.relation(breakdown, whole, List.of(p), Demand.AT_MOST, Certainty.LIKELY))
        .forEach(collector::add);
  }

  /**
   * "tiếp nhận 17.748 hồ sơ, trong đó cấp huyện 6.318, cấp xã 11.466": parts of no column may
   * overlap or leave some out; where one slip makes them the whole, they do not.
   */
  private void addSlipped(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    Optional<Indicator> counted = whole.indicator();
    boolean alike =
        parts.size() > 1
            && counted.filter(Indicator::isTotal).isPresent()
            && parts.stream().allMatch(p -> p.indicator().equals(counted))
            && parts.stream().noneMatch(p -> isMore(p.figure().value(), whole));
    if (alike) {
      SumRelation all = sums.relation(breakdown, whole, parts, Demand.EQUAL, Certainty.LIKELY);
      if (!all.holds(Substitution.NONE) && isSlip(all, parts.size())) {
        collector.add(all);
      }
    }
  }

  /** What a list leaves out may be some other number: only exchanged digits tell that none is. */
  private static boolean isSlip(SumRelation sum, int parts) {
    return sum.missesSome() ? parts >= SEVERAL && Slip.transposes(sum) : Slip.explains(sum);
  }

  private static boolean isMore(BigDecimal value, Quantity whole) {
    return value.compareTo(whole.figure().value()) > 0;
  }
}
