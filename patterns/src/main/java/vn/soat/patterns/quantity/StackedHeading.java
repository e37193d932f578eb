package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/**
 * Reads a heading that is set with blanks alone, its labels over several lines of which not each
 * goes on in the next: what stands above a column's figures is its label, the group first.
 */
final class StackedHeading {

  /** A label is as wide as its words, parted by single blanks. */
  private static final Pattern LABEL = Pattern.compile("\\S+(?:\\x20\\S+)*");

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Signs that part columns are read by their number, not by their place. */
  private static final Pattern SIGN = Pattern.compile("[|\\t]");

  /** No heading has more lines. */
  private static final int HIGHEST = 5;

  /** A label that stands above no figure is set beside them, so many columns away at most. */
  private static final int NEAR = 4;

  private final String lower;

  /** What the label and each column of figures take of a line, from left to right. */
  private final List<Span> columns = new ArrayList<>();

  private final List<StringBuilder> labels = new ArrayList<>();

  private StackedHeading(Reading reading, Table table) {
    this.lower = reading.lower();
    columns.add(widest(table.rows().stream().map(TableRow::field).toList()));
    for (int figure = 0; figure < table.shares().size(); figure++) {
      int at = figure;
      columns.add(widest(table.rows().stream().map(row -> row.figures().get(at)).toList()));
    }
    columns.forEach(column -> labels.add(new StringBuilder()));
  }

  /** The label of each column of figures, with single blanks; empty if one has none. */
  static Optional<List<String>> labels(Reading reading, Table table) {
    boolean even =
        table.rows().stream().allMatch(row -> row.shares().size() == table.shares().size());
    return even ? new StackedHeading(reading, table).read(table.heading()) : Optional.empty();
  }

  private Span widest(List<Span> cells) {
    return cells.stream()
        .filter(cell -> cell.length() > 0)
        .map(cell -> AlignedRows.place(lower, cell))
        .reduce(Span::cover)
        .orElse(new Span(0, 0));
  }

  private Optional<List<String>> read(Span heading) {
    List<String> lines = new ArrayList<>(heading.of(lower).lines().toList());
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    int from = lines.size();
    while (from > 0 && lines.size() - from < HIGHEST && isOfHeading(lines.get(from - 1))) {
      from--;
    }
    for (int line = from; line < lines.size(); line++) {
      add(lines.get(line), line == from);
    }
    List<String> read =
        labels.stream().skip(1).map(label -> Blanks.fold(label.toString()).strip()).toList();
    return read.stream().allMatch(HeadingColumns::isLabel) ? Optional.of(read) : Optional.empty();
  }

  /** A line with gaps, or one that begins beyond the labels of the rows; no title. */
  private boolean isOfHeading(String line) {
    return !line.isBlank()
        && !SIGN.matcher(line).find()
        && (line.strip().contains("  ")
            || line.length() - line.stripLeading().length() >= columns.get(1).start() - NEAR);
  }

  /** Groups stand in the first line; below it one blank may part two labels. */
  private void add(String line, boolean first) {
    Matcher label = LABEL.matcher(line);
    while (label.find()) {
      Span place = new Span(label.start(), label.end());
      List<Integer> above = above(place);
      if (above.size() > 1 && !first) {
        addWords(line, place);
      } else {
        above.forEach(column -> labels.get(column).append(label.group()).append(' '));
      }
    }
  }

  private void addWords(String line, Span label) {
    Matcher word = WORD.matcher(line).region(label.start(), label.end());
    while (word.find()) {
      nearest(new Span(word.start(), word.end()))
          .ifPresent(column -> labels.get(column).append(word.group()).append(' '));
    }
  }

  /** The columns that a label stands above, a group's all; else the nearest. */
  private List<Integer> above(Span label) {
    List<Integer> above =
        IntStream.range(0, columns.size())
            .filter(column -> columns.get(column).overlaps(label))
            .boxed()
            .toList();
    return above.isEmpty() ? nearest(label).stream().toList() : above;
  }

  private Optional<Integer> nearest(Span label) {
    return IntStream.range(0, columns.size())
        .boxed()
        .min(Comparator.comparing(column -> distance(columns.get(column), label)))
        .filter(column -> distance(columns.get(column), label) <= NEAR);
  }

  private static int distance(Span column, Span label) {
    return Math.max(column.start() - label.end(), label.start() - column.end());
  }
}
