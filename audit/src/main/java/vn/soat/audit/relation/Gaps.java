package vn.soat.audit.relation;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Gap;
import vn.soat.patterns.report.Report;

/**
 * The places where a figure is missing. "Tiếp nhận 376 hồ sơ; đã giải quyết ___ hồ sơ, trong đó
 * trước hạn 231 hồ sơ": what stands behind such a place belongs to the figure that is not there.
 */
public final class Gaps {

  private final NavigableSet<Integer> missing = new TreeSet<>();
  private final NavigableSet<Integer> unread = new TreeSet<>();

  Gaps(Report report) {
    for (Gap gap : report.gaps()) {
      int start = gap.evidence().span().start();
      switch (gap.kind()) {
        case FIGURE -> missing.add(start);
        case UNREAD -> unread.add(start);
        case DOCUMENT_NUMBER -> {}
      }
    }
  }

  /** Whether a figure is missing between two that are printed. */
  public boolean liesBetween(Evidence one, Evidence other) {
    int from = Math.min(one.span().end(), other.span().end());
    int to = Math.max(one.span().start(), other.span().start());
    return standsIn(missing, from, to);
  }

  /** Whether a figure is missing in so many characters before one that is printed. */
  public boolean liesBefore(Evidence figure, int characters) {
    int at = figure.span().start();
    return standsIn(missing, at - characters, at);
  }

  /**
   * "19 công chức có … người trình độ đại học, 73,7 %": whether the mention has a figure too few.
   */
  public boolean liesWithin(Evidence mention) {
    return standsIn(missing, mention.span().start(), mention.span().end());
  }

  /**
   * Whether a number that nobody read stands among figures: "tiếp nhận 446 hồ sơ (cũ 36, mới 410),
   * trực tuyến 214, trực tiếp 196". It may be the part, or the whole, that they lack.
   */
  public boolean hideAFigure(List<FigureRef> figures) {
    int from = figures.stream().mapToInt(f -> f.evidence().span().start()).min().orElse(0);
    int to = figures.stream().mapToInt(f -> f.evidence().span().end()).max().orElse(0);
    return standsIn(unread, from, to);
  }

  private static boolean standsIn(NavigableSet<Integer> places, int from, int to) {
    Integer first = places.ceiling(from);
    return first != null && first < to;
  }
}
