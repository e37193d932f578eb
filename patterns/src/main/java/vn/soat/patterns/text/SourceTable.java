package vn.soat.patterns.text;

import java.util.List;

/**
 * A table of a report as its file has it. Its text stands in the report's text row by row; this
 * says which stretch is which cell, so that an empty cell is as good as a full one.
 *
 * @param cells by row, then by column; a merged cell stands once, where it begins
 */
public record SourceTable(List<Cell> cells) {

  /**
   * A cell.
   *
   * @param span what it holds, in the report's text; of no length if it is empty
   * @param row 0-based
   * @param column 0-based
   * @param rows how many rows it takes, at least 1
   * @param columns how many columns it takes, at least 1
   */
  public record Cell(Span span, int row, int column, int rows, int columns) {}

  public SourceTable {
    cells = List.copyOf(cells);
  }

  /** The number of rows. */
  public int rows() {
    return cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
  }

  /** The number of columns. */
  public int columns() {
    return cells.stream().mapToInt(cell -> cell.column() + cell.columns()).max().orElse(0);
  }

  /** From the first cell to the last; of no length for a table without cells. */
  public Span span() {
    return cells.stream().map(Cell::span).reduce(Span::cover).orElse(new Span(0, 0));
  }
}
