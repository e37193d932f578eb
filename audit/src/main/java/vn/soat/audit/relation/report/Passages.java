package vn.soat.audit.relation.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soat.audit.relation.EarlierTime;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Span;

/**
 * The stretches of a report that speak of one body of dossiers: one clause, one list item, one row.
 * A stretch ends at another section or period, after a gap, or where a total is stated anew.
 */
final class Passages {

  /** Characters between two figures of one statement; a sentence without figures is longer. */
  private static final int GAP = 160;

  private static final Pattern FORM_CODE =
      Pattern.compile("dossier\\.(?:(?:received|resolved|pending)\\.|returned)");

  /** Characters of " / ". */
  private static final int SLASH = 3;

  /** Characters of " hồ sơ / ". */
  private static final int UNIT_AND_SLASH = 9;

  private static final Set<Indicator> OF_THE_FORM =
      Stream.of(Indicator.values())
          .filter(i -> FORM_CODE.matcher(i.code()).lookingAt())
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Indicator.class)));

  private static final Set<Indicator> TOTALS =
      Stream.of(Indicator.values())
          .filter(Indicator::isTotal)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Indicator.class)));

  private Passages() {}

  static List<List<Quantity>> of(Report report) {
    Map<Optional<String>, List<Quantity>> byScope = new LinkedHashMap<>();
    for (Quantity q : ofTheForm(report)) {
      byScope.computeIfAbsent(q.scope(), any -> new ArrayList<>()).add(q);
    }
    List<List<Quantity>> passages = new ArrayList<>();
    Set<String> items = items(report);
    byScope.values().forEach(quantities -> split(quantities, items, passages));
    return passages;
  }

  private static List<Quantity> ofTheForm(Report report) {
    List<Quantity> found = new ArrayList<>();
    for (Quantity quantity : report.quantities()) {
      if (isOfTheForm(quantity) && !EarlierTime.isOf(quantity, report)) {
        found.add(quantity);
      }
    }
    found.sort(Comparator.comparing(q -> q.evidence().span()));
    return found;
  }

  private static boolean isOfTheForm(Quantity quantity) {
    return quantity.indicator().isPresent() && OF_THE_FORM.contains(quantity.indicator().get());
  }

  /** "c) Giải quyết quá hạn: 04 hồ sơ": what looks like a heading is the item of a list. */
  private static Set<String> items(Report report) {
    Map<String, Span> headings = new HashMap<>();
    report.sections().forEach(section -> headings.put(section.id(), section.evidence().span()));
    Set<String> items = new HashSet<>();
    for (Quantity quantity : report.quantities()) {
      Optional<String> section = quantity.evidence().section();
      if (section.isPresent()
          && isOfTheForm(quantity)
          && isIn(headings.get(section.get()), quantity)) {
        items.add(section.get());
      }
    }
    return items;
  }

  private static boolean isIn(@Nullable Span heading, Quantity quantity) {
    return heading != null && heading.contains(quantity.evidence().span());
  }

  private static void split(
      List<Quantity> quantities, Set<String> items, List<List<Quantity>> passages) {
    Open current = new Open();
    for (Quantity q : quantities) {
      if (!current.figures.isEmpty() && startsAnew(current, q, items)) {
        Quantity last = current.last();
        passages.add(List.copyOf(current.figures));
        current = new Open();
        if (isRatio(last, q)) {
          current.add(last);
        }
      }
      current.add(q);
    }
    if (!current.figures.isEmpty()) {
      passages.add(List.copyOf(current.figures));
    }
  }

  /** A stretch that may still go on, with what a further figure must agree with. */
  private static final class Open {

    private record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}

    private final List<Quantity> figures = new ArrayList<>();
    private final Set<Days> periods = new HashSet<>();
    private final Map<Indicator, Set<BigDecimal>> totals = new EnumMap<>(Indicator.class);

    void add(Quantity q) {
      figures.add(q);
      days(q).ifPresent(periods::add);
      total(q).ifPresent(i -> totals.computeIfAbsent(i, any -> new HashSet<>()).add(value(q)));
    }

    Quantity last() {
      return figures.get(figures.size() - 1);
    }

    boolean isOfOtherPeriod(Quantity next) {
      return days(next).filter(d -> haveOther(periods, d)).isPresent();
    }

    /** "Đã giải quyết 199 hồ sơ; đúng hạn 199/199 hồ sơ" names its total once more. */
    boolean hasOtherTotal(Quantity next) {
      return total(next)
          .map(totals::get)
          .filter(values -> haveOther(values, value(next)))
          .isPresent();
    }

    private static <T> boolean haveOther(Set<T> known, T one) {
      return known.size() > 1 || (known.size() == 1 && !known.contains(one));
    }

    private static Optional<Days> days(Quantity q) {
      return q.period().map(period -> new Days(period.from(), period.to()));
    }

    private static Optional<Indicator> total(Quantity q) {
      return q.indicator().filter(TOTALS::contains);
    }

    private static BigDecimal value(Quantity q) {
      return q.figure().value().stripTrailingZeros();
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
  private static boolean endsInRatio(Open current) {
    List<Quantity> told = current.figures;
    int last = told.size() - 1;
    return last > 0 && between(told.get(last - 1), told.get(last)) <= UNIT_AND_SLASH;
  }

  private static boolean startsAnew(Open current, Quantity next, Set<String> items) {
    Quantity last = current.last();
    Optional<String> section = next.evidence().section();
    return next.evidence().span().start() - last.evidence().span().end() > GAP
        || !(section.equals(last.evidence().section())
            || (section.filter(items::contains).isPresent() && !endsInRatio(current)))
        || current.isOfOtherPeriod(next)
        || current.hasOtherTotal(next);
  }
}
