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
 * @param stands whether a relation holds with the figure as printed, and still would
 * @param mended relations that do not hold as printed and would
 * @param left relations of the figure that would still not hold
 * @param further what it costs to mend everything else around the relation
 */
record Candidate(
    Relation relation,
    FigureRef figure,
    BigDecimal value,
    String replacement,
    int edit,
    int confirmed,
    boolean stands,
    int mended,
    int left,
    int further) {

  /** A figure that another relation confirms is two edits less likely to be the wrong one. */
  private static final int CONFIRMATION = 4;

  /** One that some other relation allows is less likely the wrong one, too. */
  private static final int STANDING = 2;

  int cost() {
    return edit + CONFIRMATION * confirmed + (stands ? STANDING : 0) + further;
  }

  boolean mendsAll() {
    return confirmed == 0 && left == 0;
  }

  Substitution change() {
    return Substitution.of(figure.id(), value);
  }
}
