package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Span;

/**
 * Reads rows with so few figures, a blank between them, that only the line above tells them from
 * prose: it names the rows and each of their columns.
 */
final class HeadedRows {

  private static final int FEWEST_ROWS = 3;

  private HeadedRows() {}

  /**
   * The rows from a line on, all equally long; none if the line above names not as many columns.
   */
  static List<Row> read(Reading reading, List<Line> lines, int first) {
    if (!mayBeRows(lines, first)
        || OneLineHeading.isNumbering(reading.text(), lines.get(first).span())) {
      return List.of();
    }
    int above = first - 1;
    while (above >= 0 && OneLineHeading.isNumbering(reading.text(), lines.get(above).span())) {
      above--;
    }
    return above < 0 ? List.of() : read(reading, lines.get(above).span(), lines, first);
  }

  /** Whether as many lines as a table has end in figures: a look that spares most lines more. */
  private static boolean mayBeRows(List<Line> lines, int first) {
    int end = first + FEWEST_ROWS;
    return end <= lines.size() && lines.subList(first, end).stream().allMatch(Line::endsInFigure);
  }

  private static List<Row> read(Reading reading, Span heading, List<Line> lines, int first) {
    for (int width : OneLineHeading.widths(reading, heading)) {
      List<Row> rows = rows(lines.subList(first, lines.size()), width);
      if (rows.size() >= FEWEST_ROWS && isExact(lines.subList(first, first + rows.size()), width)) {
        return rows;
      }
    }
    return List.of();
  }

  private static List<Row> rows(List<Line> lines, int width) {
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      Optional<Row> row = line.headedRow(width);
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
    }
    return rows;
  }

  /** "Từ 30 đến 50": some labels end with a figure; if all do, the heading has another column. */
  private static boolean isExact(List<Line> lines, int width) {
    return lines.stream().anyMatch(line -> line.headedRow(width + 1).isEmpty());
  }
}
