package vn.soat.dashboard.web;

import io.javalin.http.Context;
import java.util.Locale;

/**
 * Says with every answer how many milliseconds the server took to make it, where the tools of every
 * browser show it: {@code Server-Timing: app;dur=12.3}.
 */
public final class Timing {

  private static final String STARTED = "started";

  private Timing() {}

  /** Before anything else. */
  public static void start(Context context) {
    context.attribute(STARTED, System.nanoTime());
  }

  /** After everything else, before the answer is sent. */
  public static void end(Context context) {
    Long started = context.attribute(STARTED);
    if (started != null) {
      long micros = (System.nanoTime() - started) / 1000;
      context.header(
          "Server-Timing",
          String.format(Locale.ROOT, "app;dur=%d.%d", micros / 1000, micros % 1000 / 100));
    }
  }
}
