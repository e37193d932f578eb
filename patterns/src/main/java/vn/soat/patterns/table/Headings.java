package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Table.Layout;
import vn.soat.patterns.text.Span;

/**
 * Reads the words above each column of a table. A label that goes on in the next line is put
 * together again: "Đã giải" above "quyết".
 */
public final class Headings {

  private Headings() {}

  /**
   * The labels of all columns by each line that the heading may begin with, the likeliest first; a
   * label may be empty.
   */
  public static List<List<Label>> read(Reading reading, Table table) {
    if (!table.labels().isEmpty()) {
      return List.of(table.labels());
    }
    String lower = reading.lower();
    List<Span> lines = Line.spans(lower, table.heading());
    List<List<Label>> found = new ArrayList<>(legend(lower, lines, table.width()));
    if (table.layout() == Layout.UPRIGHT) {
      lineByLine(lower, lines, table.width()).ifPresent(found::add);
      return found;
    }
    found.addAll(parted(lower, lines, table.width()));
    found.addAll(WrappedHeading.labels(lower, lines, table.width()));
    StackedHeading.labels(lower, table, lines).ifPresent(found::add);
    OneLineHeading.labels(reading, table).ifPresent(found::add);
    belowNameOfRows(reading, lines, table.width()).ifPresent(found::add);
    return found;
  }

  /** The labels of a heading that names every column. */
  public static Optional<List<Label>> ofAll(Reading reading, Table table) {
    return read(reading, table).stream()
        .filter(labels -> labels.stream().allMatch(Label::isNamed))
        .findFirst();
  }

  /**
   * So many lines above the first row that are not blank and do not number the columns, the nearest
   * first.
   */
  public static List<Span> above(String text, Table table, int most) {
    List<Span> above = new ArrayList<>();
    int end = text.lastIndexOf('\n', table.rows().get(0).span().start() - 1);
    while (end > 0 && above.size() < most) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      Line.spans(text, new Span(start, end)).stream()
          .filter(line -> !OneLineHeading.isNumbering(text, line))
          .forEach(above::add);
      end = start - 1;
    }
    return above;
  }

  /** A label on each line, the last above the first row. */
  private static Optional<List<Label>> lineByLine(String lower, List<Span> lines, int width) {
    List<Label> labels =
        lines.stream().map(line -> Label.of(lower, List.of(line))).filter(Label::isNamed).toList();
    return labels.size() < width
        ? Optional.empty()
        : Optional.of(labels.subList(labels.size() - width, labels.size()));
  }

  /** The same where the line before them names the rows: "Lĩnh vực". */
  private static Optional<List<Label>> belowNameOfRows(
      Reading reading, List<Span> lines, int width) {
    int name = lines.size() - width - 1;
    return name >= 0 && OneLineHeading.isNameOfRows(reading, lines.get(name))
        ? lineByLine(reading.lower(), lines, width)
        : Optional.empty();
  }

  private static List<List<Label>> legend(String lower, List<Span> lines, int width) {
    List<Label> labels =
        lines.isEmpty() ? List.of() : Legend.ofColumns(lower, lines.get(lines.size() - 1), width);
    return labels.isEmpty() ? List.of() : List.of(labels);
  }

  /** The labels of lines that signs or wide gaps part, by each that may be the uppermost. */
  private static List<List<Label>> parted(String lower, List<Span> lines, int width) {
    List<List<Span>> parted =
        lines.stream()
            .map(line -> RowReader.cut(lower, line))
            .filter(parts -> parts.size() > 1)
            .toList();
    List<List<Label>> found = new ArrayList<>();
    for (int from = 0; from < parted.size(); from++) {
      List<List<Span>> below = parted.subList(from, parted.size());
      if (below.stream().allMatch(parts -> parts.size() >= width)) {
        found.add(IntStream.range(0, width).mapToObj(c -> label(lower, below, width - c)).toList());
      }
    }
    return found;
  }

  private static Label label(String lower, List<List<Span>> lines, int fromRight) {
    return Label.of(
        lower, lines.stream().map(parts -> parts.get(parts.size() - fromRight)).toList());
  }
}
