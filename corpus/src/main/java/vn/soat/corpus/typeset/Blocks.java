package vn.soat.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.corpus.typeset.Block.Columns;
import vn.soat.corpus.typeset.Block.DossierTable;
import vn.soat.corpus.typeset.Block.Kept;
import vn.soat.corpus.typeset.Block.Paragraph;
import vn.soat.corpus.typeset.Block.Style;
import vn.soat.corpus.typeset.Block.Table;

/**
 * Finds the paragraphs of a text with hard line ends. Blank lines and page numbers of the old
 * layout are dropped, the lines of tables kept apart; a code broken after its hyphen is joined
 * without a blank.
 */
final class Blocks {

  /** A shorter line ends its paragraph: the samples wrap at 70 to 85 characters. */
  private static final int FULL_LINE = 56;

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");

  /** "2.1.", "1)", "3/-", "II.", "a." and "-", with or without a blank; "78 TTHC" has none. */
  private static final String MARK =
      "(?:[-+*](?=\\s|\\p{L})|\\d{1,2}(?:\\.\\d{1,2})+[.)]?(?=\\s)"
          + "|(?:\\d{1,2}|[IVX]+|[A-Ha-zđ])(?:[.)](?=[\\s\\p{L}\"“])|/[-.]?(?=\\s)))";

  private static final Pattern MARKER = Pattern.compile(MARK + ".*");
  private static final Pattern HEADING = Pattern.compile("(?![-+*])" + MARK + ".{1,75}");
  private static final Pattern SIDE_BY_SIDE = Pattern.compile("(\\S.*\\S)\\s{4,}(\\S.*)");
  private static final Pattern WIDE_GAP = Pattern.compile("\\s{2,}");
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*(?:[.;:!]|\\./\\.)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern BROKEN_CODE = Pattern.compile(".*[A-ZĐ]-");

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines;
  private final TableLines tables;
  private final List<List<String>> rowsOfForm = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String last = "";
  private boolean inBody;
  private boolean inFoot;

  private Blocks(List<String> lines) {
    this.lines = lines;
    this.tables = new TableLines(lines);
  }

  static List<Block> of(String text) {
    Blocks blocks = new Blocks(text.lines().toList());
    for (int i = 0; i < blocks.lines.size(); ) {
      i = blocks.read(i);
    }
    blocks.closeParagraph();
    blocks.closeTable();
    return List.copyOf(blocks.blocks);
  }

  /** The line at an index, and where the next one is. */
  private int read(int index) {
    int rows = tables.rowsBelow(index);
    String line = lines.get(index);
    if (rows > index) {
      closeParagraph();
      return rows;
    }
    if (tables.isDossierRow(index)) {
      closeParagraph();
      rowsOfForm.add(tables.dossierRow(index));
    } else if (tables.hasTabs(index)) {
      closeParagraph();
      this.rows.add(tables.cells(index));
    } else if (!line.isBlank() && !isPageNumber(index)) {
      closeSentence(index);
      plain(index);
    }
    return index + 1;
  }

  private void plain(int index) {
    if (tables.isBars(index)) {
      closeParagraph();
      closeTable();
      blocks.add(new Kept(lines.get(index).stripTrailing()));
    } else if (tables.isDrawn(index)) {
      closeParagraph();
    } else if (tables.isKept(index)) {
      closeParagraph();
      kept.add(lines.get(index).stripTrailing());
    } else {
      closeTable();
      textLine(lines.get(index).strip());
    }
  }

  /** An empty line ends a paragraph whose sentence has ended; others run on over a page. */
  private void closeSentence(int index) {
    boolean begins = !Character.isLowerCase(lines.get(index).strip().charAt(0));
    if (begins && isBlank(index - 1) && SENTENCE_END.matcher(open).matches()) {
      closeParagraph();
    }
  }

  /** A number between empty lines; in a list of cells it stands among others. */
  private boolean isPageNumber(int index) {
    return PAGE_NUMBER.matcher(lines.get(index).strip()).matches()
        && isBlank(index - 1)
        && isBlank(index + 1);
  }

  private boolean isBlank(int index) {
    return index < 0 || index >= lines.size() || lines.get(index).isBlank();
  }

  private void closeTable() {
    if (!rowsOfForm.isEmpty()) {
      blocks.add(new DossierTable(rowsOfForm));
      rowsOfForm.clear();
    }
    if (kept.stream().mapToInt(line -> TableLines.pieces(line).length).distinct().count() == 1) {
      kept.forEach(line -> rows.add(List.of(TableLines.pieces(line))));
    } else {
      kept.forEach(line -> blocks.add(new Kept(line)));
    }
    kept.clear();
    if (!rows.isEmpty()) {
      int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
      blocks.add(new Table(rows.stream().map(row -> filled(row, columns)).toList()));
      rows.clear();
    }
  }

  private static List<String> filled(List<String> row, int columns) {
    List<String> filled = new ArrayList<>(row);
    while (filled.size() < columns) {
      filled.add("");
    }
    return filled;
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
    if (BROKEN_CODE.matcher(open).matches()) {
      return true;
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
    return ".;:/!)".indexOf(line.charAt(line.length() - 1)) >= 0
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

  /** Two words at least: "TTHC." alone is the end of a sentence. */
  private static boolean isCapitals(String line) {
    return WORD.matcher(line).results().count() > 1
        && line.chars().noneMatch(Character::isLowerCase);
  }
}
