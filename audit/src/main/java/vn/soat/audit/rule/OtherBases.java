package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.relation.SumRelation;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;

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
    if (ratio.link() == Percentage.Link.PRINTED_RATIO || !relations.holds(ratio)) {
      return Optional.empty();
    }
    List<FigureRef> wholes = new ArrayList<>();
    addWholesOfSums(ratio, wholes);
    addWholesOfNeighbours(ratio, wholes);
    for (FigureRef whole : wholes) {
      if (whole.value().compareTo(ratio.whole().value()) != 0
          && whole.value().signum() > 0
          && !fits(ratio, whole)) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /**
   * The whole of all other shares of a list whose parts make it up: "thu về 358 phiếu: rất hài lòng
   * 186 phiếu (50,27 %), hài lòng 172 phiếu (48,04 %)", where 186 is divided by another figure.
   */
  Optional<FigureRef> ofList(RatioRelation ratio) {
    if (ratio.link() == Percentage.Link.PRINTED_RATIO
        || ratio.part().value().signum() == 0
        || isOfOwnField(ratio)
        || !relations.holds(ratio)) {
      return Optional.empty();
    }
    List<RatioRelation> beside = relations.ratiosWithin(LIST, ratio);
    if (beside.size() == 1) {
      return Optional.empty();
    }
    Set<BigDecimal> tried = new HashSet<>(Set.of(plain(ratio.whole())));
    for (RatioRelation other : beside) {
      if (relations.holds(other)
          && tried.add(plain(other.whole()))
          && isMeant(ratio, other.whole(), beside)) {
        return Optional.of(other.whole());
      }
    }
    return Optional.empty();
  }

  /** "Tư pháp: tiếp nhận 33 hồ sơ, đã giải quyết 33 hồ sơ, đạt 100%": of what the field took in. */
  private boolean isOfOwnField(RatioRelation ratio) {
    Optional<String> field = scope(ratio.part());
    return field.isPresent() && field.equals(scope(ratio.whole()));
  }

  private static BigDecimal plain(FigureRef figure) {
    return figure.value().stripTrailingZeros();
  }

  private boolean isMeant(RatioRelation ratio, FigureRef whole, List<RatioRelation> beside) {
    return isAlike(ratio.part(), whole)
        && mayHold(whole, ratio.part())
        && !fits(ratio, whole)
        && beside.stream().noneMatch(other -> isShareOf(other, ratio.part(), whole))
        && isMadeUp(ratio, whole, beside);
  }

  /** What is counted of one field makes up no whole of another, as the rows of a table show. */
  private boolean mayHold(FigureRef whole, FigureRef part) {
    Optional<String> scope = scope(whole);
    return scope.isEmpty() || scope.equals(scope(part));
  }

  private Optional<String> scope(FigureRef figure) {
    return relations.quantity(figure).flatMap(Quantity::scope);
  }

  /** "quá hạn 02 hồ sơ (2,1 %)" tells the share of these two; another one is of other figures. */
  private static boolean isShareOf(RatioRelation other, FigureRef part, FigureRef whole) {
    return other.part().id().equals(part.id())
        && other.whole().value().compareTo(whole.value()) == 0;
  }

  /** Whether the parts that are shares of a whole leave nothing of it but this one. */
  private boolean isMadeUp(RatioRelation ratio, FigureRef whole, List<RatioRelation> beside) {
    Map<String, BigDecimal> parts = new HashMap<>();
    for (RatioRelation other : beside) {
      if (other.whole().value().compareTo(whole.value()) == 0
          && other.part().value().compareTo(whole.value()) < 0
          && group(other.part()).equals(group(ratio.part()))
          && isAlike(other.part(), whole)
          && relations.holds(other)) {
        other.part().id().ifPresent(id -> parts.put(id, other.part().value()));
      }
    }
    ratio.part().id().ifPresent(parts::remove);
    BigDecimal others = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean ofTotal =
        ratio.whole().indicator().filter(Indicator::isTotal).isPresent()
            && parts.values().stream().anyMatch(p -> p.compareTo(ratio.whole().value()) == 0);
    return others.signum() > 0
        && !ofTotal
        && others.add(ratio.part().value()).compareTo(whole.value()) == 0;
  }

  private boolean isAlike(FigureRef one, FigureRef other) {
    Optional<QuantityKind> kind = kind(one);
    return kind.isPresent() && kind.equals(kind(other));
  }

  private Optional<QuantityKind> kind(FigureRef figure) {
    return relations.quantity(figure).map(Quantity::kind);
  }

  /**
   * Those received online and those resolved early make up nothing together, nor do those digitised
   * and those paid for, which are of no group.
   */
  private static Optional<String> group(FigureRef part) {
    return part.indicator().map(Indicator::code).map(OtherBases::group);
  }

  private static String group(String code) {
    int last = code.lastIndexOf('.');
    return code.indexOf('.') < last ? code.substring(0, last) : code;
  }

  private static boolean fits(RatioRelation ratio, FigureRef whole) {
    return ratio.ofWhole(whole).holds(Substitution.NONE);
  }

  /** The wholes that the part makes up together with the figure it is divided by. */
  private void addWholesOfSums(RatioRelation ratio, List<FigureRef> wholes) {
    if (!relations.isPartOfAll(ratio.part()) || !relations.isPartOfAll(ratio.whole())) {
      return;
    }
    for (Relation relation : ratio.part().id().map(relations::of).orElse(List.of())) {
      if (relation instanceof SumRelation sum && joins(sum, ratio)) {
        wholes.add(sum.whole());
      }
    }
  }

  /** Whether a sum that closes has both figures of a ratio among its parts. */
  private boolean joins(SumRelation sum, RatioRelation ratio) {
    return sum.demand() == SumRelation.Demand.EQUAL
        && sum.parts().contains(ratio.part())
        && sum.parts().contains(ratio.whole())
        && relations.holds(sum);
  }

  /** The whole of a share beside it, where both parts are all of that whole. */
  private void addWholesOfNeighbours(RatioRelation ratio, List<FigureRef> wholes) {
    for (RatioRelation other : relations.ratiosWithin(LIST, ratio)) {
      if (other.part().value().compareTo(ratio.whole().value()) == 0
          && other.part().equals(ratio.whole())
          && sum(other.part(), ratio.part()).compareTo(other.whole().value()) == 0) {
        wholes.add(other.whole());
      }
    }
  }

  private static BigDecimal sum(FigureRef one, FigureRef other) {
    return one.value().add(other.value());
  }
}
