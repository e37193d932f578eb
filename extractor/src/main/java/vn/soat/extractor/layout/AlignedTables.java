package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds tables that have no lines around their cells by the figures that stand below each other.
 */
final class AlignedTables {

  private static final int FEWEST_FIGURES = 3;
  private static final int FEWEST_ROWS = 2;

  /** One row of so many figures is a table, as where a page ends. */
  private static final int FIGURES_OF_ONE_ROW = 6;

  /** Lines of a heading follow each other within so many times their size. */
  private static final double LARGEST_STEP = 2.2;

  private static final int HIGHEST_HEADING = 14;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:,]");

  private final List<Line> lines;
  private final List<List<RowPart>> parts;

  private AlignedTables(List<Line> lines) {
    this.lines = lines;
    this.parts = lines.stream().map(RowPart::of).toList();
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
    List<RowPart> row = parts.get(index);
    long figures = row.stream().filter(RowPart::isFigure).count();
    return figures >= FEWEST_FIGURES && figures * 2 >= row.size() && row.size() > FEWEST_FIGURES;
  }

  private Optional<Found> table(int first, int free, Optional<Grid> known) {
    List<Integer> rows = new ArrayList<>(List.of(first));
    TableColumns columns = TableColumns.of(parts.get(first));
    int last = first;
    for (int i = first + 1; i < lines.size() && i - last <= 3; i++) {
      if (isRow(i)) {
        Optional<TableColumns> wider = columns.widened(parts.get(i));
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
            || parts.get(first).stream().filter(RowPart::isFigure).count() >= FIGURES_OF_ONE_ROW;
    if (!enough && known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(found(heading(first, free, columns), first, last, columns));
  }

  /** A row with few figures, or a line of a label that takes several. */
  private boolean isPartOfRow(int index, TableColumns columns) {
    double step = index == 0 ? 0 : lines.get(index).base() - lines.get(index - 1).base();
    return columns.hold(parts.get(index)) && step <= LARGEST_STEP * lines.get(index).size();
  }

  /** Lines behind the last row that belong to it: few figures, or the end of its label. */
  private int withRest(int row, TableColumns columns) {
    int last = row;
    while (last + 1 < lines.size()
        && isPartOfRow(last + 1, columns)
        && (hasFigure(last + 1) || startsSmall(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean hasFigure(int index) {
    return parts.get(index).size() > 1 && parts.get(index).stream().anyMatch(RowPart::isFigure);
  }

  private boolean startsSmall(int index) {
    return Character.isLowerCase(lines.get(index).first().text().charAt(0));
  }

  /** The first line of the words above the rows that name their columns. */
  private int heading(int first, int free, TableColumns columns) {
    int from = first;
    int named = first;
    while (from > free && first - from < HIGHEST_HEADING && mayName(from - 1, from)) {
      from--;
      boolean several = columns.headingParts(lines.get(from)).size() > 1;
      boolean short1 = lines.get(from).width() < columns.width() / 3;
      named = several || (short1 && named == from + 1) ? from : named;
    }
    return named;
  }

  private boolean mayName(int index, int below) {
    Line line = lines.get(index);
    double step = lines.get(below).base() - line.base();
    return step <= LARGEST_STEP * Math.max(line.size(), lines.get(below).size())
        && !(parts.get(index).size() == 1 && SENTENCE_END.matcher(line.text()).matches());
  }

  private Found found(int from, int first, int last, TableColumns columns) {
    HeadingCells heading = new HeadingCells();
    for (int i = from; i < first; i++) {
      columns.addHeading(columns.headingParts(lines.get(i)), heading);
    }
    List<Grid.Cell> cells = new ArrayList<>(heading.cells());
    int start = cells.stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    int row = addRows(first, last, start, columns, cells);
    return new Found(
        from,
        last,
        new Grid(cells, row, columns.edges(), lines.get(from).top(), lines.get(last).bottom()));
  }

  /** The rows, each with the lines of labels that run over it; gives the number of all rows. */
  private int addRows(
      int first, int last, int startRow, TableColumns columns, List<Grid.Cell> cells) {
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
        && last.stream().allMatch(l -> RowPart.of(l).stream().noneMatch(RowPart::isFigure))
        && !parts.get(index).isEmpty();
  }

  /** Whether a line without figures begins the label of the row below it. */
  private boolean isAbove(int index, int last) {
    return index < last && !startsSmall(index) && (isRow(index + 1) || hasFigure(index + 1));
  }

  private static List<Grid.Cell> row(int row, List<Line> lines, TableColumns columns) {
    List<List<Line>> texts = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      texts.add(new ArrayList<>());
    }
    for (Line line : lines) {
      for (RowPart part : RowPart.of(line)) {
        texts.get(columns.columnOf(part)).add(part.line());
      }
    }
    List<Grid.Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      cells.add(new Grid.Cell(row, column, 1, 1, texts.get(column)));
    }
    return cells;
  }
}
