package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.ForeignWords;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.quantity.table.CountedColumns.Sense;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Headings;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.table.TableFinder;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;
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

  /** Behind the heading its title stands, and perhaps the unit. */
  private static final int TITLE_END = 3;

  private static final String FIELD = "lĩnh vực";

  /** A column of which nothing is known but that it is the first. */
  private static final CountedColumns.Counted FIRST =
      new CountedColumns.Counted(0, Optional.empty(), Sense.COUNT, Optional.empty());

  /** A figure of a row. */
  private record Entry(Span label, Cell figure, CountedColumns.Counted column, Sort sort) {

    boolean worded() {
      return figure.is(Cell.Sort.NONE_IN_WORDS);
    }
  }

  /**
   * What rows have in common.
   *
   * @param kind what they count
   * @param causes whether they are causes, which count none of the form's columns
   * @param added whether a row of the table adds the others up
   * @param fields whether they are fields
   * @param above the line above the first row, and the one before it
   */
  private record Sort(
      QuantityKind kind, boolean causes, boolean added, boolean fields, List<Span> above) {}

  /** The columns of a table that each field has a figure of the same in. */
  private record Divided(Table table, List<Integer> columns) {}

  private final Reading reading;
  private final RowTimes times;
  private final CountedColumns columns;
  private final Phrases dossiers;
  private final Phrases procedures;
  private final ForeignWords foreign;
  private final ShareColumns shares;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();

  /** The tables of which every row but a total is a field, or a place, or a time. */
  private final List<Divided> divided = new ArrayList<>();

  private LabelledRows(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.times = new RowTimes(reading, year);
    this.columns = new CountedColumns(reading, year);
    this.dossiers = reading.lexicon().words(WordList.DOSSIERS);
    this.procedures = reading.lexicon().words(WordList.PROCEDURES);
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
    List<Span> above = Headings.above(reading.text(), table, HEADING_LINES);
    boolean units = table.rows().stream().anyMatch(row -> kindOfUnit(row).isPresent());
    Optional<QuantityKind> kind = kind(table, told, above);
    boolean onOneLine = told.filter(all -> !labels(all).isEmpty()).isPresent();
    List<Span> leadIn =
        onOneLine ? heads(above) : above.subList(0, Math.min(LEAD_IN, above.size()));
    Span heading = above.isEmpty() ? table.heading() : above.get(0);
    boolean causes = isSaid(WordList.REASON, heading);
    if (areFields(table)) {
      divided.add(
          new Divided(
              table,
              told.orElse(List.of(FIRST)).stream()
                  .filter(column -> column.sense() == Sense.COUNT)
                  .map(CountedColumns.Counted::column)
                  .toList()));
    }
    int width = table.width();
    for (Row row : table.rows()) {
      boolean own = causes || !foreign.areIn(row.label().start(), row.label().end());
      (units || row.unit().isPresent() ? kindOfUnit(row) : kind)
          .filter(counted -> own)
          .map(
              counted ->
                  new Sort(
                      counted,
                      causes,
                      hasTotal(table),
                      heading.of(reading.lower()).contains(FIELD),
                      leadIn))
          .ifPresent(sort -> add(row, told.filter(all -> row.cells().size() == width), sort));
    }
    if (!taken.isEmpty() && taken.get(taken.size() - 1).start() >= heading.end()) {
      taken.add(heading);
    }
  }

  /** What the rows count, unless it is money. */
  private Optional<QuantityKind> kind(
      Table table, Optional<List<CountedColumns.Counted>> told, List<Span> above) {
    if (above.stream()
        .limit(TITLE_END)
        .anyMatch(
            line ->
                reading
                    .lexicon()
                    .expression(Expression.UNIT_OF_MONEY)
                    .matcher(line.of(reading.lower()))
                    .find())) {
      return Optional.empty();
    }
    return nameDossiers(table)
        ? Optional.of(QuantityKind.DOSSIER)
        : kindNamedIn(told.map(LabelledRows::labels).orElse(List.of()), above);
  }

  /** The labels of the columns that count, where they stand on one line with those of others. */
  private static List<Span> labels(List<CountedColumns.Counted> columns) {
    return columns.stream().flatMap(column -> column.label().stream()).toList();
  }

  /** What the labels name; else the lines above, of which few may be meant if there are labels. */
  private Optional<QuantityKind> kindNamedIn(List<Span> labels, List<Span> above) {
    List<Span> title = labels.isEmpty() ? above : heads(above);
    return labels.stream()
        .flatMap(label -> kindNamedIn(label).stream())
        .findFirst()
        .or(() -> kindNamedIn(title));
  }

  /**
   * What stands above a heading: its title and the unit, or a lead-in, but no end of a sentence.
   */
  private List<Span> heads(List<Span> above) {
    return above.subList(1, Math.min(TITLE_END, above.size())).stream()
        .takeWhile(line -> reading.text().charAt(line.end() - 1) != '.')
        .toList();
  }

  private void add(Row row, Optional<List<CountedColumns.Counted>> told, Sort sort) {
    if (told.isEmpty()) {
      add(row, sort);
      return;
    }
    for (CountedColumns.Counted column : told.get()) {
      add(row, column, row.cells().get(column.column()), sort);
    }
  }

  /** Where no column says which it is, the first figure counts. */
  private void add(Row row, Sort sort) {
    row.cells().stream()
        .filter(cell -> !cell.is(Cell.Sort.EMPTY))
        .findFirst()
        .ifPresent(first -> add(row, FIRST, first, sort));
  }

  private void add(Row row, CountedColumns.Counted column, Cell cell, Sort sort) {
    boolean figure = cell.is(Cell.Sort.COUNT) && reading.text().charAt(cell.span().start()) != '-';
    if (figure || cell.is(Cell.Sort.NONE_IN_WORDS)) {
      entries.add(new Entry(row.label(), cell, column, sort));
      taken.add(row.label().cover(cell.span()));
    }
  }

  /** What the unit says is counted; empty for a share, a sum of money, a meeting. */
  private Optional<QuantityKind> kindOfUnit(Row row) {
    return row.unit()
        .flatMap(
            unit -> {
              if (dossiers.endOf(reading.lower(), unit.start(), unit.end()) == unit.end()) {
                return Optional.of(QuantityKind.DOSSIER);
              }
              return procedures.endOf(reading.lower(), unit.start(), unit.end()) == unit.end()
                  ? Optional.of(QuantityKind.PROCEDURE)
                  : Optional.empty();
            });
  }

  /** What the nearest line above names; above the headings of the section another one ends. */
  private Optional<QuantityKind> kindNamedIn(List<Span> above) {
    boolean section = false;
    for (Span line : above) {
      boolean heading = reading.outline().at(line.start()).heading();
      if (section && !heading) {
        return Optional.empty();
      }
      Optional<QuantityKind> kind = kindNamedIn(line);
      if (kind.isPresent()) {
        return kind;
      }
      section |= heading;
    }
    return Optional.empty();
  }

  private Optional<QuantityKind> kindNamedIn(Span line) {
    if (isSaid(WordList.DOSSIERS, line)) {
      return Optional.of(QuantityKind.DOSSIER);
    }
    return isSaid(WordList.PROCEDURES, line)
        ? Optional.of(QuantityKind.PROCEDURE)
        : Optional.empty();
  }

  private boolean isSaid(WordList words, Span stretch) {
    return reading.lexicon().words(words).areIn(reading.lower(), stretch.start(), stretch.end());
  }

  private boolean hasTotal(Table table) {
    List<Row> rows = table.rows();
    return ColumnSums.isTotal(reading, rows.get(0))
        || ColumnSums.isTotal(reading, rows.get(rows.size() - 1));
  }

  /**
   * "Hồ sơ tiếp nhận mới": what most labels begin with, whatever the section is about; or "Số hóa
   * hồ sơ đầu vào", "Thanh toán trực tuyến": what most of them say is done with dossiers.
   */
  private boolean nameDossiers(Table table) {
    List<Span> labels = table.rows().stream().map(Row::label).toList();
    return isMost(labels, label -> dossiers.endOf(reading.lower(), label.start(), label.end()) >= 0)
        || (labels.stream().anyMatch(label -> isSaid(WordList.DOSSIERS, label))
            && isMost(labels, label -> Indicators.ofDossiers(words(label).facets()).isPresent()));
  }

  private static boolean isMost(List<Span> labels, Predicate<Span> such) {
    return 2 * labels.stream().filter(such).count() > labels.size();
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
                    && (ColumnSums.isTotal(reading, row) || words(row.label()).facets().isEmpty()));
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
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Counted> found = new ArrayList<>();
    LabelMeanings meanings = new LabelMeanings();
    for (Entry entry : entries) {
      Indicator part = indicator(entry.sort(), words(entry), meanings);
      found.add(counted(entry, inColumn(entry, part), firstId + found.size()));
    }
    return found;
  }

  /** What the label says, else the heading, else the lead-in above it. */
  private LabelWords words(Entry entry) {
    LabelWords own = words(entry.label());
    return own.facets().isEmpty() || own.isTotal()
        ? headings(entry)
            .map(this::words)
            .filter(above -> !above.facets().isEmpty())
            .findFirst()
            .orElse(own)
        : own;
  }

  /** Above the figure: its own label, if others stand on one line with it, and the title. */
  private static Stream<Span> headings(Entry entry) {
    return Stream.concat(entry.column().label().stream(), entry.sort().above().stream());
  }

  private Indicator inColumn(Entry entry, Indicator part) {
    return switch (entry.column().sense()) {
      case COUNT -> part;
      case WHOLE -> wholeOf(part, entry.label());
      case CHANGE -> part.isOfProcedures() ? Indicator.PROCEDURE_OTHER : Indicator.DOSSIER_OTHER;
    };
  }

  private Indicator wholeOf(Indicator part, Span label) {
    return Wholes.isOfResults(part, reading.lower(), label)
        ? Indicator.DOSSIER_RESOLVED_TOTAL
        : Wholes.usual(part);
  }

  private LabelWords words(Span label) {
    return LabelWords.of(reading.lexicon(), Blanks.fold(label.of(reading.lower())));
  }

  private static Indicator indicator(Sort sort, LabelWords label, LabelMeanings meanings) {
    if (sort.kind() == QuantityKind.PROCEDURE) {
      return Indicators.ofProcedures(label.facets())
          .orElse(sort.fields() ? Indicator.PROCEDURE_TOTAL : Indicator.PROCEDURE_OTHER);
    }
    Indicator indicator = meanings.ofDossiers(label).orElse(Indicator.DOSSIER_OTHER);
    return sort.causes() ? Indicator.DOSSIER_OTHER : indicator;
  }

  private Counted counted(Entry entry, Indicator indicator, int id) {
    Span span = entry.figure().span();
    boolean ofDossiers = entry.sort().kind() == QuantityKind.DOSSIER;
    Quantity quantity =
        new Quantity(
            "q" + id,
            entry.sort().kind(),
            entry.worded()
                ? Figure.whole(reading.folded(span), 0)
                : NumberReader.read(reading.printed(span), NumberReader.Sort.COUNT, Bound.EXACT),
            ofDossiers ? "hồ sơ" : "thủ tục",
            Optional.of(indicator),
            scope(entry),
            entry.column().period().or(() -> times.of(entry.label())),
            entry.worded(),
            reading.evidence(span));
    return new Counted(quantity, span, reading.outline().at(span.start()), role(entry));
  }

  /** A label that does not say what is counted says of which field it is. */
  private Optional<String> scope(Entry entry) {
    Span label = entry.label();
    boolean total =
        reading.lexicon().words(WordList.TOTALS).endOf(reading.lower(), label.start(), label.end())
            >= 0;
    return total
            || times.of(label).isPresent()
            || entry.sort().causes()
            || !words(label).facets().isEmpty()
        ? Optional.empty()
        : Optional.of(reading.folded(label));
  }

  /** Shares in a table that adds up are of its total. */
  private static Counted.Role role(Entry entry) {
    if (entry.worded()) {
      return Counted.Role.WORDED;
    }
    return entry.sort().added() ? Counted.Role.CELL : Counted.Role.ALONE;
  }
}
