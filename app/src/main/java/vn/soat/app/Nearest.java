package vn.soat.app;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Guesses what somebody meant to type. */
final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /** The names most like a word, the nearest first; none where nothing comes near. */
  static List<String> to(String word, Stream<String> names) {
    return names
        .distinct()
        .filter(name -> isNear(word, name))
        .sorted(Comparator.comparingInt((String name) -> edits(word, name)).thenComparing(n -> n))
        .limit(MOST)
        .toList();
  }

  /**
   * Two letters may differ, or a third of a long name; three letters or more that stand inside a
   * name will do.
   */
  private static boolean isNear(String word, String name) {
    return edits(word, name) <= Math.max(2, name.length() / 3)
        || (word.length() >= 3 && name.contains(word));
  }

  /** How many letters to add, drop or change (Levenshtein). */
  private static int edits(String left, String right) {
    int[] row = IntStream.rangeClosed(0, right.length()).toArray();
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
