package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of words that Tesseract writes: a heading, then a line for each page, block, paragraph,
 * line and word, with tabs between level, five numbers, the box in pixels, the confidence and the
 * text.
 */
final class WordTable {

  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  private WordTable() {}

  /** A word and its box in pixels. */
  record Entry(String text, int left, int top, int width, int height, int confidence) {

    int right() {
      return left + width;
    }

    int bottom() {
      return top + height;
    }

    Entry withText(String other) {
      return new Entry(other, left, top, width, height, confidence);
    }
  }

  /** The lines of the table, each with its words; none is empty. */
  static List<List<Entry>> lines(String table) {
    List<List<Entry>> lines = new ArrayList<>();
    List<Entry> line = new ArrayList<>();
    for (String row : table.split("\n")) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS || !cells[0].equals(WORD)) {
        endLine(lines, line);
      } else {
        entry(cells).ifPresent(line::add);
      }
    }
    endLine(lines, line);
    return lines;
  }

  private static void endLine(List<List<Entry>> lines, List<Entry> line) {
    if (!line.isEmpty()) {
      lines.add(List.copyOf(line));
      line.clear();
    }
  }

  private static Optional<Entry> entry(String[] cells) {
    String text = cells[COLUMNS - 1].strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            text,
            Integer.parseInt(cells[6]),
            Integer.parseInt(cells[7]),
            Integer.parseInt(cells[8]),
            Integer.parseInt(cells[9]),
            (int) Math.max(0, Math.min(100, Double.parseDouble(cells[10])))));
  }
}
