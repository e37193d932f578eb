package vn.soat.corpus.typeset;

import java.io.IOException;
import java.util.List;

/** Draws the dossier table; one that no page has room for goes on below its head on the next. */
final class PdfTable {

  private static final float SIZE = 8;
  private static final float LEADING = 10;
  private static final float ROW = 18;
  private static final float GROUP_ROW = 26;
  private static final float NAME_ROW = 46;
  private static final float NUMBER_WIDTH = 20;
  private static final float FIELD_WIDTH = 95;
  private static final float FIGURE_WIDTH = (PdfPages.WIDTH - NUMBER_WIDTH - FIELD_WIDTH) / 11;

  private final PdfPages pages;
  private final boolean ruled;

  /**
   * @param ruled whether lines are drawn around the cells
   */
  PdfTable(PdfPages pages, boolean ruled) {
    this.pages = pages;
    this.ruled = ruled;
  }

  void draw(Block.DossierTable table) throws IOException {
    float head = GROUP_ROW + NAME_ROW + ROW;
    pages.reserve(Math.min(PdfPages.HEIGHT, head + ROW * table.rows().size() + LEADING));
    drawHead();
    for (List<String> row : table.rows()) {
      if (pages.reserve(ROW)) {
        drawHead();
      }
      drawRow(row, ROW, true);
    }
    pages.gap();
  }

  private void drawHead() throws IOException {
    drawGroups();
    drawRow(Form06a.NAMES, NAME_ROW, false);
    drawRow(Form06a.NUMBERS, ROW, true);
  }

  private void drawGroups() throws IOException {
    int column = 0;
    horizontal(0, pages.y());
    for (Form06a.Group group : Form06a.GROUPS) {
      vertical(column, GROUP_ROW);
      cell(group.text(), left(column), left(column + group.columns()), GROUP_ROW);
      column += group.columns();
    }
    vertical(column, GROUP_ROW);
    pages.skip(GROUP_ROW);
    // The first two cells reach down into the next row.
    horizontal(2, pages.y());
  }

  private void drawRow(List<String> cells, float height, boolean ruledAbove) throws IOException {
    if (ruledAbove) {
      horizontal(0, pages.y());
    }
    for (int i = 0; i < cells.size(); i++) {
      vertical(i, height);
      cell(cells.get(i), left(i), left(i + 1), height);
    }
    vertical(cells.size(), height);
    pages.skip(height);
    horizontal(0, pages.y());
  }

  private void cell(String text, float from, float to, float height) throws IOException {
    List<String> lines = pages.wrap(text, to - from - 4, SIZE);
    float baseline = pages.y() - (height - lines.size() * LEADING) / 2 - SIZE;
    for (String line : lines) {
      float x = from + (to - from - pages.widthOf(line, SIZE)) / 2;
      pages.printAt(line, x, baseline, SIZE);
      baseline -= LEADING;
    }
  }

  private void horizontal(int fromColumn, float y) throws IOException {
    if (ruled) {
      pages.rule(left(fromColumn), y, left(Form06a.COLUMNS), y);
    }
  }

  private void vertical(int column, float height) throws IOException {
    if (ruled) {
      pages.rule(left(column), pages.y(), left(column), pages.y() - height);
    }
  }

  private static float left(int column) {
    if (column < 2) {
      return PdfPages.LEFT + column * NUMBER_WIDTH;
    }
    return PdfPages.LEFT + NUMBER_WIDTH + FIELD_WIDTH + (column - 2) * FIGURE_WIDTH;
  }
}
