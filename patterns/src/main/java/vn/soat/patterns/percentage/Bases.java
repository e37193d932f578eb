package vn.soat.patterns.percentage;

import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Percentage.Basis;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/** Tells what the words of a share and those right behind it say of its base. */
final class Bases {

  private final String lower;
  private final Phrases ofAll;
  private final Phrases plans;
  private final Phrases compared;

  Bases(Reading reading) {
    this.lower = reading.lower();
    this.ofAll = reading.lexicon().words(WordList.OF_ALL);
    this.plans = reading.lexicon().words(WordList.PLAN);
    this.compared = reading.lexicon().words(WordList.COMPARED);
  }

  Basis of(Span phrase) {
    int next = Blanks.after(lower, phrase.end(), lower.length());
    int all = ofAll.endOf(lower, next, lower.length());
    int named = all < 0 ? next : Blanks.after(lower, all, lower.length());
    if (isSaid(plans, phrase, named) || isSaid(compared, phrase, named)) {
      return Basis.YARDSTICK;
    }
    return all < 0 ? Basis.UNSAID : Basis.WHOLE;
  }

  private boolean isSaid(Phrases yardstick, Span phrase, int behind) {
    return yardstick.areIn(lower, phrase.start(), phrase.end())
        || yardstick.endOf(lower, behind, lower.length()) >= 0;
  }
}
