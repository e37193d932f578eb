package vn.soat.audit.relation;

import java.math.BigDecimal;
import vn.soat.audit.arithmetic.EditCost;

/**
 * One slip of the pen: a digit wrong, left out, typed twice, two neighbours exchanged, or a
 * separator moved. Where the text only implies that figures belong together, a relation that one
 * slip mends is hardly there by chance; one that nothing mends is rather none.
 */
final class Slip {

  private Slip() {}

  /** Whether one slip in one of its figures explains why a relation does not hold. */
  static boolean explains(Relation broken) {
    return broken.figures().stream().anyMatch(figure -> explains(broken, figure));
  }

  private static boolean explains(Relation broken, FigureRef figure) {
    return figure.id().isPresent()
        && broken.meantFor(figure, Substitution.NONE).stream()
            .filter(value -> isSlip(figure, value))
            .anyMatch(value -> broken.holds(Substitution.of(figure.id(), value)));
  }

  /** Whether a figure is one slip away from the other value. */
  static boolean isSlip(FigureRef figure, BigDecimal value) {
    return value.compareTo(figure.value()) != 0
        && EditCost.between(figure.printed(), figure.written(value)) <= EditCost.DIGIT;
  }
}
