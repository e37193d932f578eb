package vn.soat.audit.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.report.Section;
import vn.soat.patterns.text.Span;

/**
 * The stretches of a report that speak of one body of dossiers: one clause, one list item, one row.
 * A stretch ends at another section or period, after a gap, or where a total is stated anew.
 */
final class Passages {

  /** Characters between two figures of one statement; a sentence without figures is longer. */
  private static final int GAP = 160;

  /** Characters of " / ". */
  private static final int SLASH = 3;

  /** Characters of " hồ sơ / ". */
  private static final int UNIT_AND_SLASH = 9;

  private Passages() {}

  static List<List<Quantity>> of(Report report) {
    Map<Optional<String>, List<Quantity>> byScope = new LinkedHashMap<>();
    report.quantities().stream()
        .filter(q -> isOfTheForm(q) && !isOfEarlierTime(q, report))
        .sorted(Comparator.comparing(q -> q.evidence().span()))
        .forEach(q -> byScope.computeIfAbsent(q.scope(), any -> new ArrayList<>()).add(q));
    List<List<Quantity>> passages = new ArrayList<>();
    Set<String> items = items(report);
    byScope.values().forEach(quantities -> split(quantities, items, passages));
    return passages;
  }

  private static boolean isOfTheForm(Quantity quantity) {
    String code = quantity.indicator().map(Indicator::code).orElse("");
    return code.startsWith("dossier.received.")
        || code.startsWith("dossier.resolved.")
        || code.startsWith("dossier.pending.")
        || quantity.indicator().equals(Optional.of(Indicator.DOSSIER_RETURNED));
  }

  /** "so với cùng kỳ 2018 (4.802 hồ sơ)": told to compare with. */
  private static boolean isOfEarlierTime(Quantity quantity, Report report) {
    Optional<LocalDate> from = report.header().period().flatMap(Period::from);
    Optional<LocalDate> to = quantity.period().flatMap(Period::to);
    return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
  }

  /** "c) Giải quyết quá hạn: 04 hồ sơ": what looks like a heading is the item of a list. */
  private static Set<String> items(Report report) {
    Map<String, Span> headings =
        report.sections().stream().collect(Collectors.toMap(Section::id, s -> s.evidence().span()));
    return report.quantities().stream()
        .filter(Passages::isOfTheForm)
        .flatMap(q -> q.evidence().section().stream().filter(id -> isIn(headings.get(id), q)))
        .collect(Collectors.toSet());
  }

  private static boolean isIn(@Nullable Span heading, Quantity quantity) {
    return heading != null && heading.contains(quantity.evidence().span());
  }

  private static void split(
      List<Quantity> quantities, Set<String> items, List<List<Quantity>> passages) {
    List<Quantity> current = new ArrayList<>();
    for (Quantity q : quantities) {
      if (!current.isEmpty() && startsAnew(current, q, items)) {
        Quantity last = current.get(current.size() - 1);
        passages.add(List.copyOf(current));
        current.clear();
        if (isRatio(last, q)) {
          current.add(last);
        }
      }
      current.add(q);
    }
    if (!current.isEmpty()) {
      passages.add(List.copyOf(current));
    }
  }

  /** "đã giải quyết 476/486 hồ sơ": the two are told in one breath. */
  private static boolean isRatio(Quantity part, Quantity whole) {
    int between = between(part, whole);
    return between >= 0 && between <= SLASH;
  }

  private static int between(Quantity first, Quantity second) {
    return second.evidence().span().start() - first.evidence().span().end();
  }

  /** "812 hồ sơ/1.140 hồ sơ": a ratio is told in full, and the next item is another matter. */
  private static boolean endsInRatio(List<Quantity> current) {
    int last = current.size() - 1;
    return last > 0 && between(current.get(last - 1), current.get(last)) <= UNIT_AND_SLASH;
  }

  private static boolean startsAnew(List<Quantity> current, Quantity next, Set<String> items) {
    Quantity last = current.get(current.size() - 1);
    Optional<String> section = next.evidence().section();
    return next.evidence().span().start() - last.evidence().span().end() > GAP
        || !(section.equals(last.evidence().section())
            || (section.filter(items::contains).isPresent() && !endsInRatio(current)))
        || current.stream().anyMatch(q -> otherPeriod(q, next) || sameTotal(q, next));
  }

  private static boolean otherPeriod(Quantity one, Quantity other) {
    return one.period().isPresent()
        && other.period().isPresent()
        && !(one.period().get().from().equals(other.period().get().from())
            && one.period().get().to().equals(other.period().get().to()));
  }

  /** "Đã giải quyết 199 hồ sơ; đúng hạn 199/199 hồ sơ" names its total once more. */
  private static boolean sameTotal(Quantity one, Quantity other) {
    return one.indicator().equals(other.indicator())
        && one.figure().value().compareTo(other.figure().value()) != 0
        && one.indicator().filter(i -> i.code().endsWith(".total")).isPresent();
  }
}
