package vn.soat.patterns.outline;

import java.util.Optional;
import vn.soat.patterns.text.Span;

/**
 * A paragraph, a list item or a heading: the lines that belong together.
 *
 * @param index its place among the blocks of the report
 * @param span in the normalised text, mark included
 * @param marker what it begins with
 * @param parent the block that it hangs under: a list's lead-in, a heading
 * @param depth how many blocks it hangs under
 * @param heading whether it heads what follows
 */
public record Block(
    int index, Span span, Marker marker, Optional<Integer> parent, int depth, boolean heading) {

  /** The span without the mark. */
  public Span body() {
    return new Span(Math.min(span.end(), span.start() + marker.length()), span.end());
  }
}
