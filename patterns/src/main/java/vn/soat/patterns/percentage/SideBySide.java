package vn.soat.patterns.percentage;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.vocabulary.Expression;

/** Finds the ratio of a percentage where its part and its whole stand side by side. */
final class SideBySide {

  /** A slash, blanks and a word for a plan. */
  private static final int SLASH = 16;

  private static final Pattern LOOSE_BEFORE =
      Pattern.compile("\\s*,?[^.;:,%()\\d]{0,40},?[^.;:,%()\\d]{0,40}");

  private final Figures figures;
  private final Joins joins;
  private final Pattern outOfWhole;
  private final Pattern slashed;
  private final Pattern looselyBehind;

  SideBySide(Reading reading, Figures figures, Joins joins) {
    this.figures = figures;
    this.joins = joins;
    this.outOfWhole = reading.lexicon().expression(Expression.OUT_OF_WHOLE);
    this.slashed = reading.lexicon().expression(Expression.PLANNED_BEHIND_SLASH);
    this.looselyBehind = reading.lexicon().expression(Expression.LOOSELY_BEHIND_SHARE);
  }

  /** The two figures right before a percentage or right behind it. */
  Optional<Ratio> find(Share share) {
    return printed(share).or(() -> pairBefore(share)).or(() -> pairBehind(share));
  }

  /** The two figures of a ratio that is printed right before a percentage or right behind it. */
  Optional<Ratio> printed(Share share) {
    return printedBefore(share).or(() -> printedBehind(share));
  }

  /** {@code 640/702 = 91,1 %}. */
  private Optional<Ratio> printedBefore(Share share) {
    return share.joined() && isRatioBefore(share)
        ? Optional.of(last(share, 2).over(last(share, 1), Link.PRINTED_RATIO))
        : Optional.empty();
  }

  private boolean isRatioBefore(Share share) {
    return share.after() >= 2 && last(share, 1).role() == Counted.Role.RATIO_WHOLE;
  }

  private boolean isRatioBehind(Share share) {
    return share.after() + 1 < figures.size() && next(share, 0).role() == Counted.Role.RATIO_PART;
  }

  private Counted last(Share share, int back) {
    return figures.get(share.after() - back);
  }

  private Counted next(Share share, int further) {
    return figures.get(share.after() + further);
  }

  /** {@code 100% (18/18)}. */
  private Optional<Ratio> printedBehind(Share share) {
    return isRatioBehind(share) && joins.isBehind(share.span(), next(share, 0))
        ? Optional.of(next(share, 0).over(next(share, 1), Link.PRINTED_RATIO))
        : Optional.empty();
  }

  /**
   * "100% văn bản được gửi qua mạng (389/389)", "đã trả lời 04/04, đúng hạn 100%": a printed ratio
   * near by that the percentage fits.
   */
  Optional<Ratio> loose(Share share) {
    boolean behind =
        isRatioBehind(share)
            && looselyBehind.matcher(near(share.end(), next(share, 0).start())).matches();
    if (behind) {
      return fitting(next(share, 0), next(share, 1), share);
    }
    boolean before =
        isRatioBefore(share)
            && LOOSE_BEFORE.matcher(near(last(share, 1).end(), share.start())).matches();
    return before ? fitting(last(share, 2), last(share, 1), share) : Optional.empty();
  }

  private static Optional<Ratio> fitting(Counted part, Counted whole, Share share) {
    return share.fits(part, whole)
        ? Optional.of(part.over(whole, Link.SENTENCE))
        : Optional.empty();
  }

  /** "14 máy trên tổng số 20 máy, chiếm tỷ lệ 70%". */
  private Optional<Ratio> pairBefore(Share share) {
    return share.joined() && share.after() >= 2
        ? pair(last(share, 2), last(share, 1), 3 * Joins.NEAR)
            .or(() -> ofOther(last(share, 2), last(share, 1), share))
        : Optional.empty();
  }

  /** "đạt 84,09% với 148 hồ sơ trong tổng số 176 hồ sơ". */
  private Optional<Ratio> pairBehind(Share share) {
    return share.after() + 1 < figures.size() && joins.isBehind(share.span(), next(share, 0))
        ? pair(next(share, 0), next(share, 1), Joins.NEAR)
        : Optional.empty();
  }

  private Optional<Ratio> pair(Counted part, Counted whole, int reach) {
    boolean pair =
        part.quantity().kind() == whole.quantity().kind()
            && whole.start() - part.end() <= reach
            && outOfWhole.matcher(joins.between(part.end(), whole.start())).matches();
    return pair || isSlashed(part, whole)
        ? Optional.of(part.over(whole, Link.SENTENCE))
        : Optional.empty();
  }

  /** "4.310 tài khoản trong 5.120 nhân khẩu đủ điều kiện": only the fit proves the other unit. */
  private Optional<Ratio> ofOther(Counted part, Counted whole, Share share) {
    return share.hasDecimals() && figures.isOutOf(part, whole)
        ? fitting(part, whole, share)
        : Optional.empty();
  }

  /** "16 cái/22 người". */
  private boolean isSlashed(Counted part, Counted whole) {
    return whole.start() - part.end() < SLASH
        && slashed.matcher(joins.between(part.end(), whole.start())).matches();
  }

  private String near(int from, int to) {
    return to - from > Joins.NEAR ? "%" : joins.between(from, to);
  }
}
