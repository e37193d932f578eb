package vn.soat.patterns.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.report.DateMention.Flaw;
import vn.soat.patterns.text.Blanks;

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

  /** 25//10/2017. */
  private static final Pattern DOUBLED = Pattern.compile("([./-])\\1");

  private DateReader() {}

  /** Whether a match is a date of a day. */
  public static boolean isDate(Match match) {
    return match.is("date-numeric") || match.is("date-worded");
  }

  public static Reading read(Match match, String text) {
    int day = number(match, "day", text);
    int month = number(match, "month", text);
    int year = year(match, text);
    if (DOUBLED.matcher(match.span().of(text)).find()) {
      return flawed(Flaw.MALFORMED);
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return flawed(Flaw.MALFORMED);
    }
    try {
      return new Reading(Optional.of(LocalDate.of(year, month, day)), Optional.empty());
    } catch (DateTimeException e) {
      return flawed(Flaw.IMPOSSIBLE);
    }
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
    return Integer.parseInt(match.text(group, text).orElseThrow());
  }
}
