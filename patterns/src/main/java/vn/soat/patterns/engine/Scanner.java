package vn.soat.patterns.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.soat.patterns.text.Letters;
import vn.soat.patterns.text.LowerCase;

/**
 * Finds all patterns in one pass over a text. A regular expression is tried only where a word that
 * its matches begin with stands, or a digit with what follows it; where several of a layer match,
 * the one of lowest priority number wins, and the layer goes on behind it.
 */
public final class Scanner {

  private final List<CompiledPattern> patterns;
  private final Triggers triggers;
  private final List<String> layers;

  /** The index of each pattern's layer. */
  private final int[] layerOf;

  Scanner(List<CompiledPattern> unsorted) {
    this.patterns =
        unsorted.stream().sorted(Comparator.comparingInt(CompiledPattern::priority)).toList();
    this.triggers = new Triggers(patterns);
    this.layers = patterns.stream().map(CompiledPattern::layer).distinct().toList();
    this.layerOf = patterns.stream().mapToInt(pattern -> layers.indexOf(pattern.layer())).toArray();
  }

  /** The matches in a text in its normal spelling. */
  public Scan scan(String text) {
    return scan(text, LowerCase.of(text));
  }

  /**
   * The matches in a text in its normal spelling.
   *
   * @param lower the text in small letters
   */
  public Scan scan(String text, String lower) {
    return scan(text, lower, lower);
  }

  /** The matches, with the texts that regular expressions run on apart from what is walked. */
  Scan scan(CharSequence text, CharSequence small, String lower) {
    return new Pass(text, small, lower).run();
  }

  /** One pass over one text; it owns the matchers, which are not for sharing. */
  private final class Pass {

    private final CharSequence text;
    private final CharSequence small;
    private final String lower;
    private final char[] letters;
    private final @Nullable Matcher[] matchers = new Matcher[patterns.size()];
    private final List<List<Match>> found = new ArrayList<>();

    /** Where each layer goes on: behind its last match. */
    private final int[] free = new int[layers.size()];

    private Pass(CharSequence text, CharSequence small, String lower) {
      this.text = text;
      this.small = small;
      this.lower = lower;
      this.letters = lower.toCharArray();
      layers.forEach(layer -> found.add(new ArrayList<>()));
    }

    private Scan run() {
      Triggers.Found candidates = new Triggers.Found();
      int at = 0;
      while (at < letters.length) {
        char c = letters[at];
        int end = at + 1;
        if (Tokens.isDigit(c)) {
          end = Tokens.numberEnd(letters, at);
          triggers.atNumber(letters, at, end, candidates);
          tryAll(candidates, at);
        } else if (Letters.is(c)) {
          end = Tokens.wordEnd(letters, at);
          triggers.atWord(letters, at, end, candidates);
          tryAll(candidates, at);
        }
        at = end;
      }
      return scan();
    }

    private void tryAll(Triggers.Found candidates, int at) {
      for (long rest = candidates.all(); rest != 0; rest &= rest - 1) {
        int index = Long.numberOfTrailingZeros(rest);
        if (free[layerOf[index]] <= at) {
          tryOne(index, at, candidates);
        }
      }
    }

    private void tryOne(int index, int at, Triggers.Found candidates) {
      CompiledPattern pattern = patterns.get(index);
      if (!pattern.mayStandAt(text, lower, at)) {
        return;
      }
      if (!pattern.listed()) {
        tryRegex(index, at, at);
        return;
      }
      int words = candidates.endOfWords(index, Integer.MAX_VALUE);
      while (words >= 0 && !(pattern.mayEndAt(letters, words) && tryBehind(index, at, words))) {
        words = candidates.endOfWords(index, words);
      }
    }

    private boolean tryBehind(int index, int at, int words) {
      CompiledPattern pattern = patterns.get(index);
      if (pattern.regex().isPresent()) {
        return tryRegex(index, at, words);
      }
      add(index, Match.of(pattern, at, words));
      return true;
    }

    private boolean tryRegex(int index, int at, int words) {
      Matcher matcher = matcher(index);
      boolean found = matcher.region(words, text.length()).lookingAt() && matcher.end() > at;
      if (found) {
        add(index, Match.of(patterns.get(index), at, words, matcher));
      }
      return found;
    }

    private void add(int index, Match match) {
      found.get(layerOf[index]).add(match);
      free[layerOf[index]] = match.end();
    }

    private Matcher matcher(int index) {
      Matcher matcher = matchers[index];
      if (matcher == null) {
        CompiledPattern pattern = patterns.get(index);
        matcher =
            pattern
                .regex()
                .orElseThrow()
                .matcher(pattern.exactCase() ? text : small)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        matchers[index] = matcher;
      }
      return matcher;
    }

    private Scan scan() {
      Map<String, List<Match>> byLayer = new HashMap<>();
      for (int i = 0; i < layers.size(); i++) {
        byLayer.put(layers.get(i), found.get(i));
      }
      return new Scan(byLayer);
    }
  }
}
