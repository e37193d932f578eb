package vn.soat.corpus.generate;

import java.util.Map;
import java.util.Optional;

/**
 * A report laid out, and where its mentions stand.
 *
 * @param spans from the start of a mention's first piece to the end of its last
 */
record Placed(String text, Map<Integer, Span> spans) {

  /** UTF-16 offsets. */
  record Span(int start, int end) {

    Span and(Span other) {
      return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
  }

  Placed {
    spans = Map.copyOf(spans);
  }

  Span span(int mention) {
    return Optional.ofNullable(spans.get(mention)).orElseThrow();
  }

  /** The 1-based line of a place. */
  int lineAt(int start) {
    int line = 1;
    for (int end = text.indexOf('\n'); end >= 0 && end < start; end = text.indexOf('\n', end + 1)) {
      line++;
    }
    return line;
  }

  /** What stands there, white space folded. */
  String quote(int mention) {
    Span span = span(mention);
    return folded(text.substring(span.start(), span.end()));
  }

  static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
