package vn.soat.audit.relation;

import java.math.BigDecimal;
import java.util.List;
import vn.soat.audit.arithmetic.WholeNumbers;
import vn.soat.patterns.report.Evidence;

/** Something that printed figures must fulfil together. */
public sealed interface Relation permits HundredRelation, SameRelation, ShareRelation, SumRelation {

  /** The figures that take part, in the order of the relation. */
  List<FigureRef> figures();

  Certainty certainty();

  /** The words that prove it. */
  Evidence evidence();

  /** Whether it holds under some reading of its figures. */
  boolean holds(Substitution change);

  /**
   * The values of one figure with which it would hold, the others as they are read: few or none.
   */
  List<BigDecimal> valuesFor(FigureRef figure, Substitution others);

  /**
   * The values of one figure that may have been meant: those with which it would hold, and where
   * these are too many to name, those one slip away.
   */
  default List<BigDecimal> meantFor(FigureRef figure, Substitution others) {
    List<BigDecimal> values = valuesFor(figure, others);
    return values.isEmpty() && figure.id().isPresent()
        ? figure.slips(bounds(figure, others)).stream()
            .filter(value -> holds(others.and(figure.id().get(), value)))
            .toList()
        : values;
  }

  /** Counts beyond these surely break it in the place of a figure. */
  default WholeNumbers bounds(FigureRef figure, Substitution others) {
    return WholeNumbers.ALL;
  }

  /** The arithmetic in symbols, {@code 1.105 : 1.133 = 97,53 %}. */
  String symbols(Substitution change);
}
