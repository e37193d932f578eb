package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.ForeignWords;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Headings;
import vn.soat.patterns.table.Label;
import vn.soat.patterns.table.OneLineHeading;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Which columns of a table hold what its rows count, and of which time: "Lũy kế" beside "Trong
 * tháng", but neither "Kế hoạch" nor "So với cùng kỳ" nor points.
 */
final class CountedColumns {

  /** What the figures of a column are to the label of their row. */
  enum Sense {
    /** What the row counts. */
    COUNT,
    /** What those before them are part of. */
    WHOLE,
    /** By how much it has changed. */
    CHANGE
  }

  /**
   * A column of counts.
   *
   * @param period empty if it is the report's
   * @param label what stands above it where nothing else is its heading
   */
  record Counted(int column, Optional<Period> period, Sense sense, Optional<Span> label) {

    Counted labelled(Span own) {
      return new Counted(column, period, sense, Optional.of(own));
    }
  }

  private static final Pattern PART_OF_YEAR = Pattern.compile("(?:quý|tháng) (?:\\d|[ivx])");

  private final Reading reading;
  private final OptionalInt year;
  private final Phrases times;
  private final List<Phrases> others;
  private final Phrases points;
  private final Phrases wholes;
  private final Phrases done;
  private final Phrases changes;
  private final Phrases numbers;
  private final ForeignWords foreign;

  CountedColumns(Reading reading, OptionalInt year) {
    this.reading = reading;
    this.year = year;
    this.times = words(WordList.TIME_COLUMNS);
    this.points = words(WordList.POINTS);
    this.wholes = words(WordList.WHOLE_COLUMNS);
    this.done = words(WordList.DONE_COLUMNS);
    this.changes = words(WordList.CHANGE_COLUMNS);
    this.numbers = words(WordList.NUMBER_COLUMNS);
    this.foreign = ForeignWords.of(reading);
    this.others = List.of(words(WordList.PLAN), words(WordList.COMPARED), words(WordList.RATES));
  }

  private Phrases words(WordList list) {
    return reading.lexicon().words(list);
  }

  /** The columns of counts by the heading's words; empty if they say nothing of it. */
  Optional<List<Counted>> of(Table table) {
    return OneLineHeading.begun(reading, table)
        .map(labels -> named(table, labels))
        .or(() -> told(table));
  }

  /**
   * Of labels with nothing between them those that are known: of the times, else the first and what
   * it is part of. What the others count nobody can tell.
   */
  private List<Counted> named(Table table, List<Label> labels) {
    return rowsAreForeign(labels)
        ? List.of()
        : partBehindWhole(table, labels).orElseGet(() -> known(table, labels));
  }

  private List<Counted> known(Table table, List<Label> labels) {
    List<Counted> all = counted(labels);
    boolean ofTimes = labels.stream().anyMatch(label -> begins(times, label));
    return all.stream()
        .filter(column -> ofTimes || all.indexOf(column) == 0 || column.sense() == Sense.WHOLE)
        .filter(column -> table.sort(column.column()) == Cell.Sort.COUNT)
        .filter(column -> isKnown(labels.get(column.column())))
        .map(column -> column.labelled(labels.get(column.column()).pieces().get(0)))
        .toList();
  }

  /** "Loại văn bản Số lượng". */
  private boolean rowsAreForeign(List<Label> labels) {
    int end = labels.get(0).pieces().get(0).start();
    return foreign.areIn(reading.text().lastIndexOf('\n', end) + 1, end);
  }

  private boolean isKnown(Label label) {
    LabelWords words = LabelWords.of(reading.lexicon(), label.words());
    Span own = label.pieces().get(0);
    return !foreign.areIn(own.start(), own.end())
        && (begins(times, label)
            || begins(changes, label)
            || begins(wholes, label)
            || words.dossiers()
            || words.procedures()
            || !words.facets().isEmpty()
            || numbers.endOf(label.words(), 0, label.words().length()) == label.words().length());
  }

