package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Span;

/**
 * Finds tables in text: a label and its figures on one line, or a line for each cell, as programs
 * write them that copy a table out of a document.
 */
final class TableFinder {

  /** Fewer figures behind a label are prose. */
  private static final int FEWEST_CELLS = 4;

  /** Fewer rows of a line for each cell need so many cells to be a table. */
  private static final int FEWEST_ROWS = 3;

  /** Of a table of several rows: a label and a line for each of its figures. */
  private static final int FEWEST_UPRIGHT_CELLS = 2;

  /** Lines that are drawn between cells, or wide gaps, leave little doubt. */
  private static final int FEWEST_PARTED_CELLS = 2;

  /** "123.456.789" and no more. */
  private static final int LONGEST_CELL = 11;

  /** A label is short; longer lines are prose. */
  private static final int LONGEST_LABEL = 70;

  /** No table of fields or communes has more rows. */
  private static final int MOST_ROWS = 60;

  /** A heading of eleven columns, each label and each number of a column on its own line. */
  private static final int HIGHEST_HEADING = 60;

  /** A heading above rows of one line each, with its title. */
  private static final int HIGHEST_FLAT_HEADING = 14;

  private static final int LONGEST_HEADING_LINE = 130;

  private static final Pattern CELL = Pattern.compile(TableRow.NUMBER + "|-");

  private static final Pattern SEPARATORS = Pattern.compile("[ \\t|]+");

  private static final Pattern FIELD =
      Pattern.compile(
          "[ \\t|]{0,60}(?:\\d{1,2}[.)]?[ \\t|]{1,60})?(?<field>\\p{L}[^\\d]{1,60}?)(?:[ \\t]{0,3}(?:\\(\\d{1,2}\\)|\\*{1,3}|\\(\\*{1,3}\\)))?[\\s|:]*");

  private static final Pattern LABEL = Pattern.compile("\\p{L}[^\\d]{1,69}");

  /** With its sign, or with the decimals that no count has. */
  private static final Pattern SHARE =
      Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?%|\\d{1,3}[.,]\\d{1,2}");

  private static final String CELL_END = "0123456789-|%";

  /** The figures at a line's end, and for each of them whether it is a share. */
  record Cells(List<Span> figures, List<Boolean> shares) {

    int counts() {
      return (int) shares.stream().filter(share -> !share).count();
    }

    /** Whether a wide gap stands before each figure. */
    boolean areSetApart(String line) {
      return figures.stream()
          .mapToInt(Span::start)
          .allMatch(at -> line.startsWith("  ", at - 2) || line.startsWith("\t", at - 1));
    }
  }

  private record Line(Span span, String text, Optional<TableRow> row) {

    boolean isCell() {
      return text.length() <= LONGEST_CELL && CELL.matcher(text).matches();
    }

    boolean isFigure() {
      return isCell() || isShare();
    }

    boolean isShare() {
      return text.length() <= LONGEST_CELL && SHARE.matcher(text).matches();
    }

    boolean isLabel() {
      return text.length() <= LONGEST_LABEL
          && LABEL.matcher(text).matches()
          && !text.endsWith(";")
          && !text.endsWith(".");
    }
  }

  private final String text;
  private final List<Line> lines;
  private final List<Table> found = new ArrayList<>();

  private TableFinder(String text) {
    this.text = text;
    this.lines = lines(text);
  }

  /** The tables of a report, in the order of the text. */
  static List<Table> find(Reading reading) {
    return reading.shared(
            TableFinder.class,
            asked -> {
              TableFinder finder = new TableFinder(asked.text());
              finder.findAll();
              return finder;
            })
        .found;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int from = start;
      while (from < end && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      if (from < end) {
        String line = text.substring(from, end).stripTrailing();
        lines.add(new Line(new Span(from, end), line, row(from, line)));
      }
      start = end + 1;
    }
    return lines;
  }

