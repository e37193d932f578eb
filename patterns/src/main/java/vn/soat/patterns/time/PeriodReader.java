package vn.soat.patterns.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.engine.DataFiles;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.engine.PatternLibrary;
import vn.soat.patterns.engine.Scanner;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.vocabulary.Lexicon;

/** Reads stretches of time: "quý III năm 2023", "6 tháng đầu năm", "từ ngày … đến ngày …". */
public final class PeriodReader {

  public static final String DAYS = "period-days";
  static final String MONTHS = "period-months";
  static final String YEARS = "period-years";

  public static final String FROM_TO = "from-to";
  static final String UNTIL = "until";
  static final String QUARTER = "quarter";
  static final String MONTHS_OF_YEAR = "months-of-year";
  static final String MONTH = "month";
  static final String YEAR = "year";

  /** What {@link Periods} are made of, to be found in a title or another short text. */
  private static final Scanner SCANNER = scanner(new DataFiles());

  private static final Map<String, Integer> NUMERALS =
      Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "ba", 3, "sáu", 6, "chín", 9);

  private final String text;

  public PeriodReader(String text) {
    this.text = text;
  }

  private static Scanner scanner(DataFiles files) {
    return PatternLibrary.load(
            files,
            Lexicon.shapes(files),
            List.of(FROM_TO, UNTIL, QUARTER, MONTHS_OF_YEAR, MONTH, YEAR))
        .scanner();
  }

  private static Periods periods(String text) {
    return new Periods(text, SCANNER.scan(text));
  }

  /** The first stretch with both days given that a short text names. */
  public static Optional<Period> fromTo(String text) {
    return periods(text).fromTo(0, text.length());
  }

  /** The period that a title names: the year may stand behind "6 tháng đầu". */
  public static Optional<Period> ofTitle(String title, OptionalInt reportYear) {
    return periods(title).ofTitle(0, title.length(), reportYear);
  }

  Optional<Period> fromTo(Match match) {
    Optional<LocalDate> from = fromDay(match);
    Optional<LocalDate> to = day(match, "to");
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? Optional.of(new Period(from, to, printed(match)))
        : Optional.empty();
  }

  /** Whether both days are given and the last stands before the first. */
  public boolean isBackwards(Match match) {
    Optional<LocalDate> to = day(match, "to");
    return fromDay(match).filter(from -> to.filter(from::isAfter).isPresent()).isPresent();
  }

  Optional<Period> until(Match match) {
    return day(match, "to")
        .map(to -> new Period(Optional.empty(), Optional.of(to), printed(match)));
  }

  /** "từ ngày 15/12 đến ngày 14/6/2023": the first day is in the year that makes it the earlier. */
  private Optional<LocalDate> fromDay(Match match) {
    if (match.has("fromYear")) {
      return day(match, "from");
    }
    int year = number(match, "toYear");
    return day(match, "from", year)
        .filter(from -> day(match, "to").filter(from::isAfter).isEmpty())
        .or(() -> day(match, "from", year - 1));
  }

  private Optional<LocalDate> day(Match match, String name) {
    return day(match, name, number(match, name + "Year"));
  }

  private Optional<LocalDate> day(Match match, String name, int year) {
    int month = number(match, name + "Month");
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth of = YearMonth.of(year, month);
    if (!match.has(name + "Day")) {
      return Optional.of(of.atEndOfMonth()); // "đến hết tháng 6/2023"
    }
    int day = number(match, name + "Day");
    return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
  }

  Optional<Period> quarter(Match match, OptionalInt reportYear) {
    OptionalInt year = yearOr(match, reportYear);
    int last = number(match, "count") * 3;
    return year.isPresent()
        ? Optional.of(months(year.getAsInt(), last - 2, last, match))
        : Optional.empty();
  }

  Optional<Period> months(Match match, OptionalInt reportYear) {
    OptionalInt year = yearOr(match, reportYear);
    int count = number(match, "count");
    if (year.isEmpty() || count < 1 || count > 12) {
      return Optional.empty();
    }
    boolean first = match.text("half", text).map("đầu"::equalsIgnoreCase).orElse(true);
    int from = first ? 1 : 13 - count;
    return Optional.of(months(year.getAsInt(), from, first ? count : 12, match));
  }

  Optional<Period> month(Match match, OptionalInt reportYear) {
    OptionalInt year = yearOr(match, reportYear);
    int month = number(match, "count");
    return month < 1 || month > 12 || year.isEmpty()
        ? Optional.empty()
        : Optional.of(months(year.getAsInt(), month, month, match));
  }

  Optional<Period> year(Match match) {
    return Optional.of(months(number(match, "year"), 1, 12, match));
  }

  private Period months(int year, int from, int to, Match match) {
    return new Period(
        Optional.of(YearMonth.of(year, from).atDay(1)),
        Optional.of(YearMonth.of(year, to).atEndOfMonth()),
        printed(match));
  }

  /** The year that a match names, or another where it names none. */
  OptionalInt yearOr(Match match, OptionalInt other) {
    return match.has("year") ? OptionalInt.of(number(match, "year")) : other;
  }

  private int number(Match match, String group) {
    String printed = match.text(group, text).orElseThrow().toLowerCase(Locale.ROOT);
    Integer named = NUMERALS.get(printed);
    return named != null ? named : Integer.parseInt(printed);
  }

  private String printed(Match match) {
    return Blanks.fold(match.span().of(text));
  }
}
