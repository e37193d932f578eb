package vn.soat.patterns.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.sentdetect.SDContextGenerator;
import vn.soat.patterns.text.Span;

/**
 * What the model is told of a stop: the two words before it and behind it, as they are and by their
 * shape. The shapes are what lets it judge codes, dates and places that it was never shown.
 */
final class StopContext implements SDContextGenerator {

  /** The sign that ends a word as printed says whether an item's number may follow it. */
  private record Word(int start, int end, String text, Shape shape, String small, String last) {

    static Word of(String text, int start, int end) {
      int from = start;
      int to = end;
      while (from < to && isEdge(text.charAt(from))) {
        from++;
      }
      while (to > from && isEdge(text.charAt(to - 1))) {
        to--;
      }
      String word = text.substring(from == to ? start : from, from == to ? end : to);
      Shape shape = Shape.of(word);
      String small = isNamed(shape) ? word.toLowerCase(Locale.ROOT) : shape.name();
      String last = to < end ? String.valueOf(text.charAt(end - 1)) : "";
      return new Word(start, end, word, shape, small, last);
    }

    private static boolean isEdge(char sign) {
      return ",:;.()[]\"“”'’«»".indexOf(sign) >= 0;
    }

    /** Numbers and codes are as good as never seen twice. */
    private static boolean isNamed(Shape shape) {
      return shape != Shape.NUMBER && shape != Shape.CODE;
    }

    boolean isNamed() {
      return isNamed(shape);
    }
  }

  /** Takes what is said of a stop: a name and the words that it holds. */
  interface Features {

    void add(String name, String... words);
  }

  @Override
  public String[] getContext(CharSequence text, int stop) {
    List<String> features = new ArrayList<>(20);
    describe(
        text.toString(),
        new Span(0, text.length()),
        stop,
        (name, words) -> features.add(name + String.join(" ", words)));
    return features.toArray(String[]::new);
  }

  /**
   * Says of a stop what the model judges it by.
   *
   * @param block what the stop lies in; nothing outside it is looked at
   */
  static void describe(String text, Span block, int stop, Features features) {
    int behind = StopScanner.afterClosers(text, stop + 1, block.end());
    Word next = after(text, behind, block.end());
    if (next.shape() == Shape.NONE) {
      features.add("last");
      return;
    }
    Word before = before(text, stop, block.start());
    Word earlier = before(text, before.start(), block.start());
    Word second = after(text, next.end(), block.end());
    addWords(features, before, earlier, next);
    addPairs(features, before, earlier, next, second);
    features.add("stop=", text.charAt(stop) + next.shape().name());
    if (before.start() == block.start()) {
      features.add("first ", before.shape().name());
    }
    if (next.start() == behind) {
      features.add("glued ", before.shape().name(), next.shape().name());
    }
  }

  private static void addWords(Features features, Word before, Word earlier, Word next) {
    features.add("b=", before.small());
    features.add("e=", earlier.small());
    features.add("last,bs=", earlier.last(), before.shape().name());
    features.add("n=", next.isNamed() ? next.text() : next.shape().name());
    features.add("ns=", next.shape().name());
  }

  private static void addPairs(
      Features features, Word before, Word earlier, Word next, Word second) {
    String shape = before.shape().name();
    features.add("bs,ns=", shape, next.shape().name());
    features.add("bs,n=", shape, next.small());
    features.add("e,bs,n=", earlier.small(), shape, next.small());
    features.add("e,bs,ns=", earlier.small(), shape, next.shape().name());
    features.add("bs,n,n=", shape, next.small(), second.small());
  }

  private static Word before(String text, int end, int blockStart) {
    int to = end;
    while (to > blockStart && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > blockStart && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return Word.of(text, from, to);
  }

  private static Word after(String text, int start, int blockEnd) {
    int from = start;
    while (from < blockEnd && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < blockEnd && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return Word.of(text, from, to);
  }
}
