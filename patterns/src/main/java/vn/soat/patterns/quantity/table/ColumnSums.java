package vn.soat.patterns.quantity.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.vocabulary.WordList;

/** What the columns and rows of a table of counts add up to. */
final class ColumnSums {

  /** A whole and what it consists of; as many of the parts as the table has. */
  record Sum(Indicator whole, Set<Indicator> parts) {

    /** The columns of the parts that a table has; none if it lacks the whole or has one part. */
    List<Integer> partsIn(List<Indicator> columns) {
      List<Integer> found =
          IntStream.range(0, columns.size())
              .filter(i -> parts.contains(columns.get(i)))
              .boxed()
              .toList();
      return Collections.frequency(columns, whole) == 1 && found.size() > 1 ? found : List.of();
    }
  }

  /** The flow from received to resolved is no sum of one block of columns. */
  private static final Sum FLOW =
      new Sum(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          EnumSet.of(
              Indicator.DOSSIER_RESOLVED_TOTAL,
              Indicator.DOSSIER_PENDING_TOTAL,
              Indicator.DOSSIER_RETURNED));

  /** The same where the resolved dossiers are given by their times alone. */
  private static final Sum FLOW_BY_TIME =
      new Sum(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          EnumSet.of(
              Indicator.DOSSIER_RESOLVED_EARLY,
              Indicator.DOSSIER_RESOLVED_ON_TIME,
              Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME,
              Indicator.DOSSIER_RESOLVED_OVERDUE,
              Indicator.DOSSIER_PENDING_TOTAL,
              Indicator.DOSSIER_RETURNED));

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
              EnumSet.of(Indicator.PROCEDURE_ONLINE, Indicator.PROCEDURE_OTHER)));

  /** Of three sums at least two must hold, else the columns have been misread. */
  private static final int HOLDING = 2;

  private static final int OF_SUMS = 3;

  private final Reading reading;
  private final Table table;

  ColumnSums(Reading reading, Table table) {
    this.reading = reading;
    this.table = table;
  }

  /** The count in a cell; a dash or nothing is none. */
  static Figure figure(Reading reading, Cell cell) {
    String printed = cell.span().of(reading.text());
    return printed.equals("-") || printed.isBlank()
        ? Figure.whole(printed, 0)
        : NumberReader.read(printed, NumberReader.Sort.COUNT, Bound.EXACT);
  }

  /** Whether a row's label says that it adds others up; one without a label does. */
  static boolean isTotal(Reading reading, Row row) {
    int end = row.label().end();
    int start = Blanks.after(reading.lower(), row.label().start(), end);
    return start == end
        || reading.lexicon().words(WordList.TOTALS).endOf(reading.lower(), start, end) >= 0;
  }

  /** Whether most columns of a table with a total add up to it; one without has nothing to show. */
  boolean reachTotal() {
    List<Row> parts = new ArrayList<>(table.rows());
    boolean last = isTotal(reading, parts.get(parts.size() - 1));
    Row total = parts.remove(last ? parts.size() - 1 : 0);
    if (parts.isEmpty() || !(last || isTotal(reading, total))) {
      return true;
    }
    long held =
        IntStream.range(0, table.width())
            .filter(column -> sumOf(parts, column).compareTo(value(total, column)) == 0)
            .count();
    return isMost(held, table.width());
  }

  /** Whether most sums that the form has of such columns hold. */
  boolean bearOut(List<Indicator> columns) {
    int checked = 0;
    long held = 0;
    for (Sum sum : SUMS) {
      List<Integer> parts = sum.partsIn(columns);
      checked += parts.isEmpty() ? 0 : table.rows().size();
      held += parts.isEmpty() ? 0 : holding(columns.indexOf(sum.whole()), parts);
    }
    boolean resolved = columns.contains(Indicator.DOSSIER_RESOLVED_TOTAL);
    List<Integer> flow = (resolved ? FLOW : FLOW_BY_TIME).partsIn(columns);
    if (!flow.isEmpty()) {
      checked += table.rows().size();
      held += Math.max(holding(columns.indexOf(FLOW.whole()), flow), balanced(columns, flow));
    }
    return held > 0 && isMost(held, checked);
  }

  /**
   * The sums that every row is to keep: those of the form, of another table what most rows keep.
   */
  List<Sum> kept(List<Indicator> columns, boolean form) {
    return SUMS.stream().filter(sum -> isKept(sum, columns, form)).toList();
  }

  private boolean isKept(Sum sum, List<Indicator> columns, boolean form) {
    List<Integer> parts = sum.partsIn(columns);
    return !parts.isEmpty()
        && (form || isMost(holding(columns.indexOf(sum.whole()), parts), table.rows().size()));
  }

  private static boolean isMost(long held, long all) {
    return held * OF_SUMS >= all * HOLDING;
  }

  /** Rows in which what was carried over and came in is what was resolved and is pending. */
  private long balanced(List<Indicator> columns, List<Integer> left) {
    int carried = columns.indexOf(Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
    int received = columns.indexOf(Indicator.DOSSIER_RECEIVED_TOTAL);
    return carried < 0
        ? 0
        : table.rows().stream()
            .filter(row -> sum(row, List.of(carried, received)).compareTo(sum(row, left)) == 0)
            .count();
  }

  private long holding(int whole, List<Integer> parts) {
    return table.rows().stream()
        .filter(row -> sum(row, parts).compareTo(value(row, whole)) == 0)
        .count();
  }

  private BigDecimal sum(Row row, List<Integer> columns) {
    return columns.stream()
        .map(column -> value(row, column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sumOf(List<Row> rows, int column) {
    return rows.stream().map(row -> value(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal value(Row row, int column) {
    return figure(reading, row.cells().get(column)).value();
  }
}
