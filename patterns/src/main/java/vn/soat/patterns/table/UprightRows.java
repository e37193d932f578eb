package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.soat.patterns.text.Span;

/** Reads rows whose cells stand on a line each: the label on up to three, then the figures. */
final class UprightRows {

  /** Fewer rows need {@link #FEWEST_OF_TWO} cells to be a table. */
  private static final int FEWEST_ROWS = 3;

  private static final int FEWEST_OF_TWO = 4;

  /** A label goes over no more lines. */
  private static final int LONGEST_LABEL = 3;

  private static final int NO_LINE = -1;

  /**
   * Rows that were read.
   *
   * @param lines how many lines they take
   */
  record Taken(List<Row> rows, int lines) {}

  /**
   * A row's label and its figures.
   *
   * @param first the line where its label begins
   */
  private record Lines(int first, List<Line> label, List<Cell> cells) {

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

    /** The last line of its label, where a table may begin. */
    int start() {
      return first + label.size() - 1;
    }

    int end() {
      return first + label.size() + cells.size();
    }
  }

  private final List<Line> lines;

  /**
   * No rows that begin before this line are even, as one of those above it is not. Each might be
   * taken for the first, so that all below it would be read again from each.
   */
  private int unevenBefore;

  /** Where they begin nevertheless if the figure too many in that row is an ordinal. */
  private int evenFrom = NO_LINE;

  UprightRows(List<Line> lines) {
    this.lines = lines;
  }

  /** The rows that begin at a line, all equally long. */
  Optional<Taken> read(int first) {
    boolean uneven = first < unevenBefore && first != evenFrom;
    if (uneven || first + 1 >= lines.size() || !lines.get(first + 1).isCell()) {
      return Optional.empty();
    }
    List<Lines> rows = new ArrayList<>();
    for (Lines row = row(first); !row.cells().isEmpty(); row = row(row.end())) {
      rows.add(row);
    }
    return even(rows).map(even -> new Taken(even, rows.get(rows.size() - 1).end() - first));
  }

  private Lines row(int first) {
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
    return new Lines(first, label, cells);
  }

  private Optional<List<Row>> even(List<Lines> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).cells().size();
    if (rows.size() < (columns < FEWEST_OF_TWO ? FEWEST_ROWS : 2)) {
      return Optional.empty();
    }
    int last = rows.size() - 1;
    while (last >= 0 && isEven(rows, last, 0, columns)) {
      last--;
    }
    if (last >= 0) {
      passOver(rows, last, columns);
      return Optional.empty();
    }
    return Optional.of(rows.stream().map(row -> row.row(columns)).toList());
  }

  /** Behind all rows but the last the ordinal of the next one may stand. */
  private static boolean isEven(List<Lines> rows, int row, int first, int columns) {
    return rows.get(row).has(columns, row - first + 2);
  }

  /** Where the rows down to the last uneven one begin, no table does, or one at most. */
  private void passOver(List<Lines> rows, int uneven, int columns) {
    int before = unevenBefore;
    evenFrom =
        IntStream.rangeClosed(1, uneven)
            .filter(first -> isEven(rows, uneven, first, columns))
            .map(first -> rows.get(first).start())
            .filter(start -> start >= before)
            .findFirst()
            .orElse(NO_LINE);
    unevenBefore = Math.max(before, rows.get(uneven).end());
  }
}
