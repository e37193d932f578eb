package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Cell.Sort;
import vn.soat.patterns.table.Table.Layout;
import vn.soat.patterns.text.Span;

/**
 * Finds tables in text: a label and its figures on one line, the figures on the line below it, or a
 * line for each cell, as programs write them that copy a table out of a document.
 */
public final class TableFinder {

  /** A heading of eleven columns, each label and each number of a column on its own line. */
  private static final int HIGHEST_HEADING = 60;

  /** A heading above rows of one line each, with its title. */
  private static final int HIGHEST_FLAT_HEADING = 14;

  /** A single row without a label is one of a table if it has so many figures. */
  private static final int FEWEST_BARE = 3;

  private final List<Line> lines;
  private final HeadedRows headedRows;
  private final UprightRows uprightRows;
  private final List<Table> found = new ArrayList<>();

  private TableFinder(Reading reading) {
    this.lines = Line.of(reading.text());
    this.headedRows = new HeadedRows(reading, lines);
    this.uprightRows = new UprightRows(lines);
  }

  /** The tables of a report's text, in their order. */
  public static List<Table> find(Reading reading) {
    return reading.shared(TableFinder.class, TableFinder::findIn).found;
  }

  private static TableFinder findIn(Reading reading) {
    TableFinder finder = new TableFinder(reading);
    for (int at = 0; at < finder.lines.size(); ) {
      at = Math.max(at + 1, finder.readFrom(at));
    }
    return finder;
  }

  /** Adds the table that begins at a line; where it ends, or that line if none does. */
  private int readFrom(int at) {
    Optional<List<Row>> aligned = AlignedRows.read(lines, at);
    if (aligned.isPresent()) {
      return add(at, aligned.get(), aligned.get().size());
    }
    List<Row> headed = headedRows.read(at);
    List<Row> flat = flat(at);
    if (!headed.isEmpty() && headed.size() >= flat.size()) {
      return add(at, headed, headed.size());
    }
    if (!flat.isEmpty()) {
      return add(at, flat, flat.size());
    }
    Optional<UprightRows.Taken> upright = uprightRows.read(at);
    if (upright.isPresent()) {
      return addUpright(at, upright.get().rows(), upright.get().lines());
    }
    Optional<LabelledRuns> runs = LabelledRuns.read(lines, at);
    if (runs.isPresent()) {
      return addUpright(at, runs.get().rows(), runs.get().lines());
    }
    bare(at).ifPresent(row -> add(at, List.of(row), 1));
    return at;
  }

  private int add(int first, List<Row> rows, int taken) {
    found.add(Table.of(heading(first, HIGHEST_FLAT_HEADING), rows, Layout.FLAT));
    return first + taken;
  }

  private int addUpright(int first, List<Row> rows, int taken) {
    found.add(Table.of(heading(first, HIGHEST_HEADING), rows, Layout.UPRIGHT));
    return first + taken;
  }

  private List<Row> flat(int first) {
    if (lines.get(first).row().isEmpty()) {
      return List.of();
    }
    int end = first;
    int width = 0;
    for (; end < lines.size() && lines.get(end).row().isPresent(); end++) {
      width = Math.max(width, lines.get(end).row().get().cells().size());
    }
    List<Line> read = lines.subList(first, end);
    List<Row> rows = read.stream().map(line -> line.row().orElseThrow()).toList();
    if (isUneven(rows)) {
      return rows.stream().map(Row::withoutEmptyCells).toList();
    }
    int widest = width;
    return IntStream.range(0, rows.size())
        .mapToObj(i -> read.get(i).isOpen() ? rows.get(i).filledTo(widest) : rows.get(i))
        .toList();
  }

  /** Wide gaps that a conversion turned to tabs leave no cell empty: all rows are equally full. */
  private static boolean isUneven(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).distinct().count() > 1
        && rows.stream().mapToInt(row -> row.withoutEmptyCells().cells().size()).distinct().count()
            == 1;
  }

  /** A row of figures alone, right under a heading that gives each its column. */
  private Optional<Row> bare(int at) {
    Line line = lines.get(at);
    int start = line.span().start();
    List<Cell> cells = at == 0 ? List.of() : line.run();
    if (cells.size() < FEWEST_BARE) {
      return Optional.empty();
    }
    long counts = cells.stream().filter(cell -> cell.is(Sort.COUNT)).count();
    return counts >= FEWEST_BARE && !isNumbering(line.text(), cells)
        ? Optional.of(Row.of(new Span(start, start), cells))
        : Optional.empty();
  }

  /** "3 4 5 6": the numbers of the columns. */
  private static boolean isNumbering(String text, List<Cell> cells) {
    String first = cells.get(0).span().of(text);
    String next = cells.get(1).span().of(text);
    return first.length() < FEWEST_BARE
        && next.length() < FEWEST_BARE
        && Character.isDigit(next.charAt(0))
        && Integer.parseInt(next) == Integer.parseInt(first) + 1;
  }

  /** What may stand above a table, down to its first row. */
  private Span heading(int first, int highest) {
    int from = first;
    while (from > 0 && first - from < highest && lines.get(from - 1).mayHead()) {
      from--;
    }
    return new Span(lines.get(from).span().start(), lines.get(first).span().start());
  }
}
