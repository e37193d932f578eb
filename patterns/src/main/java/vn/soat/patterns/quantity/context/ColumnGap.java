package vn.soat.patterns.quantity.context;

import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Stops;

/** What parts the columns of a table that is set with blanks or tabs. */
public final class ColumnGap {

  /** Fewer blanks part words: a justified line has two of them here and there. */
  private static final int BLANKS = 3;

  /** So many letters and blanks no row has. */
  private static final int LONGEST_ROW = 400;

  private ColumnGap() {}

  /** Whether a column ends at an offset and another begins at a later one. */
  public static boolean between(String text, int end, int next) {
    return next - end >= BLANKS || (next > end && text.charAt(end) == '\t');
  }

  /** Whether a cell that is not the first of its row begins at an offset. */
  public static boolean before(String text, int start) {
    int end = start;
    while (end > 0 && isGap(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && !Blanks.isBlank(text.charAt(end - 1)) && between(text, end, start);
  }

  /** Where the first gap in the rest of a line begins; the end of the stretch if none does. */
  static int in(String text, int from, int to) {
    for (int at = from; at < to && text.charAt(at) != '\n'; at++) {
      if (isGap(text.charAt(at)) && isCellBehind(text, at, to)) {
        return at;
      }
    }
    return to;
  }

  /**
   * Where the row begins that has a cell at an offset, if the line above it is one of columns, too;
   * else 0. A label alone above it may go on in it.
   */
  static int rowStart(String text, int cell) {
    int start = before(text, cell) ? lineStart(text, cell) : 0;
    int above = start == 0 ? 0 : lineStart(text, start - 1);
    int words = Blanks.after(text, above, start);
    return words < start && in(text, words, start) < start ? start : 0;
  }

  /** Where the line of an offset starts; the offset itself if its row is longer than any is. */
  private static int lineStart(String text, int offset) {
    int least = Math.max(0, offset - LONGEST_ROW);
    int newline = Stops.lastIn(text, least, offset, '\n');
    return newline < 0 && least > 0 ? offset : newline + 1;
  }

  private static boolean isCellBehind(String text, int end, int to) {
    int next = end;
    while (next < to && isGap(text.charAt(next))) {
      next++;
    }
    return next < to && !Blanks.isBlank(text.charAt(next)) && between(text, end, next);
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\t';
  }
}
