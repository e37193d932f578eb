package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;

/**
 * The dossier table of form II.06a (Thông tư 01/2020/TT-VPCP): a field and its eleven figures a
 * row, flattened to text. A row with fewer figures has lost its empty cells, so nobody can tell
 * which columns are left; it is not read.
 */
public final class DossierTable {

  /** Columns 3 to 13 of the form. */
  private static final List<Indicator> COLUMNS =
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

  /** The total of a block of columns and its parts. */
  private static final List<List<Integer>> BLOCKS =
      List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(8, 9, 10));

  private static final Pattern ROW =
      Pattern.compile(
          "[ \\t|]{0,60}(?:(?<ordinal>\\d{1,2})[.)]?[ \\t|]{1,60})?(?<field>\\p{L}[^\\n\\d]{1,60}?)[ \\t|]{1,60}(?<cells>(?:(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6}|-)[ \\t|]{1,60}){10}(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6}|-))[ \\t|]{0,60}");

  private static final Pattern CELL = Pattern.compile("[^ \\t|]+");

  private static final Pattern TOTAL =
      Pattern.compile("(?i)(?:tổng(?:\\s+(?:cộng|số|hợp))?|cộng)", Pattern.UNICODE_CASE);

  /** A row: the cells in the order of the columns. */
  private record Row(Span span, boolean total, List<Counted> cells) {}

  private final Reading reading;
  private final int firstId;
  private final List<Row> rows = new ArrayList<>();

  private DossierTable(Reading reading, int firstId) {
    this.reading = reading;
    this.firstId = firstId;
  }

  /**
   * Reads every row of such tables in a report.
   *
   * @param firstId the number of the first quantity's id
   */
  public static DossierTable read(Reading reading, int firstId) {
    DossierTable table = new DossierTable(reading, firstId);
    forEachRow(reading, table::add);
    return table;
  }

  /** The stretches of text that the rows take. */
  public static List<Span> spans(Reading reading) {
    List<Span> spans = new ArrayList<>();
    forEachRow(reading, row -> spans.add(new Span(row.start(), row.end())));
    return spans;
  }

  private static void forEachRow(Reading reading, Consumer<Matcher> reader) {
    String text = reading.text();
    Matcher row = ROW.matcher(text);
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (mayBeRow(text, start, end) && row.region(start, end).matches()) {
        reader.accept(row);
      }
      start = end + 1;
    }
  }

  /** A row ends with a figure or a dash and has at least as many parts as the form has columns. */
  private static boolean mayBeRow(String text, int start, int end) {
    int last = end;
    while (last > start && " \t|".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last > start
        && (Character.isDigit(text.charAt(last - 1)) || text.charAt(last - 1) == '-')
        && cells(text, start, last) >= COLUMNS.size();
  }

  private static int cells(String text, int start, int end) {
    int cells = 0;
    boolean inside = false;
    for (int at = start; at < end; at++) {
      boolean gap = " \t|".indexOf(text.charAt(at)) >= 0;
      cells += !gap && !inside ? 1 : 0;
      inside = !gap;
    }
    return cells;
  }

  public List<Counted> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }

  private void add(Matcher row) {
    String field = Reading.fold(row.group("field")).replaceFirst("[\\s|:]+$", "");
    boolean total = TOTAL.matcher(field).lookingAt();
    Block block = reading.outline().at(row.start());
    List<Counted> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(reading.text()).region(row.start("cells"), row.end("cells"));
    while (cell.find()) {
      Span span = new Span(cell.start(), cell.end());
      Optional<String> scope = total ? Optional.empty() : Optional.of(field);
      cells.add(new Counted(quantity(span, scope, cells.size()), span, block, Counted.Role.CELL));
    }
    rows.add(new Row(new Span(row.start(), row.end()), total, cells));
  }

  private Quantity quantity(Span span, Optional<String> scope, int column) {
    int number = firstId + rows.size() * COLUMNS.size() + column;
    return new Quantity(
        "q" + number,
        QuantityKind.DOSSIER,
        figure(span.of(reading.text())),
        "hồ sơ",
        Optional.of(COLUMNS.get(column)),
        scope,
        Optional.empty(),
        false,
        reading.evidence(span));
  }

  private static Figure figure(String cell) {
    return cell.equals("-")
        ? Figure.whole(cell, 0)
        : NumberReader.read(cell, NumberReader.Sort.COUNT, Bound.EXACT);
  }

  /** What each row and each column must add up to. */
  public List<Breakdown> breakdowns() {
    List<Breakdown> found = new ArrayList<>();
    for (Row row : rows) {
      BLOCKS.forEach(block -> found.add(rowSum(row, block)));
    }
    totals().forEach(total -> found.addAll(columnSums(total)));
    return found;
  }

  private Breakdown rowSum(Row row, List<Integer> block) {
    List<String> parts = block.stream().skip(1).map(column -> id(row, column)).toList();
    return new Breakdown(
        id(row, block.get(0)), parts, Wording.ALL_OF_IT, reading.evidence(row.span()));
  }

  private List<Integer> totals() {
    return IntStream.range(0, rows.size()).filter(i -> rows.get(i).total()).boxed().toList();
  }

  /** The rows that a total row adds up: those back to the total before it, or all behind it. */
  private List<Breakdown> columnSums(int total) {
    int from = total;
    while (from > 0 && !rows.get(from - 1).total()) {
      from--;
    }
    List<Row> summed = from < total ? rows.subList(from, total) : rowsBehind(total);
    return summed.isEmpty()
        ? List.of()
        : IntStream.range(0, COLUMNS.size())
            .mapToObj(column -> columnSum(total, summed, column))
            .toList();
  }

  private List<Row> rowsBehind(int total) {
    int to = total + 1;
    while (to < rows.size() && !rows.get(to).total()) {
      to++;
    }
    return rows.subList(total + 1, to);
  }

  private Breakdown columnSum(int total, List<Row> summed, int column) {
    return new Breakdown(
        id(rows.get(total), column),
        summed.stream().map(row -> id(row, column)).toList(),
        Wording.ALL_OF_IT,
        rows.get(total).cells().get(column).quantity().evidence());
  }

  private static String id(Row row, int column) {
    return row.cells().get(column).quantity().id();
  }
}
