package vn.soat.patterns.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of words, walked one letter a step, so that a text is looked up without cutting words out
 * of it. The steps are numbers into one array (a double array, after Aoe 1989, with its two halves
 * and the words packed into one number): a letter of a text costs one look into memory, and trees
 * of thousands of words stay in the cache. Immutable.
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

  private static final int BITS_OF_STEP = 24;
  private static final int ANY_STEP = (1 << BITS_OF_STEP) - 1;

  /** Stands before what no step leads to. */
  private static final int NOWHERE = ANY_STEP - 1;

  /** Stands before what is free. */
  private static final int FREE = ANY_STEP;

  /**
   * Each step: the step before it, as only that one leads to it; its base, to which a letter's
   * number is added to find the next step; one more than the place in the list of the word that
   * ends at it. Counted from the lowest bit, the first two have 24 bits, the last 16.
   */
  private long[] steps = new long[0];

  private int size;

  private Trie() {
    grow(1);
    set(START, NOWHERE, 0, 0);
    size = 1;
  }

  private void set(int step, int before, int base, int word) {
    steps[step] = ((long) word << (2 * BITS_OF_STEP)) | ((long) base << BITS_OF_STEP) | before;
  }

  private int before(int step) {
    return (int) steps[step] & ANY_STEP;
  }

  private int base(int step) {
    return (int) (steps[step] >>> BITS_OF_STEP) & ANY_STEP;
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
      set(step, before(step), 0, some.get(0) + 1);
      longer = some.subList(1, some.size());
    }
    List<List<Integer>> branches = branches(all, longer, depth);
    int[] letters =
        branches.stream().mapToInt(b -> known(all.get(b.get(0)).charAt(depth))).toArray();
    int base = freeFor(letters);
    set(step, before(step), base, word(step) + 1);
    for (int letter : letters) {
      set(base + letter, step, 0, 0);
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
      if (before(base + letter) != FREE) {
        return false;
      }
    }
    return true;
  }

  private void grow(int least) {
    int old = steps.length;
    if (least > old) {
      steps = Arrays.copyOf(steps, Math.max(least, old + old / 2));
      Arrays.fill(steps, old, steps.length, FREE);
    }
  }

  /** The step behind another by a letter; {@link #NONE} if no word goes on with it. */
  public int next(int step, char letter) {
    int next = base(step) + number(letter);
    return before(next) == step ? next : NONE;
  }

  /** The place in the list of the word that ends at a step; {@link #NONE} if none does. */
  public int word(int step) {
    return (int) (steps[step] >>> (2 * BITS_OF_STEP)) - 1;
  }

  public boolean isWord(int step) {
    return steps[step] >>> (2 * BITS_OF_STEP) != 0;
  }
}
