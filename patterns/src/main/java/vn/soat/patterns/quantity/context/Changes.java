package vn.soat.patterns.quantity.context;

import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.time.Periods;
import vn.soat.patterns.vocabulary.WordList;

/** Tells figures that say how much came or went from figures that say how many there are. */
public final class Changes {

  /** Between what was compared and by how much it changed. */
  private static final Phrases IS = Phrases.of("là", ":");

  private static final Phrases THAN = Phrases.of("so với", "so");

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Periods periods;
  private final Phrases change;
  private final Phrases compared;
  private final Phrases earlier;

  public Changes(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.periods = reading.periods();
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.earlier = reading.lexicon().words(WordList.EARLIER);
  }

  /** "tăng 12 hồ sơ", "số hồ sơ tăng so với đầu năm là 12 hồ sơ". */
  public boolean isOne(Candidate candidate) {
    int start = candidate.start();
    return change.endBefore(lower, start)
        || isComparedBefore(candidate)
        || isMoreThanAnotherTime(context.clauseStart(candidate, found.endBefore(candidate)), start);
  }

  /** The same of a figure that was read already, if its words are its own. */
  public boolean wasOne(Counted count) {
    int start = count.start();
    return change.endBefore(lower, start)
        || isMoreThanAnotherTime(context.clauseStart(count.block(), start), start);
  }

  /** "cao hơn 6 tháng đầu năm 41 hồ sơ", "tăng so với cùng kỳ 41 hồ sơ": a time between. */
  private boolean isMoreThanAnotherTime(int from, int start) {
    int to = Blanks.before(lower, IS.startOfRun(lower, start));
    int words = change.find(lower, Math.max(from, to - ContextReader.NEAR), to);
    int than = words < 0 ? to : Blanks.after(lower, change.endOf(lower, words, to), to);
    int with = THAN.endOf(lower, than, to);
    int time = with < 0 ? than : Blanks.after(lower, with, to);
    return time < to
        && (earlier.endOf(lower, time, to) == to || periods.areAllOf(new Span(time, to)));
  }

  private boolean isComparedBefore(Candidate candidate) {
    int is = IS.startBefore(lower, candidate.start());
    int from = context.clauseStart(candidate, found.endBefore(candidate));
    int words = is < from ? is : Stops.behindLast(lower, from, is, ",(");
    int with = is < from ? -1 : compared.find(lower, words, is);
    return with > words && change.endBefore(lower, Blanks.before(lower, with));
  }
}
