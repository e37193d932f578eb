package vn.soat.audit.relation.ratio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.Family;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Figures;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.Slip;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;

/** Tells where what stands for the base of a percentage that it does not fit may be no base. */
final class UnsureBases {

  /** Characters of "/KH ". */
  private static final int SLASH = 4;

  /** Two parts make up a whole by chance more easily. */
  private static final int FEWEST_PARTS = 3;

  /** No report divides its dossiers among more offices. */
  private static final int MOST_PARTS = 20;

  private final Figures figures;

  UnsureBases(Figures figures) {
    this.figures = figures;
  }

  /** Why a ratio that does not fit proves nothing; empty if it does. */
  Optional<SkipReason> whyNot(RatioRelation broken) {
    if (isUnsure(broken)) {
      return Optional.of(SkipReason.BASE_NOT_STATED);
    }
    return isHidden(broken) && !isAllOfIt(broken)
        ? Optional.of(SkipReason.FIGURE_UNREAD)
        : Optional.empty();
  }

  /** Whether the figure before is rather not the base: of money, or less than its part. */
  private boolean isUnsure(RatioRelation relation) {
    if (isMoney(relation.part())) {
      return relation.link() != Percentage.Link.PRINTED_RATIO
          && !isNamed(relation)
          && !isBehind(relation)
          && !isSlashed(relation)
          && !isBetween(relation);
    }
    return relation.link() != Percentage.Link.PRINTED_RATIO
        && relation.part().value().compareTo(relation.whole().value()) > 0
        && !Slip.explains(relation);
  }

  /** Of what stands between a part and its whole, a number that was not read may be the base. */
  private boolean isHidden(RatioRelation relation) {
    return relation.link() != Percentage.Link.PRINTED_RATIO
        && (figures.gaps().hideAFigure(List.of(relation.part(), relation.whole()))
            || lacksItsTotal(relation));
  }

  /**
   * "2.1. Tiếp nhận 2.410 hồ sơ (60,25%) … 2.2. Tiếp nhận 1.034 hồ sơ (28,55%) …": where all parts
   * of one sort whose shares are told make up the whole, no other is meant.
   */
  private boolean isAllOfIt(RatioRelation relation) {
    Optional<Quantity> whole = figures.of(relation.whole());
    List<BigDecimal> parts =
        whole.stream()
            .flatMap(figures::countedOf)
            .distinct()
            .filter(q -> q.indicator().equals(relation.part().indicator()))
            .limit(MOST_PARTS)
            .map(q -> q.figure().value())
            .toList();
    return parts.size() >= FEWEST_PARTS
        && parts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(relation.whole().value())
            == 0;
  }

  /** "tiếp nhận ___ hồ sơ, đã giải quyết 658; trong số tiếp nhận có 506 hồ sơ trực tuyến". */
  private boolean lacksItsTotal(RatioRelation relation) {
    Optional<Indicator> total = relation.part().indicator().flatMap(Family::of).map(Family::whole);
    return total.isPresent()
        && !total.equals(relation.whole().indicator())
        && figures.gaps().liesBefore(relation.part().evidence(), RatioFinder.SENTENCE);
  }

  /** "đạt 71% kế hoạch (1.905.000.000 đồng)": the words behind the share name its base. */
  private static boolean isBehind(RatioRelation relation) {
    return relation.whole().evidence().span().start() >= relation.share().evidence().span().end();
  }

  /** "11,4 tỷ đồng/18,7 tỷ đồng": no other base can be meant. */
  private static boolean isSlashed(RatioRelation relation) {
    int between =
        relation.whole().evidence().span().start() - relation.part().evidence().span().end();
    return between >= 0 && between <= SLASH;
  }

  /**
   * "thu 16.060 triệu đồng so với dự toán giao 20.609 triệu đồng, đạt 80 %": right between both.
   */
  private static boolean isBetween(RatioRelation relation) {
    int before =
        relation.whole().evidence().span().start() - relation.part().evidence().span().end();
    int behind = valueStart(relation.share()) - relation.whole().evidence().span().end();
    return relation.link() == Percentage.Link.SENTENCE
        && before >= 0
        && before <= RatioFinder.OUT_OF
        && behind >= 0
        && behind <= RatioFinder.OUT_OF
        && areOfOneScale(relation.part().value(), relation.whole().value());
  }

  /** A thousand times more is a matter of units. */
  private static boolean areOfOneScale(BigDecimal one, BigDecimal other) {
    return one.movePointLeft(3).compareTo(other) < 0 && other.movePointLeft(3).compareTo(one) < 0;
  }

  /** A mention begins with its first figure; the printed share ends it. */
  private static int valueStart(FigureRef share) {
    return share.evidence().span().end() - share.printed().length();
  }

  /** Shares of few digits fit something by chance. */
  private static boolean isNamed(RatioRelation relation) {
    return relation.link() == Percentage.Link.PRINTED_RATIO
        || (relation.link() == Percentage.Link.SENTENCE
            && relation.share().figure().decimals() > 0
            && Slip.explains(relation));
  }

  private boolean isMoney(FigureRef figure) {
    return figures.of(figure).filter(q -> q.kind() == QuantityKind.MONEY).isPresent();
  }
}
