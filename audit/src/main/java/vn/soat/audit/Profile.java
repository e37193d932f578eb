package vn.soat.audit;

import java.util.List;

/** How much an audit says. */
public enum Profile {
  /** Truncation, order and all that is worth knowing is a warning. */
  STRICT,
  /** Errors, warnings and notes, each as its rule has it. */
  DEFAULT,
  /** What arithmetic or form proves, and nothing else. */
  QUIET;

  List<Finding> apply(List<Finding> findings) {
    return switch (this) {
      case STRICT -> findings.stream().map(Profile::louder).toList();
      case DEFAULT -> findings;
      case QUIET -> findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    };
  }

  private static Finding louder(Finding finding) {
    return finding.severity() == Severity.NOTE ? finding.with(Severity.WARNING) : finding;
  }
}
