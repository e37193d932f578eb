package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.ForeignWords;
import vn.soat.patterns.quantity.table.CountedColumns.Sense;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Headings;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.table.TableFinder;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads tables whose rows say what is counted: a label and its figure, or one for each time, under
 * a heading that names dossiers or procedures, or with the unit in a column between.
 */
public final class LabelledRows {

  /** Fewer rows are prose. */
  private static final int FEWEST_ROWS = 3;

  /** Lines above the first row in which its heading and its title stand. */
  private static final int HEADING_LINES = 5;

  /** The heading, and what leads in to the table. */
  private static final int LEAD_IN = 2;

  private static final String FIELD = "lĩnh vực";

  /** A column of which nothing is known but that it is the first. */
  private static final CountedColumns.Counted FIRST =
      new CountedColumns.Counted(0, Optional.empty(), Sense.COUNT, Optional.empty());

  /** The columns of a table that each field has a figure of the same in. */
  private record Divided(Table table, List<Integer> columns) {}

  private final Reading reading;
  private final RowTimes times;
  private final CountedColumns columns;
  private final RowKinds kinds;
  private final Phrases reasons;
  private final ForeignWords foreign;
  private final ShareColumns shares;
  private final List<RowFigure> entries = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();

  /** The tables of which every row but a total is a field, or a place, or a time. */
  private final List<Divided> divided = new ArrayList<>();

  private LabelledRows(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.times = new RowTimes(reading, year);
    this.columns = new CountedColumns(reading, year);
    this.kinds = new RowKinds(reading);
    this.reasons = reading.lexicon().words(WordList.REASON);
    this.foreign = ForeignWords.of(reading);
    this.shares = ShareColumns.of(reading);
  }

  /**
   * Finds such rows.
   *
   * @param year the report's, for columns of a time that names none
   * @param elsewhere stretches that are read by others
   */
  public static LabelledRows find(Reading reading, OptionalInt year, List<Span> elsewhere) {
    LabelledRows found = new LabelledRows(reading, year);
    for (Table table : TableFinder.find(reading)) {
      boolean read = elsewhere.stream().anyMatch(table.rows().get(0).span()::overlaps);
      if (table.rows().size() >= FEWEST_ROWS && !read) {
        found.add(table);
      }
    }
    return found;
  }

  private void add(Table table) {
    Optional<List<CountedColumns.Counted>> told = columns.of(table);
    table.rows().stream()
        .filter(row -> told.filter(List::isEmpty).isPresent() || shares.areAllOf(row))
        .forEach(row -> taken.add(row.span()));
    if (areFields(table)) {
      divided.add(new Divided(table, counting(told)));
    }
    List<Span> above = Headings.above(reading.text(), table, HEADING_LINES);
    Span heading = above.isEmpty() ? table.heading() : above.get(0);
    addRows(table, told, above, heading);
    if (!taken.isEmpty() && taken.get(taken.size() - 1).start() >= heading.end()) {
      taken.add(heading);
    }
  }

  private static List<Integer> counting(Optional<List<CountedColumns.Counted>> told) {
    return told.orElse(List.of(FIRST)).stream()
        .filter(column -> column.sense() == Sense.COUNT)
        .map(CountedColumns.Counted::column)
        .toList();
  }

  private void addRows(
      Table table, Optional<List<CountedColumns.Counted>> told, List<Span> above, Span heading) {
    boolean units = table.rows().stream().anyMatch(row -> kinds.ofUnit(row).isPresent());
    Optional<QuantityKind> kind = kinds.of(table, told, above);
    boolean onOneLine = told.filter(all -> !RowKinds.labels(all).isEmpty()).isPresent();
    List<Span> leadIn =
        onOneLine ? kinds.heads(above) : above.subList(0, Math.min(LEAD_IN, above.size()));
    boolean causes = reasons.areIn(reading.lower(), heading.start(), heading.end());
    boolean fields = heading.of(reading.lower()).contains(FIELD);
    boolean added = hasTotal(table);
    int width = table.width();
    for (Row row : table.rows()) {
      boolean own = causes || !foreign.areIn(row.label().start(), row.label().end());
      (units || row.unit().isPresent() ? kinds.ofUnit(row) : kind)
          .filter(counted -> own)
          .map(counted -> new RowFigure.Sort(counted, causes, added, fields, leadIn))
          .ifPresent(sort -> add(row, told.filter(all -> row.cells().size() == width), sort));
    }
  }

  private void add(Row row, Optional<List<CountedColumns.Counted>> told, RowFigure.Sort sort) {
    if (told.isEmpty()) {
      add(row, sort);
      return;
    }
    for (CountedColumns.Counted column : told.get()) {
      add(row, column, row.cells().get(column.column()), sort);
    }
  }

  /** Where no column says which it is, the first figure counts. */
  private void add(Row row, RowFigure.Sort sort) {
    row.cells().stream()
        .filter(cell -> !cell.is(Cell.Sort.EMPTY))
        .findFirst()
        .ifPresent(first -> add(row, FIRST, first, sort));
  }

  private void add(Row row, CountedColumns.Counted column, Cell cell, RowFigure.Sort sort) {
    boolean figure = cell.is(Cell.Sort.COUNT) && reading.text().charAt(cell.span().start()) != '-';
    if (figure || cell.is(Cell.Sort.NONE_IN_WORDS)) {
      entries.add(new RowFigure(row.label(), cell, column, sort));
      taken.add(row.label().cover(cell.span()));
    }
  }

  private boolean hasTotal(Table table) {
    List<Row> rows = table.rows();
    return ColumnSums.isTotal(reading, rows.get(0))
        || ColumnSums.isTotal(reading, rows.get(rows.size() - 1));
  }

  /** Whether no row stands under another, and none but a total says itself what it counts. */
  private boolean areFields(Table table) {
    int width = table.width();
    return table.rows().stream()
        .allMatch(
            row ->
                row.cells().size() == width
                    && !row.part()
                    && row.unit().isEmpty()
                    && (ColumnSums.isTotal(reading, row)
                        || LabelWords.of(reading, row.label()).facets().isEmpty()));
  }

  /**
   * What the columns of such tables add up to.
   *
   * @param counted the figures of the prose and of the tables, in the order of the text
   */
  public List<Breakdown> breakdowns(List<Counted> counted) {
    FieldRows rows = new FieldRows(reading, counted);
    return divided.stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .flatMap(column -> rows.of(table.table().rows(), column).stream()))
        .toList();
  }

  /** The stretches of text that the rows take. */
  public List<Span> spans() {
    return List.copyOf(taken);
  }

  /**
   * The figures of the rows.
   *
   * @param firstId the number of the first one's id
   */
  public List<Counted> counted(int firstId) {
    return entries.isEmpty() ? List.of() : new RowCounts(reading, times).of(entries, firstId);
  }
}
