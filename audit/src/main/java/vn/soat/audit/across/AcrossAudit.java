package vn.soat.audit.across;

import java.util.List;
import vn.soat.audit.Check;
import vn.soat.audit.Severity;

/**
 * The outcome of checking reports against each other.
 *
 * @param findings the loudest first, otherwise in the order of the rules
 * @param checks one for each rule: how much it compared, and what it could not
 */
public record AcrossAudit(List<AcrossFinding> findings, List<Check> checks) {

  public AcrossAudit {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
