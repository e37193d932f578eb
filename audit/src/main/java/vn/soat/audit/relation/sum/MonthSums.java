package vn.soat.audit.relation.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Slip;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;

/**
 * "tháng 7: 2.905 hồ sơ; tháng 8: 3.688 hồ sơ; … Tổng cộng 21.463 hồ sơ": months told one after the
 * other, and the total before or behind them. Which total is theirs is seldom said: the one that
 * they make up, or that one slip keeps them from.
 */
final class MonthSums {

  /** Two months may be picked out of many. */
  private static final int FEWEST = 3;

  /** Characters between two items of such a list. */
  private static final int ITEM = 60;

  /** Characters of a paragraph before the list. */
  private static final int PARAGRAPH = 600;

  private final Figures figures;
  private final Sums collector;

  MonthSums(Figures figures, Sums collector) {
    this.figures = figures;
    this.collector = collector;
  }

  void find() {
    List<Quantity> all = figures.inOrder();
    int first = 0;
    for (int next = 1; next <= all.size(); next++) {
      if (next == all.size() || !goesOn(all.get(next - 1), all.get(next))) {
        if (next - first >= FEWEST) {
          relate(all.subList(first, next));
        }
        first = next;
      }
    }
  }

  private static boolean goesOn(Quantity last, Quantity next) {
    return next.indicator().isPresent()
        && next.period().isPresent()
        && next.indicator().equals(last.indicator())
        && next.scope().equals(last.scope())
        && next.evidence().span().start() - last.evidence().span().end() <= ITEM
        && last.figure().isExact()
        && next.figure().isExact()
        && follows(last.period(), next.period());
  }

  /** Whether a stretch of time begins on the day behind another. */
  private static boolean follows(Optional<Period> one, Optional<Period> other) {
    Optional<LocalDate> next = one.flatMap(Period::to).map(day -> day.plusDays(1));
    return next.isPresent() && next.equals(other.flatMap(Period::from));
  }

  private void relate(List<Quantity> run) {
    ImpliedTotals.of(totals(run), run, Slip::explains).ifPresent(collector::add);
  }

  /** The figure right behind the list, then those before it, each more than any part. */
  private Stream<Quantity> totals(List<Quantity> run) {
    Quantity first = run.get(0);
    int start = first.evidence().span().start();
    int end = run.get(run.size() - 1).evidence().span().end();
    BigDecimal most =
        run.stream().map(q -> q.figure().value()).max(BigDecimal::compareTo).orElseThrow();
    return Stream.concat(
            figures.startingIn(end, end + ITEM), figures.startingIn(start - PARAGRAPH, start - 1))
        .filter(q -> q.indicator().equals(first.indicator()) && q.scope().equals(first.scope()))
        .filter(q -> q.figure().isExact() && q.figure().value().compareTo(most) > 0);
  }
}
