package vn.soat.extractor.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.Span;

/**
 * A table of a document in the making: cells as they come, then rows and columns with a place for
 * every cell, the empty and the merged ones too.
 */
final class OfficeTable {

  /** A table with fewer columns that holds paragraphs is a layout. */
  private static final int LAYOUT_COLUMNS = 2;

  /** Edges of cells so close, in twips, are one; Word rounds them row by row. */
  private static final int SAME_EDGE = 60;

  /** Says that a cell is part of the one to its left; written by {@link DocxFilter}. */
  static final String OF_LEFT = "\uE0F0";

  /** Says that a cell is part of the one above it. */
  static final String OF_ABOVE = "\uE0F1";

  /**
   * A cell as its file gives it.
   *
   * @param columns that it takes, where the file counts them; else 1
   * @param left edge in twips, where the file gives edges; else equal to the right one
   */
  record Cell(List<String> lines, int columns, int rows, int left, int right) {

    Cell {
      lines = List.copyOf(lines);
    }

    private String text() {
      return String.join(" ", lines).replace('\t', ' ').strip();
    }

    private boolean hasEdges() {
      return right > left;
    }
  }

  /** A cell at its place. */
  private record Placed(int row, int column, int rows, int columns, String text) {

    private Placed widened() {
      return new Placed(row, column, rows, columns + 1, text);
    }
  }

  private final List<List<Cell>> rows = new ArrayList<>();

  /** Whether a line is no text but says what cell its cell is part of. */
  static boolean isSign(String line) {
    return line.equals(OF_LEFT) || line.equals(OF_ABOVE);
  }

  void startRow() {
    rows.add(new ArrayList<>());
  }

  /** The next cell of the last row; a file without a row has no cells. */
  void add(Cell cell) {
    if (!rows.isEmpty()) {
      rows.get(rows.size() - 1).add(cell);
    }
  }

  /** Whether it holds no figures but a layout: the issuer beside the nation's name. */
  boolean isLayout() {
    return rows.stream().allMatch(row -> row.size() <= LAYOUT_COLUMNS)
        && rows.stream().flatMap(List::stream).anyMatch(c -> c.lines().size() > 1);
  }

  /** The paragraphs of all cells, one after the other. */
  List<String> paragraphs() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.lines().stream())
        .filter(line -> !isSign(line))
        .toList();
  }

  /** The rows with every cell at its place. */
  Rows placed() {
    boolean edges = rows.stream().flatMap(List::stream).allMatch(Cell::hasEdges) && !rows.isEmpty();
    return new Rows(edges ? byEdges() : byCount());
  }

  private List<List<Placed>> byEdges() {
    List<Integer> edges = edges();
    List<List<Placed>> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Placed> cells = new ArrayList<>();
      for (Cell cell : rows.get(row)) {
        int column = nearest(edges, cell.left());
        int columns = Math.max(1, nearest(edges, cell.right()) - column);
        cells.add(new Placed(row, column, 1, columns, cell.text()));
      }
      placed.add(cells);
    }
    return placed;
  }

  private List<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    rows.stream()
        .flatMap(List::stream)
        .forEach(
            cell -> {
              all.add(cell.left());
              all.add(cell.right());
            });
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int nearest(List<Integer> edges, int edge) {
    int found = Collections.binarySearch(edges, edge);
    int above = found < 0 ? -found - 1 : found;
    boolean last = above == edges.size();
    return above > 0 && (last || edge - edges.get(above - 1) <= edges.get(above) - edge)
        ? above - 1
        : above;
  }

  /** Each cell takes the next places that no cell above reaches down to. */
  private List<List<Placed>> byCount() {
    List<Integer> free = new ArrayList<>();
    List<List<Placed>> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Placed> cells = new ArrayList<>();
      int column = 0;
      for (Cell cell : rows.get(row)) {
        while (column < free.size() && free.get(column) > row) {
          column++;
        }
        place(cell, row, column, cells);
        take(free, column, cell.columns(), row + cell.rows());
        column += cell.columns();
      }
      placed.add(cells);
    }
    return placed;
  }

  /**
   * Takes columns for a cell.
   *
   * @param free for each column the first row that no cell reaches down to
   */
  private static void take(List<Integer> free, int column, int columns, int until) {
    for (int at = column; at < column + columns; at++) {
      while (free.size() <= at) {
        free.add(0);
      }
      free.set(at, Math.max(free.get(at), until));
    }
  }

  private static void place(Cell cell, int row, int column, List<Placed> cells) {
    int last = cells.size() - 1;
    if (cell.text().equals(OF_LEFT) && last >= 0) {
      cells.set(last, cells.get(last).widened());
    } else {
      String text = cell.text().equals(OF_ABOVE) ? "" : cell.text();
      cells.add(new Placed(row, column, cell.rows(), cell.columns(), text));
    }
  }

  /** A table whose cells have their places. */
  static final class Rows {

    private final List<List<Placed>> rows;

    private Rows(List<List<Placed>> rows) {
      this.rows = rows;
    }

    /** A line for each row, with a tab before each column but the first. */
    List<String> lines() {
      return rows.stream().map(Rows::line).toList();
    }

    private static String line(List<Placed> row) {
      StringBuilder line = new StringBuilder();
      int column = 0;
      for (Placed cell : row) {
        while (column < cell.column()) {
          line.append('\t');
          column++;
        }
        line.append(cell.text());
      }
      return line.toString();
    }

    /**
     * The table in the text that its lines became.
     *
     * @param starts where in the text the line of each row begins
     */
    SourceTable in(String text, List<Integer> starts) {
      List<SourceTable.Cell> cells = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        List<Span> slots = slots(text, starts.get(row));
        for (Placed cell : rows.get(row)) {
          Span slot =
              cell.column() < slots.size()
                  ? slots.get(cell.column())
                  : new Span(text.length(), text.length());
          cells.add(new SourceTable.Cell(slot, row, cell.column(), cell.rows(), cell.columns()));
        }
      }
      return new SourceTable(cells);
    }

    /** The stretches between the tabs of a line. */
    private static List<Span> slots(String text, int start) {
      List<Span> slots = new ArrayList<>();
      int from = Math.min(start, text.length());
      for (int at = from; at <= text.length(); at++) {
        boolean end = at == text.length() || text.charAt(at) == '\n';
        if (end || text.charAt(at) == '\t') {
          slots.add(new Span(from, at));
          from = at + 1;
        }
        if (end) {
          break;
        }
      }
      return slots;
    }
  }
}
