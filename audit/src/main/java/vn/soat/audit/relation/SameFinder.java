package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.audit.SkipReason;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;

/**
 * Finds what a report states twice. Two counts are one thing only where indicator, scope, unit and
 * period are all given and agree; two percentages where they divide the same two figures.
 */
final class SameFinder {

  /** These name a remainder, not one thing: two of them may well differ. */
  private static final Set<Indicator> VAGUE =
      EnumSet.of(
          Indicator.DOSSIER_OTHER,
          Indicator.PROCEDURE_OTHER,
          Indicator.PROCEDURE_ADDED,
          Indicator.PROCEDURE_REMOVED);

  /** What a report says of itself in its results and again in its assessment. */
  private static final Set<Indicator> OF_WHOLE_REPORT =
      EnumSet.of(
          Indicator.DOSSIER_RESOLVED_OVERDUE,
          Indicator.DOSSIER_PENDING_OVERDUE,
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RECEIVED_ONLINE,
          Indicator.DOSSIER_RESOLVED_TOTAL);

  /** Other totals of a report are often those of a field or a month that it does not name anew. */
  private static final Set<Indicator> OFTEN_OF_A_PART =
      EnumSet.of(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RECEIVED_ONLINE,
          Indicator.DOSSIER_RESOLVED_TOTAL);

  private static final Set<Indicator> TOTALS =
      EnumSet.of(Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RESOLVED_TOTAL);

  /** What is handed out and comes back in part. */
  private static final Set<String> HANDED_OUT = Set.of("phiếu", "tờ rơi", "giấy mời");

  /** Two values conflict; more than two are a list. */
  private static final int MOST_VALUES = 2;

  /** Small counts are one digit apart by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  /** Characters of one clause. */
  private static final int CLAUSE = 80;

  /** Characters; figures closer to each other in one section are rather a whole and its parts. */
  private static final int ONE_LIST = 300;

  private final Report report;
  private final List<RatioRelation> ratios;
  private final Found.Collector<SameRelation> collector = new Found.Collector<>();

  SameFinder(Report report, List<RatioRelation> ratios) {
    this.report = report;
    this.ratios = ratios;
  }

  Found<SameRelation> find() {
    findQuantities();
    findTwins();
    findPercentages();
    return collector.found();
  }

  private record Topic(
      Indicator indicator,
      String unit,
      Optional<String> scope,
      Optional<LocalDate> from,
      LocalDate to) {}

