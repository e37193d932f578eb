package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.text.Span;

/**
 * Reads rows that are set with blanks and leave some cells empty: which ones shows by where the
 * others stand, under the figures of the fullest row.
 */
final class AlignedRows {

  /** Fewer columns may be any list. */
  private static final int FEWEST_COLUMNS = 4;

  private static final int FEWEST_ROWS = 3;

  /** No table of fields or communes has more rows. */
  private static final int MOST_ROWS = 60;

  /** A row of which nothing came in has a label alone. */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\d{1,2}[.)]?\\x20{1,6})?(?<label>\\p{L}[^\\d.;:|\\t]{2,50})");

  private AlignedRows() {}

  /**
   * The rows from a line on, all with the cells of the fullest.
   *
   * @return empty if all rows are equally full, or if a figure stands under none of the fullest
   */
  static Optional<List<Row>> read(List<Line> lines, int first) {
    if (!lines.get(first).isSetApart()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(first, Math.min(lines.size(), first + MOST_ROWS))) {
      Optional<Row> row = line.isSetApart() ? line.row() : label(line);
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
    }
    while (rows.get(rows.size() - 1).cells().isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean uneven = rows.stream().anyMatch(row -> row.cells().size() < most);
    return uneven && rows.size() >= FEWEST_ROWS && most >= FEWEST_COLUMNS
        ? filled(lines.get(first).text(), rows, columns(lines.get(first).text(), rows, most))
        : Optional.empty();
  }

  private static Optional<Row> label(Line line) {
    Span span = line.span();
    Matcher label = LABEL.matcher(line.text()).region(span.start(), span.end());
    return label.matches()
        ? Optional.of(Row.of(new Span(label.start("label"), span.end()), List.of()))
        : Optional.empty();
  }

  private static List<Span> columns(String text, List<Row> rows, int most) {
    return rows.stream().filter(row -> row.cells().size() == most).findFirst().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> place(text, cell.span()))
        .toList();
  }

  private static Optional<List<Row>> filled(String text, List<Row> rows, List<Span> columns) {
    List<Row> filled = new ArrayList<>();
    for (Row row : rows) {
      List<Cell> cells = new ArrayList<>(Collections.nCopies(columns.size(), Cell.NOTHING));
      for (Cell cell : row.cells()) {
        List<Integer> under = under(columns, place(text, cell.span()));
        if (under.size() != 1 || !cells.get(under.get(0)).equals(Cell.NOTHING)) {
          return Optional.empty();
        }
        cells.set(under.get(0), cell);
      }
      filled.add(Row.of(row.label(), cells));
    }
    return Optional.of(filled);
  }

  private static List<Integer> under(List<Span> columns, Span place) {
    return IntStream.range(0, columns.size())
        .filter(column -> columns.get(column).overlaps(place))
        .boxed()
        .toList();
  }

  /** Where a stretch stands in its line. */
  static Span place(String text, Span stretch) {
    return stretch.shift(-(text.lastIndexOf('\n', stretch.start() - 1) + 1));
  }
}
