package vn.soat.patterns.percentage;

import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the ratio of a share of what was planned, given or else named to be reckoned on. */
final class PlanRatios {

  private final Reading reading;
  private final String lower;
  private final Figures figures;
  private final Phrases plans;
  private final Phrases reckonedOn;

  PlanRatios(Reading reading, Figures figures) {
    this.reading = reading;
    this.lower = reading.lower();
    this.figures = figures;
    this.plans = reading.lexicon().words(WordList.PLAN);
    this.reckonedOn = reading.lexicon().words(WordList.RECKONED_ON);
  }

  /**
   * "Chi 640 triệu. Dự toán cả năm 800 triệu, vậy đạt 80%", "346 hồ sơ; nếu tính trên 1.038 hồ sơ
   * thì đạt 33,33%": only the fit finds the part.
   */
  Optional<Ratio> before(Share share) {
    if (!share.joined() || !isBase(figures.get(share.after() - 1))) {
      return Optional.empty();
    }
    Counted plan = figures.get(share.after() - 1);
    return figures.partAbove(plan, share).map(part -> part.over(plan, Link.SENTENCE));
  }

  private boolean isBase(Counted figure) {
    int start = figure.start();
    int from = Math.min(start, Math.max(figure.block().body().start(), start - Joins.NEAR));
    int words = Stops.behindLast(lower, from, start, ".,;:(");
    return plans.areIn(lower, words, start)
        || isBehindSemicolon(figure)
        || reckonedOn.endBefore(lower, start);
  }

  /** "liên thông 74 hồ sơ; trong tổng số 112 hồ sơ khai sinh, chiếm 66,07%". */
  private boolean isBehindSemicolon(Counted base) {
    int words = Wholes.OUT_OF.startBefore(lower, base.start());
    int sign = words < 0 ? 0 : Blanks.before(lower, words);
    return sign > 0 && lower.charAt(sign - 1) == ';';
  }

  /** "26 tin, bài (kế hoạch 24 tin, bài), bằng 108,3%". */
  Optional<Counted> between(Counted part, Share share) {
    for (int i = share.after() - 1; i >= 0 && figures.get(i).start() > part.end(); i--) {
      Counted plan = figures.get(i);
      if (plans.endBefore(lower, plan.start())
          && (plan.quantity().isLike(part.quantity()) || isInBracketOf(part, plan))) {
        return Optional.of(plan).filter(p -> p.end() <= share.start());
      }
    }
    return Optional.empty();
  }

  /** "37 lượt người (kế hoạch 40 lượt)": whatever its unit says, the bracket speaks of the part. */
  private boolean isInBracketOf(Counted part, Counted plan) {
    int open = Blanks.after(lower, part.end(), plan.start());
    int word = plans.startBefore(lower, plan.start());
    return lower.startsWith("(", open)
        && Blanks.after(lower, open + 1, plan.start()) == word
        && (part.quantity().kind() == QuantityKind.MONEY)
            == (plan.quantity().kind() == QuantityKind.MONEY);
  }

  /** "rà soát 30 TTHC (đạt 100% kế hoạch)": what was planned is not told, so nothing else is it. */
  Ratio withoutOthers(Ratio ratio, Share share) {
    boolean ofPlan =
        ratio.isComplete()
            && !ratio.link().equals(Optional.of(Link.PRINTED_RATIO))
            && !share.fits(ratio)
            && isOfPlan(share);
    if (!ofPlan) {
      return ratio;
    }
    Span whole = reading.spanOf(ratio.denominator().orElseThrow().evidence());
    return figures.areInOneItem(whole, share.span())
            || plans.areIn(lower, Math.max(0, whole.start() - Joins.NEAR), whole.start())
        ? ratio
        : new Ratio(ratio.numerator(), Optional.empty(), Optional.empty());
  }

  private boolean isOfPlan(Share share) {
    int next = Blanks.after(lower, share.end(), lower.length());
    return plans.endOf(lower, next, lower.length()) >= 0;
  }
}
