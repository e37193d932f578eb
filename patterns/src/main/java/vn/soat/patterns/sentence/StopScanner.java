package vn.soat.patterns.sentence;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.DefaultEndOfSentenceScanner;

/**
 * Finds the stops that may end a sentence. A stop inside a word, as in 1.105, 20.5.2020 or gov.vn,
 * never does and is not even asked about; one before a capital may, as in "năm 2023.UBND xã".
 */
final class StopScanner extends DefaultEndOfSentenceScanner {

  static final String STOPS = ".!?…";

  /** What closes behind a stop belongs to the sentence before it. */
  private static final String CLOSERS = "\"”’»)]";

  StopScanner() {
    super(STOPS.toCharArray());
  }

  @Override
  public List<Integer> getPositions(CharSequence text) {
    List<Integer> positions = new ArrayList<>();
    for (int i = next(text, 0, text.length()); i >= 0; i = next(text, i + 1, text.length())) {
      positions.add(i);
    }
    return positions;
  }

  /** The first stop in a stretch that may end a sentence; -1 if there is none. */
  static int next(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isStop(text.charAt(i)) && mayEnd(text, i, to)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isStop(char c) {
    return c > '?' ? c == '…' : c == '.' || c == '!' || c == '?';
  }

  private static boolean mayEnd(CharSequence text, int stop, int to) {
    int next = afterClosers(text, stop + 1, to);
    return next == to
        || Character.isWhitespace(text.charAt(next))
        || Character.isUpperCase(text.charAt(next));
  }

  /** The first offset from one on where nothing closes. */
  static int afterClosers(CharSequence text, int from) {
    return afterClosers(text, from, text.length());
  }

  static int afterClosers(CharSequence text, int from, int to) {
    int next = from;
    while (next < to && CLOSERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }
}
