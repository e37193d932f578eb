package vn.soat.patterns.quantity.table;

import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/** Reads rows whose label is a time: such a row is limited to no field. */
final class RowTimes {

  private final Reading reading;
  private final OptionalInt year;

  /**
   * @param year the report's, for a time that names none
   */
  RowTimes(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.year = year;
  }

  /** "Quý I", "Tháng 7 (15/6 - 14/7)"; empty for a label that says anything else. */
  Optional<Period> of(Span label) {
    Span named = withoutDays(label);
    return reading.periods().areAllOf(named)
        ? reading
            .periods()
            .in(named.start(), named.end(), year, match -> true)
            .or(() -> Optional.of(Period.named(reading.folded(named))))
        : Optional.empty();
  }

  /** Without the brackets that may stand behind a time and say which days it has. */
  private Span withoutDays(Span label) {
    String printed = label.of(reading.text());
    int open = printed.endsWith(")") ? printed.lastIndexOf('(') : 0;
    return open > 0
        ? new Span(label.start(), Blanks.before(reading.text(), label.start() + open))
        : label;
  }
}
