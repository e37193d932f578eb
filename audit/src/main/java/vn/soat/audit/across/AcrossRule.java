package vn.soat.audit.across;

import java.util.List;
import vn.soat.audit.RuleInfo;

/** One thing that reports are checked for against each other. Implementations keep no state. */
interface AcrossRule {

  RuleInfo info();

  /** Tells the log of every comparison what became of it. */
  void check(List<Stated> reports, AcrossLog log);
}
