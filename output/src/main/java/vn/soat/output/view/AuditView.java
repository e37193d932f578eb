package vn.soat.output.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.audit.Severity;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.Span;

/**
 * What an audit says of one report, in one language, ready to be shown. All texts are those of the
 * report or of the product on one line each, without control characters; none is escaped for any
 * format.
 *
 * @param file the last name of the path
 * @param path as the record names it
 * @param mediaType of the file; empty if it is not known
 * @param read whether a text could be had
 * @param head what the report says of itself
 * @param contents what was read, counted: {@code 24 trang}, {@code 12 đề mục}, …
 * @param findings the loudest first, otherwise in the order of the text
 * @param checks the rules that had something to check
 * @param skipped what could not be checked
 * @param problems what could not be done
 */
public record AuditView(
    String file,
    String path,
    Optional<String> mediaType,
    boolean read,
    Head head,
    List<String> contents,
    List<Finding> findings,
    List<Check> checks,
    List<Skipped> skipped,
    List<String> problems) {

  public AuditView {
    contents = List.copyOf(contents);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    skipped = List.copyOf(skipped);
    problems = List.copyOf(problems);
  }

  /** How many findings there are of a severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** How many relations were checked. */
  public int checked() {
    return checks.stream().mapToInt(Check::checked).sum();
  }

  /** How many of them held. */
  public int held() {
    return checks.stream().mapToInt(Check::held).sum();
  }

  /** The same with other findings. */
  public AuditView with(List<Finding> others) {
    return new AuditView(
        file, path, mediaType, read, head, contents, others, checks, skipped, problems);
  }

  /**
   * What a report says of itself.
   *
   * @param issuedOn as people write it: {@code 08/12/2023}
   * @param period as printed
   */
  public record Head(
      Optional<String> type,
      Optional<String> code,
      Optional<String> title,
      Optional<String> issuer,
      Optional<String> district,
      Optional<String> province,
      Optional<String> issuedOn,
      Optional<String> period) {}

  /**
   * One thing that does not fit.
   *
   * @param number from 1, in the order in which findings are shown
   * @param id in the record: {@code f3}
   * @param name what the rule finds; its id where that is not known
   * @param relation the arithmetic in symbols, where the message does not hold it already
   * @param places every place that it speaks of, each once
   * @param expected what would fit; empty where there are changes
   * @param changes one that is clearly best, or up to three of which one may be meant
   * @param decision what a person decided
   */
  public record Finding(
      int number,
      String id,
      String rule,
      String name,
      Severity severity,
      String message,
      Optional<String> relation,
      List<Place> places,
      List<Figure> figures,
      Optional<String> expected,
      List<Change> changes,
      Optional<Decision> decision) {

    public Finding {
      places = List.copyOf(places);
      figures = List.copyOf(figures);
      changes = List.copyOf(changes);
    }

    /** The same finding at another place of the list. */
    Finding numbered(int other) {
      return new Finding(
          other, id, rule, name, severity, message, relation, places, figures, expected, changes,
          decision);
    }
  }

  /**
   * Where something stands.
   *
   * @param page 1-based; empty where the file has no pages
   * @param line 1-based
   * @param span UTF-16 offsets in the text of the file
   * @param section number and title of the heading above it
   * @param boxes in points from the top left of the page as it is shown; empty without a layout
   */
  public record Place(
      OptionalInt page,
      int line,
      Span span,
      String quote,
      Optional<String> section,
      List<Box> boxes) {

    public Place {
      boxes = List.copyOf(boxes);
    }
  }

  /** A figure that takes part. */
  public record Figure(Optional<String> id, String printed, Place place) {}

  /**
   * What would make it fit.
   *
   * @param printed what stands there; empty where that is not known
   * @param percent how sure it is, from 0 to 100
   * @param best whether it is clearly the best
   */
  public record Change(
      Optional<String> printed, String replacement, String because, String percent, boolean best) {}

  /**
   * What a person decided on a finding.
   *
   * @param state accepted, rejected or corrected
   * @param printed the figure that is corrected, as printed
   * @param rightValue what should stand there
   */
  public record Decision(
      String state,
      Optional<String> printed,
      Optional<String> rightValue,
      String reviewer,
      String reason) {}

  /** What one rule held: {@code checked} relations, of which {@code held} fit. */
  public record Check(String rule, String name, int checked, int held) {}

  /** Why relations could not be checked, how many times, by which rules. */
  public record Skipped(String reason, int count, List<String> rules) {

    public Skipped {
      rules = List.copyOf(rules);
    }
  }
}
