package vn.soat.patterns.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Table.Layout;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.Span;

/**
 * Reads the tables whose cells the file itself marks. What column a figure stands in is known
 * there, so rows keep their empty cells, and each column has the words above it, group first.
 */
public final class MarkedTables {

  /** A row with fewer figures may be prose set in a table. */
  private static final int FEWEST_FIGURES = 2;

  /** A title stands right above its table. */
  private static final int LONGEST_TITLE = 300;

  private static final Pattern FIGURE = Pattern.compile(Cell.NUMBER + "|-");

  private static final Pattern ORDINAL = Pattern.compile("\\(?(\\d{1,2})\\)?(?:\\s*=.*)?");

  private static final Pattern LETTERS = Pattern.compile("(?s).*\\p{L}{2}.*");

  private final Reading reading;
  private final SourceTable source;
  private final CellPlaces places;

  private MarkedTables(Reading reading, SourceTable source, CellPlaces places) {
    this.reading = reading;
    this.source = source;
    this.places = places;
  }

  /** Those with rows of figures, in the order of the text; of each the columns of counts. */
  public static List<Table> find(Reading reading) {
    return reading.tables().stream().flatMap(table -> read(reading, table).stream()).toList();
  }

  private static Optional<Table> read(Reading reading, SourceTable table) {
    return CellPlaces.of(table).flatMap(places -> new MarkedTables(reading, table, places).read());
  }

  private Optional<Table> read() {
    List<Integer> data = IntStream.range(0, source.rows()).filter(this::isData).boxed().toList();
    if (data.isEmpty()) {
      return Optional.empty();
    }
    int label = labelColumn(data);
    List<Integer> columns = figureColumns(data, label);
    List<Row> rows = data.stream().flatMap(row -> row(row, label, columns).stream()).toList();
    return columns.size() < FEWEST_FIGURES || rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                source.span(),
                heading(data.get(0)),
                rows,
                Layout.MARKED,
                columns.stream().map(column -> words(column, data.get(0))).toList()));
  }

  private String text(SourceTable.Cell cell) {
    return reading.folded(cell.span()).strip();
  }

  private boolean isFigure(int row, int column) {
    return places.at(row, column).filter(c -> FIGURE.matcher(text(c)).matches()).isPresent();
  }

  private boolean isEmpty(int row, int column) {
    return places.at(row, column).filter(c -> !text(c).isEmpty()).isEmpty();
  }

  private boolean isLabel(int row, int column) {
    return places.at(row, column).filter(c -> LETTERS.matcher(text(c)).matches()).isPresent();
  }

  private long count(IntPredicate which) {
    return IntStream.range(0, places.columns()).filter(which).count();
  }

  /** A row with a label and figures, which are not the numbers of the columns. */
  private boolean isData(int row) {
    return count(column -> isLabel(row, column)) > 0
        && count(column -> isFigure(row, column)) >= FEWEST_FIGURES
        && !isNumbering(row);
  }

  /** "(1) (2) (3)" below the heading. */
  private boolean isNumbering(int row) {
    return IntStream.range(0, places.columns())
        .allMatch(
            column -> places.at(row, column).map(this::text).filter(this::isOrdinal).isPresent());
  }

  private boolean isOrdinal(String text) {
    return text.isEmpty() || ORDINAL.matcher(text).matches() || text.length() == 1;
  }

  private int labelColumn(List<Integer> data) {
    int best = 0;
    long most = -1;
    for (int column = 0; column < places.columns(); column++) {
      int at = column;
      long labels = data.stream().filter(row -> isLabel(row, at)).count();
      if (labels > most) {
        most = labels;
        best = column;
      }
    }
    return best;
  }

  /** Columns behind the label that hold counts and nothing else. */
  private List<Integer> figureColumns(List<Integer> data, int label) {
    return IntStream.range(label + 1, places.columns())
        .filter(column -> data.stream().anyMatch(row -> isFigure(row, column)))
        .filter(
            column -> data.stream().allMatch(row -> isFigure(row, column) || isEmpty(row, column)))
        .boxed()
        .toList();
  }

  private Optional<Row> row(int row, int label, List<Integer> columns) {
    return places
        .at(row, label)
        .filter(cell -> isLabel(row, label))
        .map(field -> Row.of(field.span(), columns.stream().map(c -> cell(row, c)).toList()));
  }

  private Cell cell(int row, int column) {
    return places
        .at(row, column)
        .filter(cell -> !text(cell).isEmpty())
        .map(cell -> new Cell(cell.span(), Cell.Sort.COUNT))
        .orElse(Cell.NOTHING);
  }

  /** The words of the cells above a column, from top to bottom. */
  private Label words(int column, int firstRow) {
    Set<SourceTable.Cell> names = new LinkedHashSet<>();
    for (int row = 0; row < firstRow; row++) {
      places.at(row, column).ifPresent(names::add);
    }
    return Label.ofLevels(reading.lower(), names.stream().map(SourceTable.Cell::span).toList());
  }

  /** From the title above the table to its first row of figures. */
  private Span heading(int firstRow) {
    int end =
        source.cells().stream()
            .filter(cell -> cell.row() >= firstRow)
            .mapToInt(cell -> cell.span().start())
            .min()
            .orElse(source.span().end());
    int start = source.span().start();
    return new Span(Math.max(0, start - LONGEST_TITLE), Math.max(start, end));
  }
}
