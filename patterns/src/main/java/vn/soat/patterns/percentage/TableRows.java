package vn.soat.patterns.percentage;

import java.util.List;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.TableFinder;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Span;

/** The rows of all tables of a report, in the order of the text. */
final class TableRows {

  private final List<Row> rows;

  TableRows(Reading reading) {
    this.rows = TableFinder.find(reading).stream().flatMap(table -> table.rows().stream()).toList();
  }

  /** The cells before a share in its row, from left to right; none if it begins no cell. */
  List<Cell> before(Span share) {
    int index = Ordered.firstAtOrAfter(rows, row -> row.span().end(), share.start() + 1);
    return index < rows.size() ? before(share, rows.get(index).cells()) : List.of();
  }

  private static List<Cell> before(Span share, List<Cell> row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).span().length() > 0 && row.get(i).span().start() == share.start()) {
        return row.subList(0, i);
      }
    }
    return List.of();
  }
}
