package vn.soat.patterns.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Period;

/** Reads stretches of time: "quý III năm 2023", "6 tháng đầu năm", "từ ngày … đến ngày …". */
public final class PeriodReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String DAY =
      "(?:ngày\\s*)?(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)((?:19|20)\\d\\d)(?!\\d)";

  /** Every period names a year, a quarter or months; most stretches of text do not. */
  private static final Pattern HINT =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|tháng|quý", FLAGS);

  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?:tính\\s+)?(?:từ\\s+)?" + DAY + "\\s*(?:-|đến(?:\\s+hết)?|tới)\\s*" + DAY, FLAGS);

  private static final Pattern UNTIL =
      Pattern.compile("(?:tính\\s+)?(?:đến|tới)\\s+(?:hết\\s+)?(?:thời\\s+điểm\\s+)?" + DAY, FLAGS);

  private static final Pattern QUARTER =
      Pattern.compile(
          "quý\\s+(IV|III|II|I|[1-4])(?![\\p{L}\\d])(?:\\s*(?:/|,|-)?\\s*(?:năm\\s+)?((?:19|20)\\d\\d))?",
          FLAGS);

  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}|sáu|chín|ba)\\s+tháng(?:\\s+(đầu|cuối)\\s+năm(?:\\s+((?:19|20)\\d\\d))?"
              + "|\\s+năm\\s+((?:19|20)\\d\\d))",
          FLAGS);

  private static final Pattern MONTH =
      Pattern.compile("tháng\\s+(\\d{1,2})\\s*(?:/|năm)\\s*((?:19|20)\\d\\d)(?!\\d)", FLAGS);

  private static final Pattern YEAR =
      Pattern.compile("năm\\s+((?:19|20)\\d\\d)(?!\\d|\\s*[-–])", FLAGS);

  private static final Map<String, Integer> NUMERALS =
      Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "ba", 3, "sáu", 6, "chín", 9);

  private PeriodReader() {}

  /** The first stretch with both days given. */
  public static Optional<Period> fromTo(String text) {
    return FROM_TO.matcher(text).results().flatMap(m -> fromTo(m).stream()).findFirst();
  }

  /**
   * The narrowest period that a short text names.
   *
   * @param reportYear what a period without its year is in
   */
  public static Optional<Period> read(String text, OptionalInt reportYear) {
    if (!HINT.matcher(text).find()) {
      return Optional.empty();
    }
    return fromTo(text)
        .or(() -> first(UNTIL, text).flatMap(PeriodReader::until))
        .or(() -> first(QUARTER, text).flatMap(m -> quarter(m, reportYear)))
        .or(() -> first(MONTHS, text).flatMap(m -> months(m, reportYear)))
        .or(() -> first(MONTH, text).flatMap(PeriodReader::month))
        .or(() -> first(YEAR, text).flatMap(m -> year(m.group(1), m.group())));
  }

  /** The period that a title names: the year may stand behind "6 tháng đầu". */
  public static Optional<Period> ofTitle(String title, OptionalInt reportYear) {
    return first(QUARTER, title)
        .flatMap(m -> quarter(m, reportYear))
        .or(() -> first(MONTHS, title).flatMap(m -> months(m, reportYear)))
        .or(() -> first(MONTH, title).flatMap(PeriodReader::month))
        .or(() -> first(YEAR, title).flatMap(m -> year(m.group(1), m.group())));
  }

  /** The first year that stands behind "năm". */
  public static OptionalInt year(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private static Optional<MatchResult> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst();
  }

  private static Optional<Period> fromTo(MatchResult match) {
    Optional<LocalDate> from = day(match, 1);
    Optional<LocalDate> to = day(match, 4);
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? Optional.of(new Period(from, to, fold(match.group())))
        : Optional.empty();
  }

  private static Optional<Period> until(MatchResult match) {
    return day(match, 1)
        .map(to -> new Period(Optional.empty(), Optional.of(to), fold(match.group())));
  }

  private static Optional<LocalDate> day(MatchResult match, int group) {
    int month = Integer.parseInt(match.group(group + 1));
    int day = Integer.parseInt(match.group(group));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth of = YearMonth.of(Integer.parseInt(match.group(group + 2)), month);
    return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
  }

  private static Optional<Period> quarter(MatchResult match, OptionalInt reportYear) {
    OptionalInt year = yearOr(match.group(2), reportYear);
    int last = numeral(match.group(1)) * 3;
    return year.isPresent()
        ? Optional.of(months(year.getAsInt(), last - 2, last, match.group()))
        : Optional.empty();
  }

  private static Optional<Period> months(MatchResult match, OptionalInt reportYear) {
    OptionalInt year = yearOr(match.group(4), yearOr(match.group(3), reportYear));
    int count = numeral(match.group(1));
    if (year.isEmpty() || count < 1 || count > 12) {
      return Optional.empty();
    }
    boolean first = match.group(2) == null || match.group(2).equalsIgnoreCase("đầu");
    int from = first ? 1 : 13 - count;
    return Optional.of(months(year.getAsInt(), from, first ? count : 12, match.group()));
  }

  private static Optional<Period> month(MatchResult match) {
    int month = Integer.parseInt(match.group(1));
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(months(Integer.parseInt(match.group(2)), month, month, match.group()));
  }

  private static Optional<Period> year(String year, String text) {
    return Optional.of(months(Integer.parseInt(year), 1, 12, text));
  }

  private static Period months(int year, int from, int to, String text) {
    return new Period(
        Optional.of(YearMonth.of(year, from).atDay(1)),
        Optional.of(YearMonth.of(year, to).atEndOfMonth()),
        fold(text));
  }

  private static int numeral(String text) {
    Integer named = NUMERALS.get(text.toLowerCase(Locale.ROOT));
    return named != null ? named : Integer.parseInt(text);
  }

  private static OptionalInt yearOr(
      @org.jspecify.annotations.Nullable String year, OptionalInt other) {
    return year == null ? other : OptionalInt.of(Integer.parseInt(year));
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
