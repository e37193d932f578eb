package vn.soat.corpus.generate;

import java.util.List;
import java.util.function.UnaryOperator;

/** A paragraph before it is broken into lines. */
record Paragraph(Kind kind, List<Piece> pieces) {

  /** How it is laid out. */
  enum Kind {
    /** Kept as it is, line by line: heads, tables, signatures. */
    RAW,
    TITLE,
    HEADING,
    BODY,
    BLANK
  }

  Paragraph {
    pieces = List.copyOf(pieces);
  }

  static Paragraph of(Kind kind, String text) {
    return new Paragraph(kind, List.of(Piece.text(text)));
  }

  Paragraph map(UnaryOperator<Piece> change) {
    return new Paragraph(kind, pieces.stream().map(change).toList());
  }
}
