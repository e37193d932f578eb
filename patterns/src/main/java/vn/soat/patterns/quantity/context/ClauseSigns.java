package vn.soat.patterns.quantity.context;

import java.util.stream.IntStream;
import vn.soat.patterns.text.Starts;

/**
 * The signs of a text that begin and end clauses beside the full stop: semicolons and round
 * brackets. Nearly every figure asks where its clause begins.
 */
final class ClauseSigns {

  private final String text;
  private final Starts signs;

  ClauseSigns(String text) {
    char[] letters = text.toCharArray();
    this.text = text;
    this.signs =
        new Starts(
            IntStream.range(0, letters.length)
                .filter(at -> letters[at] == ';' || letters[at] == '(' || letters[at] == ')')
                .toArray());
  }

  /** Where the clause of an offset begins: behind a semicolon, in a bracket that is still open. */
  int startOf(int sentence, int offset) {
    int start = sentence;
    int open = sentence;
    for (int i = signs.firstAtOrAfter(sentence); i < signs.size() && signs.get(i) < offset; i++) {
      int at = signs.get(i);
      switch (text.charAt(at)) {
        case ';' -> start = at + 1;
        case '(' -> {
          start = Math.max(start, open);
          open = at + 1;
        }
        default -> open = start;
      }
    }
    return Math.max(start, open);
  }
}
