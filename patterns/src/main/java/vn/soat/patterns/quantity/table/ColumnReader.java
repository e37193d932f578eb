package vn.soat.patterns.quantity.table;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.soat.patterns.quantity.context.ForeignWords;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.table.Headings;
import vn.soat.patterns.table.Label;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.table.Table.Layout;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads what each column of a table counts from the words above it. There may be several readings,
 * as flattened headings lose their lines; the figures decide.
 */
final class ColumnReader {

  /** One named column may be any list. */
  private static final int FEWEST_NAMED = 2;

  /** A title and the labels of the columns take so many characters above the first row. */
  private static final int TITLE = 200;

  /** What the figures must show for a reading to be believed. */
  enum Proof {
    /** Nothing: the file, or a list's lead-in, tells the columns. */
    NONE,
    /** If there is a total, most columns add up to it. */
    TOTAL,
    /** Most sums of the form hold. */
    SUMS
  }

  /** A reading of all columns. */
  record Columns(List<Column> columns, Proof proof) {

    Columns {
      columns = List.copyOf(columns);
    }

    List<Indicator> indicators() {
      return columns.stream().map(Column::indicator).toList();
    }
  }

  private final Reading reading;
  private final Table table;
  private final List<Integer> counts;

  private ColumnReader(Reading reading, Table table, List<Integer> counts) {
    this.reading = reading;
    this.table = table;
    this.counts = counts;
  }

  /**
   * The readings of a table's columns, the likeliest first.
   *
   * @param counts the columns that hold counts
   */
  static Stream<Columns> read(Reading reading, Table table, List<Integer> counts) {
    ColumnReader reader = new ColumnReader(reading, table, counts);
    return table.labels().isEmpty() ? reader.guessed() : reader.told(table.labels());
  }

  private Stream<Columns> told(List<Label> words) {
    List<LabelWords> labels = labels(words);
    if (table.layout() == Layout.LISTED ? areOfCourse(labels) : names(WordList.DOSSIERS)) {
      return columns(CourseColumns.read(labels), Proof.NONE);
    }
    return areOfProcedures() ? columns(procedures(labels), Proof.NONE) : Stream.empty();
  }

  private Stream<Columns> guessed() {
    List<List<LabelWords>> headings =
        Headings.read(reading, table).stream().map(this::labels).toList();
    List<LabelWords> all = Headings.ofAll(reading, table).map(this::labels).orElse(List.of());
    return Stream.<Supplier<Stream<Columns>>>of(
            () -> headings.stream().filter(ColumnReader::areOfCourse).flatMap(this::course),
            () ->
                FlattenedHeading.labels(reading, table.heading(), counts.size())
                    .flatMap(this::course),
            () -> areOfProcedures() ? columns(procedures(all), Proof.TOTAL) : Stream.empty(),
            () -> areOfDossiers(all) ? labelled(all).stream() : Stream.empty())
        .flatMap(Supplier::get);
  }

  private List<LabelWords> labels(List<Label> labels) {
    return counts.stream()
        .map(column -> LabelWords.of(reading.lexicon(), labels.get(column).words()))
        .toList();
  }

  private static Stream<Columns> columns(Optional<List<Indicator>> named, Proof proof) {
    return named.stream().map(all -> new Columns(all.stream().map(Column::of).toList(), proof));
  }

  private static boolean areOfCourse(List<LabelWords> labels) {
    return labels.stream().allMatch(label -> label.isOfCourse() || label.isTotal());
  }

  private Stream<Columns> course(List<LabelWords> labels) {
    return Stream.of(CourseColumns.read(labels), CourseColumns.endingWithPending(labels))
        .flatMap(named -> columns(named, Proof.SUMS));
  }

  private boolean names(WordList words) {
    Span heading = table.heading();
    return reading.lexicon().words(words).areIn(reading.lower(), heading.start(), heading.end());
  }

  /** Whether the words above the table name procedures and no dossiers. */
  private boolean areOfProcedures() {
    return names(WordList.PROCEDURES) && !names(WordList.DOSSIERS);
  }

