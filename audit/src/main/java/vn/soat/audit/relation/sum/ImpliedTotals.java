package vn.soat.audit.relation.sum;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.SumRelation.Demand;
import vn.soat.audit.relation.SumRelation.Origin;
import vn.soat.audit.relation.SumRelation.Terms;
import vn.soat.patterns.report.Quantity;

/**
 * The total of figures that no word joins to it: of those that may be meant the one that they make
 * up, else the one that no more than a slip keeps them from.
 */
final class ImpliedTotals {

  private ImpliedTotals() {}

  /**
   * The sum that is meant; empty if none is.
   *
   * @param totals those that may be meant, the likeliest first
   * @param isSlip whether a slip explains a sum that does not hold
   */
  static Optional<SumRelation> of(
      Stream<Quantity> totals, List<Quantity> parts, Predicate<SumRelation> isSlip) {
    List<FigureRef> terms = parts.stream().map(FigureRef::of).toList();
    List<SumRelation> readings = totals.map(total -> sum(total, terms)).toList();
    return readings.stream()
        .filter(sum -> sum.holds(Substitution.NONE))
        .findFirst()
        .or(() -> readings.stream().filter(isSlip).findFirst());
  }

  private static SumRelation sum(Quantity total, List<FigureRef> parts) {
    return new SumRelation(
        new Terms(List.of(FigureRef.of(total)), parts),
        Demand.EQUAL,
        SumRelation.NO_OTHERS,
        Certainty.LIKELY,
        Origin.WORDING,
        parts.get(0).evidence());
  }
}