  /** A line that is a label and figures to its end. */
  private static Optional<TableRow> row(int offset, String line) {
    if (!endsInCells(line)) {
      return Optional.empty();
    }
    Cells cells = cellsAtEnd(line);
    int first = cells.figures().isEmpty() ? 0 : cells.figures().get(0).start();
    Matcher field = FIELD.matcher(line).region(0, first);
    boolean parted = line.indexOf('|') >= 0 || cells.areSetApart(line);
    return cells.counts() >= (parted ? FEWEST_PARTED_CELLS : FEWEST_CELLS) && field.matches()
        ? Optional.of(
            new TableRow(
                new Span(offset + field.start("field"), offset + line.length()),
                new Span(offset + field.start("field"), offset + field.end("field")),
                shifted(cells, offset),
                cells.shares()))
        : Optional.empty();
  }

  private static List<Span> shifted(Cells cells, int offset) {
    return cells.figures().stream().map(cell -> cell.shift(offset)).toList();
  }

  /** Whether the last two words of a line end as cells do: a glance that spares most lines more. */
  private static boolean endsInCells(String line) {
    int last = line.length() - 1;
    if (last < 0 || CELL_END.indexOf(line.charAt(last)) < 0) {
      return false;
    }
    int end = wordBefore(line, last + 1, false);
    int before = wordBefore(line, end, true);
    return before > 0 && (CELL_END + "%").indexOf(line.charAt(before - 1)) >= 0;
  }

  /** Where the run of separators, or of other signs, that ends at an offset begins. */
  private static int wordBefore(String line, int end, boolean separators) {
    int at = end;
    while (at > 0 && (" \t|".indexOf(line.charAt(at - 1)) >= 0) == separators) {
      at--;
    }
    return at;
  }

  static Cells cellsAtEnd(String line) {
    List<Span> cells = new ArrayList<>();
    List<Boolean> shares = new ArrayList<>();
    Matcher separators = SEPARATORS.matcher(line);
    int start = 0;
    while (start < line.length()) {
      int end = separators.find(start) ? separators.start() : line.length();
      if (CELL.matcher(line).region(start, end).matches()) {
        cells.add(new Span(start, end));
        shares.add(false);
      } else if (!cells.isEmpty() && SHARE.matcher(line).region(start, end).matches()) {
        cells.add(new Span(start, end));
        shares.add(true);
      } else if (end > start) {
        cells.clear();
        shares.clear();
      }
      start = end < line.length() ? separators.end() : line.length();
    }
    return new Cells(cells, shares);
  }

  private void findAll() {
    for (int i = 0; i < lines.size(); ) {
      int aligned = alignedEnd(i);
      int end = aligned > i ? aligned : lines.get(i).row().isPresent() ? flatEnd(i) : uprightEnd(i);
      if (end == i) {
        addBare(i);
      }
      i = Math.max(i + 1, end);
    }
  }

  /** Where the rows end that begin at a line and leave some cells empty. */
  private int alignedEnd(int first) {
    String line = lines.get(first).text();
    if (!line.contains("  ") || CELL_END.indexOf(line.charAt(line.length() - 1)) < 0) {
      return first;
    }
    List<Span> run =
        lines.subList(first, Math.min(lines.size(), first + MOST_ROWS)).stream()
            .map(row -> new Span(row.span().start(), row.span().start() + row.text().length()))
            .toList();
    Optional<List<TableRow>> rows = AlignedRows.read(text, run);
    rows.ifPresent(all -> found.add(new Table(heading(first, HIGHEST_FLAT_HEADING), all, false)));
    return first + rows.map(List::size).orElse(0);
  }

  /** Where the rows of one line each end that begin at a line. */
  private int flatEnd(int first) {
    List<TableRow> rows = new ArrayList<>();
    int columns = lines.get(first).row().orElseThrow().columns();
    int at = first;
    while (at < lines.size()
        && lines.get(at).row().filter(r -> r.columns() == columns).isPresent()) {
      rows.add(lines.get(at).row().orElseThrow());
      at++;
    }
    boolean ruled = lines.get(first).text().indexOf('|') >= 0;
    if (ruled || columns >= FEWEST_CELLS || rows.size() >= FEWEST_ROWS) {
      found.add(new Table(heading(first, HIGHEST_FLAT_HEADING), rows, false));
    }
    return at;
  }

