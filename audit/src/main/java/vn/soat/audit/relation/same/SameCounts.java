package vn.soat.audit.relation.same;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.Certainty;
import vn.soat.audit.relation.EarlierTime;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.Found;
import vn.soat.audit.relation.SameRelation;
import vn.soat.audit.relation.SameTopics;
import vn.soat.audit.relation.SameTopics.Topic;
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
        .map(group -> new Mentions(group.stream().map(FigureRef::of).toList()))
        .map(Mentions::withoutParts)
        .map(Mentions::withoutOthers)
        .forEach(this::add);
  }

  /** A list that names no field for its items looks like one thing with many values. */
  private void add(Mentions mentions) {
    int values = mentions.values();
    boolean differ = values > 1;
    Certainty certainty = certainty(mentions);
    if (values > Mentions.MOST_VALUES
        || (differ
            && (mentions.standTogether() || areOfEarlierTime(mentions) || mayBeOfPart(mentions)))) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
    } else if (differ && certainty == Certainty.LIKELY && isOfSomethingElse(mentions)) {
      collector.skip(SkipReason.SCOPE_UNKNOWN);
    } else if (certainty != Certainty.CERTAIN && !mayBeSlip(mentions)) {
      collector.skip(SkipReason.PERIOD_NOT_STATED);
    } else {
      collector.add(new SameRelation(mentions.all(), List.of(), certainty));
    }
  }

  private Certainty certainty(Mentions mentions) {
    if (mentions.are(SameTopics::isUndated)) {
      return mentions.differInOneDigit() || mentions.areTransposed()
          ? Certainty.LIKELY
          : Certainty.WEAK;
    }
    boolean stated =
        mentions.all().stream()
            .flatMap(m -> figures.of(m).stream())
            .allMatch(q -> q.period().isPresent());
    return stated ? Certainty.CERTAIN : Certainty.LIKELY;
  }

  /** "Tiếp nhận 1.046 hồ sơ … + Công an: tiếp nhận 115": the small total is that of a part. */
  private static boolean mayBeOfPart(Mentions mentions) {
    return mentions.are(OFTEN_OF_A_PART::contains)
        && !mentions.areOfOneSize()
        && !mentions.differInOneDigit();
  }

  /**
   * Dossiers among those of a field, unless only the order of digits differs, or as many as another
   * total counts, may be of that.
   */
  private boolean isOfSomethingElse(Mentions mentions) {
    return !mentions.are(SameTopics::isUndated)
        && (areOfDifferentTotals(mentions)
            || mentions.all().stream().anyMatch(this::isOtherTotal)
            || (!mentions.areTransposed()
                && mentions.all().stream().anyMatch(this::isBehindField)));
  }

  /**
   * "Tại huyện … đã giải quyết 3.645, quá hạn 37. Tại các xã … đã giải quyết 11.411, quá hạn 19":
   * each is a part of the total that its own section tells before it.
   */
  private boolean areOfDifferentTotals(Mentions mentions) {
    return TOTALS.stream()
        .filter(total -> !mentions.are(total))
        .map(total -> mentions.all().stream().flatMap(m -> totalBefore(m, total).stream()))
        .anyMatch(totals -> totals.distinct().count() > 1);
  }

  private Optional<BigDecimal> totalBefore(FigureRef mention, Indicator total) {
    int at = mention.evidence().span().start();
    return figures
        .endingIn(at - Mentions.ONE_LIST, at)
        .filter(q -> q.indicator().equals(Optional.of(total)))
        .filter(q -> q.evidence().section().equals(mention.evidence().section()))
        .reduce((farther, nearer) -> nearer)
        .map(q -> q.figure().value().stripTrailingZeros());
  }

  private boolean isBehindField(FigureRef mention) {
    int at = mention.evidence().span().start();
    return figures.endingIn(at - Mentions.ONE_LIST, at).anyMatch(q -> q.scope().isPresent());
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
  private static boolean mayBeSlip(Mentions mentions) {
    if (mentions.are(SameTopics::isOfSeveral)) {
      return mentions.areLarge() && mentions.areTransposed();
    }
    boolean part = mentions.are(OFTEN_OF_A_PART::contains);
    if (isFewPending(mentions) || mayBeOtherProcedures(mentions)) {
      return false;
    }
    return isTransposedPending(mentions)
        || (!part && (mentions.areOfOneSize() || isStaffSlip(mentions)))
        || mentions.differInOneDigit();
  }

  /** Of a handful that wait some are often told apart. */
  private static boolean isFewPending(Mentions mentions) {
    return mentions.are(Indicator.DOSSIER_PENDING_TOTAL)
        && mentions.all().stream().anyMatch(m -> m.value().compareTo(BigDecimal.TEN) < 0);
  }

  private static boolean isTransposedPending(Mentions mentions) {
    return mentions.are(Indicator.DOSSIER_PENDING_TOTAL) && mentions.areTransposed();
  }

  /** "178 thủ tục … 105 thủ tục": one of them may be those of some fields. */
  private static boolean mayBeOtherProcedures(Mentions mentions) {
    return mentions.are(SameTopics::isOfItsCatalogue)
        && !mentions.differInOneDigit()
        && !mentions.areTransposed();
  }

  /** "80 cán bộ, công chức" and "20 cán bộ, công chức": an office does not grow fourfold. */
  private static boolean isStaffSlip(Mentions mentions) {
    return mentions.are(Indicator.STAFF_TOTAL) && mentions.areSlips();
  }

  /**
   * "Cùng kỳ năm trước, từ ngày … đến ngày …, 295 hồ sơ. … Trực tuyến 178/255 hồ sơ": what is told
   * behind an earlier time may be of the report's own again.
   */
  private boolean areOfEarlierTime(Mentions mentions) {
    return mentions.all().stream()
        .flatMap(m -> figures.of(m).stream())
        .anyMatch(q -> EarlierTime.isOf(q, report));
  }
}
