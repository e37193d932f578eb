package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.soat.patterns.table.Cell.Sort;
import vn.soat.patterns.text.Span;

/**
 * Rows that stand together, under one heading.
 *
 * @param span all that is read by its columns
 * @param heading what stands above the first row and may name the columns
 * @param layout how the columns are told apart
 * @param labels the words of each column where the layout tells them; else empty
 * @param width how many columns its longest row has
 */
public record Table(
    Span span, Span heading, List<Row> rows, Layout layout, List<Label> labels, int width) {

  /** How the columns of a table are told apart. */
  public enum Layout {
    /** A line for each row. */
    FLAT,
    /** A line for each cell. */
    UPRIGHT,
    /** By the cells that the file marks. */
    MARKED,
    /** By the lead-in of a list. */
    LISTED
  }

  public Table {
    rows = List.copyOf(rows);
    labels = List.copyOf(labels);
  }

  public Table(Span span, Span heading, List<Row> rows, Layout layout, List<Label> labels) {
    this(span, heading, rows, layout, labels, widest(rows));
  }

  /** A table whose columns only the lines above it name. */
  static Table of(Span heading, List<Row> rows, Layout layout) {
    Span span = rows.get(0).span().cover(rows.get(rows.size() - 1).span());
    return new Table(span, heading, rows, layout, List.of());
  }

  private static int widest(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** The cells of a column, from top to bottom; a row that is shorter ends with the others. */
  public List<Cell> column(int column) {
    int fromRight = width() - column;
    return rows.stream()
        .map(Row::cells)
        .filter(cells -> fromRight <= cells.size())
        .map(cells -> cells.get(cells.size() - fromRight))
        .toList();
  }

  /** What a column holds: shares if any cell does, counts if nothing else is in it. */
  public Sort sort(int column) {
    List<Cell> cells = column(column);
    boolean numbers = cells.stream().allMatch(cell -> cell.isNumber() || cell.is(Sort.EMPTY));
    if (!numbers) {
      return Sort.TEXT;
    }
    return cells.stream().anyMatch(cell -> cell.is(Sort.SHARE)) ? Sort.SHARE : Sort.COUNT;
  }

  /** The columns that hold counts, from left to right. */
  public List<Integer> counts() {
    return IntStream.range(0, width()).filter(i -> sort(i) == Sort.COUNT).boxed().toList();
  }

  /** The table with some of its columns only. */
  public Table only(List<Integer> columns) {
    return new Table(
        span, heading, rows.stream().map(row -> row.only(columns)).toList(), layout, labels);
  }

  /**
   * The stretches of rows that are equally long; only the first one stands under the heading. What
   * a dash sets under another row is left out.
   */
  public List<Table> even() {
    List<Table> even = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= rows.size(); to++) {
      if (to == rows.size() || !isLike(rows.get(from), rows.get(to))) {
        if (!rows.get(from).part()) {
          even.add(of(headingOf(from), rows.subList(from, to), layout));
        }
        from = to;
      }
    }
    return even;
  }

  private static boolean isLike(Row row, Row other) {
    return row.cells().size() == other.cells().size() && row.part() == other.part();
  }

  private Span headingOf(int row) {
    int start = rows.get(row).span().start();
    return row == 0 ? heading : new Span(start, start);
  }
}
