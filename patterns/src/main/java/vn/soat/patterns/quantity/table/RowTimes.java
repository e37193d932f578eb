package vn.soat.patterns.quantity.table;

import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
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

  /** "Quý I", "Tháng 02"; empty for a label that says anything else. */
  Optional<Period> of(Span label) {
    return reading.periods().areAllOf(label)
        ? reading
            .periods()
            .in(label.start(), label.end(), year, match -> true)
            .or(() -> Optional.of(Period.named(reading.folded(label))))
        : Optional.empty();
  }
}
