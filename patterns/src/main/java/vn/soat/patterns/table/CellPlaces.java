package vn.soat.patterns.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.SourceTable.Cell;

/** The cells of a table by row and column, so that finding one costs the same in any table. */
final class CellPlaces {

  /**
   * No table of dossiers has so many places: 13 columns and 15,000 rows. One that claims them is
   * mostly empty and would cost what its edges say, not what its text is.
   */
  private static final long MOST = 200_000;

  private final int columns;
  private final Map<Integer, Cell> cells = new HashMap<>();

  private CellPlaces(int columns) {
    this.columns = columns;
  }

  /** The places of a table; none for one that claims too many. */
  static Optional<CellPlaces> of(SourceTable table) {
    int columns = table.columns();
    if ((long) table.rows() * columns > MOST) {
      return Optional.empty();
    }
    CellPlaces places = new CellPlaces(columns);
    table.cells().forEach(places::add);
    return Optional.of(places);
  }

  private void add(Cell cell) {
    for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
        cells.putIfAbsent(row * columns + column, cell);
      }
    }
  }

  int columns() {
    return columns;
  }

  /** The cell that begins at a place or reaches over it; the first of several. */
  Optional<Cell> at(int row, int column) {
    return Optional.ofNullable(cells.get(row * columns + column));
  }
}
