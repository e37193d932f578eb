package vn.soat.patterns.quantity;

import java.util.List;
import vn.soat.patterns.text.Span;

/**
 * Rows of equally many figures that stand together.
 *
 * @param heading the lines above the first row that may name the columns
 * @param upright whether each cell has a line of its own
 */
record Table(Span heading, List<TableRow> rows, boolean upright) {

  Table {
    rows = List.copyOf(rows);
  }

  /** The table without the columns of counts that are shares, as their head says. */
  Table without(ShareColumns columns) {
    boolean none = rows.stream().flatMap(row -> row.cells().stream()).noneMatch(columns::contains);
    return none
        ? this
        : new Table(heading, rows.stream().map(row -> row.without(columns)).toList(), upright);
  }

  int columns() {
    return rows.get(0).columns();
  }

  /** For each column with figures, whether it holds shares. */
  List<Boolean> shares() {
    return rows.get(0).shares();
  }
}
