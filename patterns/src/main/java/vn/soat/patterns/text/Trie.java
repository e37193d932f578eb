package vn.soat.patterns.text;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A set of words with a value each, walked one letter a step, so that a text is looked up without
 * cutting words out of it. Immutable.
 *
 * @param <T> what a word stands for
 */
public final class Trie<T> {

  /** A node with more letters than this finds them in a table. */
  private static final int FEW = 12;

  private final char[] letters;
  private final Trie<T>[] next;

  /** The only letter that goes on, where it is one alone: most nodes have one. */
  private final char only;

  private final @Nullable Trie<T> onlyNext;

  /** What follows each letter from the first to the last; empty where the letters are few. */
  private final @Nullable Trie<T>[] table;

  private final @Nullable T value;

  private Trie(char[] letters, Trie<T>[] next, @Nullable T value) {
    this.letters = letters;
    this.next = next;
    this.value = value;
    this.only = letters.length == 1 ? letters[0] : 0;
    this.onlyNext = letters.length == 1 ? next[0] : null;
    this.table = array(letters.length <= FEW ? 0 : letters[letters.length - 1] - letters[0] + 1);
    for (int i = 0; i < letters.length && table.length > 0; i++) {
      table[letters[i] - letters[0]] = next[i];
    }
  }

  public static <T> Trie<T> of(Map<String, T> words) {
    return of(new TreeMap<>(words), 0);
  }

  /** The tree of words that share their first letters. */
  private static <T> Trie<T> of(SortedMap<String, T> words, int depth) {
    SortedMap<Character, SortedMap<String, T>> byLetter = new TreeMap<>();
    T value = null;
    for (Map.Entry<String, T> word : words.entrySet()) {
      if (word.getKey().length() == depth) {
        value = word.getValue();
      } else {
        byLetter
            .computeIfAbsent(word.getKey().charAt(depth), any -> new TreeMap<>())
            .put(word.getKey(), word.getValue());
      }
    }
    char[] letters = new char[byLetter.size()];
    Trie<T>[] next = array(byLetter.size());
    int i = 0;
    for (Map.Entry<Character, SortedMap<String, T>> branch : byLetter.entrySet()) {
      letters[i] = branch.getKey();
      next[i++] = of(branch.getValue(), depth + 1);
    }
    return new Trie<>(letters, next, value);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types.
  private static <T> Trie<T>[] array(int length) {
    return new Trie[length];
  }

  /** The words that go on with a letter, or null if none does: a call for each letter of a text. */
  public @Nullable Trie<T> next(char letter) {
    if (onlyNext != null) {
      return letter == only ? onlyNext : null;
    }
    if (table.length > 0) {
      int at = letter - letters[0];
      return at >= 0 && at < table.length ? table[at] : null;
    }
    int low = 0;
    int high = letters.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char there = letters[middle];
      if (there == letter) {
        return next[middle];
      }
      if (there < letter) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** What the word that ends here stands for. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** What the word that ends here stands for: a call for each letter of a text. */
  public @Nullable T valueOrNull() {
    return value;
  }

  public boolean isWord() {
    return value != null;
  }
}
