package vn.soat.patterns.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * What the model is told of a stop: the two words before it and behind it, as they are and by their
 * shape. The shapes are what lets it judge codes, dates and places that it was never shown.
 */
final class StopContext implements SDContextGenerator {

  /** The sign that ends a word as printed says whether an item's number may follow it. */
  private record Word(int start, int end, String text, Shape shape, String last) {

    static Word of(CharSequence text, int start, int end) {
      int from = start;
      int to = end;
      while (from < to && isEdge(text.charAt(from))) {
        from++;
      }
      while (to > from && isEdge(text.charAt(to - 1))) {
        to--;
      }
      String word = text.subSequence(from == to ? start : from, from == to ? end : to).toString();
      String last = to < end ? String.valueOf(text.charAt(end - 1)) : "";
      return new Word(start, end, word, Shape.of(word), last);
    }

    private static boolean isEdge(char sign) {
      return ",:;.()[]\"“”'’«»".indexOf(sign) >= 0;
    }

    /** Numbers and codes are as good as never seen twice. */
    boolean isNamed() {
      return shape != Shape.NUMBER && shape != Shape.CODE;
    }

    String small() {
      return isNamed() ? text.toLowerCase(Locale.ROOT) : shape.name();
    }
  }

  /** Behind the last stop of a paragraph there is nothing to part from it. */
  private static final String[] LAST = {"last"};

  @Override
  public String[] getContext(CharSequence text, int stop) {
    int behind = StopScanner.afterClosers(text, stop + 1);
    Word next = after(text, behind);
    if (next.shape() == Shape.NONE) {
      return LAST.clone();
    }
    Word before = before(text, stop);
    Word earlier = before(text, before.start());
    Word second = after(text, next.end());
    List<String> features = new ArrayList<>(20);
    addWords(features, before, earlier, next);
    addPairs(features, before, earlier, next, second);
    features.add("stop=" + text.charAt(stop) + next.shape());
    if (before.start() == 0) {
      features.add("first " + before.shape());
    }
    if (next.start() == behind) {
      features.add("glued " + before.shape() + " " + next.shape());
    }
    return features.toArray(String[]::new);
  }

  private static void addWords(List<String> features, Word before, Word earlier, Word next) {
    features.add("b=" + before.small());
    features.add("e=" + earlier.small());
    features.add("last,bs=" + earlier.last() + " " + before.shape());
    features.add("n=" + (next.isNamed() ? next.text() : next.shape()));
    features.add("ns=" + next.shape());
  }

  private static void addPairs(
      List<String> features, Word before, Word earlier, Word next, Word second) {
    features.add("bs,ns=" + before.shape() + " " + next.shape());
    features.add("bs,n=" + before.shape() + " " + next.small());
    features.add("e,bs,n=" + earlier.small() + " " + before.shape() + " " + next.small());
    features.add("e,bs,ns=" + earlier.small() + " " + before.shape() + " " + next.shape());
    features.add("bs,n,n=" + before.shape() + " " + next.small() + " " + second.small());
  }

  private static Word before(CharSequence text, int end) {
    int to = end;
    while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return Word.of(text, from, to);
  }

  private static Word after(CharSequence text, int start) {
    int from = start;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return Word.of(text, from, to);
  }
}