  /** A row of figures alone, right under a heading that gives each its column. */
  private void addBare(int at) {
    String line = lines.get(at).text();
    if (at == 0 || !Character.isDigit(line.charAt(0)) || !endsInCells(line)) {
      return;
    }
    Cells cells = cellsAtEnd(line);
    int offset = lines.get(at).span().start();
    boolean all = !cells.figures().isEmpty() && cells.figures().get(0).start() == 0;
    if (all && cells.counts() >= FEWEST_ROWS && !isNumbering(line, cells.figures())) {
      Span row = new Span(offset, offset + line.length());
      found.add(
          new Table(
              heading(at, HIGHEST_FLAT_HEADING),
              List.of(
                  new TableRow(
                      row, new Span(offset, offset), shifted(cells, offset), cells.shares())),
              false));
    }
  }

  /** "3 4 5 6": the numbers of the columns. */
  private static boolean isNumbering(String line, List<Span> cells) {
    String first = cells.get(0).of(line);
    String next = cells.get(1).of(line);
    return first.length() < 3
        && next.length() < 3
        && Character.isDigit(next.charAt(0))
        && Integer.parseInt(next) == Integer.parseInt(first) + 1;
  }

  /** Where the rows of a line for each cell end; the line itself if none begin there. */
  private int uprightEnd(int first) {
    if (!isFigure(first + 1) || !lines.get(first).isLabel()) {
      return first;
    }
    List<List<Line>> rows = new ArrayList<>();
    int at = first;
    while (at < lines.size() && lines.get(at).isLabel()) {
      int cells = at + 1;
      while (cells < at + 3 && cells < lines.size() && lines.get(cells).isLabel()) {
        cells++;
      }
      int end = cells;
      while (isFigure(end)) {
        end++;
      }
      if (end - cells < FEWEST_UPRIGHT_CELLS) {
        break;
      }
      rows.add(lines.subList(at, end));
      at = end;
    }
    return addUpright(first, rows) ? at : first;
  }

  private boolean isFigure(int line) {
    return line < lines.size() && lines.get(line).isFigure();
  }

  /** Behind all rows but the last the ordinal of the next one may stand. */
  private boolean addUpright(int first, List<List<Line>> rows) {
    if (rows.size() < 2) {
      return false;
    }
    List<TableRow> read = new ArrayList<>();
    int columns = cells(rows.get(rows.size() - 1)).size();
    if (columns < FEWEST_CELLS && rows.size() < FEWEST_ROWS) {
      return false;
    }
    List<Boolean> shares = shares(rows, columns);
    for (List<Line> row : rows) {
      List<Line> cells = cells(row);
      boolean ordinal =
          cells.size() == columns + 1
              && cells.get(columns).text().equals(Integer.toString(read.size() + 2));
      if (cells.size() != columns && !ordinal) {
        return false;
      }
      read.add(upright(row, cells.subList(0, columns), shares));
    }
    found.add(new Table(heading(first, HIGHEST_HEADING), read, true));
    return true;
  }

  /** A column in which any row has a sign of shares is one of them. */
  private static List<Boolean> shares(List<List<Line>> rows, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(
            column ->
                rows.stream()
                    .map(TableFinder::cells)
                    .anyMatch(cells -> column < cells.size() && cells.get(column).isShare()))
        .toList();
  }

  private static List<Line> cells(List<Line> row) {
    return row.stream().filter(Line::isFigure).toList();
  }

  private static TableRow upright(List<Line> row, List<Line> cells, List<Boolean> shares) {
    Span field =
        row.stream()
            .filter(line -> !line.isFigure())
            .map(Line::span)
            .reduce(Span::cover)
            .orElseThrow();
    return new TableRow(
        field.cover(cells.get(cells.size() - 1).span()),
        field,
        cells.stream().map(line -> tight(line)).toList(),
        shares);
  }

  private static Span tight(Line line) {
    return new Span(line.span().start(), line.span().start() + line.text().length());
  }

  private Span heading(int first, int highest) {
    int from = first;
    while (from > 0 && first - from < highest && mayHead(lines.get(from - 1))) {
      from--;
    }
    return new Span(lines.get(from).span().start(), lines.get(first).span().start());
  }

  private static boolean mayHead(Line line) {
    String text = line.text();
    return line.row().isEmpty()
        && text.length() <= LONGEST_HEADING_LINE
        && ".;:".indexOf(text.charAt(text.length() - 1)) < 0
        && !text.startsWith("- ")
        && !text.startsWith("+ ");
  }
}
