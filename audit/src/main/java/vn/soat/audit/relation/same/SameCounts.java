package vn.soat.audit.relation.same;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.SkipReason;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.EarlierTime;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.SameTopics;
import vn.soat.audit.relation.SameTopics.Topic;
import vn.soat.audit.relation.Slip;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/** Finds the counts that a report states in several places: one thing of one period. */
final class SameCounts {

  /** Other totals of a report are often those of a field or a month that it does not name anew. */
  private static final Set<Indicator> OFTEN_OF_A_PART =
      EnumSet.of(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RECEIVED_ONLINE,
          Indicator.DOSSIER_RESOLVED_TOTAL);

  private static final Set<Indicator> TOTALS =
      EnumSet.of(Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RESOLVED_TOTAL);

  /** Two values conflict; more than two are a list. */
  private static final int MOST_VALUES = 2;

  /** No report tells one thing more often. */
  private static final int MOST_MENTIONS = 20;

  /** Small counts are one digit apart by chance. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  /** Fewer digits before the zeros of a figure tell no slip from another figure. */
  private static final int DIGITS = 3;

  /** Characters; figures closer to each other in one section are rather a whole and its parts. */
  private static final int ONE_LIST = 300;

  private final Figures figures;
  private final Report report;
  private final Found.Collector<SameRelation> collector;

  SameCounts(Figures figures, Found.Collector<SameRelation> collector) {
    this.figures = figures;
    this.report = figures.report();
    this.collector = collector;
  }

