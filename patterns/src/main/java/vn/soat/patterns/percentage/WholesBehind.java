package vn.soat.patterns.percentage;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the whole of a share behind it, where the words between say that it is one. */
final class WholesBehind {

  /** More than this between a percentage and a figure behind it, and the figure is another's. */
  private static final int FARTHEST = 100;

  private final String lower;
  private final Figures figures;
  private final Brackets brackets;
  private final WholesAbove above;
  private final Phrases marksWhole;
  private final Phrases plans;
  private final Pattern shareOfWhole;

  WholesBehind(Reading reading, Figures figures, Brackets brackets, WholesAbove above) {
    this.lower = reading.lower();
    this.figures = figures;
    this.brackets = brackets;
    this.above = above;
    this.marksWhole = reading.lexicon().words(WordList.MARKS_WHOLE);
    this.plans = reading.lexicon().words(WordList.PLAN);
    this.shareOfWhole = reading.lexicon().expression(Expression.SHARE_OF_WHOLE);
  }

  /** The whole of a share of which nothing else is known. */
  Optional<Counted> find(Share share) {
    return at(share.after(), share);
  }

  /** The whole of a part: any that fits, or one of the same unit that is said of the same. */
  Optional<Counted> find(Counted part, Share share) {
    int first = share.isBefore(part) ? share.after() + 1 : share.after();
    return at(first, share)
        .filter(
            whole ->
                share.fits(part, whole)
                    || (Figures.isOfUnit(part, whole)
                        && !isExceeded(whole, part, share)
                        && figures.isInItem(whole, share.span()) // The next begins another matter.
                        && !isOfBracket(whole, share)
                        && !isAside(part, whole, share)));
  }

  /** "469 hồ sơ nộp qua mạng …; tỷ lệ 87,2% so với 538 hồ sơ": only the fit finds the part. */
  Optional<Ratio> ratio(Share share) {
    return find(share)
        .flatMap(
            whole ->
                figures
                    .partAbove(whole, share)
                    .or(() -> reached(whole, share))
                    .filter(part -> part.end() <= share.start())
                    .map(part -> part.over(whole, Link.SENTENCE)));
  }

  /**
   * "cử 17 lượt người dự 06 lớp theo kế hoạch của huyện, đạt 113,33% so với kế hoạch 15 lượt": what
   * was planned is told by a part of the unit.
   */
  private Optional<Counted> reached(Counted plan, Share share) {
    return share.hasDecimals() && plans.endBefore(lower, plan.start())
        ? figures.inItem(plan).stream()
            .filter(done -> isShortFor(plan.quantity().unit(), done.quantity().unit()))
            .filter(done -> share.fits(done, plan))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isShortFor(String unit, String whole) {
    return !unit.isEmpty() && whole.startsWith(unit + " ");
  }

  private Optional<Counted> at(int index, Share share) {
    return index < figures.size() && isCalledWhole(figures.get(index), share)
        ? Optional.of(figures.get(index))
        : Optional.empty();
  }

  private boolean isCalledWhole(Counted behind, Share share) {
    int from = share.end();
    int to = behind.start();
    return to >= from
        && to - from <= FARTHEST
        && shareOfWhole.matcher(lower).region(from, to).matches()
        && !isBehindBracketOf(share, to);
  }

  /** "(09 hồ sơ, chiếm 75% số trễ hạn) và hộ tịch (03 hồ sơ": the share's own bracket is closed. */
  private boolean isBehindBracketOf(Share share, int to) {
    int close = Stops.find(lower, share.end(), to, "()");
    return close < to
        && lower.charAt(close) == ')'
        && !lower.substring(share.end(), close).isBlank();
  }

  /** "71,39% tổng số tiếp nhận (trực tuyến 412 …)": what the bracket names is no whole. */
  private boolean isOfBracket(Counted behind, Share share) {
    int open = brackets.openBefore(share, behind);
    return open >= 0
        && !lower.substring(open + 1, behind.start()).isBlank()
        && !marksWhole.areIn(lower, open, behind.start());
  }

  /** A share of less than all is of no figure below its part. */
  private static boolean isExceeded(Counted whole, Counted part, Share share) {
    return share.figure().value().compareTo(Fit.HUNDRED) < 0 && Figures.isLess(whole, part);
  }

  /**
   * "kế hoạch 40 buổi, thực hiện 36 buổi, đạt 90% kế hoạch (04 buổi phải hoãn)": what the bracket
   * counts is no whole where a figure before fits.
   */
  private boolean isAside(Counted part, Counted behind, Share share) {
    return brackets.openBefore(share, behind) >= 0
        && above.inSentence(part).stream().anyMatch(whole -> share.fits(part, whole));
  }
}
