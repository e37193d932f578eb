package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lifts page numbers and what is printed at the edge of every page out of the text. */
final class Margins {

  /** Both stand in the outer tenth of a page. */
  private static final double MARGIN = 0.1;

  /** A running head has so many lines at most. */
  private static final int MOST_LINES = 3;

  /** What stands on fewer pages may be two letters in one file. */
  private static final int FEWEST_PAGES = 3;

  private static final int LONGEST_NUMBER = 3;

  /** In hundredths: short words that stand there are recognised better. */
  private static final int SURE = 60;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—]? ?\\d{1,4}"
              + " ?[-–—]?|(?iu:trang|tr\\.|page)\\s*:?\\s*\\d{1,4}(?:\\s*(?:/|trên|of)\\s*\\d{1,4})?"
              + "|\\d{1,4}\\s*/\\s*\\d{1,4}");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** Lines of a list follow each other within so many times their size; a page number is apart. */
  private static final double LARGEST_STEP = 1.9;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Margins() {}

  /**
   * The lines of each page that belong to the text.
   *
   * @param pages the lines of each page from top to bottom
   * @param depths how deep each page is, in points
   */
  static List<List<Line>> lifted(List<List<Line>> pages, List<Double> depths) {
    Set<String> running = running(pages, depths);
    List<List<Line>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> page = pages.get(i);
      Set<Line> edge = new HashSet<>(edge(page, depths.get(i)));
      kept.add(
          page.stream()
              .filter(l -> !edge.contains(l) || !isLifted(l, running) || isOfList(l, page))
              .toList());
    }
    return kept;
  }

  private static boolean isLifted(Line line, Set<String> running) {
    return PAGE_NUMBER.matcher(line.text()).matches()
        || running.contains(key(line))
        || isMisread(line);
  }

  /** A number that stands right above or below another line, and begins where it begins. */
  private static boolean isOfList(Line line, List<Line> page) {
    int at = page.indexOf(line);
    return NUMBER.matcher(line.text()).matches()
        && ((at > 0 && isBelow(page.get(at - 1), line))
            || (at + 1 < page.size() && isBelow(line, page.get(at + 1))));
  }

  private static boolean isBelow(Line upper, Line lower) {
    double size = Math.max(typeSize(upper), typeSize(lower));
    return lower.base() - upper.base() <= LARGEST_STEP * size
        && Math.abs(lower.left() - upper.left()) <= size / 2;
  }

  /** Recognition knows the height of the ink, and digits are two thirds as high as their type. */
  private static double typeSize(Line line) {
    boolean ink = line.first().confidence().isPresent() && NUMBER.matcher(line.text()).matches();
    return ink ? line.size() * 3 / 2 : line.size();
  }

  /** What recognition makes of a page number that it cannot read, or of specks at the edge. */
  private static boolean isMisread(Line line) {
    return line.text().length() <= LONGEST_NUMBER
        && line.words().stream().allMatch(w -> w.confidence().orElse(SURE) < SURE);
  }

  private static Set<String> running(List<List<Line>> pages, List<Double> depths) {
    Map<String, Integer> count = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<String> keys = new HashSet<>();
      edge(pages.get(i), depths.get(i)).forEach(line -> keys.add(key(line)));
      keys.forEach(key -> count.merge(key, 1, Integer::sum));
    }
    Set<String> running = new HashSet<>();
    count.forEach(
        (key, pagesWith) -> {
          if (pagesWith >= FEWEST_PAGES && pagesWith * FEWEST_PAGES >= pages.size()) {
            running.add(key);
          }
        });
    return running;
  }

  /** A head that counts pages is the same on all of them. */
  private static String key(Line line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }

  private static List<Line> edge(List<Line> lines, double depth) {
    List<Line> edge = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean head = i < MOST_LINES && line.bottom() < MARGIN * depth;
      boolean foot = i >= lines.size() - MOST_LINES && line.top() > (1 - MARGIN) * depth;
      if ((head || foot) && !Columns.isOfLetter(line)) {
        edge.add(line);
      }
    }
    return edge;
  }
}
