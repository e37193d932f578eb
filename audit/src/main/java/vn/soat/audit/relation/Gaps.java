package vn.soat.audit.relation;

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

  private static boolean standsIn(Report report, int from, int to) {
    return report.gaps().stream()
        .filter(gap -> gap.kind() == Gap.Kind.FIGURE)
        .map(gap -> gap.evidence().span().start())
        .anyMatch(at -> at >= from && at < to);
  }
}
