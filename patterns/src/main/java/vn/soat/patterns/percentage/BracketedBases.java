package vn.soat.patterns.percentage;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.indicator.IndicatorCues;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the ratio of a share reckoned on what a bracket before it tells: "nếu tính trên các thủ tục
 * mức độ 3 (phát sinh 310 hồ sơ) thì tỷ lệ trực tuyến là 17,74%". The share's words name its part,
 * and only what fits is taken.
 */
final class BracketedBases {

  private final String lower;
  private final Figures figures;
  private final IndicatorCues cues;
  private final Phrases reckonedOn;
  private final Pattern shareBehindBracket;

  BracketedBases(Reading reading, Figures figures, IndicatorCues cues) {
    this.lower = reading.lower();
    this.figures = figures;
    this.cues = cues;
    this.reckonedOn = reading.lexicon().words(WordList.RECKONED_ON);
    this.shareBehindBracket = reading.lexicon().expression(Expression.SHARE_BEHIND_BRACKET);
  }

  Optional<Ratio> find(Share share) {
    return share.hasDecimals() && share.after() > 0 && isBase(figures.get(share.after() - 1), share)
        ? cues.beforeFigure(share.start()).flatMap(said -> ratio(said, share))
        : Optional.empty();
  }

  private boolean isBase(Counted base, Share share) {
    int from = base.end();
    return from <= share.start()
        && share.start() - from <= Joins.NEAR
        && shareBehindBracket.matcher(lower).region(from, share.start()).matches()
        && isReckonedOn(base);
  }

  private boolean isReckonedOn(Counted base) {
    int from = Math.max(base.block().body().start(), base.start() - Joins.NEAR);
    return from < base.start() && reckonedOn.areIn(lower, from, base.start());
  }

  private Optional<Ratio> ratio(Indicator said, Share share) {
    Counted base = figures.get(share.after() - 1);
    return figures.inItem(base).stream()
        .filter(part -> part.counts(said) && share.fits(part, base))
        .findFirst()
        .map(part -> part.over(base, Link.SENTENCE));
  }
}
