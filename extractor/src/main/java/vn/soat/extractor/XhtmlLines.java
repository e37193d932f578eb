package vn.soat.extractor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns Tika's XHTML into lines: a paragraph is a line, a row of a table is a line with its cells
 * between tabs, the empty ones too.
 *
 * <p>A table of at most two columns with cells of several lines holds no figures but a layout (the
 * issuer beside the nation's name, the recipients beside the signature): its cells follow each
 * other, each with its own lines. A table inside a cell is part of that cell.
 */
final class XhtmlLines extends DefaultHandler {

  private static final int LAYOUT_COLUMNS = 2;

  /** Where a footnote is called; its text follows the paragraph. The number is not that printed. */
  private static final Pattern FOOTNOTE_CALL = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

  private static final Pattern EDGE_BLANKS = Pattern.compile(" *\n *");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<List<List<String>>> rows = new ArrayList<>();
  private List<String> cell = new ArrayList<>();
  private int tables;
  private boolean inBody;

  /** Everything read so far, in composed letters (NFC), each line ended by a line feed. */
  String text() {
    endBlock();
    return out.toString().stripTrailing() + "\n";
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "body" -> inBody = true;
      case "br" -> block.append('\n');
      case "table" -> startTable();
      case "tr" -> startRow();
      case "td", "th" -> startCell();
      default -> startBlock(local);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    switch (local) {
      case "body" -> inBody = false;
      case "table" -> endTable();
      case "td", "th" -> endCell();
      default -> endBlock(local);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inBody) {
      block.append(characters, start, length);
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
      rows.add(new ArrayList<>());
    }
  }

  private void startCell() {
    endBlock();
    if (tables == 1) {
      cell = new ArrayList<>();
    }
  }

  private void endCell() {
    endBlock();
    if (tables == 1 && !rows.isEmpty()) {
      rows.get(rows.size() - 1).add(cell);
    }
  }

  private void endTable() {
    endBlock();
    tables--;
    if (tables == 0) {
      boolean layout = isLayout();
      rows.forEach(row -> writeRow(row, layout));
      rows.clear();
    }
  }

  private boolean isLayout() {
    return rows.stream().allMatch(row -> row.size() <= LAYOUT_COLUMNS)
        && rows.stream().flatMap(List::stream).anyMatch(c -> c.size() > 1);
  }

  private void writeRow(List<List<String>> row, boolean layout) {
    if (layout) {
      row.forEach(lines -> lines.forEach(this::writeLine));
    } else {
      writeLine(row.stream().map(c -> String.join(" ", c)).collect(Collectors.joining("\t")));
    }
  }

  private void endBlock() {
    String tidy = Characters.tidy(FOOTNOTE_CALL.matcher(block).replaceAll(""));
    block.setLength(0);
    for (String line : EDGE_BLANKS.split(tidy.strip())) {
      if (!line.isEmpty()) {
        add(line);
      }
    }
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
  }

  /** One empty line, however many empty paragraphs make up the distance. */
  private void emptyParagraph() {
    boolean separates = out.length() > 1 && out.charAt(out.length() - 2) != '\n';
    if (tables == 0 && separates) {
      out.append('\n');
    }
  }
}
