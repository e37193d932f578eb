package vn.soat.app;

import java.util.Locale;

/** Stretches of time for people. */
final class Times {

  private static final int MINUTE = 60;

  private Times() {}

  /** {@code 1:02:09}, {@code 2:09}. */
  static String ofSeconds(long seconds) {
    long hours = seconds / (MINUTE * MINUTE);
    long minutes = seconds / MINUTE % MINUTE;
    long rest = seconds % MINUTE;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, rest)
        : String.format(Locale.ROOT, "%d:%02d", minutes, rest);
  }
}
