package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what stands in two columns one column after the other: the office beside the nation's name
 * at the head of a letter, the recipients beside the signature at its foot, and prose set in two
 * columns. Other texts side by side are rows of a list and stay so.
 */
final class Columns {

  /** Between columns so much stays free from top to bottom, in points. */
  private static final double LEAST_GUTTER = 6;

  /** Lines of one column follow each other within so many times their size. */
  private static final double LARGEST_STEP = 2.4;

  /** Lines whose bases are less than that many sizes apart cannot stand below each other. */
  private static final double BESIDE = 0.8;

  /** The head of a letter leaves no more than that between two lines with both columns. */
  private static final double LARGEST_HOLE = 6;

  /** What stands to the right of the office, or to the left of the signature. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?iu)CỘNG H[ÒO][AÀ] XÃ HỘI|Độc lập\\s*[-–]\\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM|N[ơƠ]i (?:nhận|gửi)\\s*:?");

  /** Prose fills a column for so many lines. */
  private static final int FEWEST_LINES_OF_PROSE = 8;

  /** A line of prose has so many words at least, even in a narrow column. */
  private static final int FEWEST_WORDS_OF_PROSE = 4;

  private static final Pattern FIGURE = Pattern.compile("[\\d.,/%()-]+");

  /** A line of the page and its parts between wide gaps. */
  private record Row(Line line, List<Line> parts) {

    private boolean isPair() {
      return parts.size() == 2;
    }

    /** Where its parts on the left of a place end. */
    private double rightOf(double middle) {
      return parts.stream()
          .filter(p -> p.middle() < middle)
          .mapToDouble(Line::right)
          .max()
          .orElse(0);
    }

    /** Where its parts on the right of a place begin. */
    private double leftOf(double middle) {
      return parts.stream()
          .filter(p -> p.middle() >= middle)
          .mapToDouble(Line::left)
          .min()
          .orElse(Double.MAX_VALUE);
    }

    private boolean isOnBothSides(double middle) {
      return rightOf(middle) > 0 && leftOf(middle) < Double.MAX_VALUE;
    }

    /** What of it stands on one side of a place. */
    private Optional<Line> side(double middle, boolean left) {
      List<Word> words =
          parts.stream()
              .filter(p -> p.middle() < middle == left)
              .flatMap(p -> p.words().stream())
              .toList();
      return words.isEmpty() ? Optional.empty() : Optional.of(new Line(words));
    }

    /** Whether all of it keeps clear of a stretch. */
    private boolean avoids(double left, double right) {
      return parts.stream().allMatch(p -> p.right() <= left || p.left() >= right);
    }
  }

  /** Rows from a first to a last, and where the stretch between their columns begins and ends. */
  private record Region(int from, int to, double free, double end) {}

  private final List<Row> rows;

  private Columns(List<Line> lines) {
    this.rows = lines.stream().map(line -> new Row(line, line.parts())).toList();
  }

  /** The lines in the order of reading. */
  static List<Piece.Text> ordered(List<Line> lines) {
    return new Columns(lines).ordered();
  }

  private List<Piece.Text> ordered() {
    List<Piece.Text> ordered = new ArrayList<>();
    int done = 0;
    for (int at = 0; at < rows.size(); ) {
      Region region = region(at);
      if (region.to() > region.from() && isColumns(region)) {
        int first = upwards(region, done);
        addLines(done, first, ordered);
        addColumns(new Region(first, region.to(), region.free(), region.end()), ordered);
        at = region.to() + 1;
        done = at;
      } else {
        at++;
      }
    }
    addLines(done, rows.size(), ordered);
    return ordered;
  }

  private void addLines(int from, int to, List<Piece.Text> ordered) {
    rows.subList(from, to).forEach(row -> ordered.add(new Piece.Text(row.line(), 0)));
  }

  /** The gutter of a line with both columns, or of two that stand side by side and not level. */
  private Region start(int first) {
    Row row = rows.get(first);
    if (row.isPair()) {
      return new Region(first, first, row.parts().get(0).right(), row.parts().get(1).left());
    }
    boolean single = row.parts().size() == 1 && first + 1 < rows.size();
    if (!single || rows.get(first + 1).parts().size() != 1) {
      return new Region(first, first, 0, 0);
    }
    Line upper = row.line();
    Line lower = rows.get(first + 1).line();
    boolean beside = lower.base() - upper.base() < BESIDE * lower.size();
    Line left = upper.left() < lower.left() ? upper : lower;
    Line right = upper.left() < lower.left() ? lower : upper;
    return beside && right.left() - left.right() > Line.COLUMN_GAP * lower.size()
        ? new Region(first, first, left.right(), right.left())
        : new Region(first, first, 0, 0);
  }

  /** As far down as a gutter stays free. */
  private Region region(int first) {
    Region start = start(first);
    double left = start.free();
    double right = start.end();
    if (right - left < LEAST_GUTTER) {
      return start;
    }
    int last = first;
    double bottom = rows.get(first).line().bottom();
    for (int i = first + 1; i < rows.size(); i++) {
      Row row = rows.get(i);
      double middle = (left + right) / 2;
      double newLeft = Math.max(left, row.rightOf(middle));
      double newRight = Math.min(right, row.leftOf(middle));
      boolean free = newRight - newLeft >= LEAST_GUTTER && row.avoids(newLeft, newRight);
      double hole = row.isOnBothSides(middle) ? LARGEST_HOLE : LARGEST_STEP;
      if (!free || row.line().bottom() - bottom > hole * row.line().size()) {
        break;
      }
      left = newLeft;
      right = newRight;
      last = i;
      bottom = row.line().bottom();
    }
    return new Region(first, last, left, right);
  }

  /** Lines above that stand in one of the columns and close to it. */
  private int upwards(Region region, int highest) {
    int first = region.from();
    while (first > highest && belongs(rows.get(first - 1), rows.get(first), region)) {
      first--;
    }
    return first;
  }

  private static boolean belongs(Row row, Row below, Region region) {
    return row.parts().size() == 1
        && row.line().left() >= region.free() + LEAST_GUTTER
        && below.line().bottom() - row.line().bottom() <= LARGEST_STEP * row.line().size();
  }

  private boolean isColumns(Region region) {
    List<Line> left = side(region, true);
    List<Line> right = side(region, false);
    boolean letter = Stream.concat(left.stream(), right.stream()).anyMatch(Columns::isOfLetter);
    return letter || (isProse(left) && isProse(right));
  }

  static boolean isOfLetter(Line line) {
    return LETTER.matcher(line.text()).lookingAt();
  }

  private static boolean isProse(List<Line> lines) {
    long full =
        lines.stream()
            .filter(l -> l.words().size() >= FEWEST_WORDS_OF_PROSE)
            .filter(
                l -> l.words().stream().filter(Columns::isFigure).count() * 2 < l.words().size())
            .count();
    return full >= FEWEST_LINES_OF_PROSE && full * 3 >= lines.size() * 2L;
  }

  private static boolean isFigure(Word word) {
    return FIGURE.matcher(word.text()).matches();
  }

  private List<Line> side(Region region, boolean left) {
    double middle = (region.free() + region.end()) / 2;
    return rows.subList(region.from(), region.to() + 1).stream()
        .flatMap(row -> row.side(middle, left).stream())
        .toList();
  }

  private void addColumns(Region region, List<Piece.Text> to) {
    side(region, true).forEach(line -> to.add(new Piece.Text(line, 1)));
    side(region, false).forEach(line -> to.add(new Piece.Text(line, 2)));
  }
}
