package vn.soat.corpus.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.soat.audit.Severity;
import vn.soat.extractor.ReportRecord;

/** Reads and audits reports and scores the outcome against their gold. */
public final class Evaluator {

  private Evaluator() {}

  /** Evaluates reports one after another. */
  public static Evaluation evaluate(List<Subject> subjects) {
    List<Evaluation.Result> results = new ArrayList<>();
    long bytes = 0;
    long nanos = 0;
    for (Subject subject : subjects) {
      long start = System.nanoTime();
      ReportRecord record = subject.record().get();
      nanos += System.nanoTime() - start;
      bytes += record.source().bytes();
      results.add(result(subject, record));
    }
    return Evaluation.of(results, new Speed(bytes, results.size(), Duration.ofNanos(nanos)));
  }

  private static Evaluation.Result result(Subject subject, ReportRecord record) {
    int loud =
        (int) record.audit().findings().stream().filter(f -> f.severity() != Severity.NOTE).count();
    return new Evaluation.Result(
        subject.name(),
        subject.path(),
        !record.problems().isEmpty(),
        subject.gold().findings().isEmpty(),
        loud,
        Scorer.score(subject.path(), subject.gold(), record.report(), record.audit()));
  }
}
