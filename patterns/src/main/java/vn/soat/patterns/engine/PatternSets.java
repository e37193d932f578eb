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

  /** What stands for any letter behind another sign, as the last sign of a word. */
  private static final char ANY_LETTER = '@';

  private static final int ASCII = 128;

  /** Signs beyond ASCII share so many places: few words begin with each. */
  private static final int BEYOND = 128;

  private final Trie words;
  private final long[] patterns;

  /** The patterns of the words that begin with each sign. */
  private final long[] byFirst = new long[ASCII + BEYOND];

  /** The hash of the first letters of each word, up to the first other sign; 0 where none is. */
  private final long[] openings;

  /** The step behind those letters, at the same place. */
  private final int[] behindOpenings;

  PatternSets(Map<String, Long> sets) {
    List<String> all = List.copyOf(sets.keySet());
    this.words = Trie.of(all);
    this.openings = new long[Integer.highestOneBit(sets.size() + 1) * 4];
    this.behindOpenings = new int[openings.length];
    all.forEach(this::addOpening);
    this.patterns = all.stream().mapToLong(word -> sets.getOrDefault(word, 0L)).toArray();
    sets.forEach(this::addFirst);
  }

  private void addFirst(String word, long some) {
    char first = word.charAt(0);
    byFirst[placeOf(first)] |= some;
    for (char c = 0; c < byFirst.length; c++) {
      boolean any = first == ANY_DIGIT ? Tokens.isDigit(c) : first == ANY_LETTER && mayBeLetter(c);
      byFirst[c] |= any ? some : 0;
    }
  }

  private static int placeOf(char first) {
    return first < ASCII ? first : ASCII + first % BEYOND;
  }

  private static boolean mayBeLetter(char place) {
    return place >= ASCII || Letters.is(place);
  }

  private void addOpening(String word) {
    char[] letters = word.toCharArray();
    int end = Tokens.wordEnd(letters, 0);
    int step = Trie.START;
    for (int at = 0; at < end; at++) {
      step = words.next(step, letters[at]);
    }
    int place = placeOf(Tokens.hash(letters, 0, end));
    openings[place] = Tokens.hash(letters, 0, end);
    behindOpenings[place] = step;
  }

  /** Where a hash stands, or the free place where it would. */
  private int placeOf(long hash) {
    int place = (int) (hash ^ hash >>> Integer.SIZE) & (openings.length - 1);
    while (openings[place] != 0 && openings[place] != hash) {
      place = place + 1 & (openings.length - 1);
    }
    return place;
  }

  /** The step behind the letters of a stretch that words begin with; none if none does. */
  int opening(char[] lower, int from, int to) {
    long hash = Tokens.hash(lower, from, to);
    int place = placeOf(hash);
    return openings[place] == hash ? behindOpenings[place] : Trie.NONE;
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
  long behind(char[] lower, int offset, long wanted) {
    int at = Tokens.blanksEnd(lower, offset, lower.length);
    return at == lower.length ? 0 : standingAt(lower, at, wanted);
  }

  /**
   * Of some patterns those of the words that stand at an offset; what ends in a letter is whole.
   */
  long standingAt(char[] lower, int offset, long wanted) {
    long possible = wanted & byFirst[placeOf(lower[offset])];
    return possible == 0 ? 0 : possible & walk(lower, offset);
  }

  private long walk(char[] lower, int offset) {
    long found = 0;
    int step = Trie.START;
    for (int at = offset; at < lower.length; ) {
      char c = lower[at];
      boolean blank = Blanks.isBlank(c);
      found |= ofAnyLetter(step, lower, at);
      step = next(step, blank ? ' ' : c);
      if (step == Trie.NONE) {
        return found;
      }
      at = blank ? Tokens.blanksEnd(lower, at, lower.length) : at + 1;
      found |= words.isWord(step) && !Tokens.isInsideWord(lower, at) ? at(step) : 0;
    }
    return found;
  }

  private int next(int step, char c) {
    int next = words.next(step, c);
    return next == Trie.NONE && Tokens.isDigit(c) ? words.next(step, ANY_DIGIT) : next;
  }

  private long ofAnyLetter(int step, char[] lower, int at) {
    int any = Letters.is(lower[at]) ? words.next(step, ANY_LETTER) : Trie.NONE;
    return any == Trie.NONE || Tokens.isInsideWord(lower, at) ? 0 : at(any);
  }
}
