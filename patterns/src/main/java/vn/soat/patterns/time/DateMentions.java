package vn.soat.patterns.time;

import java.util.List;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.DateMention;

/** Lists every date of a report as it is printed. */
public final class DateMentions {

  private DateMentions() {}

  public static List<DateMention> read(Reading reading) {
    return reading.matches(DateReader::isDate).stream()
        .filter(match -> !isHeadingNumber(reading, match))
        .map(match -> mention(reading, match))
        .toList();
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
