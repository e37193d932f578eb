package vn.soat.patterns.percentage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Tells by the words before a share that it is wanted, not reached. */
final class Targets {

  /** Words of a target stand at most this far before it. */
  private static final int REACH = 90;

  private final String lower;

  /** A glance at what the words end with spares most percentages the search. */
  private final Phrases ends;

  private final Pattern words;

  Targets(Reading reading) {
    this.lower = reading.lower();
    this.ends = reading.lexicon().words(WordList.TARGET_ENDS);
    this.words = reading.lexicon().expression(Expression.TARGET);
  }

  /**
   * Where the words of a target begin that end before a share; -1 if none do.
   *
   * @param reached whether its figures make the share: then what a bracket follows is no target
   */
  int startBefore(Span percent, boolean reached) {
    int end = reached ? percent.start() : outsideBracket(percent);
    if (!ends.endBefore(lower, end)) {
      return -1;
    }
    Matcher target = words.matcher(lower).region(Math.max(0, end - REACH), end);
    return target.find() ? target.start() : -1;
  }

  private int outsideBracket(Span percent) {
    int bracket = Blanks.before(lower, percent.start());
    return bracket > 0 && lower.charAt(bracket - 1) == '(' ? bracket - 1 : percent.start();
  }
}
