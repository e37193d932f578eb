package vn.soat.audit.relation.same;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.EarlierTime;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.Slip;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/**
 * Two counts of one sort that stand side by side in two sections, "mức độ 3: 58 thủ tục; mức độ 4:
 * 74 thủ tục" and "58 … và 47 …": where one of them is told the same again, the other is the same
 * thing too if only the order of its digits differs.
 */
final class PairsToldTwice {

  /** Characters of one clause, a share and its whole included. */
  private static final int CLAUSE = 100;

  /** Any two pairs may share a small count. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  /**
   * A count beside another.
   *
   * @param known what is told again
   * @param first whether it stands before the other
   */
  private record Beside(Quantity known, Quantity other, boolean first) {

    Key key() {
      return new Key(
          known.indicator(),
          known.unit(),
          known.figure().value().stripTrailingZeros(),
          first,
          other.period());
    }
  }

  private record Key(
      Optional<Indicator> indicator,
      String unit,
      BigDecimal known,
      boolean first,
      Optional<Period> period) {}

  private final Report report;
  private final Found.Collector<SameRelation> collector;

  PairsToldTwice(Report report, Found.Collector<SameRelation> collector) {
    this.report = report;
    this.collector = collector;
  }

  void find(List<Quantity> stated) {
    SameFinder.grouped(pairs(stated), pair -> Optional.of(pair.key())).values().stream()
        .filter(group -> group.size() > 1)
        .forEach(this::add);
  }

  private List<Beside> pairs(List<Quantity> stated) {
    Map<Indicator, Quantity> last = new EnumMap<>(Indicator.class);
    List<Beside> pairs = new ArrayList<>();
    for (Quantity next : stated) {
      Optional<Quantity> before =
          next.indicator().flatMap(sort -> Optional.ofNullable(last.put(sort, next)));
      before
          .filter(one -> areSideBySide(one, next))
          .ifPresent(
              one -> {
                pairs.add(new Beside(one, next, true));
                pairs.add(new Beside(next, one, false));
              });
    }
    pairs.removeIf(pair -> !isTelling(pair));
    return pairs;
  }

  private static boolean areSideBySide(Quantity one, Quantity next) {
    return one.isLike(next)
        && one.scope().equals(next.scope())
        && one.evidence().section().equals(next.evidence().section())
        && next.evidence().span().start() - one.evidence().span().end() <= CLAUSE;
  }

  private boolean isTelling(Beside pair) {
    return pair.known().figure().value().compareTo(TELLING) >= 0
        && !EarlierTime.isOf(pair.known(), report)
        && !EarlierTime.isOf(pair.other(), report);
  }

  private void add(List<Beside> group) {
    List<FigureRef> mentions = group.stream().map(Beside::other).map(FigureRef::of).toList();
    boolean transposed =
        distinct(mentions, m -> m.value().stripTrailingZeros()) == 2
            && mentions.stream().anyMatch(m -> Slip.isTransposed(mentions.get(0), m));
    boolean apart = distinct(mentions, m -> m.evidence().section()) == mentions.size();
    boolean ofOneField =
        group.stream().flatMap(pair -> pair.other().scope().stream()).distinct().count() <= 1;
    if (transposed && apart && ofOneField && !isKnown(mentions)) {
      collector.add(new SameRelation(mentions, List.of(), Certainty.LIKELY));
    }
  }

  private static long distinct(List<FigureRef> mentions, Function<FigureRef, Object> what) {
    return mentions.stream().map(what).distinct().count();
  }

  private boolean isKnown(List<FigureRef> mentions) {
    return collector.soFar().stream().anyMatch(same -> same.mentions().containsAll(mentions));
  }
}
