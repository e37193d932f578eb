package vn.soat.patterns.engine;

import java.util.List;
import java.util.Map;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Letters;
import vn.soat.patterns.text.Trie;

/** Words and signs, and the patterns that each stands for: a bit for each pattern. */
final class PatternSets {

  /** What stands for any digit. */
  private static final char ANY_DIGIT = '#';

  /** What stands for any letter, as the last sign of a word. */
  private static final char ANY_LETTER = '@';

  private static final int ASCII = 128;

  /** So many bits tell nearly all words of a text from those that begin a match. */
  private static final int BITS = 1 << 14;

  private final Trie words;
  private final long[] patterns;

  /** The patterns of the words that begin with each sign; the last of those beyond ASCII. */
  private final long[] byFirst = new long[ASCII + 1];

  /** A bit for the hash of the first letters of each word, up to the first other sign. */
  private final long[] openings = new long[BITS / Long.SIZE];

  PatternSets(Map<String, Long> sets) {
    List<String> all = List.copyOf(sets.keySet());
    this.words = Trie.of(all);
    this.patterns = all.stream().mapToLong(word -> sets.getOrDefault(word, 0L)).toArray();
    sets.forEach(this::addFirst);
  }

  private void addFirst(String word, long some) {
    char first = word.charAt(0);
    int hash = Tokens.hash(word, 0, Tokens.wordEnd(word, 0)) & (BITS - 1);
    openings[hash / Long.SIZE] |= 1L << hash;
    byFirst[Math.min(first, ASCII)] |= some;
    for (char c = 0; c <= ASCII; c++) {
      boolean any = first == ANY_DIGIT ? Tokens.isDigit(c) : first == ANY_LETTER && mayBeLetter(c);
      byFirst[c] |= any ? some : 0;
    }
  }

  private static boolean mayBeLetter(char c) {
    return c == ASCII || Letters.is(c);
  }

  /** Whether a word that begins with the letters of a stretch may be among them. */
  boolean mayBegin(String lower, int from, int to) {
    int hash = Tokens.hash(lower, from, to) & (BITS - 1);
    return (openings[hash / Long.SIZE] & 1L << hash) != 0;
  }

  Trie words() {
    return words;
  }

  /** The patterns of the word that ends at a step; none if none does. */
  long at(int step) {
    int word = words.word(step);
    return word == Trie.NONE ? 0 : patterns[word];
  }

  /** Of some patterns those of the words that stand behind an offset and the blanks there. */
  long behind(String lower, int offset, long wanted) {
    int at = Blanks.after(lower, offset, lower.length());
    return at == lower.length() ? 0 : standingAt(lower, at, wanted);
  }

  /**
   * Of some patterns those of the words that stand at an offset; what ends in a letter is whole.
   */
  long standingAt(String lower, int offset, long wanted) {
    long possible = wanted & byFirst[Math.min(lower.charAt(offset), ASCII)];
    return possible == 0 ? 0 : possible & walk(lower, offset);
  }

  private long walk(String lower, int offset) {
    long found = 0;
    int step = Trie.START;
    for (int at = offset; at < lower.length(); ) {
      char c = lower.charAt(at);
      boolean blank = Blanks.isBlank(c);
      found |= blank ? 0 : ofAnyLetter(step, c);
      step = next(step, blank ? ' ' : c);
      if (step == Trie.NONE) {
        return found;
      }
      at = blank ? Blanks.after(lower, at, lower.length()) : at + 1;
      found |= words.isWord(step) && !Letters.areAround(lower, at) ? at(step) : 0;
    }
    return found;
  }

  private int next(int step, char c) {
    int next = words.next(step, c);
    return next == Trie.NONE && Tokens.isDigit(c) ? words.next(step, ANY_DIGIT) : next;
  }

  private long ofAnyLetter(int step, char c) {
    int any = Letters.is(c) ? words.next(step, ANY_LETTER) : Trie.NONE;
    return any == Trie.NONE ? 0 : at(any);
  }
}
