package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The columns of a table without lines: the stretches of the page that its figures take. */
final class TableColumns {

  /** Headings of neighbouring columns may come closer, if the columns themselves part there. */
  private static final double HEADING_GAP = 0.35;

  /** The boxes of recognised words follow their ink, so that every blank is wider. */
  private static final double RECOGNISED_GAP = 0.55;

  /** A stretch of the page that a column takes. */
  private record Stretch(double left, double right) {

    private boolean overlaps(Line line) {
      return line.left() < right && left < line.right();
    }

    private Stretch cover(Line line) {
      return new Stretch(Math.min(left, line.left()), Math.max(right, line.right()));
    }

    private double middle() {
      return (left + right) / 2;
    }
  }

  private final List<Stretch> stretches;

  private TableColumns(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  static TableColumns of(List<RowPart> row) {
    return new TableColumns(
        row.stream().map(p -> new Stretch(p.line().left(), p.line().right())).toList());
  }

  int size() {
    return stretches.size();
  }

  double width() {
    return stretches.get(size() - 1).right() - stretches.get(0).left();
  }

  /** The columns with those of another row; empty if it has two parts in one of them. */
  Optional<TableColumns> widened(List<RowPart> row) {
    List<Stretch> wider = new ArrayList<>(stretches);
    boolean[] taken = new boolean[stretches.size()];
    for (RowPart part : row) {
      List<Integer> over = overlapping(part.line());
      if (over.size() > 1 || (over.size() == 1 && taken[over.get(0)])) {
        return Optional.empty();
      }
      if (over.isEmpty()) {
        wider.add(new Stretch(part.line().left(), part.line().right()));
      } else {
        taken[over.get(0)] = true;
        wider.set(over.get(0), wider.get(over.get(0)).cover(part.line()));
      }
    }
    wider.sort(Comparator.comparingDouble(Stretch::left));
    for (int i = 1; i < wider.size(); i++) {
      if (wider.get(i).left() < wider.get(i - 1).right()) {
        return Optional.empty();
      }
    }
    return Optional.of(new TableColumns(wider));
  }

  private List<Integer> overlapping(Line line) {
    List<Integer> over = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (stretches.get(i).overlaps(line)) {
        over.add(i);
      }
    }
    return over;
  }

  /** Whether every part stands in one column. */
  boolean hold(List<RowPart> row) {
    return row.stream().allMatch(part -> overlapping(part.line()).size() == 1);
  }

  /** The column that a part stands in, or the nearest. */
  int columnOf(RowPart part) {
    List<Integer> over = overlapping(part.line());
    return over.isEmpty() ? nearestTo(part.line()) : over.get(0);
  }

  private int nearestTo(Line line) {
    int best = 0;
    for (int i = 1; i < size(); i++) {
      double distance = Math.abs(stretches.get(i).middle() - line.middle());
      if (distance < Math.abs(stretches.get(best).middle() - line.middle())) {
        best = i;
      }
    }
    return best;
  }

  /** The edges of the columns, from the left of the first to the right of the last. */
  List<Double> edges() {
    List<Double> edges = borders();
    edges.set(0, stretches.get(0).left());
    edges.set(size(), stretches.get(size() - 1).right());
    return edges;
  }

  /** Where the columns part; the outer ones reach beyond the page. */
  private List<Double> borders() {
    List<Double> borders = new ArrayList<>(List.of(-1e6));
    for (int i = 1; i < size(); i++) {
      borders.add((stretches.get(i - 1).right() + stretches.get(i).left()) / 2);
    }
    borders.add(1e6);
    return borders;
  }

  /** The parts of a heading's line: also closer ones, where columns part. */
  List<Line> headingParts(Line line) {
    List<Double> borders = borders();
    return RowPart.split(
        line,
        (left, right) ->
            RowPart.areApart(left, right)
                || (left.gapTo(right) > headingGap(left) * left.size()
                    && RuledTables.interval(borders, left.middle())
                        != RuledTables.interval(borders, right.middle())));
  }

  private static double headingGap(Word word) {
    return word.confidence().isPresent() ? RECOGNISED_GAP : HEADING_GAP;
  }

  /**
   * Each part takes the columns that it stands above, and those that are nearer to it than to
   * others.
   */
  void addHeading(List<Line> headings, HeadingCells to) {
    int[] of = new int[size()];
    for (int column = 0; column < size(); column++) {
      of[column] = nearest(headings, stretches.get(column));
    }
    for (int i = 0; i < headings.size(); i++) {
      int first = firstOf(of, i);
      int end = first;
      while (first >= 0 && end < of.length && of[end] == i) {
        end++;
      }
      if (first < 0) {
        to.add(nearestTo(headings.get(i)), 1, headings.get(i));
      } else {
        to.add(first, end - first, headings.get(i));
      }
    }
  }

  private static int firstOf(int[] of, int heading) {
    for (int column = 0; column < of.length; column++) {
      if (of[column] == heading) {
        return column;
      }
    }
    return -1;
  }

  /** The heading above a column's middle, or one beside it that is less than a column away. */
  private static int nearest(List<Line> headings, Stretch column) {
    int best = -1;
    double distance = Math.max(8, (column.right() - column.left()) / 2);
    for (int i = 0; i < headings.size(); i++) {
      Line heading = headings.get(i);
      double beside = Math.max(heading.left() - column.middle(), column.middle() - heading.right());
      double away = Math.max(0, beside);
      if (away < distance) {
        distance = away;
        best = i;
      }
    }
    return best;
  }
}
