package vn.soat.output.slip;

import java.util.List;

/** A part of a slip from top to bottom; both writers lay out the same blocks. */
sealed interface Block {

  /** How a line stands on the page. */
  enum Align {
    LEFT,
    CENTRE,
    BOTH
  }

  /**
   * A line of text, broken where it is too long.
   *
   * @param size in points
   */
  record Line(String text, int size, boolean bold, boolean italic, Align align) {

    static Line plain(String text, int size) {
      return new Line(text, size, false, false, Align.LEFT);
    }

    static Line bold(String text, int size) {
      return new Line(text, size, true, false, Align.CENTRE);
    }

    static Line italic(String text, int size) {
      return new Line(text, size, false, true, Align.CENTRE);
    }
  }

  /**
   * A paragraph of its own.
   *
   * @param indented whether its first line begins further in
   */
  record Paragraph(Line line, boolean indented) implements Block {}

  /** A short rule under a heading, as wide as a share of what it stands in. */
  record Rule(int percent) implements Block {}

  /** Lines side by side: the head of a document and its foot. A rule may stand under a line. */
  record Columns(List<Block> left, List<Block> right, int leftPercent) implements Block {

    public Columns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /**
   * A ruled table whose head stands on every page.
   *
   * @param percents the widths of the columns, 100 together
   * @param rows the cells; a line feed begins a new line in a cell
   */
  record Table(List<String> head, List<Integer> percents, List<List<String>> rows, int size)
      implements Block {

    public Table {
      head = List.copyOf(head);
      percents = List.copyOf(percents);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
