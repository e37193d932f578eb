package vn.soat.patterns.text;

import java.util.Arrays;

/** Finds the 1-based line of an offset. Lines end at {@code \n}; {@code \r\n} is one end. */
final class LineMap {

  private final Starts starts;

  LineMap(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    starts = new Starts(Arrays.copyOf(found, count));
  }

  int lineAt(int offset) {
    return starts.firstAtOrAfter(offset + 1);
  }
}
