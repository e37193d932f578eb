package vn.soat.patterns.percentage;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * The ratio in a bracket that closes before its share: "Tỷ lệ nộp trực tuyến (1.890/2.270 hồ sơ) là
 * 83,26%". Where it does not fit, it is the share's own only if the words tell nothing but a rate:
 * "hoàn thành 24 nhiệm vụ (02/02 nhiệm vụ trọng tâm), đạt 80%" is of the tasks before.
 */
final class RatioInBracket {

  /** What a rate is of, up to its bracket. */
  private static final Pattern RATE_OF = Pattern.compile("[^.;:%()\\d]{0,80}\\(\\s{0,2}");

  private final String lower;
  private final Figures figures;
  private final Phrases rates;

  /** What leads out of the bracket to the share. */
  private final Pattern outOfBracket;

  RatioInBracket(Reading reading, Figures figures) {
    this.lower = reading.lower();
    this.figures = figures;
    this.rates = reading.lexicon().words(WordList.RATES);
    this.outOfBracket = reading.lexicon().expression(Expression.OUT_OF_BRACKET);
  }

  Optional<Ratio> find(Share share) {
    int last = share.after() - 1;
    if (last < 1 || figures.get(last).role() != Counted.Role.RATIO_WHOLE) {
      return Optional.empty();
    }
    Counted part = figures.get(last - 1);
    Counted whole = figures.get(last);
    return leadsOut(whole, share) && (share.fits(part, whole) || isOfRate(part))
        ? Optional.of(part.over(whole, Link.PRINTED_RATIO))
        : Optional.empty();
  }

  private boolean leadsOut(Counted whole, Share share) {
    int from = whole.end();
    return from <= share.start()
        && share.start() - from <= Joins.NEAR
        && outOfBracket.matcher(lower).region(from, share.start()).matches();
  }

  private boolean isOfRate(Counted part) {
    int from = Math.max(part.block().body().start(), part.start() - Joins.NEAR);
    int last = -1;
    for (int at = rates.find(lower, Math.min(from, part.start()), part.start());
        at >= 0;
        at = rates.find(lower, at + 1, part.start())) {
      last = rates.endOf(lower, at, part.start());
    }
    return last >= 0 && RATE_OF.matcher(lower).region(last, part.start()).matches();
  }
}
