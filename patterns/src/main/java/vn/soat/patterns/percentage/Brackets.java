package vn.soat.patterns.percentage;

import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.text.Stops;

/** Tells which figures beside a share stand in brackets. */
final class Brackets {

  private final String lower;
  private final Figures figures;

  Brackets(String lower, Figures figures) {
    this.lower = lower;
    this.figures = figures;
  }

  /** Where the bracket opens that stands between a share and a figure behind it; -1 if none. */
  int openBefore(Share share, Counted behind) {
    return Stops.lastIn(lower, share.end(), behind.start(), '(');
  }

  /**
   * The index of the last figure before a share, but for those in brackets that close before it:
   * they belong to the figure before them. -1 if there is none.
   */
  int lastOutside(Share share) {
    int from = Math.max(0, share.start() - 3 * Joins.NEAR);
    int close = Stops.lastIn(lower, from, share.start(), ')');
    int open = close < 0 ? -1 : Math.max(from - 1, Stops.lastIn(lower, from, close, '('));
    int at = share.after() - 1;
    while (at >= 0
        && share.start() - figures.get(at).end() < 3 * Joins.NEAR
        && figures.get(at).start() > open
        && figures.get(at).end() <= close) {
      at--;
    }
    return at;
  }
}
