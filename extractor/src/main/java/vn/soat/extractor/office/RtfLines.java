package vn.soat.extractor.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes paragraphs and tables of an RTF file's text: there a row is no element but paragraphs that
 * end in \cell, the last of them before \row.
 */
final class RtfLines {

  /** Frames that begin within so many twips of each other stand side by side: a quarter line. */
  private static final int SAME_HEIGHT = 100;

  /** A paragraph that stands at a place of its own, in twips from the top left of the page. */
  private record Framed(int x, int y, String text) {

    int row() {
      return y / SAME_HEIGHT;
    }
  }

  private final XhtmlLines lines;
  private final List<Framed> frames = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private boolean inTable;
  private boolean framed;
  private int x;
  private int y;
  private final List<Integer> edges = new ArrayList<>();
  private int rowLeft;
  private int cells;
  private boolean tableOpen;
  private boolean rowOpen;
  private boolean cellOpen;

  RtfLines(XhtmlLines lines) {
    this.lines = lines;
  }

  void write(String characters, boolean footnote) {
    (footnote ? note : text).append(characters);
  }

  /** The end of a footnote, which follows the paragraph that calls it. */
  void endNote() {
    notes.add(note.toString());
    note.setLength(0);
  }

  /**
   * A word that is no text.
   *
   * @param deleted whether a tracked change has taken it out
   */
  void control(RtfScanner.Control control, boolean deleted) {
    switch (control.word()) {
      case "par", "sect", "page" -> {
        if (!deleted) {
          endParagraph();
        }
        if (!control.word().equals("par")) {
          flushFrames();
        }
      }
      case "pard" -> {
        inTable = false;
        framed = false;
      }
      case "posx" -> {
        framed = true;
        x = control.numberOr(0);
      }
      case "posy" -> {
        framed = true;
        y = control.numberOr(0);
      }
      case "intbl", "itap" -> inTable = control.isOn();
      case "trowd" -> edges.clear();
      case "trleft" -> rowLeft = control.numberOr(0);
      case "cellx" -> edges.add(control.numberOr(0));
      case "cell" -> endCell();
      case "row" -> endRow();
      case "nestcell" -> text.append('\t');
      case "nestrow" -> text.append('\n');
      default -> {} // nothing that a text shows
    }
  }

  void end() {
    if (!text.isEmpty()) {
      endParagraph();
    }
    closeTable();
    flushFrames();
  }

  private void endParagraph() {
    if (framed && !inTable) {
      closeTable();
      frames.add(new Framed(x, y, text.toString()));
      text.setLength(0);
      return;
    }
    if (inTable) {
      openCell();
    } else {
      closeTable();
    }
    writeParagraph();
  }

  /** Programs that print reports write frames in any order; a reader goes from the top. */
  private void flushFrames() {
    List<Framed> fromTop = new ArrayList<>(frames);
    frames.clear();
    fromTop.sort(Comparator.comparingInt(Framed::row).thenComparingInt(Framed::x));
    fromTop.stream().map(Framed::text).filter(t -> !t.isBlank()).forEach(this::paragraph);
  }

  private void writeParagraph() {
    if (!text.isEmpty()) {
      flushFrames();
    }
    paragraph(text.toString());
    text.setLength(0);
    notes.forEach(this::paragraph);
    notes.clear();
  }

  private void paragraph(String content) {
    lines.open("p");
    lines.write(content);
    lines.close("p");
  }

  private void endCell() {
    openCell();
    writeParagraph();
    lines.close("td");
    cellOpen = false;
  }

  private void endRow() {
    if (cellOpen) {
      lines.close("td");
      cellOpen = false;
    }
    if (rowOpen) {
      lines.close("tr");
      rowOpen = false;
    }
  }

  private void openCell() {
    flushFrames();
    if (!tableOpen) {
      lines.open("table");
      tableOpen = true;
    }
    if (!rowOpen) {
      lines.open("tr");
      rowOpen = true;
      cells = 0;
    }
    if (!cellOpen) {
      openTd();
      cellOpen = true;
    }
  }

  /** The edges of a row's cells stand before its first one. */
  private void openTd() {
    if (cells < edges.size()) {
      lines.openCellBetween(cells == 0 ? rowLeft : edges.get(cells - 1), edges.get(cells));
    } else {
      lines.open("td");
    }
    cells++;
  }

  private void closeTable() {
    endRow();
    if (tableOpen) {
      lines.close("table");
      tableOpen = false;
    }
  }
}
