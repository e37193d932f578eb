package vn.soat.patterns.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.engine.Matches;
import vn.soat.patterns.engine.Scan;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Span;

/** The stretches of time that a text names, found by where they stand. */
public final class Periods {

  /** A report is of a month at least, but for the days that it was written in. */
  private static final int SHORTEST = 20;

  private final PeriodReader reader;
  private final Matches days;
  private final Matches months;
  private final Matches years;

  /**
   * The periods of a text.
   *
   * @param scan what a scanner with the patterns of periods found in it
   */
  public Periods(String text, Scan scan) {
    this.reader = new PeriodReader(text);
    this.days = new Matches(scan.layer(PeriodReader.DAYS));
    this.months = new Matches(scan.layer(PeriodReader.MONTHS));
    this.years = new Matches(scan.layer(PeriodReader.YEARS));
  }

  /** The first period with both days given in a stretch of the text. */
  public Optional<Period> fromTo(int from, int to) {
    return fromTo(days.within(from, to), period -> true);
  }

  /** The first such period in all the text that is asked for. */
  public Optional<Period> fromTo(Predicate<Period> asked) {
    return fromTo(days.all(), asked);
  }

  /**
   * The part of a period up to the first day that a stretch of the text names as its end: "số liệu
   * tính đến ngày 30/11/2021" of the year 2021. A day outside the period, or in its first month,
   * ends something else.
   */
  public Optional<Period> until(int from, int to, Period whole) {
    return first(days.within(from, to), PeriodReader.UNTIL)
        .flatMap(reader::until)
        .filter(until -> endsIn(whole, until.to().orElseThrow()))
        .map(until -> new Period(whole.from(), until.to(), until.text()));
  }

  private static boolean endsIn(Period whole, LocalDate day) {
    return day.isAfter(whole.from().orElseThrow().plusDays(SHORTEST))
        && !day.isAfter(whole.to().orElseThrow());
  }

  private Optional<Period> fromTo(List<Match> matches, Predicate<Period> asked) {
    for (Match match : matches) {
      Optional<Period> period =
          match.is(PeriodReader.FROM_TO) ? reader.fromTo(match).filter(asked) : Optional.empty();
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }

  /**
   * The narrowest period that a stretch of the text names; of equal ones the last.
   *
   * @param reportYear what a period without its year is in
   * @param counts which of the times found are asked for
   */
  public Optional<Period> in(int from, int to, OptionalInt reportYear, Predicate<Match> counts) {
    Optional<Period> ofDays = inDays(within(days, from, to, counts));
    if (ofDays.isPresent()) {
      return ofDays;
    }
    Optional<Period> ofMonths = inMonths(within(months, from, to, counts), reportYear);
    return ofMonths.isPresent()
        ? ofMonths
        : last(within(years, from, to, counts), PeriodReader.YEAR).flatMap(reader::year);
  }

  /** Whether a stretch of the text is a time and nothing else, such as "Tháng 2", "Quý I". */
  public boolean areAllOf(Span stretch) {
    return Stream.of(days, months, years)
        .flatMap(all -> all.within(stretch.start(), stretch.end()).stream())
        .anyMatch(match -> match.span().contains(stretch));
  }

  private static List<Match> within(Matches all, int from, int to, Predicate<Match> counts) {
    List<Match> matches = all.within(from, to);
    return matches.isEmpty() ? matches : matches.stream().filter(counts).toList();
  }

  private Optional<Period> inDays(List<Match> matches) {
    return matches.isEmpty()
        ? Optional.empty()
        : fromTo(matches, period -> true)
            .or(() -> last(matches, PeriodReader.UNTIL).flatMap(reader::until));
  }

  /**
   * The period that the text names as a title does: the year may stand behind "6 tháng đầu"; "quý
   * II và 6 tháng đầu năm" means both, "9 tháng đầu năm, nhiệm vụ quý IV" the first alone.
   */
  public Optional<Period> ofTitle(int from, int to, OptionalInt reportYear) {
    return widest(months.within(from, to), reportYear)
        .or(() -> first(years.within(from, to), PeriodReader.YEAR).flatMap(reader::year));
  }

  private Optional<Period> widest(List<Match> matches, OptionalInt reportYear) {
    return matches.isEmpty()
        ? Optional.empty()
        : matches.stream()
            .flatMap(match -> ofMonths(match, reportYear).stream())
            .reduce((first, next) -> covers(next, first) ? next : first);
  }

  private Optional<Period> ofMonths(Match match, OptionalInt reportYear) {
    return switch (match.pattern()) {
      case PeriodReader.QUARTER -> reader.quarter(match, reportYear);
      case PeriodReader.MONTHS_OF_YEAR -> reader.months(match, reportYear);
      default -> reader.month(match, reportYear);
    };
  }

  private static boolean covers(Period wide, Period narrow) {
    return !wide.from().orElseThrow().isAfter(narrow.from().orElseThrow())
        && !wide.to().orElseThrow().isBefore(narrow.to().orElseThrow());
  }

  /** The first year that stands behind "năm" in a stretch of the text. */
  public OptionalInt year(int from, int to) {
    List<Match> named = years.within(from, to);
    return named.isEmpty() ? OptionalInt.empty() : reader.yearOr(named.get(0), OptionalInt.empty());
  }

  private Optional<Period> inMonths(List<Match> matches, OptionalInt reportYear) {
    return matches.isEmpty()
        ? Optional.empty()
        : last(matches, PeriodReader.QUARTER)
            .flatMap(match -> reader.quarter(match, reportYear))
            .or(
                () ->
                    last(matches, PeriodReader.MONTHS_OF_YEAR)
                        .flatMap(match -> reader.months(match, reportYear)))
            .or(
                () ->
                    last(matches, PeriodReader.MONTH)
                        .flatMap(match -> reader.month(match, reportYear)));
  }

  /** "tháng 1 có 188 hồ sơ, tháng 2 có 157 hồ sơ": of several times the nearest one counts. */
  private static Optional<Match> last(List<Match> matches, String pattern) {
    for (int i = matches.size() - 1; i >= 0; i--) {
      if (matches.get(i).is(pattern)) {
        return Optional.of(matches.get(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> first(List<Match> matches, String pattern) {
    for (Match match : matches) {
      if (match.is(pattern)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }
}
