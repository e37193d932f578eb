package vn.soat.audit;

import java.util.List;

/**
 * The outcome of auditing one report: what does not fit, and what was checked.
 *
 * @param findings in the order of the text
 * @param checks one for each rule that ran to its end
 * @param failures the rules that did not; a fault of ours, never of the report
 */
public record Audit(List<Finding> findings, List<Check> checks, List<Failure> failures) {

  public static final Audit NONE = new Audit(List.of(), List.of());

  public Audit {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    failures = List.copyOf(failures);
  }

  public Audit(List<Finding> findings, List<Check> checks) {
    this(findings, checks, List.of());
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /**
   * A rule that broke off.
   *
   * @param rule its id
   * @param reason what it threw, for its author
   */
  public record Failure(String rule, String reason) {}
}
