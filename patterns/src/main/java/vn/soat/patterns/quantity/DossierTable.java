package vn.soat.patterns.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;

/**
 * Tables of dossiers and of procedures: form II.06a (Thông tư 01/2020/TT-VPCP) with its eleven
 * figures a row, and tables whose heading names other columns. Where the file marks the cells, each
 * figure is that of its column. In a plain text a row with fewer figures than its heading has lost
 * its empty cells, so nobody can tell which columns are left; it is not read.
 */
public final class DossierTable {

  /** Columns 3 to 13 of the form. */
  private static final List<Indicator> FORM =
      List.of(
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
          Indicator.DOSSIER_PENDING_OVERDUE);

  /** What parts a row's label from its first cell. */
  private static final Pattern ENDING_SIGNS = Pattern.compile("[\\s|:]+$");

  /** A whole and what it consists of; as many of the parts as the table has. */
  private record Sum(Indicator whole, Set<Indicator> parts) {}

  private static final List<Sum> SUMS =
      List.of(
          new Sum(
              Indicator.DOSSIER_RECEIVED_TOTAL,
              EnumSet.of(
                  Indicator.DOSSIER_RECEIVED_ONLINE,
                  Indicator.DOSSIER_RECEIVED_IN_PERSON,
                  Indicator.DOSSIER_RECEIVED_CARRIED_OVER)),
          new Sum(
              Indicator.DOSSIER_RECEIVED_TOTAL,
              EnumSet.of(Indicator.DOSSIER_RECEIVED_CARRIED_OVER, Indicator.DOSSIER_OTHER)),
          new Sum(
              Indicator.DOSSIER_RESOLVED_TOTAL,
              EnumSet.of(
                  Indicator.DOSSIER_RESOLVED_EARLY,
                  Indicator.DOSSIER_RESOLVED_ON_TIME,
                  Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME,
                  Indicator.DOSSIER_RESOLVED_OVERDUE)),
          new Sum(
              Indicator.DOSSIER_PENDING_TOTAL,
              EnumSet.of(Indicator.DOSSIER_PENDING_ON_TIME, Indicator.DOSSIER_PENDING_OVERDUE)),
          new Sum(
              Indicator.PROCEDURE_TOTAL,
              EnumSet.of(Indicator.PROCEDURE_ONLINE, Indicator.PROCEDURE_OTHER)),
          new Sum(
              Indicator.DOSSIER_RECEIVED_TOTAL,
              EnumSet.of(
                  Indicator.DOSSIER_RESOLVED_TOTAL,
                  Indicator.DOSSIER_PENDING_TOTAL,
                  Indicator.DOSSIER_RETURNED)));

  /** The flow from received to resolved is no sum of one block of columns. */
  private static final Sum FLOW = SUMS.get(SUMS.size() - 1);

  /** Of three sums at least two must hold, else the columns have been misread. */
  private static final int HOLDING = 2;

  private static final int OF_SUMS = 3;

  private static final Pattern TOTAL =
      Pattern.compile("(?i)(?:tổng(?:\\s+(?:cộng|số|hợp))?|cộng)", Pattern.UNICODE_CASE);

  /** A row: the cells in the order of the columns, some of them empty. */
  private record Row(
      Span span,
      boolean total,
      List<Optional<Counted>> cells,
      List<Indicator> columns,
      List<Sum> sums) {}

  /** A table and what its columns count. */
  private record Headed(Table table, LabelledColumns columns) {}

  private final Reading reading;
  private final int firstId;
  private final List<Headed> tables = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();
  private int figures;

  private DossierTable(Reading reading, int firstId) {
    this.reading = reading;
    this.firstId = firstId;
  }

  /** Reads every row of such tables in a report; its quantities count from 1. */
  public static DossierTable read(Reading reading) {
    DossierTable read = new DossierTable(reading, 1);
    read.findAll();
    return read;
  }

  /** The same with another number for the first quantity's id. */
  public DossierTable countedFrom(int first) {
    DossierTable renumbered = new DossierTable(reading, first);
    tables.forEach(headed -> renumbered.add(headed.table(), headed.columns()));
    return renumbered;
  }

  private void findAll() {
    LabelledColumns before = LabelledColumns.of(FORM);
    List<HeadedTable> marked = marked(reading);
    ShareColumns shares = ShareColumns.of(reading);
    for (Table found : TableFinder.find(reading)) {
      Table table = found.without(shares);
      addMarked(marked, table.rows().get(0).span());
      Optional<LabelledColumns> columns =
          overlaps(table) ? Optional.empty() : columns(reading, table, before);
      if (columns.isPresent()) {
        before = columns.get();
        add(table, before);
      }
    }
    addMarked(marked, new Span(reading.text().length(), reading.text().length()));
  }

