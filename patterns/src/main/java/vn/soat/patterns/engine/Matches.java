package vn.soat.patterns.engine;

import java.util.List;
import vn.soat.patterns.text.Ordered;

/** Matches in the order of a text, found by where they stand. */
public record Matches(List<Match> all) {

  /** The index of the first match that starts at an offset or behind it. */
  public int firstAtOrAfter(int offset) {
    return Ordered.firstAtOrAfter(all, Match::start, offset);
  }

  /** The matches that lie inside a stretch. */
  public List<Match> within(int start, int end) {
    int from = firstAtOrAfter(start);
    int to = from;
    while (to < all.size() && all.get(to).end() <= end) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The matches that begin inside a stretch. */
  public List<Match> startingIn(int start, int end) {
    return all.subList(firstAtOrAfter(start), firstAtOrAfter(end));
  }
}
