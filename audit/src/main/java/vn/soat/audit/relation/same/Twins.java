package vn.soat.audit.relation.same;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.Slip;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;

/**
 * "xác định 53 nhiệm vụ; đến nay đã hoàn thành 28/35 nhiệm vụ, đạt 80 %": the whole of a ratio is
 * the total right before it where one slip lies between them. Other figures as near to each other
 * may well be two things: 230 forms handed out, 220 of them filled in.
 */
final class Twins {

  /** What is handed out and comes back in part. */
  private static final Set<String> HANDED_OUT = Set.of("phiếu", "tờ rơi", "giấy mời");

  /** Small counts are one digit apart by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  /** Characters of one clause. */
  private static final int CLAUSE = 80;

  /** Characters of a paragraph that tells what became of the dossiers. */
  private static final int PARAGRAPH = 400;

  private final Figures figures;
  private final Report report;
  private final Found.Collector<SameRelation> collector;
  private final Set<BigDecimal> divided = new HashSet<>();

  Twins(Figures figures, Found.Collector<SameRelation> collector) {
    this.figures = figures;
    this.report = figures.report();
    this.collector = collector;
  }

  void find(List<RatioRelation> ratios, Predicate<RatioRelation> inverted) {
    ratios.stream()
        .filter(ratio -> figures.of(ratio.whole()).filter(Twins::isHandedOut).isPresent())
        .forEach(ratio -> divided.add(ratio.whole().value().stripTrailingZeros()));
    for (RatioRelation ratio : ratios) {
      if (ratio.link() == Percentage.Link.PRINTED_RATIO && !inverted.test(ratio)) {
        figures.of(ratio.whole()).ifPresent(whole -> find(ratio, whole));
      }
    }
  }

  private void find(RatioRelation ratio, Quantity whole) {
    int at = ratio.part().evidence().span().start();
    figures
        .endingIn(at - CLAUSE, at)
        .filter(q -> isAlike(q, whole) && !isCarriedOver(q))
        .reduce((first, second) -> second)
        .filter(q -> q.figure().isExact() && !q.worded())
        .filter(q -> isStaff(q) || isTotalLike(q, whole))
        .map(FigureRef::of)
        .ifPresent(total -> add(total, ratio, whole));
  }

  /** "tiếp nhận 144 hồ sơ (kỳ trước chuyển sang 02 hồ sơ); đã giải quyết 124/124 hồ sơ". */
  private static boolean isCarriedOver(Quantity q) {
    return q.indicator().equals(Optional.of(Indicator.DOSSIER_RECEIVED_CARRIED_OVER));
  }

  /** "26 cán bộ, công chức, nữ chiếm 23,81 % (5/21 người)". */
  private static boolean isAlike(Quantity total, Quantity whole) {
    return total.kind() == whole.kind()
        && (total.unit().equals(whole.unit()) || (isStaff(total) && whole.unit().equals("người")));
  }

  private static boolean isStaff(Quantity quantity) {
    return isStaff(quantity.indicator());
  }

  private static boolean isStaff(Optional<Indicator> indicator) {
    return indicator.equals(Optional.of(Indicator.STAFF_TOTAL));
  }

  private void add(FigureRef total, RatioRelation ratio, Quantity counted) {
    FigureRef whole = ratio.whole();
    if (isKnown(total, whole)) {
      return;
    }
    boolean twin = isTwin(total, whole, counted) && !isStatedBefore(total, ratio, counted);
    boolean handedOut = returnsMore(total, ratio, counted) || comesBack(total, ratio, counted);
    if (twin || handedOut || isDivided(total, counted)) {
      collector.add(new SameRelation(List.of(total, whole), List.of(), Certainty.LIKELY));
    } else if (mayBeTwin(total, whole, counted)) {
      collector.add(new SameRelation(List.of(total, whole), List.of(), Certainty.WEAK));
    }
  }

  private boolean isKnown(FigureRef one, FigureRef other) {
    return collector.soFar().stream()
        .anyMatch(known -> known.mentions().contains(one) && known.mentions().contains(other));
  }

  /**
   * "phát ra 355 phiếu, thu về 366/370 phiếu": no more come back than were handed out. Far fewer
   * are the answers of one kind: "07 phiếu không hài lòng; hài lòng 167/174 phiếu".
   */
  private static boolean returnsMore(FigureRef total, RatioRelation ratio, Quantity counted) {
    return isHandedOut(counted)
        && ratio.part().value().compareTo(total.value()) > 0
        && ratio.part().value().compareTo(total.value().add(total.value())) < 0
        && ratio.part().value().compareTo(ratio.whole().value()) <= 0;
  }

