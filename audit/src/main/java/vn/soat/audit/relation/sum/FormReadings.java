package vn.soat.audit.relation.sum;

import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_CARRIED_OVER;
import static vn.soat.patterns.report.Indicator.DOSSIER_RETURNED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.audit.relation.Family;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.SumRelation.Terms;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;

/** The ways to count the rows of form II.06a that authors use beside the form's own. */
final class FormReadings {

  /** Characters of "giải quyết 168 hồ sơ, tăng 12 % so với cùng kỳ (150 hồ sơ)" and longer. */
  private static final int SENTENCE = 120;

  /** Characters of "; công dân xin rút: ". */
  private static final int CLAUSE = 40;

  /** Characters of a paragraph with its list. */
  private static final int NEAR = 600;

  private final FormRow row;
  private final Figures figures;

  FormReadings(FormRow row, Figures figures) {
    this.row = row;
    this.figures = figures;
  }

  /** The parts of one column, with what stands beside the total that they are said to be of. */
  List<Terms> ofFamily(Family family, Terms terms) {
    FigureRef whole = terms.whole().get(0);
    List<Terms> readings = new ArrayList<>(withCarriedOver(family, terms));
    otherTotals(whole).stream()
        .filter(total -> stands(total) < stands(whole) && whole.distanceTo(total) <= SENTENCE)
        .forEach(total -> readings.add(new Terms(List.of(total), terms.parts())));
    return readings;
  }

  /** Column 3 is 4 + 5 + 6; many reports leave column 6 out of the total. */
  private List<Terms> withCarriedOver(Family family, Terms terms) {
    if (family != Family.WAY) {
      return List.of();
    }
    return carriedOver(terms.whole().get(0))
        .map(carried -> new Terms(terms.whole(), FormRow.joined(terms.parts(), List.of(carried))))
        .toList();
  }

  /** Of the passage, or of the next item of the list, which may look like a heading. */
  private Stream<FigureRef> carriedOver(FigureRef whole) {
    if (row.states(DOSSIER_RECEIVED_CARRIED_OVER)) {
      return row.figures(DOSSIER_RECEIVED_CARRIED_OVER).stream();
    }
    return figures
        .startingIn(stands(whole) + 1, stands(whole) + NEAR)
        .filter(q -> q.indicator().equals(Optional.of(DOSSIER_RECEIVED_CARRIED_OVER)))
        .map(FigureRef::of);
  }

  /** Received as resolved and pending, with everything that may be counted otherwise. */
  List<Terms> ofFlow(List<FigureRef> whole, List<FigureRef> parts) {
    List<Terms> readings = new ArrayList<>(withoutColumns(whole, parts));
    readings.addAll(withOthers(whole, parts));
    readings.addAll(withOverdue(whole, parts));
    readings.addAll(withNext(whole, parts));
    otherTotals(whole.get(0)).forEach(total -> readings.add(new Terms(List.of(total), parts)));
    return readings;
  }

  /** "tổng 2.140 hồ sơ, tiếp nhận mới 2.122 hồ sơ": two totals, and either may be divided. */
  private List<FigureRef> otherTotals(FigureRef whole) {
    return figures
        .startingIn(stands(whole) - NEAR, stands(whole) + NEAR)
        .filter(q -> q.indicator().equals(whole.indicator()) && isOtherTotal(q, whole))
        .map(FigureRef::of)
        .toList();
  }

  private boolean isOtherTotal(Quantity q, FigureRef whole) {
    return q.figure().isExact()
        && q.evidence().section().equals(whole.evidence().section())
        && q.scope().equals(row.scope())
        && !whole.id().equals(Optional.of(q.id()));
  }

  /** A dossier sent back may count as resolved; dossiers carried over may be counted beside. */
  private List<Terms> withoutColumns(List<FigureRef> whole, List<FigureRef> parts) {
    List<FigureRef> withoutReturned = FormRow.joined(row.resolved(), row.pending());
    List<FigureRef> withCarried = FormRow.joined(whole, row.figures(DOSSIER_RECEIVED_CARRIED_OVER));
    return List.of(
        new Terms(whole, withoutReturned),
        new Terms(withCarried, parts),
        new Terms(withCarried, withoutReturned));
  }

  /** "chưa đến hạn 38 hồ sơ, quá hạn chưa giải quyết 01 hồ sơ": the late ones beside the others. */
  private List<Terms> withOverdue(List<FigureRef> whole, List<FigureRef> parts) {
    boolean beside = row.states(DOSSIER_PENDING_TOTAL) && !row.states(DOSSIER_PENDING_ON_TIME);
    List<FigureRef> late = beside ? row.figures(DOSSIER_PENDING_OVERDUE) : List.of();
    List<FigureRef> returned = row.figures(DOSSIER_RETURNED);
    List<FigureRef> withoutReturned = parts.stream().filter(p -> !returned.contains(p)).toList();
    return late.isEmpty()
        ? List.of()
        : List.of(
            new Terms(whole, FormRow.joined(parts, late)),
            new Terms(whole, FormRow.joined(withoutReturned, late)));
  }

  /**
   * "còn trong hạn: 289 hồ sơ; quá hạn chưa giải quyết: 05 hồ sơ; tạm dừng, chờ bổ sung: 14 hồ sơ":
   * what the form has no column for is counted beside the others.
   */
  private List<Terms> withOthers(List<FigureRef> whole, List<FigureRef> parts) {
    FigureRef last = parts.stream().max(Comparator.comparing(FormReadings::stands)).orElseThrow();
    List<FigureRef> others =
        figures
            .startingIn(stands(last) + 1, stands(last) + NEAR / 3)
            .filter(q -> q.indicator().equals(Optional.of(Indicator.DOSSIER_OTHER)))
            .filter(q -> q.figure().isExact() && q.scope().equals(row.scope()))
            .map(FigureRef::of)
            .limit(1)
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    List<FigureRef> with = FormRow.joined(parts, others);
    return row.states(DOSSIER_PENDING_TOTAL)
        ? List.of(
            new Terms(whole, with),
            new Terms(whole, FormRow.joined(with, row.figures(DOSSIER_PENDING_OVERDUE))))
        : List.of(new Terms(whole, with));
  }

  /**
   * "đang giải quyết 05 hồ sơ; rút: 02 hồ sơ": what follows on the line of the last part, in a
   * clause of its own, and bears its name for want of another is a part beside it.
   */
  private List<Terms> withNext(List<FigureRef> whole, List<FigureRef> parts) {
    FigureRef last = parts.stream().max(Comparator.comparing(FormReadings::stands)).orElseThrow();
    int end = last.evidence().span().end();
    return figures
        .startingIn(end + 1, end + CLAUSE)
        .filter(q -> q.evidence().line() == last.evidence().line() && q.figure().isExact())
        .filter(q -> q.indicator().equals(last.indicator()) && q.scope().equals(row.scope()))
        .map(FigureRef::of)
        .limit(1)
        .map(next -> new Terms(whole, FormRow.joined(parts, List.of(next))))
        .toList();
  }

  static int stands(FigureRef figure) {
    return figure.evidence().span().start();
  }
}
