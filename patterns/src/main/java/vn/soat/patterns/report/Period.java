package vn.soat.patterns.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time as a report names it.
 *
 * @param from the first day; empty for "tính đến ngày …"
 * @param to the last day
 * @param text what is printed, white space folded
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to, String text) {

  /** One whose days nobody can tell, such as "cùng kỳ". */
  public static Period named(String text) {
    return new Period(Optional.empty(), Optional.empty(), text);
  }
}
