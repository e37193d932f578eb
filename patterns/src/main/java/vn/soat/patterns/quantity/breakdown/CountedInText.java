package vn.soat.patterns.quantity.breakdown;

import java.util.List;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Span;

/**
 * The figures of a report, found by where they stand.
 *
 * @param all in the order of the text
 */
record CountedInText(List<Counted> all) {

  /** The figures that stand wholly inside a stretch. */
  List<Counted> in(Span span) {
    int from = firstAtOrAfter(span.start());
    int to = from;
    while (to < all.size() && all.get(to).start() < span.end()) {
      to++;
    }
    return all.subList(from, to).stream().filter(c -> span.contains(c.span())).toList();
  }

  /** The index of the first figure that starts at an offset or behind it. */
  int firstAtOrAfter(int offset) {
    return Ordered.firstAtOrAfter(all, Counted::start, offset);
  }

  /** Where the first figure at or behind an offset starts; an end if there is none. */
  int nextStart(int offset, int end) {
    int next = firstAtOrAfter(offset);
    return next < all.size() ? all.get(next).start() : end;
  }
}
