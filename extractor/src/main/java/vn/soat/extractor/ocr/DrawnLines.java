package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.soat.extractor.layout.Ruling;

/**
 * Finds the straight lines that are drawn on the picture of a page: the borders of tables, the line
 * above footnotes. They are long, thin runs of dark pixels along a row or a column; where a page is
 * still a little crooked, a line goes on in the next row.
 */
final class DrawnLines {

  /** Darker is ink, in shades of 255: a hair line is grey once it was scanned. */
  private static final int INK = 170;

  /** Pixels that a scan may lose of a line before it ends. */
  private static final int LARGEST_GAP = 3;

  /** The feet of letters make short lines, of a long word up to a centimetre; at 300 dpi. */
  private static final int SHORTEST_LEVEL = 120;

  /** The tallest stroke of a letter in a title is half as long. */
  private static final int SHORTEST_UPRIGHT = 80;

  /** A millimetre: what is thicker is a bar, a shadow or a photograph. */
  private static final int THICKEST = 12;

  /** In hundredths: letters rise from their feet more often than lines cross a line. */
  private static final int MOST_THICK = 20;

  /** How many rows a line may take that crosses a page askew by a seventh of a degree. */
  private static final int MOST_ROWS = 24;

  /** Around a line the scan leaves a grey edge so wide. */
  private static final int MARGIN = 1;

  private static final int STEP = 4;

  /** A line in the making, in pixels: along itself and across. */
  private static final class Stroke {
    private int from;
    private int to;
    private final int first;
    private int last;

    private Stroke(int from, int to, int row) {
      this.from = from;
      this.to = to;
      this.first = row;
      this.last = row;
    }

    private boolean touches(int otherFrom, int otherTo) {
      return otherFrom <= to + THICKEST && from <= otherTo + THICKEST;
    }

    private void add(int otherFrom, int otherTo, int row) {
      from = Math.min(from, otherFrom);
      to = Math.max(to, otherTo);
      last = row;
    }
  }

  private final PageImage page;
  private final boolean level;
  private final int length;
  private final int rows;
  private final List<Stroke> open = new ArrayList<>();
  private final List<Stroke> done = new ArrayList<>();

  private DrawnLines(PageImage page, boolean level) {
    this.page = page;
    this.level = level;
    this.length = level ? page.width() : page.height();
    this.rows = level ? page.height() : page.width();
  }

  /**
   * The lines of a straight page.
   *
   * @param pointsPerPixel the rulings are in points
   */
  static List<Ruling> of(PageImage page, double pointsPerPixel) {
    List<Ruling> rulings = new ArrayList<>();
    for (boolean level : List.of(true, false)) {
      DrawnLines lines = new DrawnLines(page, level);
      lines.strokes().forEach(stroke -> rulings.add(lines.ruling(stroke, pointsPerPixel)));
    }
    return rulings;
  }

  /** The page without them: recognition takes the border of a narrow cell for a letter or a 1. */
  static PageImage erased(PageImage page) {
    List<int[]> areas = new ArrayList<>();
    for (boolean level : List.of(true, false)) {
      DrawnLines lines = new DrawnLines(page, level);
      lines.strokes().forEach(stroke -> areas.add(lines.area(stroke)));
    }
    return areas.isEmpty() ? page : page.without(areas);
  }

  private List<Stroke> strokes() {
    for (int row = 0; row < rows; row++) {
      close(row);
      scan(row);
    }
    done.addAll(open);
    return done.stream().filter(stroke -> stroke.last - stroke.first < MOST_ROWS).toList();
  }

  private int[] area(Stroke stroke) {
    int first = stroke.first - MARGIN;
    int last = stroke.last + 1 + MARGIN;
    return level
        ? new int[] {stroke.from, first, stroke.to + 1, last}
        : new int[] {first, stroke.from, last, stroke.to + 1};
  }

  private Ruling ruling(Stroke stroke, double pointsPerPixel) {
    return new Ruling(
        level,
        (stroke.first + stroke.last + 1) / 2.0 * pointsPerPixel,
        stroke.from * pointsPerPixel,
        (stroke.to + 1) * pointsPerPixel);
  }

  /** Lines that did not go on in the row before are complete. */
  private void close(int row) {
    for (Iterator<Stroke> strokes = open.iterator(); strokes.hasNext(); ) {
      Stroke stroke = strokes.next();
      if (row - stroke.last > 2) {
        done.add(stroke);
        strokes.remove();
      }
    }
  }

  private void scan(int row) {
    int from = -1;
    int to = -1;
    for (int at = 0; at < length; at++) {
      if (isInk(at, row)) {
        if (at - to > LARGEST_GAP + 1 || from < 0) {
          add(from, to, row);
          from = at;
        }
        to = at;
      }
    }
    add(from, to, row);
  }

  private void add(int from, int to, int row) {
    int shortest = level ? SHORTEST_LEVEL : SHORTEST_UPRIGHT;
    if (to - from < shortest || !isThin(from, to, row)) {
      return;
    }
    for (Stroke stroke : open) {
      if (stroke.touches(from, to)) {
        stroke.add(from, to, row);
        return;
      }
    }
    open.add(new Stroke(from, to, row));
  }

  private boolean isThin(int from, int to, int row) {
    int thick = 0;
    int all = 0;
    for (int at = from; at <= to; at += STEP) {
      all++;
      thick += thickness(at, row) > THICKEST ? 1 : 0;
    }
    return 100 * thick <= MOST_THICK * all;
  }

  private int thickness(int at, int row) {
    int upper = row;
    while (upper > 0 && row - upper <= THICKEST && isInk(at, upper - 1)) {
      upper--;
    }
    int lower = row;
    while (lower + 1 < rows && lower - row <= THICKEST && isInk(at, lower + 1)) {
      lower++;
    }
    return lower - upper + 1;
  }

  private boolean isInk(int at, int row) {
    return (level ? page.shade(at, row) : page.shade(row, at)) < INK;
  }
}
