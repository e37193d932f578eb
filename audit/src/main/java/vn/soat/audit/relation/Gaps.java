package vn.soat.audit.relation;

import java.util.List;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Gap;
import vn.soat.patterns.report.Report;

/**
 * The places where a figure is missing. "Tiếp nhận 376 hồ sơ; đã giải quyết ___ hồ sơ, trong đó
 * trước hạn 231 hồ sơ": what stands behind such a place belongs to the figure that is not there.
 */
final class Gaps {

  private Gaps() {}

  /** Whether a figure is missing between two that are printed. */
  static boolean liesBetween(Report report, Evidence one, Evidence other) {
    int from = Math.min(one.span().end(), other.span().end());
    int to = Math.max(one.span().start(), other.span().start());
    return standsIn(report, from, to);
  }

  /**
   * "19 công chức có … người trình độ đại học, 73,7 %": whether the mention has a figure too few.
   */
  static boolean liesWithin(Report report, Evidence mention) {
    return standsIn(report, mention.span().start(), mention.span().end());
  }

  /**
   * Whether a number that nobody read stands among figures: "tiếp nhận 446 hồ sơ (cũ 36, mới 410),
   * trực tuyến 214, trực tiếp 196". It may be the part, or the whole, that they lack.
   */
  static boolean hideAFigure(Report report, List<FigureRef> figures) {
    int from = figures.stream().mapToInt(f -> f.evidence().span().start()).min().orElse(0);
    int to = figures.stream().mapToInt(f -> f.evidence().span().end()).max().orElse(0);
    return standsIn(report, Gap.Kind.UNREAD, from, to);
  }

  private static boolean standsIn(Report report, int from, int to) {
    return standsIn(report, Gap.Kind.FIGURE, from, to);
  }

  private static boolean standsIn(Report report, Gap.Kind kind, int from, int to) {
    return report.gaps().stream()
        .filter(gap -> gap.kind() == kind)
        .map(gap -> gap.evidence().span().start())
        .anyMatch(at -> at >= from && at < to);
  }
}
