package vn.soat.audit.relation.same;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.EarlierTime;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.SameTopics;
import vn.soat.audit.relation.Slip;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/**
 * "Tổng số 213 thủ tục … niêm yết đủ 231 thủ tục": all procedures are published, so the two numbers
 * are one where only the order of digits differs. Other numbers may well be two: not all procedures
 * are published at one place.
 */
final class Catalogues {

  /** Small counts have the same digits by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  private final Figures figures;
  private final Found.Collector<SameRelation> collector;

  Catalogues(Figures figures, Found.Collector<SameRelation> collector) {
    this.figures = figures;
    this.collector = collector;
  }

  void find() {
    List<FigureRef> published = told(Indicator.PROCEDURE_PUBLISHED);
    if (published.isEmpty()) {
      return;
    }
    List<FigureRef> all = told(Indicator.PROCEDURE_TOTAL);
    Set<BigDecimal> values = values(all);
    if (values.size() != 1 || values.stream().noneMatch(value -> value.compareTo(LARGE) >= 0)) {
      return;
    }
    FigureRef total = all.get(0);
    published.stream()
        .filter(other -> Slip.isTransposed(total, other))
        .filter(other -> !Mentions.differBeside(total, other))
        .findFirst()
        .map(other -> new SameRelation(List.of(total, other), List.of(), Certainty.LIKELY))
        .ifPresent(collector::add);
  }

  private List<FigureRef> told(Indicator indicator) {
    List<FigureRef> told = new ArrayList<>();
    for (Quantity q : figures.of(indicator)) {
      if (q.scope().isEmpty() && SameTopics.isStated(q) && !EarlierTime.isOf(q, figures.report())) {
        told.add(FigureRef.of(q));
      }
    }
    return told;
  }

  private static Set<BigDecimal> values(List<FigureRef> told) {
    return told.stream()
        .map(figure -> figure.value().stripTrailingZeros())
        .collect(Collectors.toSet());
  }
}
