package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Span;

/**
 * The quantities of a report by place and by indicator, so that what stands near a figure is found
 * without a look at all the others. Lists keep the order of the report.
 */
public final class Figures {

  private final Report report;
  private final List<Quantity> byPlace;
  private final Map<Indicator, List<Quantity>> byIndicator = new EnumMap<>(Indicator.class);
  private final Map<String, Quantity> byId;
  private final Map<String, List<Quantity>> countedOf = new HashMap<>();
  private final Gaps gaps;
  private final int[] order;
  private final boolean inOrder;
  private int longest;

  public Figures(Report report) {
    this.report = report;
    this.gaps = new Gaps(report);
    this.byId = new HashMap<>(2 * report.quantities().size());
    int last = 0;
    boolean ordered = true;
    for (Quantity quantity : report.quantities()) {
      Span span = quantity.evidence().span();
      ordered &= last <= span.start();
      last = span.start();
      longest = Math.max(longest, span.length());
      enter(quantity);
    }
    inOrder = ordered;
    order = inOrder ? new int[0] : order(report.quantities());
    byPlace =
        inOrder
            ? report.quantities()
            : IntStream.of(order).mapToObj(report.quantities()::get).toList();
    report.percentages().forEach(share -> enter(share.ratio()));
  }

  /** The places of quantities in the report, in the order of the text. */
  private static int[] order(List<Quantity> quantities) {
    return IntStream.range(0, quantities.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> start(quantities.get(i))))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void enter(Quantity quantity) {
    byId.putIfAbsent(quantity.id(), quantity);
    if (quantity.indicator().isPresent()) {
      Indicator indicator = quantity.indicator().get();
      byIndicator.computeIfAbsent(indicator, any -> new ArrayList<>()).add(quantity);
    }
  }

  private void enter(Percentage.Ratio ratio) {
    Optional<String> whole = ratio.denominator().flatMap(Operand::id);
    Optional<Quantity> part = ratio.numerator().flatMap(Operand::id).flatMap(this::of);
    if (part.isPresent() && whole.isPresent()) {
      countedOf.computeIfAbsent(whole.get(), any -> new ArrayList<>()).add(part.get());
    }
  }

  /** "hiện có 22 trên tổng số 23 người được giao, trong đó …": those of the 23 that are there. */
  public Stream<Quantity> countedOf(Quantity whole) {
    return countedOf.getOrDefault(whole.id(), List.of()).stream()
        .filter(part -> part.kind() == whole.kind());
  }

  public Gaps gaps() {
    return gaps;
  }

  public Report report() {
    return report;
  }

  public Optional<Quantity> of(FigureRef figure) {
    return figure.id().flatMap(this::of);
  }

  public Optional<Quantity> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them in the order of the text. */
  public List<Quantity> inOrder() {
    return byPlace;
  }

  public List<Quantity> of(Indicator indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  /** What an indicator comes to in all fields together, of each the figure that is told first. */
  public BigDecimal sumOfFields(Indicator indicator) {
    Set<String> told = new HashSet<>();
    return of(indicator).stream()
        .filter(quantity -> quantity.scope().filter(told::add).isPresent())
        .map(quantity -> quantity.figure().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Those that start at the first of these characters, at the last, or between them. */
  public Stream<Quantity> startingIn(int first, int last) {
    int from = firstFrom(first);
    int to = firstFrom(last + 1);
    if (from >= to) {
      return Stream.empty();
    }
    return inOrder
        ? byPlace.subList(from, to).stream()
        : IntStream.of(Arrays.copyOfRange(order, from, to))
            .sorted()
            .mapToObj(report.quantities()::get);
  }

  /** Whether one of those that start at these characters, or between them, is looked for. */
  public boolean anyStartingIn(int first, int last, Predicate<Quantity> wanted) {
    for (int i = firstFrom(first); i < byPlace.size() && start(byPlace.get(i)) <= last; i++) {
      if (wanted.test(byPlace.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Those that end at the first of these places, at the last, or between them. */
  public Stream<Quantity> endingIn(int first, int last) {
    return startingIn(first - longest, last).filter(q -> end(q) >= first && end(q) <= last);
  }

  /** The last that starts in a stretch of the text, ends in it, and is what is looked for. */
  public Optional<Quantity> lastIn(int first, int end, Predicate<Quantity> wanted) {
    for (int i = firstFrom(end + 1) - 1; i >= 0 && start(byPlace.get(i)) >= first; i--) {
      Quantity quantity = byPlace.get(i);
      if (end(quantity) <= end && wanted.test(quantity)) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = byPlace.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(byPlace.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int start(Quantity quantity) {
    return quantity.evidence().span().start();
  }

  private static int end(Quantity quantity) {
    return quantity.evidence().span().end();
  }
}
