package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows whose label stands on a line of its own and whose figures stand together on the next.
 *
 * @param lines how many lines they take
 */
record LabelledRuns(List<Row> rows, int lines) {

  /** Fewer may be a title above a line of figures. */
  private static final int FEWEST_ROWS = 3;

  private static final int FEWEST_CELLS = 2;

  /** A label and a line of figures. */
  private static final int LINES = 2;

  /** The rows that begin at a line, all equally long. */
  static Optional<LabelledRuns> read(List<Line> lines, int first) {
    List<Row> rows = new ArrayList<>();
    for (int at = first; at + 1 < lines.size() && lines.get(at).mayHeadRun(); at += LINES) {
      List<Cell> run = lines.get(at + 1).run();
      if (run.size() < FEWEST_CELLS || run.size() != width(rows, run)) {
        break;
      }
      rows.add(Row.of(lines.get(at).span(), run));
    }
    return rows.size() < FEWEST_ROWS
        ? Optional.empty()
        : Optional.of(new LabelledRuns(rows, LINES * rows.size()));
  }

  private static int width(List<Row> rows, List<Cell> run) {
    return rows.isEmpty() ? run.size() : rows.get(0).cells().size();
  }
}
