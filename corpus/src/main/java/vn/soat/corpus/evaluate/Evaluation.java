package vn.soat.corpus.evaluate;

import java.util.List;

/**
 * What came of evaluating several reports.
 *
 * @param reports in the order in which they were read
 * @param scores of all of them together
 */
public record Evaluation(List<Result> reports, Scores scores, Speed speed) {

  /** What the name of a rule's measure begins with. */
  public static final String RULE = "rule.";

  public Evaluation {
    reports = List.copyOf(reports);
  }

  static Evaluation of(List<Result> reports, Speed speed) {
    return new Evaluation(
        reports, Scores.together(reports.stream().map(Result::scores).toList()), speed);
  }

  /**
   * One report.
   *
   * @param path how its misses name it
   * @param failed whether something could not be done; what is missing counts as missed
   * @param clean whether its gold has no findings at all
   * @param loud findings of severity error or warning
   */
  public record Result(
      String name, String path, boolean failed, boolean clean, int loud, Scores scores) {}

  /** The fields of the record, in the order of their names. */
  public List<Measure> fields() {
    return scores.measures().stream().filter(m -> !m.field().startsWith(RULE)).toList();
  }

  /** The rules that ran or that the gold knows, in the order of their names. */
  public List<Measure> rules() {
    return scores.measures().stream().filter(m -> m.field().startsWith(RULE)).toList();
  }

  /** The reports in which nothing should be found. */
  public int cleanReports() {
    return (int) reports.stream().filter(Result::clean).count();
  }

  /** The loud findings in them. */
  public int falseAlarms() {
    return reports.stream().filter(Result::clean).mapToInt(Result::loud).sum();
  }

  /** The paths of the reports in which something could not be done. */
  public List<String> failed() {
    return reports.stream().filter(Result::failed).map(Result::path).toList();
  }
}
