package vn.soat.audit.relation.same;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.SameTopics;
import vn.soat.patterns.report.Quantity;

/**
 * Finds what a report states twice. Two counts are one thing only where indicator, scope, unit and
 * period are all given and agree; two percentages where they divide the same two figures.
 */
public final class SameFinder {

  private final Figures figures;
  private final List<List<Quantity>> passages;
  private final List<RatioRelation> ratios;
  private final Predicate<RatioRelation> inverted;
  private final Found.Collector<SameRelation> collector = new Found.Collector<>();

  /**
   * @param passages the figures of the report by the passages that they stand in
   * @param inverted whether a ratio is printed upside down
   */
  public SameFinder(
      Figures figures,
      List<List<Quantity>> passages,
      List<RatioRelation> ratios,
      Predicate<RatioRelation> inverted) {
    this.figures = figures;
    this.passages = passages;
    this.ratios = ratios;
    this.inverted = inverted;
  }

  public Found<SameRelation> find() {
    Set<String> exchanged = exchanged();
    exchanged.forEach(id -> collector.skip(SkipReason.FIGURES_EXCHANGED));
    Predicate<Quantity> stated = q -> SameTopics.isStated(q) && !exchanged.contains(q.id());
    List<Quantity> counts = new ArrayList<>();
    for (Quantity quantity : figures.report().quantities()) {
      if (stated.test(quantity)) {
        counts.add(quantity);
      }
    }
    new SameCounts(figures, collector).find(counts);
    new SharedWholes(passages, collector).find(stated);
    new Twins(figures, collector).find(ratios, inverted);
    new Catalogues(figures, collector).find();
    new PairsToldTwice(figures.report(), collector).find(counts);
    findPercentages();
    return collector.found();
  }

  /** In a ratio upside down each figure bears the other's name; that is a finding of its own. */
  private Set<String> exchanged() {
    return ratios.stream()
        .filter(inverted)
        .flatMap(ratio -> Stream.of(ratio.part(), ratio.whole()))
        .flatMap(figure -> figure.id().stream())
        .collect(Collectors.toSet());
  }

  private record Quotient(BigDecimal part, BigDecimal whole) {}

  private void findPercentages() {
    grouped(ratios, SameFinder::quotient).values().stream()
        .filter(group -> group.size() > 1)
        .forEach(this::addSharesOfOneThing);
  }

  private static Optional<Quotient> quotient(RatioRelation r) {
    return Optional.of(
        new Quotient(
            r.part().value().stripTrailingZeros(), r.whole().value().stripTrailingZeros()));
  }

  private void addSharesOfOneThing(List<RatioRelation> group) {
    long indicators = group.stream().flatMap(r -> r.part().indicator().stream()).distinct().count();
    if (indicators <= 1) {
      collector.add(
          new SameRelation(
              group.stream().map(RatioRelation::share).toList(), group, Certainty.CERTAIN));
    }
  }

  static <T, K> Map<K, List<T>> grouped(List<T> items, Function<T, Optional<K>> key) {
    Map<K, List<T>> groups = new LinkedHashMap<>();
    for (T item : items) {
      key.apply(item).ifPresent(k -> groups.computeIfAbsent(k, any -> new ArrayList<>()).add(item));
    }
    return groups;
  }
}
