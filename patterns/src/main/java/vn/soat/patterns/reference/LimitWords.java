package vn.soat.patterns.reference;

import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.WordList;

/** Tells dates that limit a period, on which nothing was issued: "đến ngày 15/6", "kể từ ngày". */
final class LimitWords {

  private static final Phrases DAY = Phrases.of("ngày");

  /** "Đến ngày 10/01/2023 ban hành tiếp Kế hoạch số 07": no limit, but the day itself. */
  private static final Phrases ON_REACHING = Phrases.of("đến", "tới");

  private static final Phrases COUNTED_TO = Phrases.of("tính đến", "tính tới");

  private final String lower;
  private final Phrases limits;

  LimitWords(Reading reading) {
    this.lower = reading.lower();
    this.limits = reading.lexicon().words(WordList.LIMITS);
  }

  boolean areBefore(Match date) {
    return limits.endBefore(lower, wordsEnd(date));
  }

  /** Whether they may mean the day itself. */
  boolean mayReachDay(Match date) {
    int end = wordsEnd(date);
    return ON_REACHING.endBefore(lower, end) && !COUNTED_TO.endBefore(lower, end);
  }

  private int wordsEnd(Match date) {
    return DAY.startOfRun(lower, date.start());
  }
}
