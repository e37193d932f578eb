package vn.soat.extractor.ocr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of two readings of one cell is to be believed, where the second one is a figure. */
final class FigureChoice {

  private static final Pattern FIGURE =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?%?");

  /** "II" may be read as 11, and is right. */
  private static final Pattern ROMAN = Pattern.compile("[IVX]+\\.?");

  /** A second look that is less sure than this says nothing. */
  private static final int LEAST = 60;

  /** Two looks that differ: whatever is chosen is a guess. */
  private static final int GUESS = 50;

  /** What figures are taken for: "M" and "l2", "14/7" and "1/702"; the rest are words. */
  private static final Pattern MISREAD = Pattern.compile("\\S{1,2}|(?=.*\\d)\\S{3,7}");

  /** What is less sure than this was not read at all, whatever letters it came out as. */
  private static final int UNREAD = 50;

  /** Of such a reading a figure is believed from {@link #LEAST}, a word from here. */
  private static final int PLAIN = 80;

  private FigureChoice() {}

  /** Whether a second look has nothing to lose. */
  static boolean isUnread(RecognisedWord word) {
    return word.confidence() < UNREAD;
  }

  private static boolean isPlainlyRead(RecognisedWord word) {
    return word.confidence() >= PLAIN && word.text().chars().allMatch(Character::isLetterOrDigit);
  }

  /** Of several looks at one cell the figure that most of them gave, else what is surest. */
  static WordTable.Entry mostSeen(List<WordTable.Entry> looks) {
    Comparator<WordTable.Entry> often =
        Comparator.comparingLong(
            look ->
                FIGURE.matcher(look.text()).matches()
                    ? looks.stream().filter(other -> other.text().equals(look.text())).count()
                    : 0);
    return looks.stream().max(often.thenComparingInt(WordTable.Entry::confidence)).orElseThrow();
  }

  /**
   * What to put in the place of the first reading; empty where it stays.
   *
   * @param first empty where nothing was read
   */
  static Optional<RecognisedWord> between(Optional<RecognisedWord> first, RecognisedWord second) {
    if (first.filter(FigureChoice::isUnread).isPresent() && isPlainlyRead(second)) {
      return Optional.of(second);
    }
    if (second.confidence() < LEAST || !FIGURE.matcher(second.text()).matches()) {
      return Optional.empty();
    }
    return first.isEmpty() ? Optional.of(second) : between(first.get(), second);
  }

  private static Optional<RecognisedWord> between(RecognisedWord first, RecognisedWord second) {
    if (!FIGURE.matcher(first.text()).matches()) {
      boolean misread =
          isUnread(first)
              || (MISREAD.matcher(first.text()).matches()
                  && !ROMAN.matcher(first.text()).matches());
      return misread ? Optional.of(second) : Optional.empty();
    }
    int surer = Math.max(first.confidence(), second.confidence());
    if (digits(first).equals(digits(second))) {
      // A point is seen or not; nobody sees one where none is.
      boolean more = second.text().length() > first.text().length();
      return Optional.of(first.withText(more ? second.text() : first.text()).surely(surer));
    }
    RecognisedWord best = first.confidence() >= second.confidence() ? first : second;
    return Optional.of(first.withText(best.text()).surely(GUESS));
  }

  private static String digits(RecognisedWord word) {
    return word.text().replaceAll("\\D", "");
  }
}
