package vn.soat.output.slip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a table; its head stands on every page, and a row goes on there where much room is left.
 */
final class SlipTable {

  private static final float PADDING = 3;

  /** Fewer lines at the foot of a page than this are left empty rather than filled. */
  private static final int WORTH_FILLING = 6;

  private final SlipCanvas canvas;
  private final Block.Table table;
  private final float leading;

  SlipTable(SlipCanvas canvas, Block.Table table) {
    this.canvas = canvas;
    this.table = table;
    this.leading = SlipCanvas.leading(table.size());
  }

  void draw() throws IOException {
    canvas.down(PADDING);
    List<List<SlipCanvas.Row>> head = cells(table.head(), true);
    float headHeight = height(head);
    if (canvas.left() < headHeight + 4 * leading) {
      canvas.turn(true);
    }
    draw(head, true);
    for (List<String> row : table.rows()) {
      draw(cells(row, false), head);
    }
    canvas.down(PADDING);
  }

  private List<List<SlipCanvas.Row>> cells(List<String> texts, boolean head) throws IOException {
    List<List<SlipCanvas.Row>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<SlipCanvas.Row> rows = new ArrayList<>();
      for (String line : texts.get(i).split("\n", -1)) {
        Block.Line styled = new Block.Line(line, table.size(), head, false, Block.Align.LEFT);
        rows.addAll(canvas.rows(styled, width(i) - 2 * PADDING, 0));
      }
      cells.add(rows);
    }
    return cells;
  }

  private float width(int column) {
    return SlipCanvas.WIDTH * table.percents().get(column) / 100;
  }

  private float height(List<List<SlipCanvas.Row>> cells) {
    return most(cells) * leading + 2 * PADDING;
  }

  private static int most(List<List<SlipCanvas.Row>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  private void draw(List<List<SlipCanvas.Row>> cells, List<List<SlipCanvas.Row>> head)
      throws IOException {
    List<List<SlipCanvas.Row>> rest = cells;
    while (height(rest) > canvas.left()) {
      int fitting = (int) ((canvas.left() - 2 * PADDING) / leading);
      if (fitting >= WORTH_FILLING) {
        draw(rest.stream().map(c -> c.subList(0, Math.min(fitting, c.size()))).toList(), false);
        rest = rest.stream().map(c -> c.subList(Math.min(fitting, c.size()), c.size())).toList();
      }
      canvas.turn(true);
      draw(head, true);
    }
    draw(rest, false);
  }

  private void draw(List<List<SlipCanvas.Row>> cells, boolean head) throws IOException {
    float top = canvas.y();
    float bottom = top - height(cells);
    float x = SlipCanvas.LEFT;
    canvas.rule(x, top, x + SlipCanvas.WIDTH, top);
    canvas.rule(x, bottom, x + SlipCanvas.WIDTH, bottom);
    canvas.rule(x, top, x, bottom);
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), i, x, head || i == 0);
      x += width(i);
      canvas.rule(x, top, x, bottom);
    }
    canvas.moveTo(bottom);
  }

  private void cell(List<SlipCanvas.Row> rows, int column, float x, boolean centred)
      throws IOException {
    float baseline = canvas.y() - PADDING;
    for (SlipCanvas.Row row : rows) {
      baseline -= leading;
      canvas.print(
          row,
          x + PADDING,
          width(column) - 2 * PADDING,
          baseline + leading - table.size(),
          centred ? Block.Align.CENTRE : Block.Align.LEFT);
    }
  }
}
