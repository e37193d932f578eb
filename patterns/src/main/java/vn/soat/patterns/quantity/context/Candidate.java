package vn.soat.patterns.quantity.context;

import java.math.BigDecimal;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Unit;

/**
 * A figure that may be a quantity.
 *
 * @param match the pattern's match that it comes from
 * @param span the figure and its unit
 * @param unit empty where none is printed
 */
public record Candidate(
    Match match,
    Span span,
    Figure figure,
    Optional<Unit> unit,
    QuantityKind kind,
    Counted.Role role,
    Block block) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public BigDecimal value() {
    return figure.value();
  }

  /** Whether nothing printed with the number says what it counts. */
  public boolean isBare() {
    return unit.isEmpty() && (match.is("plain-number") || match.is("count"));
  }

  /** The same number as a count of another kind. */
  public Candidate as(QuantityKind other) {
    return new Candidate(match, span, figure, unit, other, role, block);
  }

  /** Whether a figure before stands in the same item or paragraph. */
  public boolean isInItemOf(Counted previous) {
    return previous.block().index() == block.index();
  }

  /** Where the words of its item before it start, as far back as a clause can go. */
  public int wordsStart() {
    int from = Math.max(block.span().start(), span.start() - ContextReader.LONGEST_CLAUSE);
    return Math.min(from, span.start());
  }
}
