package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * The columns of a table whose heads name a time, as "Lũy kế" beside "Trong tháng": what a row
 * counts, it counts again in each of them.
 */
final class TimeColumns {

  private static final Pattern COUNT = Pattern.compile(TableRow.NUMBER);

  /**
   * A figure of another time.
   *
   * @param period the one that the column's head names
   */
  record Cell(Span figure, Period period) {}

  private final Reading reading;
  private final List<Optional<Period>> periods;

  private TimeColumns(Reading reading, List<Optional<Period>> periods) {
    this.reading = reading;
    this.periods = periods;
  }

  /**
   * The columns under a heading of one line.
   *
   * @param year the report's, for times that name none
   */
  static TimeColumns of(Reading reading, OptionalInt year, Span heading) {
    Phrases times = reading.lexicon().words(WordList.TIME_COLUMNS);
    List<Optional<Period>> periods = new ArrayList<>();
    for (Span head : cells(reading.lower(), heading)) {
      boolean named = times.endOf(reading.lower(), head.start(), head.end()) >= 0;
      periods.add(named ? Optional.of(period(reading, year, head)) : Optional.empty());
    }
    return new TimeColumns(reading, periods);
  }

  private static Period period(Reading reading, OptionalInt year, Span head) {
    return reading
        .periods()
        .in(head.start(), head.end(), year, match -> true)
        .orElseGet(() -> new Period(Optional.empty(), Optional.empty(), reading.folded(head)));
  }

  /**
   * The figures of other times in a row, which has as many cells as the heading.
   *
   * @param figureEnd where its first figure ends
   */
  List<Cell> in(int rowStart, int figureEnd) {
    if (periods.stream().allMatch(Optional::isEmpty)) {
      return List.of();
    }
    String text = reading.text();
    int newline = text.indexOf('\n', figureEnd);
    Span line =
        new Span(text.lastIndexOf('\n', rowStart) + 1, newline < 0 ? text.length() : newline);
    List<Span> cells = cells(text, line);
    if (cells.size() != periods.size()) {
      return List.of();
    }
    return IntStream.range(0, cells.size())
        .filter(i -> cells.get(i).start() >= figureEnd && periods.get(i).isPresent())
        .filter(i -> COUNT.matcher(cells.get(i).of(text)).matches())
        .mapToObj(i -> new Cell(cells.get(i), periods.get(i).orElseThrow()))
        .toList();
  }

  /** The cells of a line that signs part, without the blanks around them. */
  private static List<Span> cells(String text, Span line) {
    List<Span> cells = new ArrayList<>();
    int from = line.start();
    for (int at = from; at <= line.end(); at++) {
      if (at == line.end() || text.charAt(at) == '\t' || text.charAt(at) == '|') {
        int start = Blanks.after(text, from, at);
        cells.add(new Span(start, Math.max(start, Blanks.before(text, at))));
        from = at + 1;
      }
    }
    return cells;
  }
}
