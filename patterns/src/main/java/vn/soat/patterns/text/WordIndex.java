package vn.soat.patterns.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things found by the words that stand for them, in capitals or not and with any white space
 * between: straight from the text, without cutting the words out of it. Immutable.
 *
 * @param <T> what words stand for
 */
public final class WordIndex<T> {

  private final Trie words;
  private final List<Optional<T>> things;

  private WordIndex(Trie words, List<Optional<T>> things) {
    this.words = words;
    this.things = things;
  }

  /** Things by their words in small letters with single blanks. */
  public static <T> WordIndex<T> of(Map<String, T> byWord) {
    List<Map.Entry<String, T>> entries = List.copyOf(byWord.entrySet());
    return new WordIndex<>(
        Trie.of(entries.stream().map(Map.Entry::getKey).toList()),
        entries.stream().map(entry -> Optional.of(entry.getValue())).toList());
  }

  public Optional<T> find(String word) {
    return find(word, 0, word.length());
  }

  /** What the words of a stretch stand for, if they are those of one thing from end to end. */
  public Optional<T> find(String text, int from, int to) {
    int step = Trie.START;
    for (int at = Blanks.after(text, from, to); at < to && step != Trie.NONE; ) {
      char c = text.charAt(at);
      boolean blank = Blanks.isBlank(c);
      at = blank ? Blanks.after(text, at, to) : at + 1;
      if (!blank || at < to) {
        step = words.next(step, blank ? ' ' : LowerCase.of(c));
      }
    }
    return step == Trie.NONE || !words.isWord(step)
        ? Optional.empty()
        : things.get(words.word(step));
  }

  /** {@link #find(String, int, int)} of a span. */
  public Optional<T> find(String text, Span span) {
    return find(text, span.start(), span.end());
  }
}
