package vn.soat.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of tables in a plain text from those of its paragraphs. */
final class TableLines {

  private static final Pattern BARS = Pattern.compile(".*\\|.*\\|.*");

  /** Nothing but a line from edge to edge. */
  private static final Pattern DRAWN = Pattern.compile("[-=_+|\\s]*[-=_]{30}[-=_+|\\s]*");

  private static final Pattern GAP = Pattern.compile("\\s{2,}");

  private static final Pattern FIGURE = Pattern.compile("[-–]|\\d[\\d.,/]*%?");

  private static final int FEWEST_CELLS = 3;

  private static final Pattern TABLE_HEAD = Pattern.compile("\\s*TT\\s*");

  private static final Pattern DOSSIER_ROW =
      Pattern.compile("(?:(\\d+) )?(\\D+?)((?: [\\d.]+){11})");

  /** The head of the dossier table has a line for each cell, some of two. */
  private static final int LONGEST_HEAD = 40;

  /** What stands in a row of a plain text where the table has nothing. */
  private static final String EMPTY_CELL = ".";

  private final List<String> lines;

  TableLines(List<String> lines) {
    this.lines = lines;
  }

  /** Whether the cells of a line are separated by tabs. */
  boolean hasTabs(int index) {
    return lines.get(index).strip().contains("\t")
        || (lines.get(index).startsWith("\t") && !lines.get(index).isBlank());
  }

  /** Its cells; a tab at its beginning is an empty one. */
  List<String> cells(int index) {
    return List.of(lines.get(index).stripTrailing().split(" *\t *", -1));
  }

  /** Whether a line is one of a table that was set with blanks. */
  boolean isKept(int index) {
    int columns = pieces(index).length;
    boolean beside = isFigures(index) || isFigures(index - 1) || isFigures(index + 1);
    return (columns >= 2 && beside)
        || (columns >= FEWEST_CELLS && (isDrawn(index - 1) || isDrawn(index + 1)));
  }

  /** Whether a line has bars between its cells. */
  boolean isBars(int index) {
    return BARS.matcher(lines.get(index)).matches() && !isDrawn(index);
  }

  /** Whether a line is a border of a table, drawn with letters. */
  boolean isDrawn(int index) {
    return index >= 0 && index < lines.size() && DRAWN.matcher(lines.get(index)).matches();
  }

  /** Columns with a figure in the last, or in one of several. */
  private boolean isFigures(int index) {
    if (index < 0 || index >= lines.size()) {
      return false;
    }
    String[] pieces = pieces(index);
    long figures = List.of(pieces).stream().filter(p -> FIGURE.matcher(p).matches()).count();
    boolean last = FIGURE.matcher(pieces[pieces.length - 1]).matches();
    return pieces.length >= 2 && (last || (figures > 0 && pieces.length > FEWEST_CELLS));
  }

  private String[] pieces(int index) {
    return pieces(lines.get(index));
  }

  /** What stands between the wide gaps of a line. */
  static String[] pieces(String line) {
    return GAP.split(line.strip());
  }

  /** Where the rows of the dossier table begin whose head begins on a line; else the line itself. */
  int rowsBelow(int head) {
    if (TABLE_HEAD.matcher(lines.get(head)).matches()) {
      int last = Math.min(lines.size(), head + LONGEST_HEAD);
      for (int i = head + 1; i < last; i++) {
        if (isDossierRow(i)) {
          return i;
        }
      }
    }
    return head;
  }

  boolean isDossierRow(int index) {
    return DOSSIER_ROW.matcher(lines.get(index).strip()).matches();
  }

  /** Number, field and eleven figures. */
  List<String> dossierRow(int index) {
    Matcher row = DOSSIER_ROW.matcher(lines.get(index).strip());
    if (!row.matches()) {
      throw new IllegalArgumentException(lines.get(index));
    }
    List<String> cells = new ArrayList<>();
    cells.add(row.group(1) == null ? "" : row.group(1));
    cells.add(row.group(2));
    for (String cell : row.group(3).strip().split(" ")) {
      cells.add(cell.equals(EMPTY_CELL) ? "" : cell);
    }
    return cells;
  }
}
