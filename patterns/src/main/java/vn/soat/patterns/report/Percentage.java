package vn.soat.patterns.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One printed percentage.
 *
 * @param id unique in its report: {@code p1}, {@code p2}, …
 * @param printed with its sign: {@code 98.23 %}
 * @param ratio the two figures it is said to be the ratio of, as far as the text gives them
 * @param range both ends of {@code 80 - 85%}
 * @param change the two figures of a rate of change ("tăng 12,5 % so với cùng kỳ"); present, even
 *     if without figures, for every rate of change
 */
public record Percentage(
    String id,
    Figure figure,
    String printed,
    Optional<Indicator> indicator,
    Ratio ratio,
    Optional<Range> range,
    Optional<Change> change,
    Evidence evidence) {

  /** The same percentage of two other figures. */
  public Percentage with(Ratio other) {
    return new Percentage(id, figure, printed, indicator, other, range, change, evidence);
  }

  /**
   * The figures that a percentage divides.
   *
   * @param link how the text joins them to the percentage; empty without both figures
   * @param basis what the words say of the denominator
   */
  public record Ratio(
      Optional<Operand> numerator,
      Optional<Operand> denominator,
      Optional<Link> link,
      Basis basis) {

    public static final Ratio NONE =
        new Ratio(Optional.empty(), Optional.empty(), Optional.empty());

    /** A ratio of whose denominator the words say nothing. */
    public Ratio(Optional<Operand> numerator, Optional<Operand> denominator, Optional<Link> link) {
      this(numerator, denominator, link, Basis.UNSAID);
    }

    public Ratio on(Basis other) {
      return new Ratio(numerator, denominator, link, other);
    }

    public boolean isComplete() {
      return numerator.isPresent() && denominator.isPresent();
    }
  }

  /** How the text joins a percentage to its two figures; the closest first. */
  public enum Link {
    /** {@code 640/702 = 91,1 %}, {@code 100% (18/18)}, one row of a table. */
    PRINTED_RATIO,
    /** Both figures stand in the sentence of the percentage. */
    SENTENCE,
    /** The whole stands above: in a lead-in, or in the sentence before. */
    LEAD_IN
  }

  /** What the words say of the figure that a percentage divides by. */
  public enum Basis {
    /** "113 % tổng số 23 người": the numerator is a part of it. */
    WHOLE,
    /** "106 % kế hoạch", "115 % so với cùng kỳ": it may be passed. */
    YARDSTICK,
    UNSAID
  }

  public record Range(BigDecimal low, BigDecimal high) {}

  public record Change(Optional<Operand> from, Optional<Operand> to) {}
}
