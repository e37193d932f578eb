package vn.soat.audit;

import java.util.List;

/** The outcome of auditing one report: what does not fit, and what was checked. */
public record Audit(List<Finding> findings, List<Check> checks) {

  public static final Audit NONE = new Audit(List.of(), List.of());

  public Audit {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
