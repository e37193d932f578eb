package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import vn.soat.patterns.text.Span;

/**
 * A row of a table.
 *
 * @param span the whole row, its ordinal left out
 * @param field what the row is about
 * @param cells its counts, from left to right; of no length where a cell is empty
 * @param shares for each figure of the row, counts and shares, whether it is a share
 */
record TableRow(Span span, Span field, List<Span> cells, List<Boolean> shares) {

  TableRow {
    cells = List.copyOf(cells);
    shares = List.copyOf(shares);
  }

  /** The row with what stands in columns of shares told from its counts. */
  TableRow without(ShareColumns columns) {
    List<Boolean> marked = new ArrayList<>();
    int count = 0;
    for (boolean share : shares) {
      marked.add(share || columns.contains(cells.get(count)));
      count += share ? 0 : 1;
    }
    return new TableRow(
        span, field, cells.stream().filter(cell -> !columns.contains(cell)).toList(), marked);
  }

  int columns() {
    return cells.size();
  }
}
