package vn.soat.patterns.percentage;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.indicator.IndicatorCues;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;

/** Finds the count that is the part and the whole of a share: a hundred of a hundred. */
final class AllOfIt {

  private static final Pattern UP_TO_SHARE = Pattern.compile("[^;.%()\\d]{3,80}");

  private final Figures figures;
  private final Joins joins;
  private final IndicatorCues cues;

  AllOfIt(Figures figures, Joins joins, IndicatorCues cues) {
    this.figures = figures;
    this.joins = joins;
    this.cues = cues;
  }

  /** "Đất đai: 14 hồ sơ, giải quyết đúng hạn 100%": all that came in or was resolved. */
  Optional<Ratio> find(Share share) {
    if (!share.isAll() || share.after() == 0) {
      return Optional.empty();
    }
    Counted all = figures.get(share.after() - 1);
    return isWhole(all)
            && figures.isInSentence(all, share.span())
            && UP_TO_SHARE.matcher(joins.between(all.end(), share.start())).matches()
            && cues.beforeFigure(share.start())
                .filter(of -> of.code().startsWith("dossier.resolved"))
                .isPresent()
        ? Optional.of(all.over(all, Link.SENTENCE))
        : Optional.empty();
  }

  private static boolean isWhole(Counted all) {
    boolean resolved =
        all.counts(Indicator.DOSSIER_RESOLVED_TOTAL)
            || (all.counts(Indicator.DOSSIER_RECEIVED_TOTAL) && all.quantity().scope().isPresent());
    return resolved && all.role() == Counted.Role.ALONE;
  }

  /** "Tổng là 1.133 hồ sơ, đạt 100 %": the total of itself. */
  static boolean isTotalOfItself(Counted part, Share share) {
    return share.isAll() && part.isTotal();
  }
}
