package vn.soat.audit.repair;

import java.math.BigDecimal;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.arithmetic.RatioFit;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.RatioRelation;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Relations;

/** How the author of a report writes figures: 02 or 2, rounded or cut. */
final class Habits {

  private final boolean pads;
  private final boolean rounds;
  private final boolean cuts;

  Habits(Relations relations) {
    this.pads =
        relations.report().quantities().stream()
            .map(q -> q.figure().printed())
            .anyMatch(printed -> printed.length() == 2 && printed.charAt(0) == '0');
    this.rounds =
        relations.ratios().relations().stream()
            .map(relations::fit)
            .anyMatch(fit -> fit instanceof RatioFit.Rounded rounded && !rounded.alsoTruncated());
    this.cuts =
        relations.ratios().relations().stream()
            .anyMatch(ratio -> relations.fit(ratio) instanceof RatioFit.Truncated);
  }

  /** As the report would print another value in the place of a figure. */
  String written(FigureRef figure, BigDecimal value) {
    String plain = figure.written(value);
    boolean single = figure.nature() == FigureRef.Nature.COUNT && plain.length() == 1;
    return single && pads ? "0" + plain : plain;
  }

  /**
   * Whether a share would be rounded or cut as the others of the report are, and has more digits
   * only where one digit was left out.
   */
  boolean allow(FigureRef figure, BigDecimal value, Relation broken) {
    if (!(broken instanceof RatioRelation ratio) || !figure.equals(ratio.share())) {
      return true;
    }
    if (value.scale() > figure.figure().decimals()) {
      return EditCost.between(figure.printed(), figure.written(value)) <= EditCost.DIGIT;
    }
    boolean rounded = value.compareTo(ratio.expected()) == 0;
    return rounded ? rounds || !cuts : cuts || !rounds;
  }
}
