package vn.soat.corpus.typeset;

import java.util.List;

/** A part of a report as it stands on paper. */
sealed interface Block {

  /** What kind of paragraph it is. */
  enum Style {
    /** Title lines, in the middle. */
    CENTRED,
    HEADING,
    BODY,
    /** The blocks of names at the head and the foot, kept line by line. */
    LINE
  }

  /** A paragraph, its hard line ends joined. */
  record Paragraph(Style style, String text) implements Block {}

  /**
   * A line of a table that its author set with blanks, kept as it is.
   *
   * @param text with all its blanks
   */
  record Kept(String text) implements Block {}

  /**
   * A table whose cells the text separates by tabs.
   *
   * @param rows all with as many cells, empty ones included
   */
  record Table(List<List<String>> rows) implements Block {

    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Two texts side by side, as at the head of a report. */
  record Columns(String left, String right) implements Block {}

  /**
   * The dossier table of form II.06a.
   *
   * @param rows each with 13 cells: number, field and eleven figures; the number of the total row
   *     is empty
   */
  record DossierTable(List<List<String>> rows) implements Block {

    public DossierTable {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
