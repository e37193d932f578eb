package vn.soat.corpus.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a table of any columns, each as wide as its texts want, within the width of the page. */
final class PdfGrid {

  private static final float SIZE = 8.5f;
  private static final float LEADING = 10;
  private static final float PADDING = 4;

  /** A text that wants more is set in several lines. */
  private static final float WIDEST = 170;

  private final PdfPages pages;
  private final boolean ruled;
  private final List<List<String>> rows;
  private final List<Float> edges = new ArrayList<>();

  /**
   * @param ruled whether lines are drawn around the cells
   */
  PdfGrid(PdfPages pages, boolean ruled, List<List<String>> rows) throws IOException {
    this.pages = pages;
    this.ruled = ruled;
    this.rows = rows;
    List<Float> widths = new ArrayList<>();
    float all = 0;
    for (int column = 0; column < rows.get(0).size(); column++) {
      float width = width(column);
      widths.add(width);
      all += width;
    }
    float scale = Math.min(1, PdfPages.WIDTH / all);
    edges.add(PdfPages.LEFT);
    widths.forEach(width -> edges.add(edges.get(edges.size() - 1) + width * scale));
  }

  private float width(int column) throws IOException {
    float width = 0;
    for (List<String> row : rows.subList(Math.min(1, rows.size() - 1), rows.size())) {
      width = Math.max(width, pages.widthOf(row.get(column), SIZE));
    }
    for (String word : rows.get(0).get(column).split(" ")) {
      width = Math.max(width, pages.widthOf(word, SIZE));
    }
    return Math.min(width, WIDEST) + 2 * PADDING;
  }

  void draw() throws IOException {
    pages.gap();
    for (List<String> row : rows) {
      draw(row);
    }
    pages.gap();
  }

  private void draw(List<String> row) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < row.size(); i++) {
      cells.add(pages.wrap(row.get(i), edges.get(i + 1) - edges.get(i) - 2 * PADDING, SIZE));
      most = Math.max(most, cells.get(i).size());
    }
    float height = most * LEADING + 2 * PADDING;
    pages.reserve(height);
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), edges.get(i) + PADDING);
    }
    if (ruled) {
      frame(height);
    }
    pages.skip(height);
  }

  private void cell(List<String> lines, float x) throws IOException {
    float baseline = pages.y() - PADDING - SIZE;
    for (String line : lines) {
      pages.printAt(line, x, baseline, SIZE);
      baseline -= LEADING;
    }
  }

  private void frame(float height) throws IOException {
    float right = edges.get(edges.size() - 1);
    pages.rule(PdfPages.LEFT, pages.y(), right, pages.y());
    pages.rule(PdfPages.LEFT, pages.y() - height, right, pages.y() - height);
    for (float edge : edges) {
      pages.rule(edge, pages.y(), edge, pages.y() - height);
    }
  }
}
