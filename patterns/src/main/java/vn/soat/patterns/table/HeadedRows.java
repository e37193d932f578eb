package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Span;

/**
 * Reads rows with so few figures, a blank between them, that only the line above tells them from
 * prose: it names the rows and each of their columns, or the lines above do, one a column.
 */
final class HeadedRows {

  private static final int FEWEST_ROWS = 3;

  /** The form has eleven columns. */
  private static final int MOST_LABELS = 12;

  private final Reading reading;
  private final List<Line> lines;

  /**
   * The line before which all end with more figures than so many columns. Each of them may be taken
   * for a heading of those below, so that they would be read again from each.
   */
  private final Map<Integer, Integer> longerBefore = new HashMap<>();

  HeadedRows(Reading reading, List<Line> lines) {
    this.reading = reading;
    this.lines = lines;
  }

  /**
   * The rows from a line on, all equally long; none if the line above names not as many columns.
   */
  List<Row> read(int first) {
    if (!mayBeRows(first) || isNumbering(first)) {
      return List.of();
    }
    int above = first - 1;
    while (above >= 0 && isNumbering(above)) {
      above--;
    }
    if (above < 0) {
      return List.of();
    }
    List<Row> rows = read(OneLineHeading.widths(reading, heading(above)), first);
    return rows.isEmpty() ? read(labelsAbove(above), first) : rows;
  }

  /** How many labels stand above, each on a line, up to the name of the rows; none without it. */
  private List<Integer> labelsAbove(int last) {
    int at = last;
    while (at > 0 && last - at < MOST_LABELS && lines.get(at).isLabel()) {
      if (OneLineHeading.isNameOfRows(reading, lines.get(at).span())) {
        return List.of(last - at);
      }
      at--;
    }
    return List.of();
  }

  /** Whether a figure ends as many lines as a table has: a look that spares most lines more. */
  private boolean mayBeRows(int first) {
    int at = first;
    while (at < Math.min(first + FEWEST_ROWS, lines.size()) && lines.get(at).endsInFigure()) {
      at++;
    }
    return at == first + FEWEST_ROWS;
  }

  private boolean isNumbering(int line) {
    return OneLineHeading.isNumbering(reading.text(), lines.get(line).span());
  }

  private Span heading(int line) {
    Optional<Span> before = line == 0 ? Optional.empty() : Optional.of(lines.get(line - 1).span());
    return OneLineHeading.wrapped(reading, lines.get(line).span(), before);
  }

  private List<Row> read(List<Integer> widths, int first) {
    for (int width : widths) {
      if (first >= longerBefore.getOrDefault(width, 0)) {
        List<Row> rows = rows(first, width);
        if (rows.size() >= FEWEST_ROWS && isExact(first, rows.size(), width)) {
          return rows;
        }
      }
    }
    return List.of();
  }

  private List<Row> rows(int first, int width) {
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(first, lines.size())) {
      Optional<Row> row = line.headedRow(width);
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
    }
    return rows;
  }

  /** "Từ 30 đến 50": some labels end with a figure; if all do, the heading has another column. */
  private boolean isExact(int first, int rows, int width) {
    int end = first + rows;
    boolean exact =
        lines.subList(first, end).stream().anyMatch(line -> line.headedRow(width + 1).isEmpty());
    if (!exact) {
      longerBefore.put(width, end);
    }
    return exact;
  }
}
