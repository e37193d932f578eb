package vn.soat.patterns.text;

import java.util.OptionalInt;

/**
 * A word of the text and where it stands on its page.
 *
 * @param confidence how sure character recognition is of it, from 0 to 100; empty where the file
 *     itself has the characters
 */
public record PlacedWord(Span span, Box box, OptionalInt confidence) {

  /** A word whose characters are those of the file. */
  public PlacedWord(Span span, Box box) {
    this(span, box, OptionalInt.empty());
  }
}
