package vn.soat.patterns.text;

import java.util.Arrays;

/** Finds the 1-based line of an offset. Lines end at {@code \n}; {@code \r\n} is one end. */
final class LineMap {

  private final int[] starts;

  LineMap(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  int lineAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
