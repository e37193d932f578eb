package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.SourceTable.Cell;
import vn.soat.patterns.text.Span;

/**
 * Reads the tables whose cells the file itself marks. What column a figure stands in is known
 * there, so rows keep their empty cells, and each column is named by the words above it, group
 * first.
 */
final class MarkedTables {

  /** A row with fewer figures may be prose set in a table. */
  private static final int FEWEST_FIGURES = 2;

  /** A title stands right above its table. */
  private static final int LONGEST_TITLE = 300;

  private static final Pattern FIGURE = Pattern.compile(TableRow.NUMBER + "|-");

  private static final Pattern ORDINAL = Pattern.compile("\\(?(\\d{1,2})\\)?(?:\\s*=.*)?");

  private static final Pattern LETTERS = Pattern.compile("(?s).*\\p{L}{2}.*");

  /** A table of dossiers says so; others count procedures or documents. */
  private static final String SUBJECT = "hồ sơ";

  private final Reading reading;
  private final SourceTable source;
  private final CellPlaces places;

  private MarkedTables(Reading reading, SourceTable source, CellPlaces places) {
    this.reading = reading;
    this.source = source;
    this.places = places;
  }

  /** The tables of dossiers and of procedures, in the order of the text. */
  static List<HeadedTable> find(Reading reading) {
    return reading.tables().stream().flatMap(table -> read(reading, table).stream()).toList();
  }

  private static Optional<HeadedTable> read(Reading reading, SourceTable table) {
    return CellPlaces.of(table).flatMap(places -> new MarkedTables(reading, table, places).read());
  }

  private Optional<HeadedTable> read() {
    List<Integer> data = IntStream.range(0, source.rows()).filter(this::isData).boxed().toList();
    if (data.isEmpty()) {
      return Optional.empty();
    }
    int label = labelColumn(data);
    List<Integer> columns = figureColumns(data, label);
    if (columns.size() < FEWEST_FIGURES) {
      return Optional.empty();
    }
    List<TableRow> rows = data.stream().flatMap(row -> row(row, label, columns).stream()).toList();
    Span heading = heading(data.get(0));
    List<List<Cell>> names = columns.stream().map(c -> names(c, data.get(0))).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : indicators(heading, names)
            .map(named -> new HeadedTable(source.span(), new Table(heading, rows, false), named));
  }

  private Optional<List<Indicator>> indicators(Span heading, List<List<Cell>> names) {
    if (isOfDossiers(heading)) {
      return ColumnNames.indicators(reading, names);
    }
    return ProcedureColumns.isOfProcedures(reading, heading)
        ? ProcedureColumns.read(reading, names.stream().map(this::label).toList())
        : Optional.empty();
  }

  private String label(List<Cell> above) {
    String label = above.stream().map(this::text).collect(Collectors.joining(" "));
    return LowerCase.of(label);
  }

  private String text(Cell cell) {
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

  private Optional<TableRow> row(int row, int label, List<Integer> columns) {
    Optional<Cell> field = places.at(row, label).filter(c -> isLabel(row, label));
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<Span> cells = new ArrayList<>();
    for (int column : columns) {
      cells.add(places.at(row, column).map(Cell::span).orElse(new Span(0, 0)));
    }
    Span whole =
        cells.stream().filter(span -> span.length() > 0).reduce(field.get().span(), Span::cover);
    List<Boolean> shares = Collections.nCopies(cells.size(), false);
    return Optional.of(new TableRow(whole, field.get().span(), cells, shares));
  }

  private List<Cell> names(int column, int firstRow) {
    Set<Cell> names = new LinkedHashSet<>();
    for (int row = 0; row < firstRow; row++) {
      places.at(row, column).ifPresent(names::add);
    }
    return List.copyOf(names);
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

  private boolean isOfDossiers(Span heading) {
    String words = Reading.fold(heading.of(reading.text())).toLowerCase(Locale.ROOT);
    return words.contains(SUBJECT);
  }
}