  /** The tables whose columns are told by the file, or by the lead-in of a list. */
  private static List<HeadedTable> marked(Reading reading) {
    List<HeadedTable> all = new ArrayList<>(MarkedTables.find(reading));
    all.addAll(LegendLists.find(reading));
    all.sort(Comparator.comparing(found -> found.whole().start()));
    return all;
  }

  /** Adds the marked tables that begin before a row of a flattened one ends. */
  private void addMarked(List<HeadedTable> marked, Span row) {
    while (!marked.isEmpty() && marked.get(0).whole().start() <= row.end()) {
      HeadedTable found = marked.remove(0);
      add(found.table(), LabelledColumns.of(found.columns()));
      taken.add(found.whole());
    }
  }

  /** Whether a flattened table is one that the file marks. */
  private boolean overlaps(Table table) {
    return table.rows().stream().anyMatch(row -> taken.stream().anyMatch(row.span()::overlaps));
  }

  /** The stretches of text that the rows take. */
  public List<Span> spans() {
    return rows.stream().map(Row::span).toList();
  }

  public List<Counted> cells() {
    return rows.stream().flatMap(row -> row.cells().stream().flatMap(Optional::stream)).toList();
  }

  /** The heading's columns if the figures bear them out, else those of the table before. */
  private static Optional<LabelledColumns> columns(
      Reading reading, Table table, LabelledColumns before) {
    return borneOut(reading, table)
        .or(() -> ProcedureColumns.read(reading, table).filter(named -> addsUp(reading, table)))
        .map(LabelledColumns::of)
        .or(() -> LabelledColumns.read(reading, table).filter(named -> addsUp(reading, table)))
        .or(() -> Optional.of(before).filter(columns -> isAsBefore(reading, table, columns)));
  }

  private static Optional<List<Indicator>> borneOut(Reading reading, Table table) {
    return TableHeading.readings(reading, table).stream()
        .filter(named -> isBorneOut(reading, table, named))
        .findFirst();
  }

  private static boolean isAsBefore(Reading reading, Table table, LabelledColumns before) {
    List<Indicator> columns = before.indicators();
    boolean form = columns.equals(FORM) && !table.upright();
    return columns.size() == table.columns() && (form || isBorneOut(reading, table, columns));
  }

  /** Whether most columns of a table with a total add up to it; one without has nothing to show. */
  private static boolean addsUp(Reading reading, Table table) {
    List<TableRow> parts = new ArrayList<>(table.rows());
    boolean last = isTotal(reading, parts.get(parts.size() - 1));
    TableRow total = parts.remove(last ? parts.size() - 1 : 0);
    if (parts.isEmpty() || !(last || isTotal(reading, total))) {
      return true;
    }
    long held =
        IntStream.range(0, table.columns())
            .filter(
                column ->
                    sumOf(reading, parts, column).compareTo(value(reading, total, column)) == 0)
            .count();
    return held * OF_SUMS >= (long) table.columns() * HOLDING;
  }

  private static boolean isTotal(Reading reading, TableRow row) {
    return TOTAL.matcher(row.field().of(reading.text())).lookingAt();
  }

