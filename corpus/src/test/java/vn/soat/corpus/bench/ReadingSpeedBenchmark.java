package vn.soat.corpus.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ReadingSpeed} and prints million bytes of UTF-8 a second, and the ratio of the two;
 * of {@code -Dsoat.bench.reports=FOLDER} alone where a folder of reports in plain text is given.
 */
class ReadingSpeedBenchmark {

  /** Of the rounds: what other work on the machine lengthens some of them does not count. */
  private static final double MEDIAN = 50;

  @Test
  void printsHowFastReportsAreRead() throws RunnerException {
    String[] sets =
        Optional.ofNullable(System.getProperty("soat.bench.reports"))
            .map(folder -> new String[] {folder})
            .orElseGet(() -> new String[] {"samples", "among prose", "generated"});
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ReadingSpeed.class.getName())
                    .param("reports", sets)
                    .build())
            .run();
    for (String reports : sets) {
      double own = megabytes(results, "report", reports);
      double naive = megabytes(results, "naive", reports);
      System.out.printf(
          "%s: text to Report %.1f MB/s, five naive patterns %.1f MB/s, ratio %.2f%n",
          reports, own, naive, own / naive);
      assertFalse(Double.isNaN(own / naive), "nothing was measured");
    }
  }

  private static double megabytes(Collection<RunResult> results, String what, String reports) {
    long bytes = ReadingSpeed.texts(reports).stream().mapToLong(ReadingSpeed::bytes).sum();
    double milliseconds =
        results.stream()
            .filter(result -> result.getParams().getBenchmark().endsWith("." + what))
            .filter(result -> result.getParams().getParam("reports").equals(reports))
            .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(MEDIAN))
            .findFirst()
            .orElse(Double.NaN);
    return bytes / milliseconds / 1_000;
  }
}
