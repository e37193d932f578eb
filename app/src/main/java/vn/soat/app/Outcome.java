package vn.soat.app;

import vn.soat.extractor.ReportRecord;

/** What a call ends with, the gravest last. */
enum Outcome {
  /** Nothing that does not fit. */
  CLEAN(0),
  /** Findings of severity error. */
  FINDINGS(1),
  /** Something could not be done: an unreadable file, bad arguments. */
  PROBLEMS(2);

  private final int exitCode;

  Outcome(int exitCode) {
    this.exitCode = exitCode;
  }

  static Outcome of(ReportRecord record) {
    if (!record.problems().isEmpty()) {
      return PROBLEMS;
    }
    return record.audit().hasErrors() ? FINDINGS : CLEAN;
  }

  Outcome and(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }

  int exitCode() {
    return exitCode;
  }
}
