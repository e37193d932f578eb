package vn.soat.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.text.Bilingual;

/**
 * One thing in a report that does not fit. It says that figures disagree, never who is to blame.
 *
 * @param id unique in its report: {@code f1}, {@code f2}, …
 * @param rule the id of the rule that found it
 * @param relation the arithmetic in symbols, as {@code 1.105 : 1.133 = 97,53 %}; empty where the
 *     rule has none
 * @param figures the figures that take part, in the order of the text
 * @param expected what would fit, printed in the manner of the report
 * @param suggestion the one repair that is clearly best
 * @param alternatives up to three repairs where none is clearly best
 * @param evidence every place it speaks of
 */
public record Finding(
    String id,
    String rule,
    Severity severity,
    Bilingual message,
    Optional<String> relation,
    List<CitedFigure> figures,
    Optional<String> expected,
    Optional<Repair> suggestion,
    List<Repair> alternatives,
    List<Evidence> evidence) {

  public Finding {
    figures = List.copyOf(figures);
    alternatives = List.copyOf(alternatives);
    evidence = List.copyOf(evidence);
  }

  /** The same finding with its number in the report. */
  public Finding withId(String number) {
    return new Finding(
        number,
        rule,
        severity,
        message,
        relation,
        figures,
        expected,
        suggestion,
        alternatives,
        evidence);
  }

  /** The same finding in other words. */
  public Finding saying(Bilingual other) {
    return new Finding(
        id, rule, severity, other, relation, figures, expected, suggestion, alternatives, evidence);
  }

  /** The same finding, louder or quieter. */
  public Finding with(Severity other) {
    return new Finding(
        id, rule, other, message, relation, figures, expected, suggestion, alternatives, evidence);
  }

  /**
   * A figure that a finding speaks of.
   *
   * @param id its id in the report; empty where it is no item of its own
   */
  public record CitedFigure(Optional<String> id, String printed, Evidence evidence) {}

  /**
   * A change of one figure that would make its relations hold.
   *
   * @param id the id of the figure to change
   * @param confidence from 0 to 1
   */
  public record Repair(
      Optional<String> id, String replacement, Bilingual because, BigDecimal confidence) {}
}
