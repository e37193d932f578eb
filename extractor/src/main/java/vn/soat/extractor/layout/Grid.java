package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table on a page.
 *
 * @param cells by row, then by column; together they need not fill it
 * @param edges where its columns begin, and where the last ends
 */
record Grid(List<Cell> cells, int rows, List<Double> edges, double top, double bottom) {

  /** Edges of one column on two pages differ by less, in points. */
  private static final double SAME_EDGE = 6;

  /** A cell and how many rows and columns it takes. */
  record Cell(int row, int column, int rows, int columns, List<Line> lines) {

    Cell {
      lines = List.copyOf(lines);
    }

    String text() {
      return String.join(" ", lines.stream().map(Line::text).toList());
    }

    Cell down(int by) {
      return new Cell(row + by, column, rows, columns, lines);
    }
  }

  Grid {
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    edges = List.copyOf(edges);
  }

  int columns() {
    return edges.size() - 1;
  }

  List<Cell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  private String rowText(int row) {
    return String.join("\t", row(row).stream().map(Cell::text).toList());
  }

  /** Whether another one has the same columns, as the part on the next page has. */
  boolean hasColumnsOf(Grid other) {
    if (columns() != other.columns()) {
      return false;
    }
    for (int i = 0; i <= columns(); i++) {
      if (Math.abs(edges.get(i) - other.edges.get(i)) > SAME_EDGE) {
        return false;
      }
    }
    return true;
  }

  /** This table and its part on the next page, whose repeated head is left out. */
  Grid followedBy(Grid next) {
    int head = 0;
    while (head < next.rows() && head < rows && next.rowText(head).equals(rowText(head))) {
      head++;
    }
    // A first row that happens to be the same is a head only if there is more behind it.
    int skipped = head < next.rows() ? head : 0;
    List<Cell> joined = new ArrayList<>(cells);
    next.cells.stream()
        .filter(cell -> cell.row() >= skipped)
        .map(cell -> cell.down(rows - skipped))
        .forEach(joined::add);
    return new Grid(joined, rows + next.rows() - skipped, edges, top, bottom);
  }
}
