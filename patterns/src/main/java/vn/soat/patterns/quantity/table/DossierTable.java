package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.MarkedTables;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.table.Table.Layout;
import vn.soat.patterns.table.TableFinder;
import vn.soat.patterns.text.Span;

/**
 * Tables of dossiers and of procedures: form II.06a (Thông tư 01/2020/TT-VPCP) with its eleven
 * figures a row, and tables whose heading names other columns. Where the file marks the cells, each
 * figure is that of its column. In a plain text a row with fewer figures than its heading has lost
 * its empty cells, so nobody can tell which columns are left; it is not read.
 */
public final class DossierTable {

  /** Columns 3 to 13 of the form. */
  private static final List<Column> FORM =
      Stream.of(
              Indicator.DOSSIER_RECEIVED_TOTAL,
              Indicator.DOSSIER_RECEIVED_ONLINE,
              Indicator.DOSSIER_RECEIVED_IN_PERSON,
              Indicator.DOSSIER_RECEIVED_CARRIED_OVER,
              Indicator.DOSSIER_RESOLVED_TOTAL,
              Indicator.DOSSIER_RESOLVED_EARLY,
              Indicator.DOSSIER_RESOLVED_ON_TIME,
              Indicator.DOSSIER_RESOLVED_OVERDUE,
              Indicator.DOSSIER_PENDING_TOTAL,
              Indicator.DOSSIER_PENDING_ON_TIME,
              Indicator.DOSSIER_PENDING_OVERDUE)
          .map(Column::of)
          .toList();

  /** What parts a row's label from its first cell. */
  private static final Pattern ENDING_SIGNS = Pattern.compile("[\\s|:]+$");

  /** One column may be any list. */
  private static final int FEWEST_COLUMNS = 2;

  /** A row as it was read: the cells in the order of the columns, some of them empty. */
  private record CountedRow(
      Span span,
      boolean total,
      List<Optional<Counted>> cells,
      List<Indicator> columns,
      List<ColumnSums.Sum> sums) {}

  /** The columns of counts of a table, and what each counts. */
  private record Headed(Table table, List<Column> columns) {

    List<Indicator> indicators() {
      return columns.stream().map(Column::indicator).toList();
    }
  }

  private final Reading reading;
  private final OptionalInt year;
  private final RowTimes times;
  private final ShareColumns shares;
  private final int firstId;
  private final List<Headed> tables = new ArrayList<>();
  private final List<CountedRow> rows = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();
  private int figures;

  private DossierTable(Reading reading, OptionalInt year, int firstId) {
    this.reading = reading;
    this.year = year;
    this.times = new RowTimes(reading, year);
    this.shares = ShareColumns.of(reading);
    this.firstId = firstId;
  }

  /**
   * Reads every row of such tables in a report; its quantities count from 1.
   *
   * @param year the report's, for rows of a time that names none
   */
  public static DossierTable read(Reading reading, OptionalInt year) {
    DossierTable read = new DossierTable(reading, year, 1);
    read.findAll();
    return read;
  }

  /** The same with another number for the first quantity's id. */
  public DossierTable countedFrom(int first) {
    DossierTable renumbered = new DossierTable(reading, year, first);
    tables.forEach(renumbered::add);
    return renumbered;
  }

  private void findAll() {
    List<Table> told = new ArrayList<>(MarkedTables.find(reading));
    told.addAll(LegendLists.find(reading));
    told.sort(Comparator.comparing(table -> table.span().start()));
    List<Column> before = FORM;
    for (Table found : TableFinder.find(reading)) {
      for (Table table : found.even()) {
        addTold(told, table.rows().get(0).span().end());
        Optional<Headed> headed = overlaps(table) ? Optional.empty() : headed(table, before);
        if (headed.isPresent()) {
          before = headed.get().columns();
          add(headed.get());
        }
      }
    }
    addTold(told, reading.text().length());
  }

  /** Adds the tables whose columns are told and that begin before an offset. */
  private void addTold(List<Table> told, int end) {
    while (!told.isEmpty() && told.get(0).span().start() <= end) {
      Table table = told.remove(0);
      headed(table, List.of())
          .ifPresent(
              headed -> {
                add(headed);
                taken.add(table.span());
              });
    }
  }

  /** Whether a flattened table is one that the file marks. */
  private boolean overlaps(Table table) {
    return table.rows().stream().anyMatch(row -> taken.stream().anyMatch(row.span()::overlaps));
  }

  /** The stretches of text that the rows take. */
  public List<Span> spans() {
    return rows.stream().map(CountedRow::span).toList();
  }

  public List<Counted> cells() {
    return rows.stream().flatMap(row -> row.cells().stream().flatMap(Optional::stream)).toList();
  }

