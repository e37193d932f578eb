package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of a table's heading together to cells, and the cells to rows. */
final class HeadingCells {

  /** Lines of one cell follow each other within so many times their size. */
  private static final double STEP = 1.6;

  /** The lines of a text that is centred above several columns are set closer. */
  private static final double CENTRED_STEP = 1.4;

  private static final double SAME_CENTRE = 3;

  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");

  /** Lines above the same columns. */
  private record Block(int column, int columns, List<Line> lines) {

    private boolean goesOn(int otherColumn, int otherColumns, Line line) {
      Line last = lines.get(lines.size() - 1);
      boolean same = column == otherColumn && columns == otherColumns;
      boolean centred =
          column <= otherColumn
              && otherColumn + otherColumns <= column + columns
              && Math.abs(line.middle() - last.middle()) <= SAME_CENTRE;
      double step = same ? STEP : centred ? CENTRED_STEP : 0;
      return step > 0
          && line.base() > last.base()
          && line.base() - last.base() <= step * last.size()
          && !NUMBER.matcher(line.text()).matches();
    }

    private boolean isAbove(Block other) {
      boolean shared = column < other.column + other.columns && other.column < column + columns;
      return shared && lines.get(0).base() < other.lines.get(0).base();
    }
  }

  private final List<Block> blocks = new ArrayList<>();

  /** A line, or a part of one, above so many columns; to be given from top to bottom. */
  void add(int column, int columns, Line line) {
    for (Block block : blocks) {
      if (block.goesOn(column, columns, line)) {
        block.lines().add(line);
        return;
      }
    }
    blocks.add(new Block(column, columns, new ArrayList<>(List.of(line))));
  }

  /** Each cell in the row below all cells above it. */
  List<Grid.Cell> cells() {
    int[] rows = new int[blocks.size()];
    List<Grid.Cell> cells = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      for (int above = 0; above < i; above++) {
        if (blocks.get(above).isAbove(block)) {
          rows[i] = Math.max(rows[i], rows[above] + 1);
        }
      }
      cells.add(new Grid.Cell(rows[i], block.column(), 1, block.columns(), block.lines()));
    }
    return cells;
  }
}