  private Optional<List<Counted>> told(Table table) {
    return Headings.read(reading, table).stream()
        .filter(labels -> labels.stream().anyMatch(this::isTelling))
        .findFirst()
        .map(labels -> partBehindWhole(table, labels).orElseGet(() -> counted(labels)));
  }

  /** "Nội dung | Tổng số hồ sơ | Số đã thực hiện" above rows that say what was done with them. */
  private Optional<List<Counted>> partBehindWhole(Table table, List<Label> labels) {
    boolean led = begins(wholes, labels.get(0)) && LabelWords.sayWhatWasDone(reading, table);
    return led
        ? IntStream.range(1, labels.size())
            .filter(column -> begins(done, labels.get(column)))
            .mapToObj(column -> List.of(column(0, Sense.WHOLE), column(column, Sense.COUNT)))
            .findFirst()
        : Optional.empty();
  }

  private static Counted column(int column, Sense sense) {
    return new Counted(column, Optional.empty(), sense, Optional.empty());
  }

  private boolean isTelling(Label label) {
    return begins(times, label) || begins(wholes, label) || isOther(label) || isOfPoints(label);
  }

  private static boolean begins(Phrases words, Label label) {
    return words.endOf(label.words(), 0, label.words().length()) >= 0;
  }

  private boolean isOther(Label label) {
    return others.stream().anyMatch(words -> begins(words, label));
  }

  private boolean isOfPoints(Label label) {
    return points.areIn(label.words(), 0, label.words().length());
  }

  private List<Counted> counted(List<Label> labels) {
    List<Counted> counted = new ArrayList<>();
    if (labels.stream().anyMatch(this::isOfPoints)) {
      return counted;
    }
    Optional<Integer> last =
        labels.stream()
            .filter(label -> begins(times, label))
            .flatMap(label -> yearOf(label).stream())
            .max(Comparator.naturalOrder());
    for (int column = 0; column < labels.size(); column++) {
      Label label = labels.get(column);
      boolean time = begins(times, label);
      Optional<Sense> sense = sense(label, counted.isEmpty());
      if (sense.isPresent()) {
        boolean own =
            !time
                || (!isOneOfSeveral(label, labels)
                    && isOwn(yearOf(label), last, counted.isEmpty()));
        Optional<Period> period = own ? Optional.empty() : Optional.of(period(label));
        counted.add(new Counted(column, period, sense.get(), Optional.empty()));
      }
    }
    return counted;
  }

  /** Of the columns behind the first, those of which the label says it. */
  private Optional<Sense> sense(Label label, boolean first) {
    if (begins(times, label) || (first && !isOther(label))) {
      return Optional.of(Sense.COUNT);
    }
    if (!first && begins(wholes, label)) {
      return Optional.of(Sense.WHOLE);
    }
    return !first && begins(changes, label) ? Optional.of(Sense.CHANGE) : Optional.empty();
  }

  /** "Quý I", beside "Quý II" of the same year: neither is the report's whole time. */
  private boolean isOneOfSeveral(Label label, List<Label> labels) {
    return PART_OF_YEAR.matcher(label.words()).lookingAt()
        && labels.stream()
                .filter(other -> PART_OF_YEAR.matcher(other.words()).lookingAt())
                .filter(other -> yearOf(other).equals(yearOf(label)))
                .count()
            > 1;
  }

  /** Of several years the last is the report's; else the first column is of its time. */
  private static boolean isOwn(Optional<Integer> year, Optional<Integer> last, boolean first) {
    return year.isPresent() ? year.equals(last) : first;
  }

  private Optional<Integer> yearOf(Label label) {
    return LabelWords.of(reading.lexicon(), label.words()).year();
  }

  private Period period(Label label) {
    return label.pieces().stream()
        .flatMap(at -> reading.periods().in(at.start(), at.end(), year, match -> true).stream())
        .findFirst()
        .orElseGet(() -> Period.named(printed(label)));
  }

  private String printed(Label label) {
    return label.pieces().stream().map(reading::folded).collect(Collectors.joining(" "));
  }
}
