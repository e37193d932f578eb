package vn.soat.patterns.quantity;

import java.util.ArrayList;
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

  /** A row of which nothing came in has a label alone. */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\d{1,2}[.)]?\\x20{1,6})?(?<label>\\p{L}[^\\d.;:|\\t]{2,50})");

  /** An empty cell. */
  private static final Span NOTHING = new Span(0, 0);

  /** A line's label, and its figures. */
  private record Row(Span line, Span label, List<Span> figures, List<Boolean> shares) {}

  private final List<Row> rows;
  private final Row fullest;

  private AlignedRows(List<Row> rows, Row fullest) {
    this.rows = rows;
    this.fullest = fullest;
  }

  /**
   * The rows of a table, all with the cells of the fullest.
   *
   * @param lines those that follow each other from the first row on, without the blanks around them
   * @return empty if all rows are equally full, or if a figure stands under none of the fullest
   */
  static Optional<List<TableRow>> read(String text, List<Span> lines) {
    List<Row> rows = new ArrayList<>();
    for (Span line : lines) {
      Optional<Row> row = row(text, line);
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
    }
    while (!rows.isEmpty() && rows.get(rows.size() - 1).figures().isEmpty()) {
      rows.remove(rows.size() - 1);
    }
    int most = rows.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
    boolean uneven = rows.stream().anyMatch(row -> row.figures().size() < most);
    return uneven && rows.size() >= FEWEST_ROWS && most >= FEWEST_COLUMNS
        ? new AlignedRows(rows, fullest(rows, most)).read(text)
        : Optional.empty();
  }

  private static Row fullest(List<Row> rows, int most) {
    return rows.stream().filter(row -> row.figures().size() == most).findFirst().orElseThrow();
  }

  private static Optional<Row> row(String text, Span line) {
    String words = line.of(text);
    TableFinder.Cells cells = TableFinder.cellsAtEnd(words);
    int end = cells.figures().isEmpty() ? words.length() : cells.figures().get(0).start();
    Matcher label = LABEL.matcher(words.substring(0, end).stripTrailing());
    return cells.areSetApart(words) && label.matches()
        ? Optional.of(
            new Row(
                line,
                new Span(label.start("label"), label.end("label")).shift(line.start()),
                cells.figures().stream().map(cell -> cell.shift(line.start())).toList(),
                cells.shares()))
        : Optional.empty();
  }

  private Optional<List<TableRow>> read(String text) {
    List<Span> columns = fullest.figures().stream().map(figure -> place(text, figure)).toList();
    List<TableRow> read = new ArrayList<>();
    for (Row row : rows) {
      List<Span> cells = new ArrayList<>(columns.stream().map(column -> NOTHING).toList());
      for (Span figure : row.figures()) {
        List<Integer> under = under(columns, place(text, figure));
        if (under.size() != 1 || cells.get(under.get(0)).length() > 0) {
          return Optional.empty();
        }
        cells.set(under.get(0), figure);
      }
      read.add(new TableRow(row.line(), row.label(), cells, fullest.shares()));
    }
    return Optional.of(read);
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
