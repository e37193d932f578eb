package vn.soat.audit.relation.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.soat.audit.relation.EarlierTime;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.SameTopics;
import vn.soat.audit.relation.Slip;
import vn.soat.audit.relation.SumRelation;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/**
 * "Chia theo lĩnh vực: Chứng thực 2.655 hồ sơ; Hộ tịch 720 hồ sơ; …": what is told of field after
 * field, and the total of all that stands before it. Small fields are often left out, so too few
 * prove nothing unless digits of one figure changed places; too many cannot be.
 */
final class FieldSums {

  private static final List<Indicator> DIVIDED =
      List.of(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RESOLVED_TOTAL,
          Indicator.DOSSIER_PENDING_TOTAL);

  /** Fewer fields may be picked out of many. */
  private static final int FEWEST = 4;

  /** Two fields and what is said of the others. */
  private static final int FEWEST_CLOSED = 3;

  /** Characters of an item that tells several figures of its field. */
  private static final int ITEM = 300;

  /** Characters of the page before the list. */
  private static final int PAGE = 3_000;

  private final Figures figures;
  private final Sums collector;

  FieldSums(Figures figures, Sums collector) {
    this.figures = figures;
    this.collector = collector;
  }

  void find() {
    DIVIDED.forEach(indicator -> find(indicator, this::relate));
    find(Indicator.DOSSIER_RESOLVED_OVERDUE, this::relateClosed);
  }

  private void find(Indicator indicator, Consumer<List<Quantity>> relate) {
    List<Quantity> run = new ArrayList<>();
    for (Quantity next : figures.of(indicator)) {
      if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), next)) {
        relate.accept(run);
        run.clear();
      }
      if (next.scope().isPresent() && next.figure().isExact()) {
        run.add(next);
      }
    }
    relate.accept(run);
  }

  private static boolean goesOn(Quantity last, Quantity next) {
    return next.scope().isPresent()
        && next.figure().isExact()
        && next.period().equals(last.period())
        && next.evidence().span().start() - last.evidence().span().end() <= ITEM;
  }

  private void relate(List<Quantity> run) {
    if (run.size() < FEWEST) {
      return;
    }
    Set<Optional<String>> fields = fields(run);
    if (fields.size() == run.size() && !lacksOne(run, fields)) {
      ImpliedTotals.of(totals(run), List.copyOf(run), FieldSums::isSlip).ifPresent(collector::add);
    }
  }

  /**
   * "đất đai chậm 08 hồ sơ, hộ tịch chậm 03 hồ sơ; các lĩnh vực khác không phát sinh chậm hẹn":
   * late dossiers are told of the fields that have some, so the list must say that the others have
   * none.
   */
  private void relateClosed(List<Quantity> run) {
    if (run.size() < FEWEST_CLOSED
        || fields(run).size() < run.size()
        || !isOfOthers(run.get(run.size() - 1))) {
      return;
    }
    List<Quantity> totals = totals(run).toList();
    if (totals.stream().map(q -> q.figure().value().stripTrailingZeros()).distinct().count() == 1) {
      ImpliedTotals.of(totals.stream(), List.copyOf(run), sum -> true).ifPresent(collector::add);
    }
  }

  private static Set<Optional<String>> fields(List<Quantity> run) {
    Set<Optional<String>> fields = new HashSet<>();
    for (Quantity quantity : run) {
      fields.add(SameTopics.scope(quantity));
    }
    return fields;
  }

  private static boolean isOfOthers(Quantity last) {
    return last.worded() && SameTopics.scope(last).filter(ClosedLists::isOfOthers).isPresent();
  }

  /** "Nông nghiệp: trước hạn 18 hồ sơ, đúng hạn 9 hồ sơ": a field that tells parts alone. */
  private boolean lacksOne(List<Quantity> run, Set<Optional<String>> fields) {
    int start = run.get(0).evidence().span().start();
    int end = run.get(run.size() - 1).evidence().span().end();
    Set<Optional<String>> printed = new HashSet<>();
    run.forEach(quantity -> printed.add(quantity.scope()));
    return figures.anyStartingIn(
        start - ITEM,
        end + ITEM,
        q ->
            q.scope().isPresent()
                && !printed.contains(q.scope())
                && !fields.contains(SameTopics.scope(q)));
  }

  private static boolean isSlip(SumRelation sum) {
    return sum.total().compareTo(sum.whole().value()) > 0
        ? Slip.explains(sum)
        : Slip.transposes(sum);
  }

  /** Those of no field and no other time, the nearest first, each more than any part. */
  private Stream<Quantity> totals(List<Quantity> run) {
    Quantity first = run.get(0);
    int start = first.evidence().span().start();
    BigDecimal most =
        run.stream().map(q -> q.figure().value()).max(BigDecimal::compareTo).orElseThrow();
    List<Quantity> before =
        new ArrayList<>(
            figures
                .startingIn(start - PAGE, start - 1)
                .filter(q -> q.indicator().equals(first.indicator()) && q.scope().isEmpty())
                .filter(q -> !EarlierTime.isOf(q, figures.report()) && !standsAmongFields(q))
                .filter(q -> q.figure().isExact() && q.figure().value().compareTo(most) > 0)
                .toList());
    Collections.reverse(before);
    return before.stream();
  }

  /** What is told right behind a field may be that of the next, whose name was not read. */
  private boolean standsAmongFields(Quantity total) {
    int at = total.evidence().span().start();
    return figures.anyStartingIn(
        at - ITEM,
        at - 1,
        before -> before.scope().isPresent() && before.indicator().equals(total.indicator()));
  }
}
