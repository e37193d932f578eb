package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds tables that have no lines around their cells by the figures that stand below each other.
 */
final class AlignedTables {

  /** Figures further apart, in units of the type size, stand in two columns. */
  private static final double FIGURE_GAP = 0.4;

  /** Words further apart stand in two columns; a blank is a quarter wide. */
  private static final double WORD_GAP = 0.9;

  /** Headings of neighbouring columns may come closer, if the columns themselves part there. */
  private static final double HEADING_GAP = 0.35;

  private static final int FEWEST_FIGURES = 3;
  private static final int FEWEST_ROWS = 2;

  /** One row of so many figures is a table, as where a page ends. */
  private static final int FIGURES_OF_ONE_ROW = 6;

  /** Lines of a heading follow each other within so many times their size. */
  private static final double LARGEST_STEP = 2.2;

  private static final int HIGHEST_HEADING = 14;

  private static final Pattern FIGURE =
      Pattern.compile("[-–+]?\\(?\\d[\\d.,]*%?\\)?|[-–]|\\d[\\d.,]*/\\d[\\d.,]*");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:,]");

  /** A part of a row that stands in one column. */
  private record Part(Line line) {

    private boolean isFigure() {
      return line.words().size() == 1 && FIGURE.matcher(line.first().text()).matches();
    }

    private double distance(double left, double right) {
      return Math.max(0, Math.max(left - line.right(), line.left() - right));
    }
  }

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

  private final List<Line> lines;
  private final List<List<Part>> parts;

  private AlignedTables(List<Line> lines) {
    this.lines = lines;
    this.parts = lines.stream().map(AlignedTables::parts).toList();
  }

  /** A table and the lines that it takes. */
  record Found(int from, int to, Grid grid) {}

  /**
   * The tables among lines, from top to bottom.
   *
   * @param known the columns of a table before, which a single row may continue
   */
  static List<Found> find(List<Line> lines, Optional<Grid> known) {
    return new AlignedTables(lines).find(known);
  }

  private static List<Part> parts(Line line) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < line.words().size(); i++) {
      if (isApart(line.words().get(i - 1), line.words().get(i))) {
        parts.add(new Part(new Line(line.words().subList(from, i))));
        from = i;
      }
    }
    parts.add(new Part(new Line(line.words().subList(from, line.words().size()))));
    return parts;
  }

  private static boolean isApart(Word left, Word right) {
    boolean figures = isFigure(left) && isFigure(right);
    double size = Math.max(left.size(), right.size());
    return left.gapTo(right) > (figures ? FIGURE_GAP : WORD_GAP) * size;
  }

  private static boolean isFigure(Word word) {
    return FIGURE.matcher(word.text()).matches();
  }

  private List<Found> find(Optional<Grid> known) {
    List<Found> found = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (isRow(at)) {
        Optional<Found> table = table(at, free, found.isEmpty() ? known : Optional.empty());
        if (table.isPresent()) {
          found.add(table.get());
          at = table.get().to();
          free = at + 1;
        }
      }
    }
    return found;
  }

  /** Whether a line has as many figures as only rows of a table have. */
  private boolean isRow(int index) {
    List<Part> row = parts.get(index);
    long figures = row.stream().filter(Part::isFigure).count();
    return figures >= FEWEST_FIGURES && figures * 2 >= row.size() && row.size() > FEWEST_FIGURES;
  }

  private Optional<Found> table(int first, int free, Optional<Grid> known) {
    List<Integer> rows = new ArrayList<>(List.of(first));
    List<Stretch> columns = columns(parts.get(first));
    int last = first;
    for (int i = first + 1; i < lines.size() && i - last <= 3; i++) {
      if (isRow(i)) {
        Optional<List<Stretch>> wider = widened(columns, parts.get(i));
        if (wider.isEmpty()) {
          break;
        }
        columns = wider.get();
        rows.add(i);
        last = i;
      } else if (!isPartOfRow(i, columns)) {
        break;
      }
    }
    last = withRest(last, columns);
    boolean enough =
        rows.size() >= FEWEST_ROWS
            || parts.get(first).stream().filter(Part::isFigure).count() >= FIGURES_OF_ONE_ROW;
    if (!enough && known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(found(heading(first, free, columns), first, last, columns));
  }

  private static List<Stretch> columns(List<Part> row) {
    List<Stretch> columns = new ArrayList<>();
    row.forEach(p -> columns.add(new Stretch(p.line().left(), p.line().right())));
    return columns;
  }

  /** The columns with those of another row; empty if it has two parts in one of them. */
  private static Optional<List<Stretch>> widened(List<Stretch> columns, List<Part> row) {
    List<Stretch> wider = new ArrayList<>(columns);
    boolean[] taken = new boolean[columns.size()];
    for (Part part : row) {
      List<Integer> over = overlapping(columns, part.line());
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
    return Optional.of(wider);
  }

  private static List<Integer> overlapping(List<Stretch> columns, Line line) {
    List<Integer> over = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).overlaps(line)) {
        over.add(i);
      }
    }
    return over;
  }

  /** A row with few figures, or a line of a label that takes several. */
  private boolean isPartOfRow(int index, List<Stretch> columns) {
    List<Part> row = parts.get(index);
    boolean fits = row.stream().allMatch(p -> overlapping(columns, p.line()).size() == 1);
    double step = index == 0 ? 0 : lines.get(index).base() - lines.get(index - 1).base();
    return fits && step <= LARGEST_STEP * lines.get(index).size();
  }

  /** Lines behind the last row that belong to it: few figures, or the end of its label. */
  private int withRest(int row, List<Stretch> columns) {
    int last = row;
    while (last + 1 < lines.size()
        && isPartOfRow(last + 1, columns)
        && (hasFigure(last + 1) || startsSmall(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean hasFigure(int index) {
    return parts.get(index).size() > 1 && parts.get(index).stream().anyMatch(Part::isFigure);
  }

  private boolean startsSmall(int index) {
    return Character.isLowerCase(lines.get(index).first().text().charAt(0));
  }

  /** The first line of the words above the rows that name their columns. */
  private int heading(int first, int free, List<Stretch> columns) {
    int from = first;
    int named = first;
    while (from > free && first - from < HIGHEST_HEADING && mayName(from - 1, from)) {
      from--;
      boolean several = headingParts(from, columns).size() > 1;
      boolean short1 = lines.get(from).width() < width(columns) / 3;
      named = several || (short1 && named == from + 1) ? from : named;
    }
    return named;
  }

  private static double width(List<Stretch> columns) {
    return columns.get(columns.size() - 1).right() - columns.get(0).left();
  }

  private boolean mayName(int index, int below) {
    Line line = lines.get(index);
    double step = lines.get(below).base() - line.base();
    return step <= LARGEST_STEP * Math.max(line.size(), lines.get(below).size())
        && !(parts.get(index).size() == 1 && SENTENCE_END.matcher(line.text()).matches());
  }

  /** The parts of a heading's line: also closer ones, where columns part. */
  private List<Line> headingParts(int index, List<Stretch> columns) {
    List<Double> borders = borders(columns);
    return split(
        lines.get(index),
        pair ->
            isApart(pair[0], pair[1])
                || (pair[0].gapTo(pair[1]) > HEADING_GAP * pair[0].size()
                    && RuledTables.interval(borders, pair[0].middle())
                        != RuledTables.interval(borders, pair[1].middle())));
  }

  private static List<Line> split(Line line, Predicate<Word[]> apart) {
    List<Line> split = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.words().size(); i++) {
      boolean end = i == line.words().size();
      if (end || apart.test(new Word[] {line.words().get(i - 1), line.words().get(i)})) {
        split.add(new Line(line.words().subList(from, i)));
        from = i;
      }
    }
    return split;
  }

  private static List<Double> borders(List<Stretch> columns) {
    List<Double> borders = new ArrayList<>(List.of(-1e6));
    for (int i = 1; i < columns.size(); i++) {
      borders.add((columns.get(i - 1).right() + columns.get(i).left()) / 2);
    }
    borders.add(1e6);
    return borders;
  }

  private Found found(int from, int first, int last, List<Stretch> columns) {
    HeadingCells heading = new HeadingCells();
    for (int i = from; i < first; i++) {
      addHeading(headingParts(i, columns), columns, heading);
    }
    List<Grid.Cell> cells = new ArrayList<>(heading.cells());
    int start = cells.stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    int row = addRows(first, last, start, columns, cells);
    List<Double> edges = new ArrayList<>(borders(columns));
    edges.set(0, columns.get(0).left());
    edges.set(columns.size(), columns.get(columns.size() - 1).right());
    return new Found(
        from, last, new Grid(cells, row, edges, lines.get(from).top(), lines.get(last).bottom()));
  }

  /**
   * Each part takes the columns that it stands above, and those that are nearer to it than to
   * others.
   */
  private static void addHeading(List<Line> headings, List<Stretch> columns, HeadingCells to) {
    int[] of = new int[columns.size()];
    for (int column = 0; column < columns.size(); column++) {
      of[column] = nearest(headings, columns.get(column));
    }
    for (int i = 0; i < headings.size(); i++) {
      int first = firstOf(of, i);
      int end = first;
      while (first >= 0 && end < of.length && of[end] == i) {
        end++;
      }
      if (first < 0) {
        to.add(overlappingOrNearest(columns, headings.get(i)), 1, headings.get(i));
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

  private static int overlappingOrNearest(List<Stretch> columns, Line heading) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      double distance = Math.abs(columns.get(i).middle() - heading.middle());
      if (distance < Math.abs(columns.get(best).middle() - heading.middle())) {
        best = i;
      }
    }
    return best;
  }

  /** The heading above a column's middle, or one beside it that is less than a column away. */
  private static int nearest(List<Line> headings, Stretch column) {
    int best = -1;
    double distance = Math.max(8, (column.right() - column.left()) / 2);
    for (int i = 0; i < headings.size(); i++) {
      double away = new Part(headings.get(i)).distance(column.middle(), column.middle());
      if (away < distance) {
        distance = away;
        best = i;
      }
    }
    return best;
  }

  /** The rows, each with the lines of labels that run over it; gives the number of all rows. */
  private int addRows(
      int first, int last, int startRow, List<Stretch> columns, List<Grid.Cell> cells) {
    List<List<Line>> rows = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      boolean begins = isRow(i) || hasFigure(i);
      if (rows.isEmpty() || (begins && !awaitsFigures(rows, i))) {
        rows.add(new ArrayList<>());
      }
      if (!begins && isAbove(i, last)) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(lines.get(i));
    }
    rows.removeIf(List::isEmpty);
    for (int i = 0; i < rows.size(); i++) {
      cells.addAll(row(startRow + i, rows.get(i), columns));
    }
    return startRow + rows.size();
  }

  /** Whether the last row so far is a label whose figures stand on this line. */
  private boolean awaitsFigures(List<List<Line>> rows, int index) {
    List<Line> last = rows.get(rows.size() - 1);
    return !last.isEmpty()
        && last.stream().allMatch(l -> AlignedTables.parts(l).stream().noneMatch(Part::isFigure))
        && !parts.get(index).isEmpty();
  }

  /** Whether a line without figures begins the label of the row below it. */
  private boolean isAbove(int index, int last) {
    return index < last && !startsSmall(index) && (isRow(index + 1) || hasFigure(index + 1));
  }

  private static List<Grid.Cell> row(int row, List<Line> lines, List<Stretch> columns) {
    List<List<Line>> texts = new ArrayList<>();
    columns.forEach(c -> texts.add(new ArrayList<>()));
    for (Line line : lines) {
      for (Part part : parts(line)) {
        texts.get(overlappingOrNearest(columns, part)).add(part.line());
      }
    }
    List<Grid.Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      cells.add(new Grid.Cell(row, column, 1, 1, texts.get(column)));
    }
    return cells;
  }

  private static int overlappingOrNearest(List<Stretch> columns, Part part) {
    List<Integer> over = overlapping(columns, part.line());
    return over.isEmpty() ? overlappingOrNearest(columns, part.line()) : over.get(0);
  }
}
