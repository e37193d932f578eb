package vn.soat.audit.repair;

import java.math.BigDecimal;
import java.util.function.Predicate;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Once;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Relations;
import vn.soat.audit.relation.ShareRelation;
import vn.soat.patterns.report.Report;

/** How the author of a report writes figures: 02 or 2, rounded or cut. */
final class Habits {

  private final Once<Boolean> pads;
  private final Once<Boolean> rounds;
  private final Once<Boolean> cuts;

  Habits(Relations relations) {
    this.pads = new Once<>(() -> pads(relations.report()));
    this.rounds = new Once<>(() -> anyFit(relations, Habits::isRounded));
    this.cuts = new Once<>(() -> anyFit(relations, RatioFit.Truncated.class::isInstance));
  }

  private static boolean pads(Report report) {
    return report.quantities().stream()
        .map(q -> q.figure().printed())
        .anyMatch(printed -> printed.length() == 2 && printed.charAt(0) == '0');
  }

  private static boolean anyFit(Relations relations, Predicate<RatioFit> wanted) {
    return relations.ratios().relations().stream().map(relations::fit).anyMatch(wanted);
  }

  private static boolean isRounded(RatioFit fit) {
    return fit instanceof RatioFit.Rounded rounded && !rounded.alsoTruncated();
  }

  /** As the report would print another value in the place of a figure. */
  String written(FigureRef figure, BigDecimal value) {
    String plain = figure.written(value);
    boolean single = figure.nature() == FigureRef.Nature.COUNT && plain.length() == 1;
    return single && pads.get() ? "0" + plain : plain;
  }

  /**
   * Whether a share would be rounded or cut as the others of the report are, and has more digits
   * only where one digit was left out.
   */
  boolean allow(FigureRef figure, BigDecimal value, Relation broken) {
    if (!(broken instanceof ShareRelation ratio) || !figure.equals(ratio.share())) {
      return true;
    }
    if (value.scale() > figure.figure().decimals()) {
      return EditCost.between(figure.printed(), figure.written(value)) <= EditCost.DIGIT;
    }
    boolean rounded = value.compareTo(ratio.expected()) == 0;
    return rounded ? rounds.get() || !cuts.get() : cuts.get() || !rounds.get();
  }
}
