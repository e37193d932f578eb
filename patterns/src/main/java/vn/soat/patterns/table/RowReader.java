package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.table.Cell.Sort;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/**
 * Takes a printed line apart into a label and cells: by the signs in it, else by its wide gaps; a
 * flattened row has blanks between its figures alone.
 */
final class RowReader {

  /** Fewer counts behind a label, a blank between them, are prose. */
  private static final int FEWEST_OF_RUN = 4;

  /** Before a share they are not: no sentence has two figures and a share with nothing between. */
  private static final int FEWEST_WITH_SHARE = 2;

  /** With its ordinal and a footnote's mark; longer ones are prose. */
  private static final int LONGEST_LABEL = 90;

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}[.)]?");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\d{1,2}[.)]?[ \\t]{1,60})?(?<part>[-+*•] {0,3})?"
              + "(?<label>\\p{L}[^\\d]{1,3}.{0,66}?)"
              + "(?:[ \\t]{0,3}(?:\\(\\d{1,2}\\)|\\*{1,3}|\\(\\*{1,3}\\)))?[\\s:]*");

  private static final int LONGEST_ORDINAL = 2;

  /** Before the number of what is told apart by numbers. */
  private static final String NUMBERED_NAME =
      "(?<!\\p{L})(?:tháng|quý|thôn|ấp|xóm|bản|buôn|phố|đội|mức|mức độ|nhóm|loại|tổ|khu)\\x20";

  private static final String YEAR_NAME = "(?<!\\p{L})năm\\x20";

  /** A number that belongs to a name, as an expression: "Tháng 1", "Quý I/2023", "9 tháng". */
  static final String NAME_NUMBER =
      ("(?:(?<=" + NUMBERED_NAME + ")\\d{1,2}(?:/(?:19|20)\\d{2})?(?!\\d)")
          + ("|(?<=" + YEAR_NAME + "|\\p{L}/)(?:19|20)\\d{2}(?!\\d)")
          + "|(?<!\\d)\\d{1,2}(?=\\x20tháng(?!\\p{L})))";

  private static final Pattern NUMBERED =
      Pattern.compile(NUMBERED_NAME + "$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private static final Pattern BEFORE_YEAR =
      Pattern.compile(YEAR_NAME + "$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What "không" has in small letters and in great ones. */
  private static final String NONE = "hông";

  /** The signs and the wide gap that part cells. */
  private static final List<String> PARTINGS = List.of("\t", "|", "  ");

  private static final int NO_WIDTH = 0;

  private final String text;

  RowReader(String text) {
    this.text = text;
  }

  /** The row that a line is; empty if it has no label, or no figure behind it. */
  Optional<Row> read(Span printed) {
    Span line = Cell.withoutNote(text, printed);
    return mayBeRow(line) ? read(line, NO_WIDTH) : Optional.empty();
  }

  /** The same where the heading above tells how many figures end the line. */
  Optional<Row> readHeaded(Span printed, int width) {
    Span line = Cell.withoutNote(text, printed);
    return mayEndCell(line.end())
        ? read(line, width).filter(row -> row.cells().size() == width)
        : Optional.empty();
  }

  /**
   * @param width how many figures end the line; 0 if nothing tells it
   */
  private Optional<Row> read(Span line, int width) {
    List<Span> parts = cut(text, line);
    int first = 0;
    while (first < parts.size() && (parts.get(first).length() == 0 || isOrdinal(parts, first))) {
      first++;
    }
    if (first == parts.size()) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    parts.subList(first + 1, parts.size()).forEach(part -> cells.addAll(cell(text, part)));
    return row(labelOf(parts.get(first), cells, width), cells);
  }

  private boolean isOrdinal(List<Span> parts, int at) {
    Span part = parts.get(at);
    return at + 1 < parts.size()
        && ORDINAL.matcher(text).region(part.start(), part.end()).matches();
  }

  /** Without the figures of a flattened row at its end, which go before the other cells. */
  private Span labelOf(Span part, List<Cell> cells, int width) {
    boolean headed = width > NO_WIDTH;
    List<Cell> run = headed ? figuresAtEnd(text, part, width) : runAtEnd(text, part);
    if (!run.isEmpty() && isOfName(part.start(), run.get(0).span())) {
      run.remove(0);
    }
    if (run.isEmpty() || !(headed || isRun(run, cells))) {
      return part;
    }
    cells.addAll(0, run);
    int start = run.get(0).span().start();
    return new Span(part.start(), Math.max(part.start(), Blanks.before(text, start)));
  }

  /** Whether figures at the end of a label are cells, with those that signs or gaps part. */
  private static boolean isRun(List<Cell> run, List<Cell> others) {
    long counts = count(run) + count(others);
    boolean share = count(run) >= FEWEST_WITH_SHARE && count(run) < run.size();
    return others.stream().allMatch(Cell::isNumber) && (share || counts >= FEWEST_OF_RUN);
  }

  private static long count(List<Cell> cells) {
    return cells.stream().filter(cell -> cell.is(Sort.COUNT)).count();
  }

  /** "Tháng 1", "Thôn 12", "Năm 2022": a number that ends a name. */
  private boolean isOfName(int start, Span number) {
    Pattern names = YEAR.matcher(number.of(text)).matches() ? BEFORE_YEAR : NUMBERED;
    return (names == BEFORE_YEAR || number.length() <= LONGEST_ORDINAL)
        && names.matcher(text).region(start, number.start()).find();
  }

  private Optional<Row> row(Span words, List<Cell> cells) {
    boolean any = cells.stream().anyMatch(RowReader::isFigure);
    if (!any || words.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(text).region(words.start(), words.end());
    return label.matches() ? Optional.of(row(label, cells)) : Optional.empty();
  }

  private static Row row(Matcher label, List<Cell> cells) {
    int figure = 0;
    Optional<Span> unit = Optional.empty();
    while (figure < cells.size() && cells.get(figure).is(Sort.TEXT)) {
      unit = Optional.of(cells.get(figure).span());
      figure++;
    }
    List<Cell> figures = cells.subList(figure, cells.size());
    Span span = new Span(label.start("label"), label.end("label"));
    Row row = Row.of(span, figures);
    return new Row(row.span(), span, unit, label.start("part") >= 0, figures);
  }

  private static boolean isFigure(Cell cell) {
    return !cell.is(Sort.EMPTY) && !cell.is(Sort.TEXT);
  }

  /** The cells of a line without a label. */
  static List<Cell> cells(String text, Span line) {
    return cut(text, line).stream().flatMap(part -> cell(text, part).stream()).toList();
  }

  /** The cell of a stretch, or the cells of a run of figures. */
  private static List<Cell> cell(String text, Span part) {
    Cell cell = Cell.of(text, part);
    if (!cell.is(Sort.TEXT) && !cell.is(Sort.FIGURE)) {
      return List.of(cell);
    }
    List<Cell> run = runAtEnd(text, part);
    return !run.isEmpty() && run.get(0).span().start() == part.start() ? run : List.of(cell);
  }

  /** The figures at the end of a stretch, the first a count, with blanks between them. */
  static List<Cell> runAtEnd(String text, Span stretch) {
    List<Cell> run = atEnd(text, stretch, Cell::isNumber);
    while (!run.isEmpty() && !run.get(0).is(Sort.COUNT)) {
      run.remove(0);
    }
    return run;
  }

  /** So many figures at the end of a stretch, in any order; "+12" and "3/4" are such, too. */
  private static List<Cell> figuresAtEnd(String text, Span stretch, int width) {
    List<Cell> run = atEnd(text, stretch, cell -> cell.isNumber() || cell.is(Sort.FIGURE));
    return new ArrayList<>(run.subList(Math.max(0, run.size() - width), run.size()));
  }

  private static List<Cell> atEnd(String text, Span stretch, Predicate<Cell> wanted) {
    List<Cell> run = new ArrayList<>();
    int end = stretch.end();
    while (end > stretch.start() && mayEndCell(text.charAt(end - 1))) {
      int start = end;
      while (start > stretch.start() && !Blanks.isBlank(text.charAt(start - 1))) {
        start--;
      }
      Cell cell = Cell.of(text, new Span(start, end));
      if (!wanted.test(cell)) {
        break;
      }
      run.add(0, cell);
      end = Math.max(stretch.start(), Blanks.before(text, start));
    }
    return run;
  }

  /** Whether a figure may stand behind a sign or a gap: a glance that spares most lines more. */
  private boolean mayBeRow(Span line) {
    String words = line.of(text);
    int at = line.start() + parting(words);
    if (at == line.end()) {
      int last = words.lastIndexOf(' ');
      return last > 0 && mayEndCell(line.end()) && mayEndCell(line.start() + last);
    }
    while (at < line.end() && !Cell.isDigit(text.charAt(at)) && !text.startsWith(NONE, at)) {
      at++;
    }
    return at < line.end();
  }

  private boolean mayEndCell(int end) {
    return mayEndCell(text.charAt(end - 1));
  }

  static boolean mayEndCell(char last) {
    return Cell.isDigit(last) || last == '-' || last == '%';
  }

  /** Where the first sign or wide gap stands; the end without one. */
  private static int parting(String words) {
    int first = words.length();
    for (String parting : PARTINGS) {
      int at = words.indexOf(parting);
      first = at < 0 ? first : Math.min(first, at);
    }
    return first;
  }

  static boolean isSign(char c) {
    return c == '\t' || c == '|';
  }

  /** Whether a sign parts cells in a line. */
  static boolean hasSign(String text, Span line) {
    int at = line.start();
    while (at < line.end() && !isSign(text.charAt(at))) {
      at++;
    }
    return at < line.end();
  }

  private static boolean isGap(String text, int at, int end) {
    return text.charAt(at) == ' ' && at + 1 < end && text.charAt(at + 1) == ' ';
  }

  /** The stretches that signs part, the empty ones too; without signs, those between gaps. */
  static List<Span> cut(String text, Span line) {
    boolean signs = hasSign(text, line);
    int end = signs && text.charAt(line.end() - 1) == '|' ? line.end() - 1 : line.end();
    List<Span> parts = new ArrayList<>();
    int from = line.start();
    for (int at = from; at <= end; at++) {
      boolean ends = at == end || (signs ? isSign(text.charAt(at)) : isGap(text, at, end));
      if (ends) {
        int start = Blanks.after(text, from, at);
        parts.add(new Span(start, Math.max(start, Blanks.before(text, at))));
        at = signs || at == end ? at : Blanks.after(text, at, end) - 1;
        from = at + 1;
      }
    }
    return parts;
  }
}
