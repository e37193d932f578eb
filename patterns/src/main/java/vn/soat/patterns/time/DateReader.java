package vn.soat.patterns.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.report.DateMention.Flaw;
import vn.soat.patterns.text.Blanks;

/** Reads the parts of a printed date. */
public final class DateReader {

  /** Reports and what they cite lie in these years; a year outside them is a typing error. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2099;

  /**
   * What a printed date comes to.
   *
   * @param date empty if it has a flaw
   */
  public record Reading(Optional<LocalDate> date, Optional<Flaw> flaw) {}

  private DateReader() {}

  /** Whether a match is a date of a day. */
  public static boolean isDate(Match match) {
    return match.is("date-numeric") || match.is("date-worded");
  }

  public static Reading read(Match match, String text) {
    int day = number(match, "day", text);
    int month = number(match, "month", text);
    int year = number(match, "year", text);
    if (match.group("year").orElseThrow().length() != 4 || year < FIRST_YEAR || year > LAST_YEAR) {
      return flawed(Flaw.MALFORMED);
    }
    try {
      return new Reading(Optional.of(LocalDate.of(year, month, day)), Optional.empty());
    } catch (DateTimeException e) {
      return flawed(Flaw.IMPOSSIBLE);
    }
  }

  /** A date as it is printed, without the word "ngày", white space folded. */
  public static String printed(Match match, String text) {
    int start = match.group("day").orElseThrow().start();
    return Blanks.fold(text.substring(start, match.end()));
  }

  private static Reading flawed(Flaw flaw) {
    return new Reading(Optional.empty(), Optional.of(flaw));
  }

  private static int number(Match match, String group, String text) {
    return Integer.parseInt(match.text(group, text).orElseThrow());
  }
}
