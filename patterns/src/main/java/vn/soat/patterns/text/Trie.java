package vn.soat.patterns.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of words, walked one letter a step, so that a text is looked up without cutting words out
 * of it. The steps are numbers in two arrays (a double array, after Aoe 1989): a letter of a text
 * costs two looks into memory that stays in the cache. Immutable.
 */
public final class Trie {

  /** Where every walk starts. */
  public static final int START = 0;

  /** No step, no word. */
  public static final int NONE = -1;

  /** The letters beside ASCII that words are written in. */
  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ…²";

  private static final int ASCII = 128;

  /** The number of each letter, from 1 on; 0 for those that no word has. */
  private static final byte[] NUMBERS = numbers();

  private static final int MOST_NUMBERS = ASCII + LETTERS.length() + 1;

  /** Free places are looked for so far back: further ones would save little and part neighbours. */
  private static final int LOOK_BACK = 256;

  /** To a step's entry the letter's number is added: there the next step is. */
  private int[] bases = new int[0];

  /** The step before each, as only that one leads to it. */
  private int[] before = new int[0];

  /** The place in the list of the word that ends at each step. */
  private int[] words = new int[0];

  private int size;

  private Trie() {
    grow(1);
    before[START] = Integer.MAX_VALUE; // Taken, and no step leads to it.
    size = 1;
  }

  private static byte[] numbers() {
    byte[] numbers = new byte[LETTERS.chars().max().orElseThrow() + 1];
    for (int i = 1; i < ASCII; i++) {
      numbers[i] = (byte) i;
    }
    for (int i = 0; i < LETTERS.length(); i++) {
      numbers[LETTERS.charAt(i)] = (byte) (ASCII + i);
    }
    return numbers;
  }

  private static int number(char letter) {
    return letter < NUMBERS.length ? NUMBERS[letter] & 0xFF : 0;
  }

  /**
   * The tree of some words.
   *
   * @param words small, each once
   * @throws IllegalArgumentException if a word has a letter that is neither ASCII nor Vietnamese
   */
  public static Trie of(List<String> words) {
    Trie trie = new Trie();
    List<Integer> sorted =
        IntStream.range(0, words.size()).boxed().sorted(Comparator.comparing(words::get)).toList();
    trie.add(START, words, sorted, 0);
    return trie;
  }

  /** Adds words that share their first letters, which lead to a step. */
  private void add(int step, List<String> all, List<Integer> some, int depth) {
    List<Integer> longer = some;
    if (!some.isEmpty() && all.get(some.get(0)).length() == depth) {
      words[step] = some.get(0);
      longer = some.subList(1, some.size());
    }
    List<List<Integer>> branches = branches(all, longer, depth);
    int[] letters =
        branches.stream().mapToInt(b -> known(all.get(b.get(0)).charAt(depth))).toArray();
    int base = freeFor(letters);
    bases[step] = base;
    for (int letter : letters) {
      before[base + letter] = step;
      size = Math.max(size, base + letter + 1);
    }
    for (int i = 0; i < letters.length; i++) {
      add(base + letters[i], all, branches.get(i), depth + 1);
    }
  }

  /** Sorted words by the letter that they have at a depth. */
  private static List<List<Integer>> branches(List<String> all, List<Integer> some, int depth) {
    List<List<Integer>> branches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= some.size(); i++) {
      if (i == some.size()
          || all.get(some.get(i)).charAt(depth) != all.get(some.get(start)).charAt(depth)) {
        branches.add(some.subList(start, i));
        start = i;
      }
    }
    return branches;
  }

  private static int known(char letter) {
    int number = number(letter);
    if (number == 0) {
      throw new IllegalArgumentException("no word has the letter " + letter);
    }
    return number;
  }

  /** A base from which the steps of all letters are free. */
  private int freeFor(int... letters) {
    int base = Math.max(0, size - LOOK_BACK);
    grow(base + MOST_NUMBERS);
    while (!isFree(base, letters)) {
      base++;
      grow(base + MOST_NUMBERS);
    }
    return base;
  }

  private boolean isFree(int base, int... letters) {
    for (int letter : letters) {
      if (before[base + letter] != NONE) {
        return false;
      }
    }
    return true;
  }

  private void grow(int least) {
    int old = bases.length;
    if (least > old) {
      int length = Math.max(least, old + old / 2);
      bases = Arrays.copyOf(bases, length);
      before = Arrays.copyOf(before, length);
      words = Arrays.copyOf(words, length);
      Arrays.fill(before, old, length, NONE);
      Arrays.fill(words, old, length, NONE);
    }
  }

  /** The step behind another by a letter; {@link #NONE} if no word goes on with it. */
  public int next(int step, char letter) {
    int next = bases[step] + number(letter);
    return before[next] == step ? next : NONE;
  }

  /** The place in the list of the word that ends at a step; {@link #NONE} if none does. */
  public int word(int step) {
    return words[step];
  }

  public boolean isWord(int step) {
    return words[step] != NONE;
  }
}
