package vn.soat.audit.repair;

import java.math.BigDecimal;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Relation;
import vn.soat.audit.relation.Substitution;

/**
 * One figure read as another value, and what that does to the relations. Costs are in halves of an
 * edit.
 *
 * @param further what it costs to mend everything else around the relation
 */
record Candidate(Relation relation, Edit edit, Effect effect, int further) {

  /** A figure that another relation confirms is two edits less likely to be the wrong one. */
  private static final int CONFIRMATION = 4;

  /** One that some other relation allows is less likely the wrong one, too. */
  private static final int STANDING = 2;

  /**
   * The change on paper.
   *
   * @param cost what mistyping costs
   */
  record Edit(FigureRef figure, BigDecimal value, String replacement, int cost) {

    Substitution change() {
      return Substitution.of(figure.id(), value);
    }
  }

  /**
   * What an edit does to the relations of its figure.
   *
   * @param confirmed relations that hold as printed and would no longer
   * @param stands whether a relation holds with the figure as printed, and still would
   * @param mended relations that do not hold as printed and would
   * @param left relations of the figure that would still not hold
   */
  record Effect(int confirmed, boolean stands, int mended, int left) {}

  Candidate(Relation relation, Edit edit, Effect effect) {
    this(relation, edit, effect, 0);
  }

  Candidate withFurther(int cost) {
    return new Candidate(relation, edit, effect, cost);
  }

  int cost() {
    return edit.cost()
        + CONFIRMATION * effect.confirmed()
        + (effect.stands() ? STANDING : 0)
        + further;
  }

  FigureRef figure() {
    return edit.figure();
  }

  String replacement() {
    return edit.replacement();
  }

  int confirmed() {
    return effect.confirmed();
  }

  int mended() {
    return effect.mended();
  }

  boolean mendsAll() {
    return effect.confirmed() == 0 && effect.left() == 0;
  }

  Substitution change() {
    return edit.change();
  }
}
