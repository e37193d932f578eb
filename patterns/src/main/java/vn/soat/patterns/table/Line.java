package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.table.Cell.Sort;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Letters;
import vn.soat.patterns.text.Span;

/**
 * A line of a report that is not blank.
 *
 * @param span without the white space around it
 * @param row the row that it is; empty if it is none
 */
record Line(String text, Span span, Optional<Row> row) {

  /** "123.456.789 (99,99%)" and no more. */
  private static final int LONGEST_CELL = 20;

  /** A label is short; longer lines are prose. */
  private static final int LONGEST_LABEL = 70;

  private static final int LONGEST_HEADING_LINE = 130;

  /** Figures stand in it only as part of a name or in brackets: "Tháng 7 (15/6 - 14/7)". */
  private static final Pattern LABEL =
      Pattern.compile(
          ("\\p{L}(?:\\([^()\\d]*\\d[^()]*\\)|[^\\d]|" + RowReader.NAME_NUMBER + ")++"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "3 Địa chính - Xây dựng" above "- Môi trường 97 6 88": a row's number and words alone. */
  private static final Pattern BEGUN_LABEL =
      Pattern.compile("\\d{1,2}[.)]?\\x20{1,9}(?<label>\\p{L}[^\\d;:|\\t]{2,60})");

  /** How a label goes on in the next line: in the middle of its words or signs. */
  private static final Pattern WRAPPED =
      Pattern.compile("[-–,(&/]|\\p{Ll}|và\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*(?:[-–,(&/]|\\sv(?:à|ề))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The lines of a text, from top to bottom; the two lines of a row are one. */
  static List<Line> of(String text) {
    RowReader rows = new RowReader(text);
    List<Line> lines = new ArrayList<>();
    for (Span span : spans(text, new Span(0, text.length()))) {
      lines.add(new Line(text, span, rows.read(span)));
      int last = lines.size() - 1;
      if (last > 1) {
        goesOn(lines.get(last - 2), lines.get(last - 1), lines.get(last))
            .ifPresent(
                joined -> {
                  lines.remove(last);
                  lines.set(last - 1, joined);
                });
      }
    }
    return lines;
  }

  /** The row whose label is begun in one line and ended in the next, below a row as long. */
  private static Optional<Line> goesOn(Line above, Line begun, Line ended) {
    if (above.row.isEmpty() || begun.row.isPresent() || ended.row.isEmpty()) {
      return Optional.empty();
    }
    Row row = ended.row.get();
    Span words = begun.span;
    Matcher label = BEGUN_LABEL.matcher(begun.text).region(words.start(), words.end());
    return row.cells().size() == above.row.get().cells().size()
            && label.matches()
            && wraps(begun, ended)
        ? Optional.of(ended.withLabelFrom(label.start("label"), row))
        : Optional.empty();
  }

  /** The name of a group of rows stands on a line of its own, too, but ends there. */
  private static boolean wraps(Line begun, Line ended) {
    return WRAPPED.matcher(ended.text).region(ended.span.start(), ended.span.end()).lookingAt()
        || UNFINISHED.matcher(begun.text).region(begun.span.start(), begun.span.end()).matches();
  }

  private Line withLabelFrom(int start, Row row) {
    Row whole = Row.of(new Span(start, row.label().end()), row.cells());
    return new Line(text, new Span(start, span.end()), Optional.of(whole));
  }

  /** The lines of a stretch that are not blank, without the white space around them. */
  static List<Span> spans(String text, Span stretch) {
    List<Span> lines = new ArrayList<>();
    for (int start = stretch.start(); start < stretch.end(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? stretch.end() : Math.min(newline, stretch.end());
      int from = Blanks.after(text, start, end);
      if (from < end) {
        lines.add(new Span(from, Blanks.before(text, end)));
      }
      start = end + 1;
    }
    return lines;
  }

  /** Whether a figure may end it. */
  boolean endsInFigure() {
    return RowReader.mayEndCell(text.charAt(Cell.withoutNote(text, span).end() - 1));
  }

  /** The row that it is under a heading that names so many columns; longer if it has more. */
  Optional<Row> headedRow(int width) {
    return new RowReader(text).readHeaded(span, width);
  }

  /** The figure that it is; a line of words or of anything else is none. */
  Optional<Cell> cell() {
    return span.length() <= LONGEST_CELL
        ? Optional.of(Cell.of(text, span)).filter(Cell::isNumber)
        : Optional.empty();
  }

  boolean isCell() {
    return cell().isPresent();
  }

  boolean isLabel() {
    return span.length() <= LONGEST_LABEL
        && ";.".indexOf(last()) < 0
        && LABEL.matcher(text).region(span.start(), span.end()).matches();
  }

  /** Whether it may be the label of the figures on the next line; "Tháng 7" is one, too. */
  boolean mayHeadRun() {
    return span.length() <= LONGEST_LABEL
        && Character.isLetter(text.charAt(span.start()))
        && mayHead();
  }

  /** The figures that it is from its beginning to its end; none if anything else is in it. */
  List<Cell> run() {
    if (!mayBeRun()) {
      return List.of();
    }
    List<Cell> cells = RowReader.cells(text, span);
    return cells.stream().allMatch(Cell::isNumber) ? cells : List.of();
  }

  /** No letter stands among figures: the first one spares most lines more. */
  private boolean mayBeRun() {
    int at = span.start();
    boolean figure = Character.isDigit(text.charAt(at));
    while (figure && at < span.end() && !Letters.is(text.charAt(at))) {
      at++;
    }
    return at == span.end();
  }

  /**
   * Whether it may stand above a table: no row, no sentence, no item; the colon of a legend may end
   * it, or that of a group whose columns stand on the next line.
   */
  boolean mayHead() {
    return row.isEmpty()
        && span.length() <= LONGEST_HEADING_LINE
        && (".;:".indexOf(last()) < 0 || text.startsWith("):", span.end() - 2) || endsWithGroup())
        && !text.startsWith("- ", span.start())
        && !text.startsWith("+ ", span.start());
  }

  private boolean endsWithGroup() {
    return last() == ':' && RowReader.hasSign(text, span);
  }

  /** Whether it is a row of figures to its end, and gaps alone part them. */
  boolean isSetApart() {
    return row.filter(
            read ->
                !read.part()
                    && read.unit().isEmpty()
                    && read.cells().stream().allMatch(Cell::isNumber)
                    && read.cells().get(0).is(Sort.COUNT)
                    && read.cells().stream()
                        .allMatch(cell -> text.startsWith("  ", cell.span().start() - 2)))
        .isPresent();
  }

  /** Whether a sign stands behind its last words, so that empty cells may follow. */
  boolean isOpen() {
    int behind = Math.min(span.end(), text.length() - 1);
    return last() == '|' || RowReader.isSign(text.charAt(behind));
  }

  private char last() {
    return text.charAt(span.end() - 1);
  }
}