  /**
   * How many procedures are published, new, struck off, offered online. Their figures keep no law
   * that would bear a doubtful heading out, so most labels must be known: one alone may say "Còn
   * lại" or "Ghi chú".
   */
  private static Optional<List<Indicator>> procedures(List<LabelWords> labels) {
    List<Indicator> columns = new ArrayList<>();
    int named = 0;
    for (LabelWords label : labels) {
      if (Indicators.areHandled(label.facets()) && !label.procedures()) {
        return Optional.empty();
      }
      Optional<Indicator> said =
          label.lacking()
              ? Optional.of(Indicator.PROCEDURE_OTHER)
              : Indicators.ofProcedures(label.facets());
      Indicator other = label.procedures() ? Indicator.PROCEDURE_TOTAL : Indicator.PROCEDURE_OTHER;
      named += said.isPresent() || label.procedures() ? 1 : 0;
      columns.add(said.orElse(other));
    }
    return named >= FEWEST_NAMED && named * 2 >= labels.size()
        ? Optional.of(columns)
        : Optional.empty();
  }

  /** "PHẢN ÁNH, KIẾN NGHỊ" above "Tiếp nhận | Đã xử lý" counts no dossiers. */
  private boolean areOfDossiers(List<LabelWords> labels) {
    Span above = table.heading();
    int title = Math.max(above.start(), above.end() - TITLE);
    return labels.stream().anyMatch(LabelWords::dossiers)
        || ((names(WordList.DOSSIERS) || (areOfCourse(labels) && speakOfDossiers()))
            && !ForeignWords.of(reading).areIn(title, above.end()));
  }

  /** Whether the lines before the heading do: "(quý - mới tiếp nhận - trực tuyến)" names none. */
  private boolean speakOfDossiers() {
    int end = table.heading().end();
    return reading
        .lexicon()
        .words(WordList.DOSSIERS)
        .areIn(reading.lower(), Math.max(0, end - 2 * TITLE), end);
  }

  /**
   * Columns that no law of the form bears out, such as "TTHC mức độ 4 | HS tiếp nhận mới | HS trực
   * tuyến": all must say what they count, and no two the same.
   */
  private static Optional<Columns> labelled(List<LabelWords> labels) {
    List<Column> columns = new ArrayList<>();
    LabelMeanings meanings = new LabelMeanings();
    for (LabelWords label : labels) {
      indicator(label, meanings)
          .map(named -> new Column(named, label.year().map(ColumnReader::period)))
          .ifPresent(columns::add);
    }
    boolean all = columns.size() == labels.size() && columns.size() >= FEWEST_NAMED;
    return all && columns.stream().distinct().count() == columns.size()
        ? Optional.of(
            new Columns(columns.stream().map(c -> dated(c, columns)).toList(), Proof.TOTAL))
        : Optional.empty();
  }

  private static Optional<Indicator> indicator(LabelWords label, LabelMeanings meanings) {
    Optional<Indicator> ofDossiers = meanings.ofDossiers(label);
    boolean procedures =
        label.procedures() && !label.dossiers() && !Indicators.areHandled(label.facets());
    return procedures
        ? Indicators.ofProcedures(label.facets()).or(() -> Optional.of(Indicator.PROCEDURE_TOTAL))
        : ofDossiers;
  }

  /** Only the year of a column that a later one repeats is another than the report's. */
  private static Column dated(Column column, List<Column> columns) {
    boolean earlier =
        columns.stream()
            .filter(other -> other.indicator() == column.indicator())
            .flatMap(other -> other.period().stream())
            .anyMatch(other -> column.period().filter(own -> isBefore(own, other)).isPresent());
    return earlier ? column : Column.of(column.indicator());
  }

  private static boolean isBefore(Period one, Period other) {
    return one.from().orElseThrow().isBefore(other.from().orElseThrow());
  }

  private static Period period(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return new Period(
        Optional.of(first), Optional.of(MonthDay.of(12, 31).atYear(year)), "năm " + year);
  }
}
