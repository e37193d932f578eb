package vn.soat.patterns.quantity.context;

import java.util.Set;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Reads what a base is called: the figure behind "trên tổng số", "trong". */
final class BaseNames {

  private static final Phrases HAS_BEEN = Phrases.of("đã");

  private final String lower;
  private final ContextReader context;
  private final Phrases saidOfBase;
  private final Phrases resolving;

  BaseNames(Reading reading, ContextReader context) {
    this.lower = reading.lower();
    this.context = context;
    this.saidOfBase = reading.lexicon().words(WordList.SAID_OF_BASE);
    this.resolving = reading.lexicon().words(WordList.RESOLVING);
  }

  /**
   * "trên tổng số 1.913 hồ sơ mới tiếp nhận", "trong 48 hồ sơ trễ hạn có": what a base is called.
   */
  Set<Facet> of(Candidate candidate) {
    if (!Wholes.OUT_OF.endBefore(lower, candidate.span().start())) {
      return Set.of();
    }
    int from = candidate.span().end();
    int reach = Math.min(candidate.block().span().end(), from + ContextReader.NEAR);
    int sign = context.wordsEnd(from, reach);
    int verb = saidOfBase.find(lower, from, sign);
    return context.firstOf(new Span(from, verb < 0 ? beforeNextFigure(from, sign) : verb));
  }

  /** "trong 702 hồ sơ hộ tịch đã trả 699, …": what was done is said of the next figure. */
  private int beforeNextFigure(int from, int to) {
    int figure = from;
    while (figure < to && !Character.isDigit(lower.charAt(figure))) {
      figure++;
    }
    int verb = figure == to ? -1 : resolving.startBefore(lower, figure);
    return verb < from ? to : HAS_BEEN.startOfRun(lower, verb);
  }
}
