package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.BiPredicate;
import vn.soat.audit.arithmetic.EditCost;

/**
 * One slip of the pen: a digit wrong, left out, typed twice, two neighbours exchanged, or a
 * separator moved. Where the text only implies that figures belong together, a relation that one
 * slip mends is hardly there by chance; one that nothing mends is rather none.
 */
public final class Slip {

  /** Of two digits some pair that is exchanged fits by chance. */
  private static final int LONG = 3;

  private Slip() {}

  /** Whether one slip in one of its figures explains why a relation does not hold. */
  public static boolean explains(Relation broken) {
    return broken.figures().stream().anyMatch(figure -> explains(broken, figure));
  }

  private static boolean explains(Relation broken, FigureRef figure) {
    return figure.id().isPresent()
        && broken.meantFor(figure, Substitution.NONE).stream()
            .filter(value -> isSlip(figure, value))
            .anyMatch(value -> broken.holds(Substitution.of(figure.id(), value)));
  }

  /**
   * Whether a slip that leaves out, adds or exchanges digits explains it. Of the other digits that
   * may stand in one place some fits by chance.
   */
  public static boolean rearranges(Relation broken) {
    return isMendedBy(broken, (figure, value) -> !isOtherDigit(figure, value));
  }

  /** Whether two neighbouring digits of a figure of three or more have changed places. */
  public static boolean transposes(Relation broken) {
    return isMendedBy(
        broken,
        (figure, value) ->
            digits(figure.printed()).length() >= LONG
                && digits(figure.printed()).equals(digits(figure.written(value))));
  }

  private static boolean isMendedBy(Relation broken, BiPredicate<FigureRef, BigDecimal> such) {
    return broken.figures().stream()
        .filter(figure -> figure.id().isPresent())
        .anyMatch(
            figure ->
                broken.meantFor(figure, Substitution.NONE).stream()
                    .filter(value -> isSlip(figure, value) && such.test(figure, value))
                    .anyMatch(value -> broken.holds(Substitution.of(figure.id(), value))));
  }

  private static boolean isOtherDigit(FigureRef figure, BigDecimal value) {
    String one = digits(figure.printed());
    String other = digits(figure.written(value));
    return one.length() == other.length() && !one.equals(other);
  }

  /** The digits of a number, the least first. */
  private static String digits(String printed) {
    char[] digits = new char[printed.length()];
    int count = 0;
    for (int i = 0; i < printed.length(); i++) {
      if (Character.isDigit(printed.charAt(i))) {
        digits[count++] = printed.charAt(i);
      }
    }
    Arrays.sort(digits, 0, count);
    return new String(digits, 0, count);
  }

  /** Whether the two are printed with the same digits, two neighbours exchanged. */
  public static boolean isTransposed(FigureRef one, FigureRef other) {
    return one.value().compareTo(other.value()) != 0
        && digits(one.printed()).equals(digits(other.printed()))
        && EditCost.between(one.printed(), other.printed()) == EditCost.DIGIT;
  }

  /** Whether a figure is one slip away from the other value. */
  public static boolean isSlip(FigureRef figure, BigDecimal value) {
    return value.compareTo(figure.value()) != 0
        && EditCost.between(figure.printed(), figure.written(value)) <= EditCost.DIGIT;
  }
}
