package vn.soat.patterns.quantity.context;

import java.math.BigDecimal;
import java.util.Optional;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;

/**
 * A quantity and where it stands in the normal spelling.
 *
 * @param span the figure and its unit
 * @param role how it is printed
 */
public record Counted(Quantity quantity, Span span, Block block, Role role) {

  /** How a quantity is printed. */
  public enum Role {
    ALONE,
    /** The first figure of {@code 858/1302}. */
    RATIO_PART,
    /** The second; it follows its part in the list. */
    RATIO_WHOLE,
    /** A zero in words. */
    WORDED,
    /** A cell of a table. */
    CELL
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public BigDecimal value() {
    return quantity.figure().value();
  }

  public Optional<Indicator> indicator() {
    return quantity.indicator();
  }

  /** The same as one of the two figures behind a share. */
  public Operand operand() {
    return new Operand(quantity.figure().value(), Optional.of(quantity.id()), quantity.evidence());
  }

  /** The ratio of this count to another one. */
  public Ratio over(Counted whole, Link link) {
    return new Ratio(Optional.of(operand()), Optional.of(whole.operand()), Optional.of(link));
  }

  /** Whether an indicator says what it counts. */
  public boolean counts(Indicator indicator) {
    return quantity.indicator().equals(Optional.of(indicator));
  }

  public boolean isOf(QuantityKind kind) {
    return quantity.kind() == kind;
  }

  /** What is more than a total is none of its parts. */
  public boolean mayHold(Candidate part) {
    return value().compareTo(part.value()) >= 0;
  }

  /** Whether it counts all that came in, was resolved or is pending, or all procedures. */
  public boolean isTotal() {
    return quantity.indicator().filter(Indicator::isTotal).isPresent();
  }
}
