package vn.soat.patterns.quantity.table;

import java.util.Optional;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;

/**
 * What a column of counts counts.
 *
 * @param period the time that its label names; empty if it is that of the report
 */
record Column(Indicator indicator, Optional<Period> period) {

  static Column of(Indicator indicator) {
    return new Column(indicator, Optional.empty());
  }

  /** The column in a row that is about a time of its own. */
  Column in(Optional<Period> time) {
    return time.isPresent() ? new Column(indicator, time) : this;
  }
}
