package vn.soat.patterns.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.engine.Matches;
import vn.soat.patterns.engine.Scan;
import vn.soat.patterns.report.Period;

/** The stretches of time that a text names, found by where they stand. */
public final class Periods {

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

  /** The first stretch with both days given. */
  public Optional<Period> fromTo() {
    return fromTo(days.all());
  }

  private Optional<Period> fromTo(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.is(PeriodReader.FROM_TO))
        .flatMap(match -> reader.fromTo(match).stream())
        .findFirst();
  }

  /**
   * The narrowest period that a stretch of the text names.
   *
   * @param reportYear what a period without its year is in
   */
  public Optional<Period> in(int from, int to, OptionalInt reportYear) {
    List<Match> ofDays = days.within(from, to);
    return fromTo(ofDays)
        .or(() -> first(ofDays, match -> match.is(PeriodReader.UNTIL)).flatMap(reader::until))
        .or(() -> inMonths(months.within(from, to), reportYear))
        .or(() -> first(years.within(from, to), year -> true).flatMap(reader::year));
  }

  /**
   * The period that the text names as a title does: the year may stand behind "6 tháng đầu"; "quý
   * II và 6 tháng đầu năm" means both, "9 tháng đầu năm, nhiệm vụ quý IV" the first alone.
   */
  public Optional<Period> ofTitle(int from, int to, OptionalInt reportYear) {
    return months.within(from, to).stream()
        .flatMap(match -> ofMonths(match, reportYear).stream())
        .reduce((first, next) -> covers(next, first) ? next : first)
        .or(() -> first(years.within(from, to), year -> true).flatMap(reader::year));
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
    return first(matches, match -> match.is(PeriodReader.QUARTER))
        .flatMap(match -> reader.quarter(match, reportYear))
        .or(
            () ->
                first(matches, match -> match.is(PeriodReader.MONTHS_OF_YEAR))
                    .flatMap(match -> reader.months(match, reportYear)))
        .or(() -> lastMonth(matches).flatMap(match -> reader.month(match, reportYear)));
  }

  /** "tháng 1 có 188 hồ sơ, tháng 2 có 157 hồ sơ": of several months the nearest one counts. */
  private static Optional<Match> lastMonth(List<Match> matches) {
    for (int i = matches.size() - 1; i >= 0; i--) {
      if (matches.get(i).is(PeriodReader.MONTH)) {
        return Optional.of(matches.get(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> first(List<Match> matches, Predicate<Match> wanted) {
    for (Match match : matches) {
      if (wanted.test(match)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }
}
