package vn.soat.patterns.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /**
   * The table without the columns of counts that are shares, as their head says. A column goes from
   * every row or from none: in a scan the head is above the share of some rows only, and rows of
   * different lengths say no more which count is which.
   */
  Table without(ShareColumns columns) {
    Set<Integer> shares =
        IntStream.range(0, columns())
            .filter(column -> isOfShares(column, columns))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    return shares.isEmpty()
        ? this
        : new Table(heading, rows.stream().map(row -> row.without(shares)).toList(), upright);
  }

  private boolean isOfShares(int column, ShareColumns columns) {
    long shares = rows.stream().filter(row -> columns.contains(row.cells().get(column))).count();
    return 2 * shares >= rows.size();
  }

  int columns() {
    return rows.get(0).columns();
  }

  /** For each column with figures, whether it holds shares. */
  List<Boolean> shares() {
    return rows.get(0).shares();
  }
}