  /**
   * "phát ra 193 phiếu, thu về 191/210 phiếu; 189/191 phiếu hài lòng": what is divided further has
   * come back, and what came back is counted out of those that were handed out.
   */
  private boolean comesBack(FigureRef total, RatioRelation ratio, Quantity counted) {
    return isHandedOut(counted)
        && total.value().compareTo(ratio.whole().value()) != 0
        && divided.contains(ratio.part().value().stripTrailingZeros())
        && !divided.contains(total.value().stripTrailingZeros());
  }

  /**
   * "Tiếp nhận 1.016 hồ sơ, trực tuyến 112/1.009; đã giải quyết 999 hồ sơ, còn lại 10 hồ sơ": what
   * became of them tells which is the total. More than the total may be those carried over.
   */
  private boolean isDivided(FigureRef total, Quantity whole) {
    return whole.indicator().equals(Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL))
        && total.value().compareTo(whole.figure().value()) > 0
        && near(total, whole, Indicator.DOSSIER_RESOLVED_TOTAL)
            .anyMatch(
                resolved ->
                    near(total, whole, Indicator.DOSSIER_PENDING_TOTAL)
                        .anyMatch(pending -> isSum(whole, resolved, pending)));
  }

  private Stream<Quantity> near(FigureRef total, Quantity whole, Indicator indicator) {
    int from = total.evidence().span().end();
    return figures
        .startingIn(from, from + PARAGRAPH)
        .filter(q -> q.indicator().equals(Optional.of(indicator)))
        .filter(q -> q.scope().equals(whole.scope()) && q.figure().isExact())
        .filter(q -> q.evidence().section().equals(whole.evidence().section()));
  }

  private static boolean isSum(Quantity whole, Quantity one, Quantity other) {
    return one.figure().value().add(other.figure().value()).compareTo(whole.figure().value()) == 0;
  }

  /** Tasks are given out once; elsewhere only a slip makes one figure of the two. */
  private static boolean mayBeTwin(FigureRef total, FigureRef whole, Quantity counted) {
    boolean named = counted.scope().isPresent() || whole.value().compareTo(LARGE) >= 0;
    return total.value().compareTo(whole.value()) != 0
        && (isTask(counted) || (named && Slip.isSlip(total, whole.value())));
  }

  private static boolean isHandedOut(Quantity counted) {
    return HANDED_OUT.contains(counted.unit());
  }

  private static boolean isTask(Quantity counted) {
    return counted.kind() == QuantityKind.ITEM && !isHandedOut(counted);
  }

  /** "thu về 101/110 phiếu; 99/101 phiếu hài lòng": the whole is a figure already told. */
  private boolean isStatedBefore(FigureRef total, RatioRelation ratio, Quantity whole) {
    int end = whole.evidence().span().start();
    return report.quantities().stream()
        .filter(q -> Stream.of(total, ratio.part(), ratio.whole()).noneMatch(f -> isIt(f, q)))
        .filter(q -> q.isLike(whole))
        .filter(q -> q.scope().equals(whole.scope()) && q.evidence().span().end() <= end)
        .anyMatch(q -> q.figure().value().compareTo(whole.figure().value()) == 0);
  }

  private static boolean isIt(FigureRef figure, Quantity quantity) {
    return figure.id().equals(Optional.of(quantity.id()));
  }

  private static boolean isTwin(FigureRef total, FigureRef whole, Quantity counted) {
    boolean large = whole.value().compareTo(LARGE) >= 0 && whole.indicator().isPresent();
    boolean more = counted.scope().isPresent() && whole.value().compareTo(total.value()) > 0;
    return Slip.isTransposed(total, whole)
        || (more && whole.indicator().isPresent())
        || ((large || isTask(counted) || isStaff(total.indicator()))
            && Slip.isSlip(total, whole.value()));
  }

  /** Not what was resolved before what was received, nor the month before this one. */
  private static boolean isTotalLike(Quantity q, Quantity whole) {
    return q.indicator().equals(whole.indicator())
        && q.scope().equals(whole.scope())
        && q.period().flatMap(Period::to).equals(whole.period().flatMap(Period::to));
  }
}