  void find(List<Quantity> stated) {
    SameTopics topics = new SameTopics(figures);
    Map<Topic, List<Quantity>> groups = SameFinder.grouped(stated, topics::of);
    int grouped = groups.values().stream().mapToInt(List::size).sum();
    if (grouped < stated.size()) {
      collector.skip(SkipReason.PERIOD_NOT_STATED, stated.size() - grouped);
    }
    groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().map(FigureRef::of).toList())
        .map(SameCounts::withoutParts)
        .map(SameCounts::withoutOthers)
        .forEach(this::add);
  }

  /** Of many values the two that only an exchange of digits parts: "2.054" here, "2.045" there. */
  private static List<FigureRef> withoutOthers(List<FigureRef> mentions) {
    if (values(mentions) <= MOST_VALUES) {
      return mentions;
    }
    List<FigureRef> exchanged =
        mentions.stream()
            .filter(one -> one.value().compareTo(LARGE) >= 0)
            .filter(one -> mentions.stream().anyMatch(other -> Slip.isTransposed(one, other)))
            .toList();
    return values(exchanged) == MOST_VALUES ? exchanged : mentions;
  }

  /**
   * "Trễ hạn: 31 hồ sơ … 2.1. Văn phòng: trễ hạn 02 … 2.2. Phòng Kinh tế: trễ hạn 29 … Qua rà soát
   * có 13 hồ sơ trễ hạn": what makes up one of two values that only an exchange of digits parts is
   * told of its parts.
   */
  private static List<FigureRef> withoutParts(List<FigureRef> mentions) {
    if (mentions.size() > MOST_MENTIONS || values(mentions) <= MOST_VALUES) {
      return mentions;
    }
    for (FigureRef total : mentions) {
      List<FigureRef> told =
          mentions.stream()
              .filter(m -> m.value().compareTo(total.value()) == 0 || Slip.isTransposed(total, m))
              .toList();
      List<FigureRef> parts = mentions.stream().filter(m -> !told.contains(m)).toList();
      if (values(told) == MOST_VALUES && parts.size() > 1 && addUp(parts, total)) {
        return told;
      }
    }
    return mentions;
  }

  private static boolean addUp(List<FigureRef> parts, FigureRef total) {
    return parts.stream()
            .map(FigureRef::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(total.value())
        == 0;
  }

  private static int values(List<FigureRef> mentions) {
    Set<BigDecimal> values = new HashSet<>();
    for (FigureRef mention : mentions) {
      values.add(mention.value().stripTrailingZeros());
    }
    return values.size();
  }

  /** A list that names no field for its items looks like one thing with many values. */
  private void add(List<FigureRef> mentions) {
    int values = values(mentions);
    boolean differ = values > 1;
    Certainty certainty = certainty(mentions);
    if (values > MOST_VALUES
        || (differ
            && (standTogether(mentions) || areOfEarlierTime(mentions) || mayBeOfPart(mentions)))) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
    } else if (differ && certainty == Certainty.LIKELY && isOfSomethingElse(mentions)) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
    } else if (certainty != Certainty.CERTAIN && !mayBeSlip(mentions)) {
      collector.skip(SkipReason.PERIOD_NOT_STATED);
    } else {
      collector.add(new SameRelation(mentions, List.of(), certainty));
    }
  }

  private Certainty certainty(List<FigureRef> mentions) {
    if (mentions.get(0).indicator().filter(SameTopics::isUndated).isPresent()) {
      return isLargeSlip(mentions) || areTransposed(mentions) ? Certainty.LIKELY : Certainty.WEAK;
    }
    boolean stated =
        mentions.stream()
            .flatMap(m -> figures.of(m).stream())
            .allMatch(q -> q.period().isPresent());
    return stated ? Certainty.CERTAIN : Certainty.LIKELY;
  }

  /** "Tiếp nhận 1.046 hồ sơ … + Công an: tiếp nhận 115": the small total is that of a part. */
  private static boolean mayBeOfPart(List<FigureRef> mentions) {
    return mentions.get(0).indicator().filter(OFTEN_OF_A_PART::contains).isPresent()
        && !areOfOneSize(mentions)
        && !isLargeSlip(mentions);
  }

  /**
   * Dossiers among those of a field, unless only the order of digits differs, or as many as another
   * total counts, may be of that.
   */
  private boolean isOfSomethingElse(List<FigureRef> mentions) {
    return mentions.get(0).indicator().filter(SameTopics::isUndated).isEmpty()
        && (areOfDifferentTotals(mentions)
            || mentions.stream().anyMatch(this::isOtherTotal)
            || (!areTransposed(mentions) && mentions.stream().anyMatch(this::isBehindField)));
  }

  /**
   * "Tại huyện … đã giải quyết 3.645, quá hạn 37. Tại các xã … đã giải quyết 11.411, quá hạn 19":
   * each is a part of the total that its own section tells before it.
   */
  private boolean areOfDifferentTotals(List<FigureRef> mentions) {
    return TOTALS.stream()
        .filter(total -> !mentions.get(0).indicator().equals(Optional.of(total)))
        .map(total -> mentions.stream().flatMap(m -> totalBefore(m, total).stream()))
        .anyMatch(totals -> totals.distinct().count() > 1);
  }

  private Optional<BigDecimal> totalBefore(FigureRef mention, Indicator total) {
    int at = mention.evidence().span().start();
    return figures
        .endingIn(at - ONE_LIST, at)
        .filter(q -> q.indicator().equals(Optional.of(total)))
        .filter(q -> q.evidence().section().equals(mention.evidence().section()))
        .reduce((farther, nearer) -> nearer)
        .map(q -> q.figure().value().stripTrailingZeros());
  }

  private boolean isBehindField(FigureRef mention) {
    int at = mention.evidence().span().start();
    return figures.endingIn(at - ONE_LIST, at).anyMatch(q -> q.scope().isPresent());
  }

  private boolean isOtherTotal(FigureRef mention) {
    return TOTALS.stream()
        .flatMap(total -> figures.of(total).stream())
        .anyMatch(q -> isOtherTotal(q, mention));
  }

  private static boolean isOtherTotal(Quantity q, FigureRef mention) {
    return !q.indicator().equals(mention.indicator())
        && q.figure().value().compareTo(mention.value()) == 0;
  }

  /** Without a stated period only a value one slip away, 2.054 and 2.045, is surely the same. */
  private static boolean mayBeSlip(List<FigureRef> mentions) {
    if (mentions.get(0).indicator().filter(SameTopics::isOfSeveral).isPresent()) {
      return mentions.stream().allMatch(m -> m.value().compareTo(LARGE) >= 0)
          && areTransposed(mentions);
    }
    boolean part = mentions.get(0).indicator().filter(OFTEN_OF_A_PART::contains).isPresent();
    if (isFewPending(mentions) || mayBeOtherProcedures(mentions)) {
      return false;
    }
    return isTransposedPending(mentions)
        || (!part && (areOfOneSize(mentions) || isStaffSlip(mentions)))
        || isLargeSlip(mentions);
  }

  /** Of a handful that wait some are often told apart. */
  private static boolean isFewPending(List<FigureRef> mentions) {
    return mentions.get(0).indicator().equals(Optional.of(Indicator.DOSSIER_PENDING_TOTAL))
        && mentions.stream().anyMatch(m -> m.value().compareTo(BigDecimal.TEN) < 0);
  }

  private static boolean isTransposedPending(List<FigureRef> mentions) {
    return mentions.get(0).indicator().equals(Optional.of(Indicator.DOSSIER_PENDING_TOTAL))
        && areTransposed(mentions);
  }

  /** "178 thủ tục … 105 thủ tục": one of them may be those of some fields. */
  private static boolean mayBeOtherProcedures(List<FigureRef> mentions) {
    return mentions.get(0).indicator().filter(SameTopics::isOfItsCatalogue).isPresent()
        && !isLargeSlip(mentions)
        && !areTransposed(mentions);
  }

  /** "80 cán bộ, công chức" and "20 cán bộ, công chức": an office does not grow fourfold. */
  private static boolean isStaffSlip(List<FigureRef> mentions) {
    FigureRef first = mentions.get(0);
    return first.indicator().equals(Optional.of(Indicator.STAFF_TOTAL))
        && mentions.stream()
            .map(FigureRef::value)
            .allMatch(v -> v.compareTo(first.value()) == 0 || Slip.isSlip(first, v));
  }

  private static boolean isLargeSlip(List<FigureRef> mentions) {
    FigureRef first = mentions.get(0);
    return mentions.stream().allMatch(m -> isSameOrSlip(first, m));
  }

  /** "91 cán bộ, công chức" and "19 cán bộ, công chức". */
  private static boolean areTransposed(List<FigureRef> mentions) {
    FigureRef first = mentions.get(0);
    return mentions.stream()
        .allMatch(m -> m.value().compareTo(first.value()) == 0 || Slip.isTransposed(first, m));
  }

  private static boolean isSameOrSlip(FigureRef one, FigureRef other) {
    return other.value().compareTo(one.value()) == 0
        || (one.value().compareTo(LARGE) >= 0
            && isUneven(one, other)
            && EditCost.between(one.printed(), other.printed()) == EditCost.DIGIT);
  }

  /** Between round figures of one length, 600 and 800, one digit is all that could differ. */
  private static boolean isUneven(FigureRef one, FigureRef other) {
    return digits(one) >= DIGITS
        || digits(other) >= DIGITS
        || one.value().precision() != other.value().precision();
  }

  private static int digits(FigureRef figure) {
    return figure.value().stripTrailingZeros().precision();
  }

  /**
   * "Cùng kỳ năm trước, từ ngày … đến ngày …, 295 hồ sơ. … Trực tuyến 178/255 hồ sơ": what is told
   * behind an earlier time may be of the report's own again.
   */
  private boolean areOfEarlierTime(List<FigureRef> mentions) {
    return mentions.stream()
        .flatMap(m -> figures.of(m).stream())
        .anyMatch(q -> EarlierTime.isOf(q, report));
  }

  /** Eight late and twenty-three late are rather two things than one miscounted. */
  private static boolean areOfOneSize(List<FigureRef> mentions) {
    List<BigDecimal> values = mentions.stream().map(FigureRef::value).sorted().toList();
    BigDecimal most = values.get(values.size() - 1);
    return values.get(0).add(values.get(0)).compareTo(most) >= 0;
  }

  /** "16 hồ sơ trả trễ, giảm 9 hồ sơ": two values side by side are two things. */
  private static boolean standTogether(List<FigureRef> mentions) {
    return mentions.stream()
        .anyMatch(one -> mentions.stream().anyMatch(other -> differSideBySide(one, other)));
  }

  static boolean differSideBySide(FigureRef one, FigureRef other) {
    Optional<String> section = one.evidence().section();
    return one.value().compareTo(other.value()) != 0
        && section.equals(other.evidence().section())
        && one.distanceTo(other) < ONE_LIST;
  }
}
