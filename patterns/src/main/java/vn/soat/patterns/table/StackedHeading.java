package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  private final List<List<Span>> pieces = new ArrayList<>();

  private StackedHeading(String lower, Table table) {
    this.lower = lower;
    columns.add(widest(table.rows().stream().map(Row::label).toList()));
    for (int column = 0; column < table.width(); column++) {
      columns.add(widest(table.column(column).stream().map(Cell::span).toList()));
    }
    columns.forEach(column -> pieces.add(new ArrayList<>()));
  }

  /** The label of each column; empty if one has none. */
  static Optional<List<Label>> labels(String lower, Table table, List<Span> lines) {
    return new StackedHeading(lower, table).read(lines);
  }

  private Span widest(List<Span> cells) {
    return cells.stream()
        .filter(cell -> cell.length() > 0)
        .map(this::place)
        .reduce(Span::cover)
        .orElse(new Span(0, 0));
  }

  private Span place(Span stretch) {
    return AlignedRows.place(lower, stretch);
  }

  private Optional<List<Label>> read(List<Span> lines) {
    int from = lines.size();
    while (from > 0 && lines.size() - from < HIGHEST && isOfHeading(lines, from - 1)) {
      from--;
    }
    for (int line = from; line < lines.size(); line++) {
      add(lines.get(line), line == from);
    }
    List<Label> read = pieces.stream().skip(1).map(label -> Label.of(lower, label)).toList();
    return read.stream().allMatch(Label::isNamed) ? Optional.of(read) : Optional.empty();
  }

  /** A line with gaps, or one that begins beyond the labels of the rows; no title. */
  private boolean isOfHeading(List<Span> lines, int at) {
    Span line = lines.get(at);
    String words = line.of(lower);
    return (at + 1 == lines.size() || isNext(line, lines.get(at + 1)))
        && !SIGN.matcher(words).find()
        && (words.contains("  ") || place(line).start() >= columns.get(1).start() - NEAR);
  }

  private boolean isNext(Span line, Span next) {
    int newline = lower.indexOf('\n', line.end());
    return lower.indexOf('\n', newline + 1) >= next.start();
  }

  /** Groups stand in the first line; below it one blank may part two labels. */
  private void add(Span line, boolean first) {
    Matcher label = LABEL.matcher(lower).region(line.start(), line.end());
    while (label.find()) {
      Span words = new Span(label.start(), label.end());
      List<Integer> above = above(place(words));
      if (above.size() > 1 && !first) {
        addWords(words);
      } else {
        above.forEach(column -> pieces.get(column).add(words));
      }
    }
  }

  private void addWords(Span label) {
    Matcher word = WORD.matcher(lower).region(label.start(), label.end());
    while (word.find()) {
      Span one = new Span(word.start(), word.end());
      nearest(place(one)).ifPresent(column -> pieces.get(column).add(one));
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
