package vn.soat.extractor.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.soat.extractor.encoding.FontMarks;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Unreadable;

/**
 * Reads an ODT. Tika's own reader prints neither the numbers of lists and headings, which a report
 * is cited by, nor the fonts.
 */
final class OdtReader {

  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "annotation-end",
          "note-citation",
          "hidden-text",
          "ruby-text",
          "forms",
          "title",
          "desc",
          "event-listeners",
          "object",
          "object-ole",
          "sequence-decls",
          "covered-table-cell");

  /**
   * A row or a cell stands for so many of its kind at most; empty ones at the edge for thousands.
   */
  private static final int MOST_REPEATED = 64;

  /** An open element. */
  private record Open(String name, String font) {}

  private final OdtStyles styles;
  private final OdtLists lists;
  private final XhtmlLines lines;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder note = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private int skipped;
  private int inNote;
  private boolean inText;

  private OdtReader(OdtStyles styles, XhtmlLines lines) {
    this.styles = styles;
    this.lists = new OdtLists(styles);
    this.lines = lines;
  }

  static void read(ZipParts parts, XhtmlLines lines)
      throws Unreadable, IOException, XMLStreamException {
    boolean encrypted =
        parts
            .part("META-INF/manifest.xml")
            .filter(m -> new String(m, StandardCharsets.UTF_8).contains("encryption-data"))
            .isPresent();
    if (encrypted) {
      throw new Unreadable(Problems.encrypted());
    }
    byte[] content = parts.part("content.xml").orElseThrow(() -> new IOException("no content.xml"));
    OdtStyles styles = new OdtStyles();
    Optional<byte[]> common = parts.part("styles.xml");
    if (common.isPresent()) {
      styles.add(common.get());
    }
    styles.add(content);
    new OdtReader(styles, lines).read(SafeXml.stream(content));
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(in);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText());
        default -> {} // no text
      }
    }
  }

  private void start(XMLStreamReader in) {
    String name = in.getLocalName();
    String style = OdtStyles.attribute(in, "style-name").orElse("");
    String font = open.isEmpty() ? "" : open.peek().font();
    boolean letters = name.equals("p") || name.equals("h") || name.equals("span");
    if (letters) {
      font = styles.font(style).orElse(font);
    }
    open.push(new Open(name, font));
    if (skipped > 0 || SKIPPED.contains(name) || (letters && styles.hides(style))) {
      skipped++;
    } else {
      begin(in, name);
    }
  }

  private void begin(XMLStreamReader in, String name) {
    switch (name) {
      case "text" -> {
        inText |= in.getPrefix().equals("office");
        lines.open("body");
      }
      case "p" -> paragraph();
      case "h" -> {
        lists.heading(OdtStyles.number(in, "outline-level", 1));
        paragraph();
      }
      case "list" ->
          lists.open(
              OdtStyles.attribute(in, "style-name"),
              OdtStyles.attribute(in, "continue-numbering").filter("true"::equals).isPresent()
                  || OdtStyles.attribute(in, "continue-list").isPresent());
      case "list-item" ->
          lists.item(
              OdtStyles.attribute(in, "start-value")
                  .map(v -> OdtStyles.number(in, "start-value", 1)));
      case "s" -> write(" ".repeat(Math.min(MOST_REPEATED, OdtStyles.number(in, "c", 1))));
      case "tab" -> write("\t");
      case "line-break" -> write("\n");
      case "note-body" -> inNote++;
      case "table" -> lines.open("table");
      case "table-row" -> lines.open("tr");
      case "table-cell" -> cell(in);
      default -> {} // its text is read where it stands
    }
  }

  private void paragraph() {
    if (inNote == 0) {
      lines.open("p");
      write(lists.take());
    }
  }

  /** A cell that stands for several is an empty one, or one of several that are all the same. */
  private void cell(XMLStreamReader in) {
    int repeated = OdtStyles.number(in, "number-columns-repeated", 1);
    for (int i = 1; i < Math.min(MOST_REPEATED, repeated); i++) {
      lines.open("td");
      lines.close("td");
    }
    lines.openCell(
        Math.max(1, OdtStyles.number(in, "number-columns-spanned", 1)),
        Math.max(1, OdtStyles.number(in, "number-rows-spanned", 1)));
  }

  private void end() {
    Open closed = open.pop();
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (closed.name()) {
      case "p", "h" -> endParagraph();
      case "list" -> lists.close();
      case "note-body" -> {
        inNote--;
        notes.add(note.toString());
        note.setLength(0);
      }
      case "table" -> lines.close("table");
      case "table-row" -> lines.close("tr");
      case "table-cell" -> lines.close("td");
      default -> {} // nothing was begun
    }
  }

  private void endParagraph() {
    if (inNote > 0) {
      note.append(' ');
      return;
    }
    lines.close("p");
    for (String text : notes) {
      lines.open("p");
      lines.write(text);
      lines.close("p");
    }
    notes.clear();
  }

  private void text(String text) {
    boolean inParagraph = open.stream().anyMatch(o -> o.name().equals("p") || o.name().equals("h"));
    if (inText && skipped == 0 && inParagraph) {
      write(text.replaceAll("[ \t\r\n]+", " "));
    }
  }

  private void write(String text) {
    String marked = FontMarks.mark(open.isEmpty() ? "" : open.peek().font(), text);
    if (inNote > 0) {
      note.append(marked);
    } else {
      lines.write(marked);
    }
  }
}
