package vn.soat.patterns.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds places in lists that are in the order of a text. */
public final class Ordered {

  private Ordered() {}

  /** The index of the first item that starts at an offset or behind it; the size if none does. */
  public static <T> int firstAtOrAfter(List<T> items, ToIntFunction<T> start, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(items.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
