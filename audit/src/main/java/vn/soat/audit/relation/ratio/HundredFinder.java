package vn.soat.audit.relation.ratio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.HundredRelation;
import vn.soat.audit.relation.Once;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Report;

/** Finds the shares that a report tells as all of one whole, without their counts. */
public final class HundredFinder {

  private final Report report;
  private final Once<Map<String, Percentage>> byId;

  public HundredFinder(Report report) {
    this.report = report;
    this.byId = new Once<>(() -> byId(report));
  }

  private static Map<String, Percentage> byId(Report report) {
    Map<String, Percentage> byId = new HashMap<>();
    report.percentages().forEach(p -> byId.put(p.id(), p));
    return byId;
  }

  public Found<HundredRelation> find() {
    Found.Collector<HundredRelation> collector = new Found.Collector<>();
    for (Breakdown breakdown : report.breakdowns()) {
      if (breakdown.whole().equals(Breakdown.HUNDRED)) {
        add(breakdown, collector);
      }
    }
    return collector.found();
  }

  private void add(Breakdown breakdown, Found.Collector<HundredRelation> collector) {
    List<String> known = breakdown.parts().stream().filter(byId.get()::containsKey).toList();
    if (known.size() < breakdown.parts().size()) {
      collector.skip(SkipReason.FIGURE_UNREAD);
    } else {
      List<FigureRef> shares =
          known.stream()
              .map(id -> FigureRef.of(Objects.requireNonNull(byId.get().get(id))))
              .toList();
      boolean closed = breakdown.wording() == Breakdown.Wording.ALL_OF_IT;
      collector.add(new HundredRelation(shares, closed, breakdown.evidence()));
    }
  }
}
