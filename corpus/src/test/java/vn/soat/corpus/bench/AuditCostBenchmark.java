package vn.soat.corpus.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link AuditCost} and prints what share of the reading the audit takes. */
class AuditCostBenchmark {

  @Test
  void printsWhatTheAuditCosts() throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(AuditCost.class.getName()).build()).run();
    for (String reports : List.of("samples", "generated")) {
      double audit = milliseconds(results, "auditing", reports);
      double reading = milliseconds(results, "reading", reports);
      System.out.printf(
          "%s: audit %.1f ms, text to Report %.1f ms, ratio %.2f%n",
          reports, audit, reading, audit / reading);
      assertFalse(Double.isNaN(audit / reading), "nothing was measured");
    }
  }

  private static double milliseconds(Collection<RunResult> results, String what, String reports) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + what))
        .filter(result -> result.getParams().getParam("reports").equals(reports))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
