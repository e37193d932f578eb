package vn.soat.patterns.table;

import java.util.List;
import java.util.stream.Collectors;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/**
 * The words above a column.
 *
 * @param words in small letters with single blanks; empty if there are none
 * @param pieces where they stand, from top to bottom
 */
public record Label(String words, List<Span> pieces) {

  /** What parts the words of a group of columns from those of one of them: no word goes over it. */
  private static final String LEVEL = " | ";

  public Label {
    pieces = List.copyOf(pieces);
  }

  /** A label that goes on from line to line. */
  public static Label of(String lower, List<Span> pieces) {
    return new Label(joined(lower, pieces, " "), pieces);
  }

  /** A label of several cells, each a level. */
  static Label ofLevels(String lower, List<Span> pieces) {
    return new Label(joined(lower, pieces, LEVEL), pieces);
  }

  private static String joined(String lower, List<Span> pieces, String between) {
    return pieces.stream()
        .map(piece -> Blanks.fold(piece.of(lower)))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(between));
  }

  /** Whether it has words. */
  boolean isNamed() {
    return words.chars().anyMatch(Character::isLetter);
  }
}
