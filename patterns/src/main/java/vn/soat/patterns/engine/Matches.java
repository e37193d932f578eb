package vn.soat.patterns.engine;

import java.util.List;
import vn.soat.patterns.text.Starts;

/** Matches in the order of a text, found by where they stand. */
public final class Matches {

  private final List<Match> all;

  /** Where each begins. */
  private final Starts starts;

  public Matches(List<Match> all) {
    this.all = all;
    this.starts = new Starts(all.stream().mapToInt(Match::start).toArray());
  }

  public List<Match> all() {
    return all;
  }

  /** The index of the first match that starts at an offset or behind it. */
  public int firstAtOrAfter(int offset) {
    return starts.firstAtOrAfter(offset);
  }

  /** The matches that lie inside a stretch. */
  public List<Match> within(int start, int end) {
    int from = firstAtOrAfter(start);
    int to = from;
    while (to < starts.size() && starts.get(to) < end && all.get(to).end() <= end) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The matches that begin inside a stretch. */
  public List<Match> startingIn(int start, int end) {
    return all.subList(firstAtOrAfter(start), firstAtOrAfter(end));
  }
}
