package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.Relations;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.patterns.report.Percentage;

/**
 * Finds shares that fit, but of a figure beside them in place of their common whole: "đã giải quyết
 * 253 hồ sơ: trước hạn 151 hồ sơ (59,7 %), đúng hạn 102 hồ sơ (67,5 %)", where 102 is divided by
 * 151.
 */
final class OtherBases {

  /** Characters between two shares of one list. */
  private static final int LIST = 160;

  private final Relations relations;

  OtherBases(Relations relations) {
    this.relations = relations;
  }

  /** The whole that the part is presented with, where the share is none of it. */
  Optional<FigureRef> meant(RatioRelation ratio) {
    if (ratio.link() == Percentage.Link.PRINTED_RATIO || !ratio.holds(Substitution.NONE)) {
      return Optional.empty();
    }
    return Stream.concat(ofSums(ratio), ofNeighbours(ratio))
        .filter(whole -> whole.value().compareTo(ratio.whole().value()) != 0)
        .filter(whole -> whole.value().signum() > 0 && !fits(ratio, whole))
        .findFirst();
  }

  private static boolean fits(RatioRelation ratio, FigureRef whole) {
    return new RatioRelation(ratio.part(), whole, ratio.share(), ratio.link(), List.of())
        .holds(Substitution.NONE);
  }

  /** The wholes that the part makes up together with the figure it is divided by. */
  private Stream<FigureRef> ofSums(RatioRelation ratio) {
    return ratio.part().id().stream()
        .flatMap(id -> relations.of(id).stream())
        .filter(SumRelation.class::isInstance)
        .map(SumRelation.class::cast)
        .filter(sum -> sum.demand() == SumRelation.Demand.EQUAL && sum.parts().size() > 1)
        .filter(sum -> sum.parts().containsAll(List.of(ratio.part(), ratio.whole())))
        .filter(sum -> sum.holds(Substitution.NONE))
        .map(SumRelation::whole);
  }

  /** The whole of a share beside it, where both parts are all of that whole. */
  private Stream<FigureRef> ofNeighbours(RatioRelation ratio) {
    return relations.ratios().relations().stream()
        .filter(other -> other.part().equals(ratio.whole()) && isBeside(other, ratio))
        .filter(other -> sum(other.part(), ratio.part()).compareTo(other.whole().value()) == 0)
        .map(RatioRelation::whole);
  }

  private static BigDecimal sum(FigureRef one, FigureRef other) {
    return one.value().add(other.value());
  }

  private static boolean isBeside(RatioRelation one, RatioRelation other) {
    int apart = one.share().evidence().span().start() - other.share().evidence().span().start();
    return Math.abs(apart) <= LIST;
  }
}
