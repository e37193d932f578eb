package vn.soat.patterns.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import vn.soat.patterns.text.Span;

/**
 * Finds all patterns in one pass over a text. A regular expression is tried only where a word that
 * its matches begin with stands, or a digit; where several match, the one of lowest priority number
 * wins, and the pass goes on behind it.
 */
public final class Scanner {

  private final List<CompiledPattern> atDigits;
  private final Map<Character, List<CompiledPattern>> atLetters;

  private Scanner(List<CompiledPattern> atDigits, Map<Character, List<CompiledPattern>> atLetters) {
    this.atDigits = atDigits;
    this.atLetters = atLetters;
  }

  static Scanner of(List<CompiledPattern> patterns) {
    List<CompiledPattern> ordered =
        patterns.stream()
            .sorted(Comparator.comparingInt(pattern -> pattern.file().priority()))
            .toList();
    Map<Character, List<CompiledPattern>> atLetters = new HashMap<>();
    for (CompiledPattern pattern : ordered) {
      pattern.words().stream()
          .map(word -> word.charAt(0))
          .distinct()
          .forEach(c -> atLetters.computeIfAbsent(c, any -> new ArrayList<>()).add(pattern));
    }
    return new Scanner(
        ordered.stream().filter(CompiledPattern::startsWithDigit).toList(), Map.copyOf(atLetters));
  }

  /** The matches in a text in its normal spelling, in their order; none overlaps another. */
  public List<Match> scan(String text) {
    List<Match> found = new ArrayList<>();
    Map<CompiledPattern, Matcher> matchers = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      Match match = startsWord(text, at) ? matchAt(text, at, matchers) : null;
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = Math.max(match.end(), at + 1);
      }
    }
    return found;
  }

  private static boolean startsWord(String text, int at) {
    char c = text.charAt(at);
    if (Character.isDigit(c)) {
      return at == 0 || !Character.isDigit(text.charAt(at - 1));
    }
    return Character.isLetter(c) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }

  private @org.jspecify.annotations.Nullable Match matchAt(
      String text, int at, Map<CompiledPattern, Matcher> matchers) {
    for (CompiledPattern pattern : candidates(text.charAt(at))) {
      if (pattern.startsWithDigit() || pattern.mayStartAt(text, at)) {
        Matcher matcher = matchers.computeIfAbsent(pattern, p -> matcher(p, text));
        if (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
          return match(pattern, matcher);
        }
      }
    }
    return null;
  }

  private List<CompiledPattern> candidates(char c) {
    return Character.isDigit(c)
        ? atDigits
        : atLetters.getOrDefault(Character.toLowerCase(c), List.of());
  }

  private static Matcher matcher(CompiledPattern pattern, String text) {
    return pattern.regex().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static Match match(CompiledPattern pattern, Matcher matcher) {
    Map<String, Span> groups = new LinkedHashMap<>();
    for (String group : pattern.groups()) {
      if (matcher.start(group) >= 0) {
        groups.put(group, new Span(matcher.start(group), matcher.end(group)));
      }
    }
    return new Match(pattern.id(), new Span(matcher.start(), matcher.end()), groups);
  }
}
