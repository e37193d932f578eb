package vn.soat.patterns.quantity.context;

import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** The words for what a report counts beside dossiers: people, letters, petitions. */
public final class ForeignWords {

  private final String lower;
  private final Phrases words;
  private final Phrases others;

  private ForeignWords(Reading reading) {
    this.lower = reading.lower();
    this.words = reading.lexicon().words(WordList.FOREIGN);
    this.others = reading.lexicon().words(WordList.NOT_FOREIGN);
  }

  public static ForeignWords of(Reading reading) {
    return reading.shared(ForeignWords.class, ForeignWords::new);
  }

  /**
   * Whether a stretch names such a thing. "Người có công" is a field, and what stands in brackets
   * explains a label: "Bảo trợ xã hội (gồm người gặp khó khăn): nhận 12".
   */
  public boolean areIn(int from, int to) {
    for (int at = words.find(lower, from, to); at >= 0; at = words.find(lower, at + 1, to)) {
      if (others.endOf(lower, at, to) < 0 && !isAside(from, at, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAside(int from, int at, int to) {
    return Stops.lastIn(lower, from, at, '(') > Stops.lastIn(lower, from, at, ')')
        && Stops.firstIn(lower, at, to, ')') >= 0;
  }
}
