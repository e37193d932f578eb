package vn.soat.patterns.header;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Span;

/** Reads what time a report is about. */
final class ReportTime {

  /** "quý II/2022", "tháng 10-2017". */
  private static final Pattern SLASHED_YEAR =
      Pattern.compile("(?:(?<!\\d)/|[Tt]háng\\s{1,3}\\d{1,2}\\s?[-–])\\s*((?:19|20)\\d\\d)(?!\\d)");

  /** So far down an introduction may reach. */
  private static final int LONGEST_INTRODUCTION = 2_000;

  private final Reading reading;
  private final String text;

  ReportTime(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The year that the title names, or else the one in which the report was issued. */
  OptionalInt year(Optional<Span> title, Optional<LocalDate> issuedOn, int bodyStart) {
    OptionalInt named =
        title
            .map(words -> reading.periods().year(words.start(), words.end()))
            .orElse(OptionalInt.empty());
    if (named.isPresent()) {
      return named;
    }
    Matcher slashed = SLASHED_YEAR.matcher(title.map(words -> words.of(text)).orElse(""));
    if (slashed.find()) {
      return OptionalInt.of(Integer.parseInt(slashed.group(1)));
    }
    if (issuedOn.isPresent()) {
      return OptionalInt.of(issuedOn.get().getYear());
    }
    // A day written by hand may not be legible; the month and year beside it are printed.
    OptionalInt head = reading.periods().year(0, title.map(Span::start).orElse(0));
    return head.isPresent()
        ? head
        : reading.periods().year(bodyStart, bodyStart + HeaderReader.HEAD);
  }

  /**
   * Days printed in the introduction say more than the title's "năm 2023", if they lie in that
   * year; so do those that a section states for all, where the introduction states none.
   */
  Optional<Period> period(Optional<Span> title, OptionalInt year, int bodyStart) {
    Optional<Period> ofTitle =
        title.flatMap(words -> reading.periods().ofTitle(words.start(), words.end(), year));
    int start = title.map(Span::start).orElse(bodyStart);
    int end = introductionEnd(bodyStart);
    return reading
        .periods()
        .fromTo(start, end)
        .filter(period -> isReportPeriod(period, year))
        .or(() -> ofTitle.flatMap(whole -> reading.periods().until(start, end, whole)))
        .or(() -> fromToAnywhere(ofTitle, year))
        .or(() -> ofTitle);
  }

  /** What begins behind the first day of the title's period is a part of it: a campaign of May. */
  private Optional<Period> fromToAnywhere(Optional<Period> ofTitle, OptionalInt year) {
    Optional<LocalDate> first = ofTitle.flatMap(Period::from);
    return reading
        .periods()
        .fromTo(
            period ->
                isReportPeriod(period, year)
                    && first.filter(period.from().orElseThrow()::isAfter).isEmpty());
  }

  /** An introduction ends where the first section begins. */
  private int introductionEnd(int bodyStart) {
    int end = Math.min(text.length(), bodyStart + LONGEST_INTRODUCTION);
    return reading.outline().blocks().stream()
        .filter(block -> block.span().start() >= bodyStart && block.marker().style().isNumbered())
        .map(block -> block.span().start())
        .findFirst()
        .filter(start -> start < end)
        .orElse(end);
  }

  private static boolean isReportPeriod(Period period, OptionalInt year) {
    LocalDate from = period.from().orElseThrow();
    LocalDate to = period.to().orElseThrow();
    return year.isPresent()
        && to.getYear() == year.getAsInt()
        && from.isAfter(LocalDate.of(year.getAsInt() - 1, 11, 30))
        && from.plusDays(27).isBefore(to);
  }
}
