package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.arithmetic.RatioFit;
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

  private final Report report;
  private final Found.Collector<SameRelation> collector;

  Twins(Report report, Found.Collector<SameRelation> collector) {
    this.report = report;
    this.collector = collector;
  }

  void find(List<RatioRelation> ratios) {
    for (RatioRelation ratio : ratios) {
      boolean inverted = ratio.fit() instanceof RatioFit.Inverted;
      if (ratio.link() == Percentage.Link.PRINTED_RATIO && !inverted) {
        ratio.whole().id().flatMap(report::quantity).ifPresent(whole -> find(ratio, whole));
      }
    }
  }

  private void find(RatioRelation ratio, Quantity whole) {
    int at = ratio.part().evidence().span().start();
    report.quantities().stream()
        .filter(q -> q.kind() == whole.kind() && q.unit().equals(whole.unit()))
        .filter(q -> q.evidence().span().end() <= at && at - q.evidence().span().end() <= CLAUSE)
        .reduce((first, second) -> second)
        .filter(q -> q.figure().isExact() && !q.worded() && isTotalLike(q, whole))
        .map(FigureRef::of)
        .ifPresent(total -> add(total, ratio, whole));
  }

  private void add(FigureRef total, RatioRelation ratio, Quantity counted) {
    FigureRef whole = ratio.whole();
    if (isTwin(total, whole, counted) && !isStatedBefore(total, ratio, counted)) {
      collector.add(new SameRelation(List.of(total, whole), List.of(), Certainty.LIKELY));
    } else if (mayBeTwin(total, whole, counted)) {
      collector.add(new SameRelation(List.of(total, whole), List.of(), Certainty.WEAK));
    }
  }

  /** Tasks are given out once; elsewhere only a slip makes one figure of the two. */
  private static boolean mayBeTwin(FigureRef total, FigureRef whole, Quantity counted) {
    boolean named = counted.scope().isPresent() || whole.value().compareTo(LARGE) >= 0;
    return total.value().compareTo(whole.value()) != 0
        && (isTask(counted) || (named && Slip.isSlip(total, whole.value())));
  }

  private static boolean isTask(Quantity counted) {
    return counted.kind() == QuantityKind.ITEM && !HANDED_OUT.contains(counted.unit());
  }

  /** "thu về 101/110 phiếu; 99/101 phiếu hài lòng": the whole is a figure already told. */
  private boolean isStatedBefore(FigureRef total, RatioRelation ratio, Quantity whole) {
    int end = whole.evidence().span().start();
    return report.quantities().stream()
        .filter(q -> Stream.of(total, ratio.part(), ratio.whole()).noneMatch(f -> isIt(f, q)))
        .filter(q -> q.kind() == whole.kind() && q.unit().equals(whole.unit()))
        .filter(q -> q.scope().equals(whole.scope()) && q.evidence().span().end() <= end)
        .anyMatch(q -> q.figure().value().compareTo(whole.figure().value()) == 0);
  }

  private static boolean isIt(FigureRef figure, Quantity quantity) {
    return figure.id().equals(Optional.of(quantity.id()));
  }

  private static boolean isTwin(FigureRef total, FigureRef whole, Quantity counted) {
    boolean large = whole.value().compareTo(LARGE) >= 0 && whole.indicator().isPresent();
    boolean more = counted.scope().isPresent() && whole.value().compareTo(total.value()) > 0;
    return isTransposed(total, whole)
        || (more && whole.indicator().isPresent())
        || ((large || isTask(counted)) && Slip.isSlip(total, whole.value()));
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
}
