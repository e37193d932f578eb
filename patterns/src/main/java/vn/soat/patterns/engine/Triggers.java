package vn.soat.patterns.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Trie;

/** Tells which patterns are worth trying where: those whose first words or sign stand there. */
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

  /** Gathers the patterns whose matches begin with the words that stand at an offset. */
  void atWord(String lower, int start, BitSet into) {
    into.clear();
    add(atWords, lower, start, into);
  }

  /**
   * Gathers the patterns whose matches begin with a number.
   *
   * @param digits where the first run of digits ends
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
    add(behindNumbers, lower, Blanks.after(lower, from, lower.length()), into);
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

  /** Adds what every phrase that starts at an offset stands for. */
  private static void add(Trie<BitSet> phrases, String lower, int start, BitSet into) {
    Trie<BitSet> node = phrases;
    for (int at = start; at < lower.length(); ) {
      char c = lower.charAt(at);
      boolean blank = Blanks.isBlank(c);
      node = node.next(blank ? ' ' : c);
      if (node == null) {
        return;
      }
      at = blank ? Blanks.after(lower, at, lower.length()) : at + 1;
      if (node.isWord()) {
        into.or(node.value().orElseThrow());
      }
    }
  }
}
