package vn.soat.patterns.engine;

import java.util.List;

/** Matches in the order of a text, found by where they stand. */
public final class Matches {

  private final List<Match> all;

  /** Where each begins. */
  private final int[] starts;

  public Matches(List<Match> all) {
    this.all = all;
    this.starts = new int[all.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.get(i).start();
    }
  }

  public List<Match> all() {
    return all;
  }

  /** The index of the first match that starts at an offset or behind it. */
  public int firstAtOrAfter(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The matches that lie inside a stretch. */
  public List<Match> within(int start, int end) {
    int from = firstAtOrAfter(start);
    int to = from;
    while (to < starts.length && starts[to] < end && all.get(to).end() <= end) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The matches that begin inside a stretch. */
  public List<Match> startingIn(int start, int end) {
    return all.subList(firstAtOrAfter(start), firstAtOrAfter(end));
  }
}
