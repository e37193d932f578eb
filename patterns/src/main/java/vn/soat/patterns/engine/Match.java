package vn.soat.patterns.engine;

import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.text.Span;

/**
 * A stretch of text that a pattern found.
 *
 * @param pattern the id of the pattern
 * @param groups the named parts that took part
 */
public record Match(String pattern, Span span, Map<String, Span> groups)
    implements Comparable<Match> {

  public boolean is(String id) {
    return pattern.equals(id);
  }

  public boolean has(String group) {
    return groups.containsKey(group);
  }

  public Optional<Span> group(String name) {
    return Optional.ofNullable(groups.get(name));
  }

  /** What a part holds in the text that was scanned. */
  public Optional<String> text(String group, CharSequence scanned) {
    return group(group).map(span -> span.of(scanned));
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  @Override
  public int compareTo(Match other) {
    return span.compareTo(other.span);
  }
}
