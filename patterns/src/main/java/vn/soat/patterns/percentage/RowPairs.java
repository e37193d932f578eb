package vn.soat.patterns.percentage;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.percentage.CellNumbers.Printed;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Percentage.Ratio;

/**
 * Two numbers of its row that a share in a table fits: "Tổng thu | 9.640 | 5.784 | 60,0". Columns
 * part them, so no words join them; what does not fit is not taken.
 */
final class RowPairs {

  private final CellNumbers numbers;
  private final TableRows rows;

  RowPairs(CellNumbers numbers, TableRows rows) {
    this.numbers = numbers;
    this.rows = rows;
  }

  /** The nearest pair of its row, the part before or behind its whole. */
  Optional<Ratio> find(Share share) {
    List<Printed> row =
        rows.before(share.span()).stream().flatMap(cell -> numbers.number(cell).stream()).toList();
    for (int right = row.size() - 1; right > 0; right--) {
      Optional<Ratio> pair = pair(row.get(right - 1), row.get(right), share.figure());
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  private Optional<Ratio> pair(Printed left, Printed right, Figure share) {
    if (Fit.holds(right.value(), left.value(), share)) {
      return Optional.of(numbers.ratio(right, left));
    }
    return Fit.holds(left.value(), right.value(), share)
        ? Optional.of(numbers.ratio(left, right))
        : Optional.empty();
  }
}
