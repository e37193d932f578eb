package vn.soat.audit.relation;

import java.util.List;
import vn.soat.audit.SkipReason;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Quantity;

/** Finds wholes and parts: by the report's own words first, then by the form. */
final class SumFinder {

  private final Figures figures;
  private final List<List<Quantity>> passages;

  SumFinder(Figures figures, List<List<Quantity>> passages) {
    this.figures = figures;
    this.passages = passages;
  }

  Found<SumRelation> find() {
    Sums sums = new Sums();
    WordedSums worded = new WordedSums(figures, sums);
    for (Breakdown breakdown : figures.report().breakdowns()) {
      if (!breakdown.whole().equals(Breakdown.HUNDRED)) {
        worded.find(breakdown);
      }
    }
    for (List<Quantity> passage : passages) {
      new FormIdentities(new FormRow(passage), figures, sums).find();
    }
    return withoutHidden(sums.found());
  }

  /** What does not hold proves nothing where a number among its figures was not read. */
  private Found<SumRelation> withoutHidden(Found<SumRelation> found) {
    Found.Collector<SumRelation> sure = new Found.Collector<>();
    found.unchecked().forEach(unread -> sure.skip(unread.reason()));
    for (SumRelation sum : found.relations()) {
      if (sum.holds(Substitution.NONE) || !figures.gaps().hideAFigure(sum.figures())) {
        sure.add(sum);
      } else {
        sure.skip(SkipReason.FIGURE_UNREAD);
      }
    }
    return sure.found();
  }
}
