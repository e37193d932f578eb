package vn.soat.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.corpus.typeset.Block.Columns;
import vn.soat.corpus.typeset.Block.DossierTable;
import vn.soat.corpus.typeset.Block.Paragraph;
import vn.soat.corpus.typeset.Block.Style;

/**
 * Finds the paragraphs of a text with hard line ends. Blank lines and page numbers of the old
 * layout are dropped; a code broken after its hyphen is joined without a blank.
 */
final class Blocks {

  /** A shorter line ends its paragraph: the samples wrap at 70 to 85 characters. */
  private static final int FULL_LINE = 56;

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern MARKER =
      Pattern.compile("(?:[-+*]|\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]+\\.|[A-H]\\.|[a-zđ]\\))\\s.*");
  private static final Pattern HEADING =
      Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]+\\.|[A-H]\\.|[a-zđ]\\))\\s.{1,75}");
  private static final Pattern SIDE_BY_SIDE = Pattern.compile("(\\S.*\\S)\\s{4,}(\\S.*)");
  private static final Pattern WIDE_GAP = Pattern.compile("\\s{2,}");
  private static final Pattern TABLE_HEAD = Pattern.compile("TT");
  private static final Pattern TABLE_ROW = Pattern.compile("(?:(\\d+) )?(\\D+?)((?: [\\d.]+){11})");

  /** What stands in a row of a plain text where the table has nothing. */
  private static final String EMPTY_CELL = ".";

  private static final Pattern BROKEN_CODE = Pattern.compile(".*[A-ZĐ]-");

  private final List<Block> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String last = "";
  private boolean inTableHead;
  private boolean inBody;
  private boolean inFoot;

  private Blocks() {}

  static List<Block> of(String text) {
    Blocks blocks = new Blocks();
    text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(blocks::line);
    blocks.closeParagraph();
    blocks.closeTable();
    return List.copyOf(blocks.blocks);
  }

  private void line(String line) {
    if (PAGE_NUMBER.matcher(line).matches()) {
      return;
    }
    if (TABLE_HEAD.matcher(line).matches()) {
      closeParagraph();
      inTableHead = true;
    }
    if (!tableLine(line)) {
      closeTable();
      textLine(line);
    }
  }

  private boolean tableLine(String line) {
    Matcher row = TABLE_ROW.matcher(line);
    if (!row.matches()) {
      return inTableHead && rows.isEmpty();
    }
    List<String> cells = new ArrayList<>();
    cells.add(row.group(1) == null ? "" : row.group(1));
    cells.add(row.group(2));
    for (String cell : row.group(3).strip().split(" ")) {
      cells.add(cell.equals(EMPTY_CELL) ? "" : cell);
    }
    closeParagraph();
    rows.add(cells);
    return true;
  }

  private void closeTable() {
    if (!rows.isEmpty()) {
      blocks.add(new DossierTable(rows));
      rows.clear();
      inTableHead = false;
    }
  }

  private void textLine(String line) {
    inFoot |= line.startsWith("Nơi nhận");
    if (!continues(line)) {
      closeParagraph();
    } else if (!BROKEN_CODE.matcher(open).matches()) {
      open.append(' ');
    }
    open.append(line);
    last = line;
  }

  private boolean continues(String line) {
    if (open.length() == 0 || inFoot || isCapitals(line)) {
      return false;
    }
    if (standsAlone(last) && !goesOnInLowerCase(line)) {
      return false;
    }
    return !SIDE_BY_SIDE.matcher(line).matches()
        && !(MARKER.matcher(line).matches() && endsParagraph(last));
  }

  /** "… bình quân 350.000⏎đồng/người/tháng": a short line that its author broke. */
  private boolean goesOnInLowerCase(String line) {
    return Character.isLowerCase(line.charAt(0))
        && !MARKER.matcher(line).matches()
        && !SIDE_BY_SIDE.matcher(last).matches()
        && !isCapitals(last)
        && !endsParagraph(last);
  }

  private static boolean standsAlone(String line) {
    return line.length() < FULL_LINE || SIDE_BY_SIDE.matcher(line).matches();
  }

  /** A marker begins a paragraph only after one has ended: "2021⏎- 2030" does not. */
  private static boolean endsParagraph(String line) {
    return ".;:/!".indexOf(line.charAt(line.length() - 1)) >= 0
        || HEADING.matcher(line).matches()
        || isCapitals(line);
  }

  private void closeParagraph() {
    if (open.length() > 0) {
      blocks.add(block(open.toString()));
      open.setLength(0);
    }
  }

  private Block block(String text) {
    Matcher columns = SIDE_BY_SIDE.matcher(text);
    if (columns.matches() && !WIDE_GAP.matcher(columns.group(1)).find()) {
      return new Columns(columns.group(1), columns.group(2));
    }
    return new Paragraph(style(text), text.replaceAll("\\s+", " "));
  }

  private Style style(String text) {
    inBody |= text.length() > FULL_LINE * 2;
    if (inFoot) {
      return Style.LINE;
    }
    if (!inBody || (isCapitals(text) && !MARKER.matcher(text).matches())) {
      return Style.CENTRED;
    }
    return HEADING.matcher(text).matches() && !text.endsWith(".") ? Style.HEADING : Style.BODY;
  }

  private static boolean isCapitals(String line) {
    return line.chars().anyMatch(Character::isLetter)
        && line.chars().noneMatch(Character::isLowerCase);
  }
}
