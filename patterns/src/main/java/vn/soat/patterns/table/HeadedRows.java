package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.reading.Reading;

/**
 * Reads rows with so few figures, a blank between them, that only the line above tells them from
 * prose: it names the rows and each of their columns.
 */
final class HeadedRows {

  private static final int FEWEST_ROWS = 3;

  private HeadedRows() {}

  /** The rows from a line on, all equally long; none if the line above names not as many columns. */
  static List<Row> read(Reading reading, List<Line> lines, int first) {
    if (first == 0 || !OneLineHeading.mayBe(reading, lines.get(first - 1).span())) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(first, lines.size())) {
      Optional<Row> row = line.headedRow().filter(read -> isLike(rows, read));
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
    }
    return rows.size() >= FEWEST_ROWS
            && OneLineHeading.begun(reading, lines.get(first - 1).span(), width(rows)).isPresent()
        ? rows
        : List.of();
  }

  private static boolean isLike(List<Row> rows, Row row) {
    return rows.isEmpty() || row.cells().size() == width(rows);
  }

  private static int width(List<Row> rows) {
    return rows.get(0).cells().size();
  }
}
