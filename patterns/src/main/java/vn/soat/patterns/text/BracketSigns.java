package vn.soat.patterns.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the round brackets of a text stand: many figures ask for the nearest one before them. */
public final class BracketSigns {

  private final int[] offsets;

  private BracketSigns(int[] offsets) {
    this.offsets = offsets;
  }

  public static BracketSigns of(String text) {
    IntStream.Builder found = IntStream.builder();
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    while (open >= 0 || close >= 0) {
      if (close < 0 || (open >= 0 && open < close)) {
        found.add(open);
        open = text.indexOf('(', open + 1);
      } else {
        found.add(close);
        close = text.indexOf(')', close + 1);
      }
    }
    return new BracketSigns(found.build().toArray());
  }

  /** The last one before an offset; -1 if there is none. */
  public int lastBefore(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    int before = (found < 0 ? -found - 1 : found) - 1;
    return before < 0 ? -1 : offsets[before];
  }
}
