package vn.soat.audit.relation.sum;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Quantity;

/** Finds wholes and parts: by the report's own words first, then by the form and by time. */
public final class SumFinder {

  private final Figures figures;
  private final List<List<Quantity>> passages;

  public SumFinder(Figures figures, List<List<Quantity>> passages) {
    this.figures = figures;
    this.passages = passages;
  }

  public Found<SumRelation> find() {
    Sums sums = new Sums();
    WordedSums worded = new WordedSums(figures, sums);
    for (Breakdown breakdown : figures.report().breakdowns()) {
      if (!breakdown.whole().equals(Breakdown.HUNDRED)) {
        worded.find(breakdown);
      }
    }
    for (List<Quantity> passage : passages) {
      if (passage.size() > 1) {
        new FormIdentities(new FormRow(passage), figures, sums).find();
      }
    }
    new MonthSums(figures, sums).find();
    new FieldSums(figures, sums).find();
    new PeriodParts(figures, sums).find();
    return sure(sums.found());
  }

  /** What does not hold proves nothing where a number among its figures was not read. */
  private Found<SumRelation> sure(Found<SumRelation> found) {
    Set<SumRelation> broken = broken(found.relations());
    Map<Optional<String>, Set<Optional<String>>> told = told(broken);
    Found.Collector<SumRelation> sure = new Found.Collector<>();
    found.unchecked().forEach(sure::skip);
    for (SumRelation sum : found.relations()) {
      if (!broken.contains(sum)) {
        sure.add(sum);
      } else if (figures.gaps().hideAFigure(sum.figures())) {
        sure.skip(SkipReason.FIGURE_UNREAD);
      } else if (sum.parts().size() > 1 || !isTold(sum, told)) {
        sure.add(sum.demand() == SumRelation.Demand.EQUAL ? sum.nearest() : sum);
      }
    }
    return sure.found();
  }

  private static Set<SumRelation> broken(List<SumRelation> sums) {
    Set<SumRelation> broken = Collections.newSetFromMap(new IdentityHashMap<>());
    sums.stream().filter(sum -> !sum.holds(Substitution.NONE)).forEach(broken::add);
    return broken;
  }

  /** The parts of each whole that a sum speaks of which does not fit. */
  private static Map<Optional<String>, Set<Optional<String>>> told(Set<SumRelation> broken) {
    Map<Optional<String>, Set<Optional<String>>> told = new HashMap<>();
    broken.stream()
        .filter(sum -> sum.parts().size() > 1)
        .forEach(
            s -> told.computeIfAbsent(s.whole().id(), any -> new HashSet<>()).addAll(parts(s)));
    return told;
  }

  /**
   * "22 người: nữ 09, nam 31": that 31 are more than 22 is told by the sum that does not fit, and
   * needs no finding of its own.
   */
  private static boolean isTold(
      SumRelation sum, Map<Optional<String>, Set<Optional<String>>> told) {
    return told.getOrDefault(sum.whole().id(), Set.of()).containsAll(parts(sum));
  }

  private static List<Optional<String>> parts(SumRelation sum) {
    return sum.parts().stream().map(FigureRef::id).toList();
  }
}
