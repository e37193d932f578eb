package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.text.Span;

/**
 * Reads rows whose cells stand on a line each: the label on up to three of them, then the figures.
 *
 * @param lines how many lines they take
 */
record UprightRows(List<Row> rows, int lines) {

  /** Fewer rows need {@link #FEWEST_OF_TWO} cells to be a table. */
  private static final int FEWEST_ROWS = 3;

  private static final int FEWEST_OF_TWO = 4;

  /** A label goes over no more lines. */
  private static final int LONGEST_LABEL = 3;

  /** A row's label and its figures. */
  private record Lines(List<Line> label, List<Cell> cells) {

    /** So many figures, and perhaps the ordinal of the next row. */
    boolean has(int columns, int next) {
      return cells.size() == columns
          || (cells.size() == columns + 1 && isOrdinal(cells.get(columns), next));
    }

    private boolean isOrdinal(Cell cell, int next) {
      return cell.span().of(label.get(0).text()).equals(Integer.toString(next));
    }

    Row row(int columns) {
      Span words = label.stream().map(Line::span).reduce(Span::cover).orElseThrow();
      return Row.of(words, cells.subList(0, columns));
    }

    int size() {
      return label.size() + cells.size();
    }
  }

  /** The rows that begin at a line, all equally long. */
  static Optional<UprightRows> read(List<Line> lines, int first) {
    if (first + 1 >= lines.size() || !lines.get(first + 1).isCell()) {
      return Optional.empty();
    }
    List<Lines> rows = new ArrayList<>();
    int at = first;
    for (Lines row = row(lines, at); !row.cells().isEmpty(); row = row(lines, at)) {
      rows.add(row);
      at += row.size();
    }
    return even(rows).map(even -> new UprightRows(even, rows.stream().mapToInt(Lines::size).sum()));
  }

  private static Lines row(List<Line> lines, int first) {
    int at = first;
    while (at < lines.size() && at < first + LONGEST_LABEL && lines.get(at).isLabel()) {
      at++;
    }
    List<Line> label = lines.subList(Math.min(first, at), at);
    List<Cell> cells = new ArrayList<>();
    while (!label.isEmpty() && at < lines.size() && lines.get(at).isCell()) {
      cells.add(lines.get(at).cell().orElseThrow());
      at++;
    }
    return new Lines(label, cells);
  }

  /** Behind all rows but the last the ordinal of the next one may stand. */
  private static Optional<List<Row>> even(List<Lines> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).cells().size();
    if (rows.size() < (columns < FEWEST_OF_TWO ? FEWEST_ROWS : 2)) {
      return Optional.empty();
    }
    List<Row> read = new ArrayList<>();
    for (Lines row : rows) {
      if (!row.has(columns, read.size() + 2)) {
        return Optional.empty();
      }
      read.add(row.row(columns));
    }
    return Optional.of(read);
  }
}
