package vn.soat.patterns.quantity;

import java.util.List;
import vn.soat.patterns.text.Span;

/**
 * A row of a table.
 *
 * @param span the whole row, its ordinal left out
 * @param field what the row is about
 * @param cells its figures, from left to right; of no length where a cell is empty
 */
record TableRow(Span span, Span field, List<Span> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  int columns() {
    return cells.size();
  }
}
