package vn.soat.patterns.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.report.DateMention;
import vn.soat.patterns.report.DateMention.Flaw;
import vn.soat.patterns.time.DateReader;
import vn.soat.patterns.time.PeriodReader;

/** Lists every date of a report as it is printed, and every stretch of days that runs backwards. */
public final class DateMentions {

  private DateMentions() {}

  public static List<DateMention> read(Reading reading) {
    PeriodReader periods = new PeriodReader(reading.text());
    Stream<DateMention> days =
        reading.matches(DateReader::isDate).stream()
            .filter(match -> !isHeadingNumber(reading, match))
            .map(match -> mention(reading, match));
    Stream<DateMention> backwards =
        reading.layer(PeriodReader.DAYS).stream()
            .filter(match -> match.is(PeriodReader.FROM_TO) && periods.isBackwards(match))
            .map(match -> backwards(reading, match));
    return Stream.concat(days, backwards).toList();
  }

  private static DateMention backwards(Reading reading, Match match) {
    return new DateMention(
        reading.folded(match.span()),
        Optional.empty(),
        Optional.of(Flaw.BACKWARDS),
        reading.evidence(match.span()));
  }

  /** "3.2.10 Quy trình …" counts a heading, however like a day it looks. */
  private static boolean isHeadingNumber(Reading reading, Match match) {
    int start = match.span().start();
    return start < reading.outline().at(start).body().start();
  }

  private static DateMention mention(Reading reading, Match match) {
    DateReader.Reading read = DateReader.read(match, reading.text());
    return new DateMention(
        DateReader.printed(match, reading.text()),
        read.date(),
        read.flaw(),
        reading.evidence(match.span()));
  }
}
