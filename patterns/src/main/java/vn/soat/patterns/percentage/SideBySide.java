package vn.soat.patterns.percentage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Span;

/** Finds the ratio of a percentage where its part and its whole stand side by side. */
final class SideBySide {

  /** A slash, blanks and a word for a plan. */
  private static final int SLASH = 16;

  /** "… trên tổng số …" between a part and its whole. */
  private static final Pattern OUT_OF =
      Pattern.compile(
          "[^.;%()\\d]{0,50}(?<!\\p{L})(?:trên|trong|so\\s+với)(?:\\s+(?:tổng\\s+vốn|tổng\\s+kinh\\s+phí|tổng\\s+mức|tổng|số|dự\\s+toán|kế\\s+hoạch|chỉ\\s+tiêu|giao|được|cấp|trên|năm))*\\s+"
              + "|[^.;,%()\\d/]{0,40}/\\s*|\\s*,?\\s*(?:dự\\s+toán|kế\\s+hoạch|chỉ\\s+tiêu)(?!\\p{L})[^.;%()\\d]{0,40}");

  /** "16 cái/22 người", "11.462 triệu đồng/KH 18.750 triệu đồng". */
  private static final Pattern SLASHED =
      Pattern.compile(
          "\\s{0,2}/\\s{0,2}(?:(?:kh|kế\\s+hoạch|dự\\s+toán|dt|chỉ\\s+tiêu|ct|tổng|tổng\\s+số)\\s{1,2})?");

  private static final Pattern LOOSE_BEHIND =
      Pattern.compile("[^.;:%()\\d]{1,80}\\(\\s*|\\s*,?\\s*(?:tức|tức là|hay|tương đương)\\s+");

  private static final Pattern LOOSE_BEFORE = Pattern.compile("\\s*,?[^.;:,%()\\d]{0,40},?\\s*");

  private final List<Counted> counted;
  private final Joins joins;

  SideBySide(List<Counted> counted, Joins joins) {
    this.counted = counted;
    this.joins = joins;
  }

  /**
   * The two figures right before a percentage or right behind it.
   *
   * @param after the index of the first figure behind it
   * @param joined whether the last figure before it is joined to it
   */
  Optional<Ratio> find(Span percent, int after, boolean joined) {
    return (joined ? printedBefore(after) : Optional.<Ratio>empty())
        .or(() -> printedBehind(percent, after))
        .or(() -> joined ? pairBefore(after) : Optional.empty())
        .or(() -> pairBehind(percent, after));
  }

  /** {@code 640/702 = 91,1 %}. */
  private Optional<Ratio> printedBefore(int after) {
    boolean before = after >= 2 && counted.get(after - 1).role() == Counted.Role.RATIO_WHOLE;
    return before
        ? Optional.of(counted.get(after - 2).over(counted.get(after - 1), Link.PRINTED_RATIO))
        : Optional.empty();
  }

  /** {@code 100% (18/18)}. */
  private Optional<Ratio> printedBehind(Span percent, int after) {
    boolean behind =
        after + 1 < counted.size()
            && counted.get(after).role() == Counted.Role.RATIO_PART
            && joins.isBehind(percent, counted.get(after));
    return behind
        ? Optional.of(counted.get(after).over(counted.get(after + 1), Link.PRINTED_RATIO))
        : Optional.empty();
  }

  /**
   * "100% văn bản được gửi qua mạng (389/389)", "đã trả lời 04/04, đúng hạn 100%": a printed ratio
   * near by that the percentage fits.
   */
  Optional<Ratio> loose(Span percent, Figure share, int after) {
    boolean behind =
        after + 1 < counted.size()
            && counted.get(after).role() == Counted.Role.RATIO_PART
            && LOOSE_BEHIND.matcher(near(percent.end(), counted.get(after).start())).matches();
    if (behind) {
      return fitting(counted.get(after), counted.get(after + 1), share);
    }
    boolean before =
        after >= 2
            && counted.get(after - 1).role() == Counted.Role.RATIO_WHOLE
            && LOOSE_BEFORE.matcher(near(counted.get(after - 1).end(), percent.start())).matches();
    return before
        ? fitting(counted.get(after - 2), counted.get(after - 1), share)
        : Optional.empty();
  }

  private static Optional<Ratio> fitting(Counted part, Counted whole, Figure share) {
    return Fit.holds(part, whole, share)
        ? Optional.of(part.over(whole, Link.SENTENCE))
        : Optional.empty();
  }

  /** "14 máy trên tổng số 20 máy, chiếm tỷ lệ 70%". */
  private Optional<Ratio> pairBefore(int after) {
    if (after < 2) {
      return Optional.empty();
    }
    return pair(counted.get(after - 2), counted.get(after - 1), 3 * Joins.NEAR);
  }

  /** "đạt 84,09% với 148 hồ sơ trong tổng số 176 hồ sơ". */
  private Optional<Ratio> pairBehind(Span percent, int after) {
    if (after + 1 >= counted.size() || !joins.isBehind(percent, counted.get(after))) {
      return Optional.empty();
    }
    return pair(counted.get(after), counted.get(after + 1), Joins.NEAR);
  }

  private Optional<Ratio> pair(Counted part, Counted whole, int reach) {
    boolean pair =
        part.quantity().kind() == whole.quantity().kind()
            && whole.start() - part.end() <= reach
            && OUT_OF.matcher(joins.between(part.end(), whole.start())).matches();
    return pair || isSlashed(part, whole)
        ? Optional.of(part.over(whole, Link.SENTENCE))
        : Optional.empty();
  }

  /** "16 cái/22 người". */
  private boolean isSlashed(Counted part, Counted whole) {
    return whole.start() - part.end() < SLASH
        && SLASHED.matcher(joins.between(part.end(), whole.start())).matches();
  }

  private String near(int from, int to) {
    return to - from > Joins.NEAR ? "%" : joins.between(from, to);
  }
}
