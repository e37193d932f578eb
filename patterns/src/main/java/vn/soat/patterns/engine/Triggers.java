package vn.soat.patterns.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soat.patterns.text.Trie;

/** Tells which patterns are worth trying where: those whose first word or sign stands there. */
final class Triggers {

  private final Trie<BitSet> atWords;
  private final BitSet atDigits = new BitSet();
  private final Trie<BitSet> behindNumbers;

  Triggers(List<CompiledPattern> patterns) {
    Map<String, BitSet> words = new HashMap<>();
    Map<String, BitSet> behind = new HashMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      CompiledPattern pattern = patterns.get(i);
      add(words, pattern.firstWords(), i);
      add(behind, pattern.follows(), i);
      atDigits.set(i, pattern.startsWithDigit() && pattern.follows().isEmpty());
    }
    this.atWords = Trie.of(words);
    this.behindNumbers = Trie.of(behind);
  }

  private static void add(Map<String, BitSet> sets, Set<String> words, int pattern) {
    words.forEach(word -> sets.computeIfAbsent(word, any -> new BitSet()).set(pattern));
  }

  /** The patterns whose matches begin with the word that a stretch of small letters is. */
  @Nullable BitSet atWord(String lower, int start, int end) {
    return find(atWords, lower, start, end);
  }

  /**
   * Gathers the patterns whose matches begin with a number.
   *
   * @param digits where its first run of digits ends
   */
  void atNumber(String lower, int digits, BitSet into) {
    into.clear();
    into.or(atDigits);
    addBehind(lower, digits, into);
    int figure = figureEnd(lower, digits);
    if (figure > digits) {
      addBehind(lower, figure, into);
    }
    // 118a/QĐ-UBND: a letter may belong to the number.
    if (digits + 1 < lower.length()
        && Character.isLetter(lower.charAt(digits))
        && !Character.isLetter(lower.charAt(digits + 1))) {
      addBehind(lower, digits + 1, into);
    }
  }

  private void addBehind(String lower, int from, BitSet into) {
    int at = from;
    while (at < lower.length() && Character.isWhitespace(lower.charAt(at))) {
      at++;
    }
    if (at < lower.length()) {
      BitSet found = find(behindNumbers, lower, at, Math.max(at + 1, Tokens.wordEnd(lower, at)));
      if (found != null) {
        into.or(found);
      }
    }
  }

  /** Where groups and decimals behind the first digits end: 1.105, 98,23. */
  private static int figureEnd(String lower, int digits) {
    int end = digits;
    while (end + 1 < lower.length()
        && (lower.charAt(end) == '.' || lower.charAt(end) == ',')
        && Tokens.isDigit(lower.charAt(end + 1))) {
      end = Tokens.numberEnd(lower, end + 1);
    }
    return end;
  }

  private static @Nullable BitSet find(Trie<BitSet> words, String lower, int start, int end) {
    Trie<BitSet> node = words;
    for (int at = start; at < end; at++) {
      node = node.next(lower.charAt(at));
      if (node == null) {
        return null;
      }
    }
    return node.value().orElse(null);
  }
}
