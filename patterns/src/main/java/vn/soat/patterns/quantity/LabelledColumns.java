package vn.soat.patterns.quantity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;

/**
 * Reads the columns of a table that no law of the form bears out, such as "Lĩnh vực | TTHC mức độ 4
 * | HS tiếp nhận mới | HS trực tuyến", from the label of each: all must say what they count.
 *
 * @param indicators what each column of counts counts
 * @param periods the year that a column is of where another column counts the same of a later one
 */
record LabelledColumns(List<Indicator> indicators, List<Optional<Period>> periods) {

  private static final Phrases PROCEDURES = Phrases.of("tthc", "thủ tục", "dvc", "dịch vụ công");

  private static final Phrases DOSSIERS = Phrases.of("hồ sơ", "hs");

  /** "Tiếp nhận trong kỳ" may be all of them, "mới tiếp nhận" leaves out what was carried over. */
  private static final Phrases NEW = Phrases.of("mới");

  /** One named column may be any list. */
  private static final int FEWEST = 2;

  /** A title and the labels of the columns take so many characters above the first row. */
  private static final int TITLE = 200;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /** What a column counts, and of which year if it says one. */
  private record Column(Indicator indicator, Optional<Integer> year) {}

  LabelledColumns {
    indicators = List.copyOf(indicators);
    periods = List.copyOf(periods);
  }

  /** The columns of a table of one period. */
  static LabelledColumns of(List<Indicator> indicators) {
    return new LabelledColumns(
        indicators, indicators.stream().map(i -> Optional.<Period>empty()).toList());
  }

  /** Empty if a label is missing or says nothing, or if two columns count the same. */
  static Optional<LabelledColumns> read(Reading reading, Table table) {
    return HeadingColumns.labels(reading, table)
        .filter(labels -> labels.size() >= FEWEST)
        .filter(labels -> areOfDossiers(reading, table, labels))
        .map(labels -> columns(reading, labels))
        .filter(columns -> columns.stream().allMatch(Optional::isPresent))
        .map(columns -> columns.stream().flatMap(Optional::stream).toList())
        .filter(columns -> columns.stream().distinct().count() == columns.size())
        .map(LabelledColumns::dated);
  }

  /** "PHẢN ÁNH, KIẾN NGHỊ" above "Tiếp nhận | Đã xử lý" counts no dossiers. */
  private static boolean areOfDossiers(Reading reading, Table table, List<String> labels) {
    if (labels.stream().anyMatch(label -> DOSSIERS.areIn(label, 0, label.length()))) {
      return true;
    }
    Span above = table.heading();
    return DOSSIERS.areIn(reading.lower(), above.start(), above.end())
        && !ForeignWords.of(reading)
            .areIn(Math.max(above.start(), above.end() - TITLE), above.end());
  }

  private static List<Optional<Column>> columns(Reading reading, List<String> labels) {
    List<Optional<Column>> columns = new ArrayList<>();
    boolean pending = false;
    for (String label : labels) {
      Set<Facet> facets = EnumSet.noneOf(Facet.class);
      facets.addAll(HeadingColumns.cues(label, reading.lexicon()::facet));
      if (facets.contains(Facet.PENDING)) {
        pending = true;
      } else if (facets.contains(Facet.RECEIVED) || facets.contains(Facet.RESOLVED)) {
        pending = false;
      }
      Optional<Integer> year = year(label);
      columns.add(indicator(reading, label, facets, pending).map(named -> new Column(named, year)));
    }
    return columns;
  }

  private static Optional<Indicator> indicator(
      Reading reading, String label, Set<Facet> facets, boolean pending) {
    boolean dossiers = DOSSIERS.areIn(label, 0, label.length());
    if (!dossiers && PROCEDURES.areIn(label, 0, label.length()) && !Indicators.areHandled(facets)) {
      return Indicators.ofProcedures(facets).or(() -> Optional.of(Indicator.PROCEDURE_TOTAL));
    }
    if ((facets.contains(Facet.NEW) && NEW.areIn(label, 0, label.length()))
        || facets.contains(Facet.ADDED)) {
      return Optional.of(
          facets.contains(Facet.ONLINE)
              ? Indicator.DOSSIER_RECEIVED_ONLINE
              : Indicator.DOSSIER_OTHER);
    }
    return Indicators.ofDossiers(facets)
        .map(named -> pending ? asPending(facets, named) : named)
        .or(
            () ->
                HeadingColumns.facet(reading, label)
                    .map(facet -> TableHeading.column(facet, false)));
  }

  private static Indicator asPending(Set<Facet> facets, Indicator named) {
    return facets.contains(Facet.PENDING) ? named : Indicators.asPending(named);
  }

  private static Optional<Integer> year(String label) {
    Matcher year = YEAR.matcher(label);
    return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
  }

  private static LabelledColumns dated(List<Column> columns) {
    return new LabelledColumns(
        columns.stream().map(Column::indicator).toList(),
        columns.stream().map(column -> earlier(column, columns)).toList());
  }

  /** The year of a column that a later one repeats. */
  private static Optional<Period> earlier(Column column, List<Column> columns) {
    return column
        .year()
        .filter(year -> years(column.indicator(), columns).anyMatch(other -> other > year))
        .map(LabelledColumns::period);
  }

  private static Stream<Integer> years(Indicator indicator, List<Column> columns) {
    return columns.stream()
        .filter(column -> column.indicator() == indicator)
        .flatMap(column -> column.year().stream());
  }

  private static Period period(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return new Period(
        Optional.of(first), Optional.of(MonthDay.of(12, 31).atYear(year)), "năm " + year);
  }
}
