package vn.soat.extractor.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.soat.extractor.encoding.FontMarks;
import vn.soat.extractor.encoding.Guess;
import vn.soat.extractor.encoding.OldEncoding;
import vn.soat.extractor.text.Characters;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.SourceText;

/**
 * Turns Tika's XHTML into lines: a paragraph is a line, a row of a table is a line with its cells
 * between tabs, the empty ones too.
 *
 * <p>A table of at most two columns with cells of several lines holds no figures but a layout (the
 * issuer beside the nation's name, the recipients beside the signature): its cells follow each
 * other, each with its own lines. A table inside a cell is part of that cell. Of all other tables
 * the text knows which stretch is which cell.
 */
final class XhtmlLines extends DefaultHandler {

  /** Where a footnote is called; its text follows the paragraph. The number is not that printed. */
  private static final Pattern FOOTNOTE_CALL = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

  /** Of a web page: what no reader sees, and what an editor has taken out. */
  private static final Set<String> HIDDEN =
      Set.of("script", "style", "template", "noscript", "del", "head");

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile(
          "(?i)(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all|visibility\\s*:\\s*hidden)");

  private static final Pattern FONT_FAMILY =
      Pattern.compile("(?i)font-family\\s*:\\s*[\"']?([^\"';,]+)");

  private static final Pattern SPAN = Pattern.compile("\\d{1,2}");

  /** What claims to take more columns or rows is made to cost memory. */
  private static final int MOST_SPANNED = 99;

  private static final Pattern EDGE_BLANKS = Pattern.compile(" *\n *");

  /** A table and the number of the line that its first row is written on. */
  private record Placed(OfficeTable.Rows rows, int firstLine) {}

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<Placed> written = new ArrayList<>();
  private OfficeTable table = new OfficeTable();
  private List<String> cell = new ArrayList<>();
  private int[] shape = {1, 1, 0, 0};
  private int lines;
  private int tables;
  private final Deque<String> fonts = new ArrayDeque<>();
  private int hidden;
  private boolean inBody;
  private @Nullable OldEncoding encoding;

  /**
   * Everything read so far, in composed letters (NFC), each line ended by a line feed, with its
   * tables.
   */
  SourceText text() {
    endBlock();
    while (tables > 0) {
      endTable();
    }
    FontMarks.Resolved resolved = FontMarks.resolve(out.toString());
    resolved.encoding().ifPresent(this::note);
    String text = resolved.text().stripTrailing() + "\n";
    return SourceText.of(text, List.of(), List.of(), tables(text));
  }

  private List<SourceTable> tables(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    List<SourceTable> found = new ArrayList<>();
    for (Placed placed : written) {
      int rows = placed.rows().lines().size();
      if (placed.firstLine() + rows <= starts.size()) {
        found.add(
            placed.rows().in(text, starts.subList(placed.firstLine(), placed.firstLine() + rows)));
      }
    }
    return found;
  }

  /** The old encoding that letters of the document were found in; asked after its text. */
  Optional<String> encoding() {
    return Optional.ofNullable(encoding).map(OldEncoding::code);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (hidden > 0 || HIDDEN.contains(local) || isHidden(attributes.getValue("style"))) {
      hidden++;
    } else {
      fonts.push(fontOf(attributes));
      if (local.equals("td") || local.equals("th")) {
        openCell(span(attributes.getValue("colspan")), span(attributes.getValue("rowspan")));
      } else {
        open(local);
      }
    }
  }

  /** How many columns or rows a cell of a web page takes; nonsense is one. */
  private static int span(@Nullable String value) {
    String digits = value == null ? "" : value.strip();
    return SPAN.matcher(digits).matches() ? Math.max(1, Integer.parseInt(digits)) : 1;
  }

  private static boolean isHidden(@Nullable String style) {
    return style != null && HIDDEN_STYLE.matcher(style).find();
  }

