package vn.soat.patterns.percentage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.patterns.quantity.table.LegendLists;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.table.TableFinder;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Span;

/** The rows of all tables of a report and of its lists with a legend, in the order of the text. */
final class TableRows {

  /**
   * A cell in its row.
   *
   * @param index of the cell, from the left
   */
  record Place(Table table, Row row, int index) {

    List<Cell> before() {
      return row.cells().subList(0, index);
    }

    /** Its column, as {@link Table#column} counts them. */
    int column() {
      return table.width() - row.cells().size() + index;
    }
  }

  /** Without so many cells before it, "80 - 85%" ends a line of prose. */
  private static final int FEWEST_BEFORE = 2;

  private record TableRow(Table table, Row row) {}

  private final List<TableRow> rows;

  TableRows(Reading reading) {
    this.rows =
        Stream.of(LegendLists.find(reading), TableFinder.find(reading))
            .flatMap(List::stream)
            .flatMap(table -> table.rows().stream().map(row -> new TableRow(table, row)))
            .sorted(Comparator.comparing(row -> row.row().span().end()))
            .toList();
  }

  /** The cells before a share in its row, from left to right; none if it begins no cell. */
  List<Cell> before(Span share) {
    return placeOf(share).map(Place::before).orElse(List.of());
  }

  /** Where a share stands that begins a cell. */
  Optional<Place> placeOf(Span share) {
    int index = Ordered.firstAtOrAfter(rows, row -> row.row().span().end(), share.start() + 1);
    return index < rows.size() ? placeOf(share, rows.get(index)) : Optional.empty();
  }

  /**
   * Whether what looks like a range is two cells of a row: "86 -6,52%", "0 127 - 5,40%" with a dash
   * for nothing between them.
   */
  boolean areTwoCells(Span low, Span high) {
    return placeOf(high)
        .filter(place -> place.table().rows().size() > 1)
        .filter(
            place ->
                place.index() > FEWEST_BEFORE
                    || (place.index() > 0
                        && place.before().get(place.index() - 1).span().start() == low.start()))
        .isPresent();
  }

  private static Optional<Place> placeOf(Span share, TableRow row) {
    List<Cell> cells = row.row().cells();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).span().length() > 0 && cells.get(i).span().start() == share.start()) {
        return Optional.of(new Place(row.table(), row.row(), i));
      }
    }
    return Optional.empty();
  }
}
