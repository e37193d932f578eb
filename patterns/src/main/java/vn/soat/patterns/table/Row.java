package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.text.Span;

/**
 * A row of a table.
 *
 * @param span the whole row, its ordinal left out
 * @param label what the row is about; of no length if nothing says it
 * @param unit the words between the label and the first figure, if there are any
 * @param part whether a dash sets it under the row above
 * @param cells its figures, from left to right, the empty ones too
 */
public record Row(Span span, Span label, Optional<Span> unit, boolean part, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** A row of a label and its cells. */
  public static Row of(Span label, List<Cell> cells) {
    Span whole =
        cells.stream().map(Cell::span).filter(cell -> cell.length() > 0).reduce(label, Span::cover);
    return new Row(whole, label, Optional.empty(), false, cells);
  }

  /** All words before the figures. */
  public Span field() {
    return unit.map(label::cover).orElse(label);
  }

  Row only(List<Integer> columns) {
    return new Row(span, label, unit, part, columns.stream().map(cells::get).toList());
  }

  /** The row with empty cells at its end, as many as it lacks. */
  Row filledTo(int width) {
    List<Cell> filled = new ArrayList<>(cells);
    while (filled.size() < width) {
      filled.add(Cell.NOTHING);
    }
    return new Row(span, label, unit, part, filled);
  }

  /** The same without the cells in which nothing stands. */
  Row withoutEmptyCells() {
    return new Row(
        span, label, unit, part, cells.stream().filter(cell -> !cell.is(Cell.Sort.EMPTY)).toList());
  }
}