  /** The font that an element of a web page names, or that of the element around it. */
  private String fontOf(Attributes attributes) {
    String face = attributes.getValue("face");
    String style = attributes.getValue("style");
    if (face != null) {
      return face;
    }
    Matcher family = FONT_FAMILY.matcher(style == null ? "" : style);
    return family.find() ? family.group(1) : Objects.requireNonNullElse(fonts.peek(), "");
  }

  /** The beginning of an element; a text outside of "body" is not read. */
  void open(String element) {
    switch (element) {
      case "body" -> inBody = true;
      case "br" -> block.append('\n');
      case "table" -> startTable();
      case "tr" -> startRow();
      case "td", "th" -> openCell(1, 1);
      default -> startBlock(element);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (hidden > 0) {
      hidden--;
    } else {
      fonts.poll();
      close(local);
    }
  }

  void close(String element) {
    switch (element) {
      case "body" -> inBody = false;
      case "table" -> endTable();
      case "td", "th" -> endCell();
      default -> endBlock(element);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (hidden == 0) {
      String font = Objects.requireNonNullElse(fonts.peek(), "");
      write(FontMarks.mark(font, new String(characters, start, length)));
    }
  }

  void write(String text) {
    if (inBody) {
      block.append(text);
    }
  }

  private void startBlock(String element) {
    if (isBlock(element)) {
      endBlock();
    }
  }

  private void endBlock(String element) {
    if (element.equals("p") && block.isEmpty()) {
      emptyParagraph();
    } else if (isBlock(element)) {
      endBlock();
    }
  }

  private static boolean isBlock(String element) {
    return switch (element) {
      case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  private void startTable() {
    endBlock();
    tables++;
  }

  private void startRow() {
    if (tables == 1) {
      table.startRow();
    }
  }

  /**
   * The beginning of a cell that takes so many columns and rows, of those that a table can have.
   */
  void openCell(int columns, int rows) {
    startCell(Math.min(MOST_SPANNED, columns), Math.min(MOST_SPANNED, rows), 0, 0);
  }

  /** The beginning of a cell between two edges, in twips from the left of the table or page. */
  void openCellBetween(int left, int right) {
    startCell(1, 1, left, right);
  }

  private void startCell(int columns, int rows, int left, int right) {
    endBlock();
    if (tables == 1) {
      cell = new ArrayList<>();
      shape = new int[] {columns, rows, left, right};
    }
  }

  private void endCell() {
    endBlock();
    if (tables == 1) {
      table.add(new OfficeTable.Cell(cell, shape[0], shape[1], shape[2], shape[3]));
    }
  }

  private void endTable() {
    endBlock();
    tables--;
    if (tables == 0) {
      writeTable();
      table = new OfficeTable();
    }
  }

  private void writeTable() {
    if (table.isLayout()) {
      table.paragraphs().forEach(this::writeLine);
    } else {
      OfficeTable.Rows rows = table.placed();
      written.add(new Placed(rows, lines));
      rows.lines().forEach(this::writeLine);
    }
  }

  private void endBlock() {
    Optional<Guess> guess = Guess.ofParagraph(block.toString());
    guess.ifPresent(g -> note(g.encoding()));
    String text = guess.map(Guess::text).orElseGet(block::toString);
    String tidy = Characters.tidy(FOOTNOTE_CALL.matcher(text).replaceAll(""));
    block.setLength(0);
    for (String line : EDGE_BLANKS.split(tidy.strip())) {
      if (!line.isEmpty() && !(tables > 1 && OfficeTable.isSign(line))) {
        add(line);
      }
    }
  }

  private void note(OldEncoding found) {
    encoding = found;
  }

  private void add(String line) {
    if (tables > 0) {
      cell.add(line);
    } else {
      writeLine(line);
    }
  }

  private void writeLine(String line) {
    out.append(line).append('\n');
    lines++;
  }

  /** One empty line, however many empty paragraphs make up the distance. */
  private void emptyParagraph() {
    boolean separates = out.length() > 1 && out.charAt(out.length() - 2) != '\n';
    if (tables == 0 && separates) {
      writeLine("");
    }
  }
}
