package vn.soat.corpus.generate;

/**
 * A stretch of text.
 *
 * @param mention the mention that it is part of, or {@link #NONE}
 */
record Piece(String text, int mention, Part part) {

  static final int NONE = -1;

  /** What of its mention it is. */
  enum Part {
    TEXT,
    FIGURE,
    TYPE,
    CODE,
    DATE,
    ISSUER,
    MARK,
    TITLE
  }

  static Piece text(String text) {
    return new Piece(text, NONE, Part.TEXT);
  }

  Piece with(String newText) {
    return new Piece(newText, mention, part);
  }

  boolean isPlain() {
    return mention == NONE;
  }
}
