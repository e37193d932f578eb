package vn.soat.patterns.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as printed.
 *
 * @param text what is printed, without "ngày"
 * @param date its day; empty where the text names none
 * @param flaw what keeps it from being a date
 */
public record DateMention(
    String text, Optional<LocalDate> date, Optional<Flaw> flaw, Evidence evidence) {

  /** What can be wrong with a date's form. */
  public enum Flaw {
    /** {@code 8/9/202}: a part has too few or too many digits. */
    MALFORMED,
    /** {@code 31/4/2023}: no such day. */
    IMPOSSIBLE,
    /** {@code 15/9/2017 đến ngày 05/9/2017}: a stretch of days that ends before it begins. */
    BACKWARDS
  }
}
