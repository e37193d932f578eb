package vn.soat.app;

import java.time.Duration;
import vn.soat.output.bulk.Importer;

/**
 * Lets an import end cleanly when the program is told to end (Ctrl-C, a shutdown): what was read is
 * written, the rest is left for the next time.
 */
final class StopOnSignal {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Thread hook;

  private StopOnSignal(Thread hook) {
    this.hook = hook;
  }

  static StopOnSignal of(Importer importer) {
    Thread hook =
        new Thread(
            () -> {
              try {
                importer.stop(PATIENCE);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "soat-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    return new StopOnSignal(hook);
  }

  void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook has done its work.
      return;
    }
  }
}
