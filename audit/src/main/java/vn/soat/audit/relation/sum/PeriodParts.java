package vn.soat.audit.relation.sum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.SumRelation.Demand;
import vn.soat.audit.relation.SumRelation.Origin;
import vn.soat.audit.relation.SumRelation.Terms;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;

/**
 * "Cả năm 2019 tiếp nhận trực tuyến 1.237 hồ sơ … 6 tháng đầu năm 2019 đã tiếp nhận trực tuyến
 * 1.372 hồ sơ": what has come by June is no more than what has come by December.
 */
final class PeriodParts {

  /** What only grows from the first day of a period to its last. */
  private static final Set<Indicator> GROWING =
      Stream.of(Indicator.values())
          .filter(PeriodParts::grows)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Indicator.class)));

  /** From the first day of a period to its last. */
  private record Days(LocalDate from, LocalDate to) {

    static Optional<Days> of(Quantity q) {
      Optional<LocalDate> from = q.period().flatMap(Period::from);
      Optional<LocalDate> to = q.period().flatMap(Period::to);
      return from.isPresent() && to.isPresent()
          ? Optional.of(new Days(from.get(), to.get()))
          : Optional.empty();
    }
  }

  private final Figures figures;
  private final Sums collector;

  PeriodParts(Figures figures, Sums collector) {
    this.figures = figures;
    this.collector = collector;
  }

  void find() {
    GROWING.forEach(indicator -> find(byFirstDay(figures.of(indicator)).values()));
  }

  private static boolean grows(Indicator indicator) {
    boolean ofDossiers =
        indicator.code().startsWith("dossier.received.")
            || indicator.code().startsWith("dossier.resolved.");
    return ofDossiers && indicator != Indicator.DOSSIER_RECEIVED_CARRIED_OVER;
  }

  /**
   * The periods of each first day, by their last. What is told behind the first figure of a period
   * may be of a part that is not named anew.
   */
  private static Map<LocalDate, NavigableMap<LocalDate, Quantity>> byFirstDay(List<Quantity> all) {
    Map<LocalDate, NavigableMap<LocalDate, Quantity>> found = new LinkedHashMap<>();
    for (Quantity q : all) {
      Optional<Days> days = Days.of(q).filter(any -> q.scope().isEmpty() && !q.worded());
      days.ifPresent(
          d -> found.computeIfAbsent(d.from(), any -> new TreeMap<>()).putIfAbsent(d.to(), q));
    }
    return found;
  }

  /** Each is held against the least of the longer periods. */
  private void find(Collection<NavigableMap<LocalDate, Quantity>> periods) {
    for (NavigableMap<LocalDate, Quantity> byLastDay : periods) {
      Optional<Quantity> least = Optional.empty();
      for (Quantity part : byLastDay.descendingMap().values()) {
        if (!part.figure().isExact()) {
          continue;
        }
        least.filter(whole -> isLess(whole, part)).ifPresent(w -> collector.add(relation(w, part)));
        least = least.filter(whole -> isLess(whole, part)).or(() -> Optional.of(part));
      }
    }
  }

  private static boolean isLess(Quantity one, Quantity other) {
    return one.figure().value().compareTo(other.figure().value()) < 0;
  }

  private static SumRelation relation(Quantity whole, Quantity part) {
    return new SumRelation(
        new Terms(List.of(FigureRef.of(whole)), List.of(FigureRef.of(part))),
        Demand.AT_MOST,
        SumRelation.NO_OTHERS,
        Certainty.LIKELY,
        Origin.TIME,
        part.evidence());
  }
}
