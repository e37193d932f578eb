package vn.soat.corpus.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link PdfSpeed}, prints how much longer than Tika the reading of the layout takes, and
 * fails where it is more than a quarter.
 */
class PdfSpeedBenchmark {

  private static final double MOST = 1.25;

  @Test
  void printsHowFastPdfsAreRead() throws RunnerException {
    String folder = System.getProperty(PdfSpeed.FOLDER, "");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(PdfSpeed.class.getName())
                    .jvmArgsAppend("-D" + PdfSpeed.FOLDER + "=" + folder)
                    .build())
            .run();
    double own = milliseconds(results, "layout");
    double tika = milliseconds(results, "tika");
    System.out.printf(
        "PDF with layout %.0f ms, Tika's text %.0f ms, ratio %.2f%n", own, tika, own / tika);
    assertTrue(own > 0 && tika > 0, "nothing was measured");
    assertTrue(
        own <= MOST * tika,
        () -> "PDFs are read too slowly: profile PdfSpeed.layout (or measure on an idle machine)");
  }

  private static double milliseconds(Collection<RunResult> results, String what) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + what))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
