package vn.soat.patterns.reference;

import java.util.Optional;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.Phrases;

/**
 * What stands between a type and its code: "Kế hoạch số 12", "chương trình làm việc số: 01" — a few
 * words, no stop between.
 *
 * @param words the words before "số", without white space around them
 */
record TypeGap(String words) {

  private static final int MOST_WORDS = 7;

  private static final Phrases NUMBER = Phrases.of("số", "số:", "số.", "số :", "số .");

  /** The gap in a stretch of text; empty if more than words stands there. */
  static Optional<TypeGap> of(String text, int from, int to) {
    String gap = LowerCase.of(text.substring(from, to));
    int number = Math.max(0, NUMBER.startBefore(gap, gap.length()));
    boolean numbered = NUMBER.endBefore(gap, gap.length());
    int end = Blanks.before(gap, numbered ? number : gap.length());
    boolean sign = end > 0 && "\"”“:".indexOf(gap.charAt(end - 1)) >= 0;
    String words = gap.substring(0, sign ? end - 1 : end).strip();
    return areWords(words) ? Optional.of(new TypeGap(words)) : Optional.empty();
  }

  private static boolean areWords(String gap) {
    int words = gap.isEmpty() ? 0 : 1;
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (Blanks.isBlank(c)) {
        words += Blanks.isBlank(gap.charAt(i - 1)) ? 0 : 1;
      } else if (!Character.isLetter(c) && c != '-') {
        return false;
      }
    }
    return words <= MOST_WORDS;
  }
}
