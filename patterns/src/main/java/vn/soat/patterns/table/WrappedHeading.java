package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.patterns.text.Span;

/**
 * Reads a heading of one row whose labels signs part and that is longer than a line. Where a line
 * ends without a sign its last label may go on in the next: "Hồ sơ đã giải quyết:" above "Tổng số |
 * Đúng hạn".
 */
final class WrappedHeading {

  /** Eleven labels of three to a line, and the line that numbers the columns. */
  private static final int HIGHEST = 6;

  /** The label of the rows, and perhaps that of their ordinals, stands before those of columns. */
  private static final int MOST_OF_ROWS = 2;

  private final String lower;
  private final int width;

  private WrappedHeading(String lower, int width) {
    this.lower = lower;
    this.width = width;
  }

  /** The labels of so many columns by the lines above the first row, the likeliest first. */
  static List<List<Label>> labels(String lower, List<Span> lines, int width) {
    WrappedHeading heading = new WrappedHeading(lower, width);
    List<Span> above =
        lines.stream().filter(line -> !OneLineHeading.isNumbering(lower, line)).toList();
    int end = above.size();
    return IntStream.rangeClosed(2, Math.min(HIGHEST, end))
        .mapToObj(height -> above.subList(end - height, end))
        .filter(read -> RowReader.hasSign(lower, read.get(0)))
        .flatMap(heading::labels)
        .toList();
  }

  private Stream<List<Label>> labels(List<Span> lines) {
    return Stream.of(true, false)
        .map(goesOn -> joined(lines, goesOn))
        .distinct()
        .filter(cells -> cells.size() > width && cells.size() <= width + MOST_OF_ROWS)
        .filter(cells -> cells.stream().allMatch(Label::isNamed))
        .map(cells -> cells.subList(cells.size() - width, cells.size()));
  }

  /**
   * All labels of the lines.
   *
   * @param goesOn whether the last one of a line goes on in the next, unless a sign ends it
   */
  private List<Label> joined(List<Span> lines, boolean goesOn) {
    List<List<Span>> cells = new ArrayList<>();
    boolean open = false;
    for (Span line : lines) {
      for (Span part : RowReader.cut(lower, line)) {
        if (!open) {
          cells.add(new ArrayList<>());
        }
        cells.get(cells.size() - 1).add(part);
        open = false;
      }
      open = goesOn && !RowReader.isSign(lower.charAt(line.end() - 1));
    }
    return cells.stream().map(pieces -> Label.of(lower, pieces)).toList();
  }
}
