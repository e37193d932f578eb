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
        .map(match -> mention(reading, match))
        .toList();
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
