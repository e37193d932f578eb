package vn.soat.audit.rule;

import vn.soat.audit.RuleInfo;
import vn.soat.audit.relation.report.Relations;

/** One thing that an audit looks for. Implementations keep no state. */
public interface AuditRule {

  RuleInfo info();

  /** Tells the log of every relation what became of it: held, found or skipped. */
  void check(Relations relations, AuditLog log);
}
