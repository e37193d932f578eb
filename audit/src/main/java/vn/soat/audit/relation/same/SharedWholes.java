package vn.soat.audit.relation.same;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.Family;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.SameTopics;
import vn.soat.audit.relation.Slip;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/**
 * "2.644 hồ sơ, trong đó trực tuyến 2.391" and later "2.644 hồ sơ, trong đó trực tuyến 2.319": the
 * same total on both sides proves that both parts are of one period, whether it is named or not.
 */
final class SharedWholes {

  /** Smaller totals are equal by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  private final List<List<Quantity>> passages;
  private final Found.Collector<SameRelation> collector;

  SharedWholes(List<List<Quantity>> passages, Found.Collector<SameRelation> collector) {
    this.passages = passages;
    this.collector = collector;
  }

  private record Stated(Quantity part, Quantity whole) {}

  private record Topic(Indicator part, Indicator whole, BigDecimal total, Optional<String> scope) {}

  void find(Predicate<Quantity> stated) {
    List<Stated> pairs = new ArrayList<>();
    for (List<Quantity> passage : passages) {
      if (passage.size() < 2) {
        continue;
      }
      Map<Indicator, Quantity> totals = totals(passage);
      for (Quantity q : totals.isEmpty() ? List.<Quantity>of() : passage) {
        if (stated.test(q)) {
          whole(q, totals).ifPresent(whole -> pairs.add(new Stated(q, whole)));
        }
      }
    }
    SameFinder.grouped(pairs, SharedWholes::topic).values().stream()
        .filter(group -> group.size() > 1)
        .forEach(this::compare);
  }

  /** The last total of each sort in a passage. */
  private static Map<Indicator, Quantity> totals(List<Quantity> passage) {
    Map<Indicator, Quantity> totals = new EnumMap<>(Indicator.class);
    for (Quantity q : passage) {
      if (q.indicator().isPresent() && q.figure().value().compareTo(LARGE) >= 0) {
        totals.put(q.indicator().get(), q);
      }
    }
    return totals;
  }

  private static Optional<Quantity> whole(Quantity part, Map<Indicator, Quantity> totals) {
    return part.indicator()
        .flatMap(Family::of)
        .flatMap(family -> Optional.ofNullable(totals.get(family.whole())));
  }

  private static Optional<Topic> topic(Stated stated) {
    return Optional.of(
        new Topic(
            stated.part().indicator().orElseThrow(),
            stated.whole().indicator().orElseThrow(),
            stated.whole().figure().value().stripTrailingZeros(),
            SameTopics.scope(stated.part())));
  }

  private void compare(List<Stated> group) {
    List<FigureRef> mentions = group.stream().map(s -> FigureRef.of(s.part())).toList();
    long values = mentions.stream().map(m -> m.value().stripTrailingZeros()).distinct().count();
    FigureRef first = mentions.get(0);
    Optional<FigureRef> other =
        mentions.stream()
            .filter(m -> Slip.isSlip(first, m.value()) && !Mentions.differBeside(first, m))
            .findFirst();
    if (values == 2 && other.isPresent() && !isKnown(first, other.get())) {
      collector.add(new SameRelation(List.of(first, other.get()), List.of(), Certainty.LIKELY));
    }
  }

  private boolean isKnown(FigureRef one, FigureRef other) {
    return collector.soFar().stream()
        .anyMatch(known -> known.mentions().contains(one) && known.mentions().contains(other));
  }
}