  /** The heading's columns if the figures bear them out, else those of the table before. */
  private Optional<Headed> headed(Table table, List<Column> before) {
    List<Integer> counts = shares.countsOf(table);
    if (counts.size() < FEWEST_COLUMNS || LabelWords.sayWhatWasDone(reading, table)) {
      return Optional.empty();
    }
    Table counted = table.only(counts);
    ColumnSums sums = new ColumnSums(reading, counted);
    return ColumnReader.read(reading, table, counts)
        .filter(columns -> isProven(sums, columns))
        .map(ColumnReader.Columns::columns)
        .findFirst()
        .map(columns -> new Headed(counted, columns))
        .or(() -> Optional.of(new Headed(counted, before)).filter(same -> isAsBefore(sums, same)));
  }

  private static boolean isProven(ColumnSums sums, ColumnReader.Columns columns) {
    return switch (columns.proof()) {
      case NONE -> true;
      case TOTAL -> sums.reachTotal();
      case SUMS -> sums.bearOut(columns.indicators());
    };
  }

  private static boolean isAsBefore(ColumnSums sums, Headed same) {
    boolean form = same.columns().equals(FORM) && same.table().layout() == Layout.FLAT;
    return same.columns().size() == same.table().width()
        && (form || sums.bearOut(same.indicators()));
  }

  private void add(Headed headed) {
    tables.add(headed);
    List<Indicator> columns = headed.indicators();
    List<ColumnSums.Sum> sums =
        new ColumnSums(reading, headed.table()).kept(columns, headed.columns().equals(FORM));
    for (Row row : headed.table().rows()) {
      boolean total = ColumnSums.isTotal(reading, row);
      rows.add(new CountedRow(row.span(), total, cells(row, headed, total), columns, sums));
    }
  }

  private List<Optional<Counted>> cells(Row row, Headed headed, boolean total) {
    Block block = reading.outline().at(row.span().start());
    Optional<Period> time = total ? Optional.empty() : times.of(row.field());
    String field = ENDING_SIGNS.matcher(reading.folded(row.field())).replaceFirst("");
    Optional<String> scope = total || time.isPresent() ? Optional.empty() : Optional.of(field);
    List<Optional<Counted>> cells = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = row.cells().get(column);
      cells.add(
          cell.is(Cell.Sort.EMPTY)
              ? Optional.empty()
              : Optional.of(
                  new Counted(
                      quantity(cell, scope, headed.columns().get(column).in(time)),
                      cell.span(),
                      block,
                      Counted.Role.CELL)));
    }
    return cells;
  }

  private Quantity quantity(Cell cell, Optional<String> scope, Column column) {
    int number = firstId + figures++;
    boolean procedures = column.indicator().isOfProcedures();
    return new Quantity(
        "q" + number,
        procedures ? QuantityKind.PROCEDURE : QuantityKind.DOSSIER,
        ColumnSums.figure(reading, cell),
        procedures ? "thủ tục" : "hồ sơ",
        Optional.of(column.indicator()),
        scope,
        column.period(),
        false,
        reading.evidence(cell.span()));
  }

  /** What each row and each column must add up to. */
  public List<Breakdown> breakdowns() {
    List<Breakdown> found = new ArrayList<>();
    for (CountedRow row : rows) {
      row.sums().forEach(sum -> rowSum(row, sum).ifPresent(found::add));
    }
    totals().forEach(total -> found.addAll(columnSums(total)));
    return found;
  }

  /** Empty cells count nothing. */
  private Optional<Breakdown> rowSum(CountedRow row, ColumnSums.Sum sum) {
    List<String> parts =
        sum.partsIn(row.columns()).stream().flatMap(column -> id(row, column).stream()).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : id(row, row.columns().indexOf(sum.whole()))
            .map(
                whole ->
                    new Breakdown(whole, parts, Wording.ALL_OF_IT, reading.evidence(row.span())));
  }

  private List<Integer> totals() {
    return IntStream.range(0, rows.size()).filter(i -> rows.get(i).total()).boxed().toList();
  }

  /** The rows that a total row adds up: those back to the total before it, or all behind it. */
  private List<Breakdown> columnSums(int total) {
    int from = total;
    while (from > 0 && isSummed(from - 1, total)) {
      from--;
    }
    List<CountedRow> summed = from < total ? rows.subList(from, total) : rowsBehind(total);
    return summed.isEmpty()
        ? List.of()
        : IntStream.range(0, rows.get(total).columns().size())
            .mapToObj(column -> columnSum(total, summed, column))
            .flatMap(Optional::stream)
            .toList();
  }

  private boolean isSummed(int row, int total) {
    return !rows.get(row).total() && rows.get(row).columns().equals(rows.get(total).columns());
  }

  private List<CountedRow> rowsBehind(int total) {
    int to = total + 1;
    while (to < rows.size() && isSummed(to, total)) {
      to++;
    }
    return rows.subList(total + 1, to);
  }

  private Optional<Breakdown> columnSum(int total, List<CountedRow> summed, int column) {
    List<String> parts = summed.stream().flatMap(row -> id(row, column).stream()).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : rows.get(total)
            .cells()
            .get(column)
            .map(Counted::quantity)
            .map(q -> new Breakdown(q.id(), parts, Wording.ALL_OF_IT, q.evidence()));
  }

  private static Optional<String> id(CountedRow row, int column) {
    return row.cells().get(column).map(counted -> counted.quantity().id());
  }
}
