package vn.soat.patterns.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Letters;
import vn.soat.patterns.text.Trie;

/**
 * Tells which patterns are worth trying where: those whose first words or number stand there, and
 * behind them what must follow. A set of patterns is a bit for each.
 */
final class Triggers {

  /** "1.234.567.890.123,45" has 20 signs. */
  private static final int LONGEST_FIGURE = 60;

  /** More blanks part columns, not the words of a phrase. */
  private static final int MOST_BLANKS = 6;

  private final PatternSets atWords;
  private final PatternSets behindWords;
  private final PatternSets behindNumbers;

  /** The patterns that nothing need follow. */
  private final long free;

  /** The patterns that begin with a number of one digit, two, and so on; the last with more. */
  private final long[] byDigits = new long[6];

  Triggers(List<CompiledPattern> patterns) {
    if (patterns.size() > Long.SIZE) {
      throw new IllegalArgumentException("a scanner takes 64 patterns, not " + patterns.size());
    }
    Map<String, Long> words = new HashMap<>();
    Map<String, Long> afterWords = new HashMap<>();
    Map<String, Long> afterNumbers = new HashMap<>();
    long needsNothing = 0;
    for (int i = 0; i < patterns.size(); i++) {
      CompiledPattern pattern = patterns.get(i);
      long bit = 1L << i;
      add(words, pattern.firstWords(), bit);
      if (!pattern.firstWords().isEmpty()) {
        add(afterWords, pattern.follows(), bit);
      }
      if (pattern.mostDigits() > 0) {
        add(afterNumbers, pattern.follows(), bit);
      }
      needsNothing |= pattern.follows().isEmpty() ? bit : 0;
      for (int digits = 1; digits < byDigits.length; digits++) {
        byDigits[digits] |= digits <= pattern.mostDigits() ? bit : 0;
      }
    }
    this.free = needsNothing;
    this.atWords = new PatternSets(words);
    this.behindWords = new PatternSets(afterWords);
    this.behindNumbers = new PatternSets(afterNumbers);
  }

  private static void add(Map<String, Long> sets, Collection<String> words, long bit) {
    words.forEach(word -> sets.merge(word, bit, (one, other) -> one | other));
  }

  /**
   * Gathers the patterns whose matches begin with the words that stand at an offset.
   *
   * @param end where the first of them ends: its letters are all that stand there
   */
  void atWord(char[] lower, int start, int end, Found into) {
    into.clear();
    Trie words = atWords.words();
    int at = end;
    for (int step = atWords.opening(lower, start, end); step != Trie.NONE; ) {
      if (words.isWord(step)) {
        into.add(at, ready(atWords.at(step), lower, at));
      }
      if (at == lower.length) {
        return;
      }
      boolean blank = Blanks.isBlank(lower[at]);
      step = words.next(step, blank ? ' ' : lower[at]);
      at = blank ? Tokens.blanksEnd(lower, at, Math.min(lower.length, at + MOST_BLANKS)) : at + 1;
    }
  }

  /** Of some patterns those behind whose first words stands what must follow. */
  private long ready(long patterns, char[] lower, int end) {
    long needy = patterns & ~free;
    return needy == 0 ? patterns : (patterns & free) | behindWords.behind(lower, end, needy);
  }

  /**
   * Gathers the patterns whose matches begin with a number.
   *
   * @param start where the first run of its digits begins
   * @param digits where that run ends
   */
  void atNumber(char[] lower, int start, int digits, Found into) {
    into.clear();
    long beginning = byDigits[Math.min(digits - start, byDigits.length - 1)];
    long needy = beginning & ~free;
    long follows = behindNumbers.behind(lower, digits, needy);
    int figure = figureEnd(lower, digits);
    if (figure > digits) {
      follows |= behindNumbers.behind(lower, figure, needy);
    }
    // 118a/QĐ-UBND: a letter may belong to the number.
    if (digits + 1 < lower.length && Letters.is(lower[digits]) && !Letters.is(lower[digits + 1])) {
      follows |= behindNumbers.behind(lower, digits + 1, needy);
    }
    into.add(digits, (beginning & free) | follows);
  }

  /**
   * Where groups and decimals behind the first digits end: 1.105, 98,23. Of an endless row of
   * groups each would look to its end: it is no figure.
   */
  private static int figureEnd(char[] lower, int digits) {
    int end = digits;
    int limit = Math.min(lower.length, digits + LONGEST_FIGURE);
    while (end + 1 < limit
        && (lower[end] == '.' || lower[end] == ',')
        && Tokens.isDigit(lower[end + 1])) {
      end = Tokens.numberEnd(lower, end + 1);
    }
    return end;
  }

  /** The patterns worth trying at one place; used again for the next. */
  static final class Found {

    private long all;
    private int size;
    private int[] ends = new int[8];
    private long[] patterns = new long[8];

    private void clear() {
      all = 0;
      size = 0;
    }

    private void add(int end, long some) {
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
        patterns = Arrays.copyOf(patterns, 2 * size);
      }
      ends[size] = end;
      patterns[size++] = some;
      all |= some;
    }

    long all() {
      return all;
    }

    /** Where the longest words of a pattern that end before an offset end; -1 if none do. */
    int endOfWords(int pattern, int before) {
      for (int i = size - 1; i >= 0; i--) {
        if (ends[i] < before && (patterns[i] & 1L << pattern) != 0) {
          return ends[i];
        }
      }
      return -1;
    }
  }
}
