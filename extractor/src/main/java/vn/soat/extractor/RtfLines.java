package vn.soat.extractor;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs and tables of an RTF file's text: there a row is no element but paragraphs that
 * end in \cell, the last of them before \row.
 */
final class RtfLines {

  private final XhtmlLines lines;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private boolean inTable;
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
      }
      case "pard" -> inTable = false;
      case "intbl", "itap" -> inTable = control.isOn();
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
  }

  private void endParagraph() {
    if (inTable) {
      openCell();
    } else {
      closeTable();
    }
    writeParagraph();
  }

  private void writeParagraph() {
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
    if (!tableOpen) {
      lines.open("table");
      tableOpen = true;
    }
    if (!rowOpen) {
      lines.open("tr");
      rowOpen = true;
    }
    if (!cellOpen) {
      lines.open("td");
      cellOpen = true;
    }
  }

  private void closeTable() {
    endRow();
    if (tableOpen) {
      lines.close("table");
      tableOpen = false;
    }
  }
}
