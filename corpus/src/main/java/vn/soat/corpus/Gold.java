package vn.soat.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a report says, written by hand. Lines are 1-based lines of its text.
 *
 * @param document the name of the text file
 * @param counts of dossiers and procedures
 * @param nonFindings look-alikes that are right
 */
public record Gold(
    String document,
    Header report,
    List<Reference> references,
    List<Percentage> percentages,
    List<Count> counts,
    List<Finding> findings,
    List<NonFinding> nonFindings) {

  public Gold {
    references = List.copyOf(references);
    percentages = List.copyOf(percentages);
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
    nonFindings = List.copyOf(nonFindings);
  }

  /**
   * What the report says of itself; an empty field is not measured.
   *
   * @param type "Báo cáo"; {@code kind} in the file
   * @param issuedOn {@code date} in the file
   */
  public record Header(
      Optional<String> type,
      Optional<String> code,
      Optional<String> title,
      Optional<String> issuer,
      Optional<String> commune,
      Optional<String> district,
      Optional<String> province,
      OptionalInt year,
      Optional<Period> period,
      Optional<LocalDate> issuedOn,
      Optional<String> signer,
      Optional<String> signerTitle) {}

  /** The days that a report covers, both included. */
  public record Period(LocalDate from, LocalDate to) {}

  /**
   * A mention of a document.
   *
   * @param quote with white space folded
   * @param kind "numbered" is wanted; others ({@code optional}, {@code unnumbered}, {@code named})
   *     are neither wanted nor an error
   */
  public record Reference(
      int line,
      String quote,
      Optional<String> type,
      Optional<String> code,
      Optional<String> number,
      Optional<LocalDate> date,
      Optional<String> issuer,
      String kind) {

    public boolean isNumbered() {
      return kind.equals("numbered");
    }
  }

  /** A printed percentage and the figures that it is said to divide. */
  public record Percentage(
      int line,
      String quote,
      BigDecimal value,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator) {

    public boolean hasRatio() {
      return numerator.isPresent() && denominator.isPresent();
    }
  }

  /**
   * A count of dossiers or procedures.
   *
   * @param altIndicator a second reading that counts as right
   * @param worded whether it is a zero said in words
   */
  public record Count(
      int line,
      String quote,
      BigDecimal value,
      String unit,
      String indicator,
      Optional<String> altIndicator,
      Optional<String> scope,
      boolean worded) {}

  /**
   * Figures that do not fit.
   *
   * @param certainty {@code certain}, {@code likely}, {@code weak} or {@code note}
   * @param values the figures as printed
   * @param original what stood where a generated report now has an error, as printed; empty where
   *     nobody knows
   */
  public record Finding(
      String id,
      String rule,
      String certainty,
      List<Integer> lines,
      List<String> values,
      String why,
      Optional<String> original) {

    public Finding {
      lines = List.copyOf(lines);
      values = List.copyOf(values);
    }
  }

  /** Figures that look as if they did not fit, but do. */
  public record NonFinding(List<Integer> lines, String why) {

    public NonFinding {
      lines = List.copyOf(lines);
    }
  }
}
