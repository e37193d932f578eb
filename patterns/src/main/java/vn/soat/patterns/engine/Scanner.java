package vn.soat.patterns.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soat.patterns.text.Span;

/**
 * Finds all patterns in one pass over a text. A regular expression is tried only where a word that
 * its matches begin with stands, or a digit; where several match, the one of lowest priority number
 * wins, and the pass goes on behind it.
 */
public final class Scanner {

  private final List<CompiledPattern> patterns;
  private final int[] atDigits;
  private final Map<String, int[]> atWords;

  private Scanner(List<CompiledPattern> patterns) {
    this.patterns = patterns;
    this.atDigits = indexes(CompiledPattern::startsWithDigit);
    Map<String, int[]> byWord = new HashMap<>();
    patterns.stream()
        .flatMap(pattern -> pattern.firstWords().stream())
        .distinct()
        .forEach(word -> byWord.put(word, indexes(p -> p.firstWords().contains(word))));
    this.atWords = Map.copyOf(byWord);
  }

  static Scanner of(List<CompiledPattern> patterns) {
    return new Scanner(
        patterns.stream()
            .sorted(Comparator.comparingInt(pattern -> pattern.file().priority()))
            .toList());
  }

  private int[] indexes(Predicate<CompiledPattern> which) {
    return IntStream.range(0, patterns.size()).filter(i -> which.test(patterns.get(i))).toArray();
  }

  /** The matches in a text in its normal spelling, in their order; none overlaps another. */
  public List<Match> scan(String text) {
    return new Pass(text).run();
  }

  /** One pass over one text; it owns the matchers, which are not for sharing. */
  private final class Pass {

    private final String text;
    private final @Nullable Matcher[] matchers = new Matcher[patterns.size()];
    private final List<Match> found = new ArrayList<>();

    private Pass(String text) {
      this.text = text;
    }

    private List<Match> run() {
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (isDigit(c)) {
          at = tried(at, atDigits, runOfDigits(at));
        } else if (Character.isLetter(c)) {
          int end = endOfWord(at);
          at = tried(at, candidates(at, end), end);
        } else {
          at++;
        }
      }
      return found;
    }

    /** Where the pass goes on: behind a match, or behind the word or number if there is none. */
    private int tried(int at, int[] candidates, int otherwise) {
      for (int candidate : candidates) {
        Matcher matcher = matcher(candidate);
        if (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
          found.add(match(patterns.get(candidate), matcher));
          return matcher.end();
        }
      }
      return otherwise;
    }

    private int[] candidates(int at, int end) {
      return atWords.getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), NONE);
    }

    private int endOfWord(int at) {
      int end = at + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private int runOfDigits(int at) {
      int end = at + 1;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private Matcher matcher(int index) {
      Matcher matcher = matchers[index];
      if (matcher == null) {
        matcher =
            patterns
                .get(index)
                .regex()
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        matchers[index] = matcher;
      }
      return matcher;
    }
  }

  private static final int[] NONE = {};

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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
