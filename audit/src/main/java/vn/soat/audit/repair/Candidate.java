package vn.soat.audit.repair;

import java.math.BigDecimal;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Substitution;

/**
 * One figure read as another value. Costs are in halves of an edit.
 *
 * @param edit what mistyping costs
 * @param confirmed relations that hold as printed and would no longer
 * @param mended relations that do not hold as printed and would
 * @param left relations of the figure that would still not hold
 */
record Candidate(
    Relation relation,
    FigureRef figure,
    BigDecimal value,
    String replacement,
    int edit,
    int confirmed,
    int mended,
    int left) {

  /** A figure that another relation confirms is two edits less likely to be the wrong one. */
  private static final int CONFIRMATION = 4;

  /** One change that mends two relations is what explains both. */
  private static final int SECOND_RELATION = 2;

  int cost() {
    return edit + CONFIRMATION * confirmed - SECOND_RELATION * (Math.min(mended, 2) - 1);
  }

  boolean mendsAll() {
    return confirmed == 0 && left == 0;
  }

  Substitution change() {
    return new Substitution(figure.id(), value);
  }
}
