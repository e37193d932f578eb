package vn.soat.dashboard.web;

import io.javalin.http.Context;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Says with every answer how many milliseconds the server took to make it, and how many of them a
 * processor worked on it, where the tools of every browser show it: {@code Server-Timing:
 * app;dur=12.3, cpu;dur=4.5}.
 */
public final class Timing {

  private static final String STARTED = "started";

  private Timing() {}

  private record Started(long clock, long work) {}

  /** Before anything else. */
  public static void start(Context context) {
    context.attribute(STARTED, new Started(System.nanoTime(), work()));
  }

  /** After everything else, before the answer is sent. */
  public static void end(Context context) {
    Started started = context.attribute(STARTED);
    if (started != null) {
      context.header(
          "Server-Timing",
          "app;dur="
              + milliseconds(System.nanoTime() - started.clock())
              + ", cpu;dur="
              + milliseconds(work() - started.work()));
    }
  }

  /** Of this thread, which answers a request from beginning to end. */
  private static long work() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String milliseconds(long nanoseconds) {
    long micros = nanoseconds / 1000;
    return String.format(Locale.ROOT, "%d.%d", micros / 1000, micros % 1000 / 100);
  }
}
