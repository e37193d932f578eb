package vn.soat.extractor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.soat.extractor.encoding.FontMarks;
import vn.soat.extractor.encoding.Guess;
import vn.soat.extractor.encoding.OldEncoding;

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

  /** Of a web page: what no reader sees, and what an editor has taken out. */
  private static final Set<String> HIDDEN =
      Set.of("script", "style", "template", "noscript", "del", "head");

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile(
          "(?i)(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all|visibility\\s*:\\s*hidden)");

  private static final Pattern FONT_FAMILY =
      Pattern.compile("(?i)font-family\\s*:\\s*[\"']?([^\"';,]+)");

  private static final Pattern EDGE_BLANKS = Pattern.compile(" *\n *");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<List<List<String>>> rows = new ArrayList<>();
  private List<String> cell = new ArrayList<>();
  private int tables;
  private final Deque<String> fonts = new ArrayDeque<>();
  private int hidden;
  private boolean inBody;
  private @Nullable OldEncoding encoding;

  /** Everything read so far, in composed letters (NFC), each line ended by a line feed. */
  String text() {
    endBlock();
    while (tables > 0) {
      endTable();
    }
    FontMarks.Resolved resolved = FontMarks.resolve(out.toString());
    resolved.encoding().ifPresent(this::note);
    return resolved.text().stripTrailing() + "\n";
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
      open(local);
    }
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
      case "td", "th" -> startCell();
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
    Optional<Guess> guess = Guess.ofParagraph(block.toString());
    guess.ifPresent(g -> note(g.encoding()));
    String text = guess.map(Guess::text).orElseGet(block::toString);
    String tidy = Characters.tidy(FOOTNOTE_CALL.matcher(text).replaceAll(""));
    block.setLength(0);
    for (String line : EDGE_BLANKS.split(tidy.strip())) {
      if (!line.isEmpty()) {
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
  }

  /** One empty line, however many empty paragraphs make up the distance. */
  private void emptyParagraph() {
    boolean separates = out.length() > 1 && out.charAt(out.length() - 2) != '\n';
    if (tables == 0 && separates) {
      out.append('\n');
    }
  }
}