  private static BigDecimal sumOf(Reading reading, List<TableRow> rows, int column) {
    return rows.stream()
        .map(row -> value(reading, row, column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal value(Reading reading, TableRow row, int column) {
    return figure(reading, row.cells().get(column)).value();
  }

  private static boolean isBorneOut(Reading reading, Table table, List<Indicator> columns) {
    int checked = 0;
    int held = 0;
    int balanced = balanced(reading, table, columns);
    for (Sum sum : SUMS) {
      List<Integer> parts = parts(sum, columns);
      if (!parts.isEmpty()) {
        int holding = holding(reading, table, columns.indexOf(sum.whole()), parts);
        checked += table.rows().size();
        held += sum.equals(FLOW) ? Math.max(holding, balanced) : holding;
      }
    }
    return held > 0 && held * OF_SUMS >= checked * HOLDING;
  }

  /** Rows in which what was carried over and came in is what was resolved and is pending. */
  private static int balanced(Reading reading, Table table, List<Indicator> columns) {
    int carried = columns.indexOf(Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
    int received = columns.indexOf(Indicator.DOSSIER_RECEIVED_TOTAL);
    List<Integer> left = parts(FLOW, columns);
    if (carried < 0 || received < 0 || left.isEmpty()) {
      return 0;
    }
    return (int)
        table.rows().stream()
            .filter(
                row ->
                    sum(reading, row, List.of(carried, received)).compareTo(sum(reading, row, left))
                        == 0)
            .count();
  }

  private static BigDecimal sum(Reading reading, TableRow row, List<Integer> columns) {
    return columns.stream()
        .map(column -> figure(reading, row.cells().get(column)).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The columns of the parts that the table has; none if it lacks the whole or has one part. */
  private static List<Integer> parts(Sum sum, List<Indicator> columns) {
    List<Integer> parts =
        IntStream.range(0, columns.size())
            .filter(i -> sum.parts().contains(columns.get(i)))
            .boxed()
            .toList();
    return Collections.frequency(columns, sum.whole()) == 1 && parts.size() > 1 ? parts : List.of();
  }

  private static int holding(Reading reading, Table table, int whole, List<Integer> parts) {
    int held = 0;
    for (TableRow row : table.rows()) {
      BigDecimal sum = sum(reading, row, parts);
      held += sum.compareTo(figure(reading, row.cells().get(whole)).value()) == 0 ? 1 : 0;
    }
    return held;
  }

  private void add(Table table, LabelledColumns named) {
    tables.add(new Headed(table, named));
    List<Indicator> columns = named.indicators();
    List<Sum> sums = SUMS.stream().filter(sum -> isKept(table, columns, sum)).toList();
    for (TableRow row : table.rows()) {
      String field = ENDING_SIGNS.matcher(reading.folded(row.field())).replaceFirst("");
      boolean total = field.isEmpty() || TOTAL.matcher(field).lookingAt();
      Optional<String> scope = total ? Optional.empty() : Optional.of(field);
      rows.add(new Row(row.span(), total, cells(row, named, scope), columns, sums));
    }
  }

  /** A sum of the form is always demanded; of another table if most rows keep it. */
  private boolean isKept(Table table, List<Indicator> columns, Sum sum) {
    List<Integer> parts = parts(sum, columns);
    if (parts.isEmpty() || sum.equals(FLOW)) {
      return false;
    }
    int held = holding(reading, table, columns.indexOf(sum.whole()), parts);
    return columns.equals(FORM) || held * OF_SUMS >= table.rows().size() * HOLDING;
  }

  private List<Optional<Counted>> cells(
      TableRow row, LabelledColumns columns, Optional<String> scope) {
    Block block = reading.outline().at(row.span().start());
    List<Span> spans = row.cells();
    List<Optional<Counted>> cells = new ArrayList<>();
    for (int column = 0; column < spans.size(); column++) {
      Span span = spans.get(column);
      Indicator indicator = columns.indicators().get(column);
      Optional<Period> period = columns.periods().get(column);
      cells.add(
          span.of(reading.text()).isBlank()
              ? Optional.empty()
              : Optional.of(
                  new Counted(
                      quantity(span, scope, indicator, period), span, block, Counted.Role.CELL)));
    }
    return cells;
  }

  private Quantity quantity(
      Span span, Optional<String> scope, Indicator indicator, Optional<Period> period) {
    int number = firstId + figures++;
    boolean procedures = indicator.isOfProcedures();
    return new Quantity(
        "q" + number,
        procedures ? QuantityKind.PROCEDURE : QuantityKind.DOSSIER,
        figure(reading, span),
        procedures ? "thủ tục" : "hồ sơ",
        Optional.of(indicator),
        scope,
        period,
        false,
        reading.evidence(span));
  }

  private static Figure figure(Reading reading, Span span) {
    String cell = span.of(reading.text());
    return cell.equals("-") || cell.isBlank()
        ? Figure.whole(cell, 0)
        : NumberReader.read(cell, NumberReader.Sort.COUNT, Bound.EXACT);
  }

  /** What each row and each column must add up to. */
  public List<Breakdown> breakdowns() {
    List<Breakdown> found = new ArrayList<>();
    for (Row row : rows) {
      row.sums().forEach(sum -> rowSum(row, sum).ifPresent(found::add));
    }
    totals().forEach(total -> found.addAll(columnSums(total)));
    return found;
  }

  /** Empty cells count nothing. */
  private Optional<Breakdown> rowSum(Row row, Sum sum) {
    List<String> parts =
        parts(sum, row.columns()).stream().flatMap(column -> id(row, column).stream()).toList();
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
    List<Row> summed = from < total ? rows.subList(from, total) : rowsBehind(total);
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

  private List<Row> rowsBehind(int total) {
    int to = total + 1;
    while (to < rows.size() && isSummed(to, total)) {
      to++;
    }
    return rows.subList(total + 1, to);
  }

  private Optional<Breakdown> columnSum(int total, List<Row> summed, int column) {
    List<String> parts = summed.stream().flatMap(row -> id(row, column).stream()).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : rows.get(total)
            .cells()
            .get(column)
            .map(Counted::quantity)
            .map(q -> new Breakdown(q.id(), parts, Wording.ALL_OF_IT, q.evidence()));
  }

  private static Optional<String> id(Row row, int column) {
    return row.cells().get(column).map(counted -> counted.quantity().id());
  }
}
