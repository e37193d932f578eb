package vn.soat.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import vn.soat.output.bulk.Importer;
import vn.soat.output.store.ImportTotals;

/**
 * Tells on standard error how far an import is: on one line at a terminal, else in a plain line now
 * and then, for a log.
 */
final class ImportTicker {

  private static final Duration AT_TERMINAL = Duration.ofMillis(500);
  private static final Duration IN_LOG = Duration.ofSeconds(10);

  private final Call call;
  private final Importer importer;
  private final boolean terminal;
  private final Timer timer = new Timer("soat-progress", true);

  private ImportTicker(Call call, Importer importer) {
    this.call = call;
    this.importer = importer;
    this.terminal = call.surroundings().terminal();
  }

  static ImportTicker start(Call call, Importer importer) {
    ImportTicker ticker = new ImportTicker(call, importer);
    long period = (ticker.terminal ? AT_TERMINAL : IN_LOG).toMillis();
    ticker.timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            ticker.tick();
          }
        },
        period,
        period);
    return ticker;
  }

  private void tick() {
    String line = line(importer.progress());
    call.error(terminal ? "\r" + line + "\u001b[K" : line + "\n");
  }

  private String line(Importer.Progress progress) {
    ImportTotals totals = progress.totals();
    long seconds = Math.max(1, progress.time().toSeconds());
    BigDecimal rate =
        BigDecimal.valueOf(totals.files())
            .divide(BigDecimal.valueOf(seconds), 1, RoundingMode.HALF_UP);
    if (progress.total().isEmpty()) {
      return call.messages().get("import.progress", totals.files(), rate, totals.problems());
    }
    long all = Math.max(totals.files(), progress.total().getAsLong());
    long left = totals.files() == 0 ? 0 : (all - totals.files()) * seconds / totals.files();
    return call.messages()
        .get(
            "import.progressOf",
            totals.files(),
            all,
            rate,
            Times.ofSeconds(left),
            totals.problems());
  }

  void close() {
    timer.cancel();
    if (terminal) {
      call.error("\r\u001b[K");
    }
  }
}
