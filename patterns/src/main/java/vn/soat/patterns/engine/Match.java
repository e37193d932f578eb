package vn.soat.patterns.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.soat.patterns.text.Span;

/** A stretch of text that a pattern found. */
public final class Match {

  private final String pattern;
  private final Span span;
  private final List<String> names;

  /** Where each group starts and ends, -1 for one that took no part. */
  private final int[] bounds;

  private Match(String pattern, Span span, List<String> names, int[] bounds) {
    this.pattern = pattern;
    this.span = span;
    this.names = names;
    this.bounds = bounds;
  }

  /**
   * What a matcher holds; the pattern's groups are exactly the named ones.
   *
   * @param start where the match begins
   * @param words where the words that the scanner found without the matcher end
   */
  static Match of(CompiledPattern pattern, int start, int words, Matcher matcher) {
    List<String> names = pattern.groups();
    int[] bounds = new int[names.size() * 2];
    int first = pattern.listed() ? 1 : 0;
    if (pattern.listed()) {
      bounds[0] = start;
      bounds[1] = words;
    }
    for (int i = first; i < names.size(); i++) {
      bounds[2 * i] = matcher.start(i + 1 - first);
      bounds[2 * i + 1] = matcher.end(i + 1 - first);
    }
    return new Match(pattern.id(), new Span(start, matcher.end()), names, bounds);
  }

  /** Words of a list alone. */
  static Match of(CompiledPattern pattern, int start, int end) {
    return new Match(pattern.id(), new Span(start, end), pattern.groups(), new int[] {start, end});
  }

  /** The id of the pattern. */
  public String pattern() {
    return pattern;
  }

  public Span span() {
    return span;
  }

  public boolean is(String id) {
    return pattern.equals(id);
  }

  public boolean has(String group) {
    return start(group) >= 0;
  }

  public Optional<Span> group(String name) {
    int at = names.indexOf(name);
    return at < 0 || bounds[2 * at] < 0
        ? Optional.empty()
        : Optional.of(new Span(bounds[2 * at], bounds[2 * at + 1]));
  }

  private int start(String group) {
    int at = names.indexOf(group);
    return at < 0 ? -1 : bounds[2 * at];
  }

  /** What a part holds in the text that was scanned. */
  public Optional<String> text(String group, CharSequence scanned) {
    return group(group).map(part -> part.of(scanned));
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  @Override
  public String toString() {
    return pattern + " " + span;
  }
}