  private void findQuantities() {
    Set<String> exchanged = exchanged();
    exchanged.forEach(id -> collector.skip(SkipReason.FIGURES_EXCHANGED));
    List<Quantity> stated =
        report.quantities().stream()
            .filter(q -> isStated(q) && !exchanged.contains(q.id()))
            .toList();
    stated.stream()
        .filter(q -> topic(q).isEmpty())
        .forEach(q -> collector.skip(SkipReason.PERIOD_NOT_STATED));
    grouped(stated, this::topic).values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().map(FigureRef::of).toList())
        .forEach(this::addMentions);
  }

  /** A list that names no field for its items looks like one thing with many values. */
  private void addMentions(List<FigureRef> mentions) {
    long values = mentions.stream().map(m -> m.value().stripTrailingZeros()).distinct().count();
    boolean differ = values > 1;
    if (values > MOST_VALUES || (differ && standTogether(mentions))) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
    } else if (differ && certainty(mentions) == Certainty.LIKELY && isOfSomethingElse(mentions)) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
    } else if (certainty(mentions) == Certainty.LIKELY && !mayBeSlip(mentions)) {
      collector.skip(SkipReason.PERIOD_NOT_STATED);
    } else {
      collector.add(new SameRelation(mentions, List.of(), certainty(mentions)));
    }
  }

  /** A figure among those of a field, or equal to another total of the report, may be of that. */
  private boolean isOfSomethingElse(List<FigureRef> mentions) {
    return mentions.stream()
        .anyMatch(
            mention ->
                report.quantities().stream()
                    .anyMatch(q -> isOfField(q, mention) || isOtherTotal(q, mention)));
  }

  private static boolean isOfField(Quantity q, FigureRef mention) {
    int before = mention.evidence().span().start() - q.evidence().span().end();
    return q.scope().isPresent() && before >= 0 && before <= ONE_LIST;
  }

  private static boolean isOtherTotal(Quantity q, FigureRef mention) {
    return q.indicator().filter(TOTALS::contains).isPresent()
        && !q.indicator().equals(mention.indicator())
        && q.figure().value().compareTo(mention.value()) == 0;
  }

  /** Without a stated period only a value one slip away, 2.054 and 2.045, is surely the same. */
  private static boolean mayBeSlip(List<FigureRef> mentions) {
    FigureRef first = mentions.get(0);
    boolean part = first.indicator().filter(OFTEN_OF_A_PART::contains).isPresent();
    return (!part && areOfOneSize(mentions))
        || mentions.stream()
            .allMatch(
                m ->
                    m.value().compareTo(first.value()) == 0
                        || (first.value().compareTo(LARGE) >= 0
                            && EditCost.between(first.printed(), m.printed()) == EditCost.DIGIT));
  }

  /** Eight late and twenty-three late are rather two things than one miscounted. */
  private static boolean areOfOneSize(List<FigureRef> mentions) {
    List<BigDecimal> values = mentions.stream().map(FigureRef::value).sorted().toList();
    BigDecimal most = values.get(values.size() - 1);
    return values.get(0).add(values.get(0)).compareTo(most) >= 0;
  }

  private Certainty certainty(List<FigureRef> mentions) {
    boolean stated =
        mentions.stream()
            .flatMap(m -> m.id().stream())
            .flatMap(id -> report.quantity(id).stream())
            .allMatch(q -> q.period().isPresent());
    return stated ? Certainty.CERTAIN : Certainty.LIKELY;
  }

  /** "16 hồ sơ trả trễ, giảm 9 hồ sơ": two values side by side are two things. */
  private static boolean standTogether(List<FigureRef> mentions) {
    return mentions.stream()
        .anyMatch(one -> mentions.stream().anyMatch(other -> differSideBySide(one, other)));
  }

  private static boolean differSideBySide(FigureRef one, FigureRef other) {
    int apart = one.evidence().span().start() - other.evidence().span().start();
    return one.value().compareTo(other.value()) != 0
        && one.evidence().section().equals(other.evidence().section())
        && Math.abs(apart) < ONE_LIST;
  }

  /** In a ratio upside down each figure bears the other's name; that is a finding of its own. */
  private Set<String> exchanged() {
    return ratios.stream()
        .filter(ratio -> ratio.fit() instanceof RatioFit.Inverted)
        .flatMap(ratio -> Stream.of(ratio.part(), ratio.whole()))
        .flatMap(figure -> figure.id().stream())
        .collect(Collectors.toSet());
  }

  /** "không có hồ sơ quá hạn" is often a general remark; it contradicts nothing by itself. */
  private static boolean isStated(Quantity quantity) {
    return quantity.indicator().filter(i -> !VAGUE.contains(i)).isPresent()
        && quantity.figure().isExact()
        && !quantity.worded();
  }

  /** A total that names no period, no field and no office is that of the report's own period. */
  private Optional<Topic> topic(Quantity q) {
    boolean own = q.period().isPresent() || q.scope().isPresent() || !isOfWholeReport(q);
    if (!own && standsBesideAnother(q)) {
      return Optional.empty();
    }
    Optional<Period> period = own ? q.period() : report.header().period();
    Optional<LocalDate> end = period.flatMap(Period::to);
    return end.flatMap(
        to ->
            q.indicator()
                .map(
                    indicator ->
                        new Topic(
                            indicator,
                            q.unit(),
                            q.scope().map(s -> s.toLowerCase(Locale.ROOT).strip()),
                            period.flatMap(Period::from),
                            to)));
  }

  /** "16 hồ sơ đất đai trả trễ, giảm 9 hồ sơ": the second is no state but a change. */
  private boolean standsBesideAnother(Quantity q) {
    return report.quantities().stream()
        .filter(other -> !other.id().equals(q.id()) && other.indicator().equals(q.indicator()))
        .anyMatch(
            other ->
                Math.abs(other.evidence().span().start() - q.evidence().span().start()) < CLAUSE);
  }

  private static boolean isOfWholeReport(Quantity quantity) {
    return quantity.indicator().filter(OF_WHOLE_REPORT::contains).isPresent();
  }

  /**
   * "xác định 53 nhiệm vụ; đến nay đã hoàn thành 28/35 nhiệm vụ, đạt 80 %": the whole of a ratio is
   * the total right before it where one slip lies between them. Other figures as near to each other
   * may well be two things: 230 forms handed out, 220 of them filled in.
   */
  private void findTwins() {
    for (RatioRelation ratio : ratios) {
      boolean inverted = ratio.fit() instanceof RatioFit.Inverted;
      if (ratio.link() == Percentage.Link.PRINTED_RATIO && !inverted) {
        ratio.whole().id().flatMap(report::quantity).ifPresent(whole -> findTwin(ratio, whole));
      }
    }
  }

  private void findTwin(RatioRelation ratio, Quantity whole) {
    int at = ratio.part().evidence().span().start();
    report.quantities().stream()
        .filter(q -> q.kind() == whole.kind() && q.unit().equals(whole.unit()))
        .filter(q -> q.evidence().span().end() <= at && at - q.evidence().span().end() <= CLAUSE)
        .reduce((first, second) -> second)
        .filter(q -> q.figure().isExact() && !q.worded() && isTotalLike(q, whole))
        .map(FigureRef::of)
        .filter(total -> isTwin(total, ratio.whole(), whole))
        .ifPresent(
            total ->
                collector.add(
                    new SameRelation(List.of(total, ratio.whole()), List.of(), Certainty.LIKELY)));
  }

  private static boolean isTwin(FigureRef total, FigureRef whole, Quantity counted) {
    boolean large = whole.value().compareTo(LARGE) >= 0 && whole.indicator().isPresent();
    boolean more = counted.scope().isPresent() && whole.value().compareTo(total.value()) > 0;
    boolean tasks = counted.kind() == QuantityKind.ITEM && !HANDED_OUT.contains(counted.unit());
    return isTransposed(total, whole)
        || (more && whole.indicator().isPresent())
        || ((large || tasks) && Slip.isSlip(total, whole.value()));
  }

  private static boolean isTransposed(FigureRef one, FigureRef other) {
    return one.value().compareTo(other.value()) != 0
        && digits(one).equals(digits(other))
        && EditCost.between(one.printed(), other.printed()) == EditCost.DIGIT;
  }

  private static List<Integer> digits(FigureRef figure) {
    return figure.printed().chars().filter(Character::isDigit).sorted().boxed().toList();
  }

  /** Not what was resolved before what was received, nor the month before this one. */
  private static boolean isTotalLike(Quantity q, Quantity whole) {
    return q.indicator().equals(whole.indicator())
        && q.scope().equals(whole.scope())
        && q.period().flatMap(Period::to).equals(whole.period().flatMap(Period::to));
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

  private static <T, K> Map<K, List<T>> grouped(List<T> items, Function<T, Optional<K>> key) {
    Map<K, List<T>> groups = new LinkedHashMap<>();
    for (T item : items) {
      key.apply(item).ifPresent(k -> groups.computeIfAbsent(k, any -> new ArrayList<>()).add(item));
    }
    return groups;
  }
}
