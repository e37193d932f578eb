package vn.soat.patterns.quantity.context;

import java.util.Arrays;
import vn.soat.patterns.text.Starts;

/**
 * The signs of a text that begin and end clauses beside the full stop: semicolons and round
 * brackets. Nearly every figure asks where its clause begins.
 */
final class ClauseSigns {

  /** Signs stand farther apart in nearly all texts. */
  private static final int FEWEST_BETWEEN = 40;

  private final String text;
  private final Starts signs;

  ClauseSigns(String text) {
    this.text = text;
    this.signs = new Starts(signsOf(text.toCharArray()));
  }

  private static int[] signsOf(char[] letters) {
    int[] found = new int[letters.length / FEWEST_BETWEEN + 1];
    int size = 0;
    for (int at = 0; at < letters.length; at++) {
      char c = letters[at];
      if (c == ';' || c == '(' || c == ')') {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = at;
      }
    }
    return Arrays.copyOf(found, size);
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
