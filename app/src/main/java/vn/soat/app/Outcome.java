package vn.soat.app;

import vn.soat.extractor.ReportRecord;

/** What a call ends with, the gravest last. The exit code is its place. */
enum Outcome {
  /** Nothing that does not fit. */
  CLEAN,
  /** Findings of severity error. */
  FINDINGS,
  /** Something could not be done: an unreadable file, bad arguments. */
  PROBLEMS;

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
    return ordinal();
  }
}
