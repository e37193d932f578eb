package vn.soat.patterns.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.report.DateMention.Flaw;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/** Reads the parts of a printed date. */
public final class DateReader {

  /** Reports and what they cite lie in these years; a year outside them is a typing error. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2099;

  /** Two digits from here on mean the last century: laws since 1950 are cited. */
  private static final int FIRST_SHORT_YEAR = 50;

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
    int year = year(match, text);
    if (hasDoubledSeparator(match, text) || year < FIRST_YEAR || year > LAST_YEAR) {
      return flawed(Flaw.MALFORMED);
    }
    try {
      return new Reading(Optional.of(LocalDate.of(year, month, day)), Optional.empty());
    } catch (DateTimeException e) {
      return flawed(Flaw.IMPOSSIBLE);
    }
  }

  /** 25//10/2017. */
  private static boolean hasDoubledSeparator(Match match, String text) {
    for (int at = match.start() + 1; at < match.end(); at++) {
      char c = text.charAt(at);
      if (c == text.charAt(at - 1) && (c == '/' || c == '.' || c == '-')) {
        return true;
      }
    }
    return false;
  }

  /** Older reports write 20/7/09; what has another number of digits is no year. */
  private static int year(Match match, String text) {
    int printed = number(match, "year", text);
    return switch (match.group("year").orElseThrow().length()) {
      case 4 -> printed;
      case 2 -> printed + (printed < FIRST_SHORT_YEAR ? 2000 : 1900);
      default -> -1;
    };
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
    Span digits = match.group(group).orElseThrow();
    return Integer.parseInt(text, digits.start(), digits.end(), 10);
  }
}
