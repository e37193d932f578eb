package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.soat.patterns.text.PlacedWord;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/** Writes lines and tables one after the other and notes where each word ended up. */
final class TextWriter {

  /**
   * A code that a line's end breaks: "21/BC-" and "UBND", "64/" and "QĐ-UBND", "14/8/" and "2023".
   */
  private static final Pattern BROKEN =
      Pattern.compile(".*(?:\\d[a-zđ]?/(?:\\d{4}/)?(?:[A-ZĐ]{1,8}-)*[A-ZĐ]{1,8}-|\\d/)");

  private static final Pattern REST_OF_CODE = Pattern.compile("[A-ZĐ].*");

  /** Behind a stroke: of a date, a ratio or a code. */
  private static final Pattern REST_OF_DATE = Pattern.compile("[A-ZĐ\\d].*");

  private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,5}");

  /** What a line's end breaks behind a hyphen: "27-" and "QĐ/ĐU", "2022-" and "2025", a link. */
  private static final Map<Pattern, Pattern> AFTER_HYPHEN =
      Map.of(
          Pattern.compile("\\d{1,4}[a-zđ]?-"), Pattern.compile("[A-ZĐ]{1,5}/[A-ZĐ]{2}.*"),
          Pattern.compile("(?:.*\\D)?(?:19|20)\\d\\d-"), Pattern.compile("(?:19|20)\\d\\d(?:\\D.*)?"),
          Pattern.compile("(?:https?://|www\\.).*-"), Pattern.compile("[a-z0-9].*"));

  private static final Pattern SYMBOL = Pattern.compile("/[A-ZĐ]{2,8}(?:-.*)?");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final List<PlacedWord> words = new ArrayList<>();
  private final List<SourceTable> tables = new ArrayList<>();
  private String lastWord = "";
  private boolean lineOpen;

  SourceText toSourceText() {
    endLine();
    return SourceText.of(text.toString(), pageStarts, words, tables);
  }

  /**
   * Begins a page, with a form feed behind another: blank to readers, a mark to who looks for it.
   */
  void startPage() {
    endLine();
    pageStarts.add(text.length());
    if (pageStarts.size() > 1) {
      text.append('\f');
    }
  }

  void blankLine() {
    endLine();
    text.append('\n');
  }

  /** A printed line; the rest of a code goes to the line that it begins on. */
  void line(Frame frame, Line line) {
    int from = 0;
    if (lineOpen && isRest(line.first().text())) {
      word(frame, line.first());
      from = 1;
      while (from < line.words().size() && line.words().get(from).glued()) {
        word(frame, line.words().get(from++));
      }
    }
    if (from < line.words().size()) {
      endLine();
      words(frame, line.words().subList(from, line.words().size()));
      lineOpen = true;
    }
  }

  private boolean isRest(String next) {
    Pattern rest = lastWord.endsWith("/") ? REST_OF_DATE : REST_OF_CODE;
    return (BROKEN.matcher(lastWord).matches() && rest.matcher(next).matches())
        || (lastWord.endsWith("-") && isAfterHyphen(next))
        || (NUMBER_ALONE.matcher(lastWord).matches() && SYMBOL.matcher(next).matches());
  }

  private boolean isAfterHyphen(String next) {
    return AFTER_HYPHEN.entrySet().stream()
        .anyMatch(
            pair ->
                pair.getKey().matcher(lastWord).matches()
                    && pair.getValue().matcher(next).matches());
  }

  private void words(Frame frame, List<Word> line) {
    for (int i = 0; i < line.size(); i++) {
      if (i > 0 && !line.get(i).glued()) {
        text.append(Line.isColumnGap(line.get(i - 1), line.get(i)) ? '\t' : ' ');
      }
      word(frame, line.get(i));
    }
  }

  private void word(Frame frame, Word word) {
    int start = text.length();
    text.append(word.text());
    Span span = new Span(start, text.length());
    words.add(new PlacedWord(span, frame.toPage(word.box()), word.confidence()));
    lastWord = word.glued() ? lastWord + word.text() : word.text();
  }

  void endLine() {
    if (lineOpen) {
      text.append('\n');
      lineOpen = false;
    }
  }

  /** A table: a line for each row, tabs between its cells, the empty ones too. */
  void table(Placed table) {
    endLine();
    List<SourceTable.Cell> cells = new ArrayList<>();
    for (int row = 0; row < table.grid().rows(); row++) {
      row(table, row, cells);
      text.append('\n');
    }
    lastWord = "";
    tables.add(new SourceTable(cells));
  }

  /**
   * A table that may run over pages.
   *
   * @param frames the frame of each row's page
   */
  record Placed(Grid grid, List<Frame> frames) {}

  private void row(Placed table, int row, List<SourceTable.Cell> cells) {
    int column = 0;
    for (Grid.Cell cell : table.grid().row(row)) {
      while (column < cell.column()) {
        column++;
        text.append('\t');
      }
      int start = text.length();
      cell(table.frames().get(row), cell);
      cells.add(
          new SourceTable.Cell(
              new Span(start, text.length()), row, cell.column(), cell.rows(), cell.columns()));
    }
  }

  private void cell(Frame frame, Grid.Cell cell) {
    boolean first = true;
    for (Line line : cell.lines()) {
      text.append(first ? "" : isRest(line.first().text()) ? "" : " ");
      for (int i = 0; i < line.words().size(); i++) {
        text.append(i > 0 && !line.words().get(i).glued() ? " " : "");
        word(frame, line.words().get(i));
      }
      first = false;
    }
  }
}
