package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Finds tables by the lines drawn around their cells. */
final class RuledTables {

  /** Lines that meet miss each other by less, in points. */
  private static final double SLACK = 3;

  /** Lines so close are one border, drawn twice or in pieces. */
  private static final double SAME_BORDER = 3;

  /** More crossings than that are a drawing. */
  private static final long MOST_CROSSINGS = 4_000_000;

  private static final int FEWEST_EDGES = 3;

  /** Lines that hang together. */
  private record Net(List<Ruling> level, List<Ruling> upright) {}

  /** The borders of a table in the making. */
  private record Borders(Net net, List<Double> xs, List<Double> ys) {

    private int columns() {
      return xs.size() - 1;
    }

    private int rows() {
      return ys.size() - 1;
    }

    private boolean isRightOf(int row, int column) {
      double middle = (ys.get(row) + ys.get(row + 1)) / 2;
      return isDrawn(net.upright(), xs.get(column + 1), middle);
    }

    private boolean isBelow(int row, int column) {
      double middle = (xs.get(column) + xs.get(column + 1)) / 2;
      return isDrawn(net.level(), ys.get(row + 1), middle);
    }

    private static boolean isDrawn(List<Ruling> rulings, double at, double place) {
      return rulings.stream()
          .anyMatch(r -> Math.abs(r.at() - at) <= SAME_BORDER && r.covers(place, 0));
    }
  }

  private RuledTables() {}

  /** The tables with text in at least two columns. */
  static List<Grid> find(List<Ruling> rulings, List<Line> lines) {
    List<Ruling> level = merged(rulings.stream().filter(Ruling::horizontal).toList());
    List<Ruling> upright = merged(rulings.stream().filter(r -> !r.horizontal()).toList());
    if ((long) level.size() * upright.size() > MOST_CROSSINGS) {
      return List.of();
    }
    List<Grid> found = new ArrayList<>();
    for (Net net : nets(level, upright)) {
      List<Double> xs = edges(net.upright(), net.level());
      List<Double> ys = edges(net.level(), net.upright());
      if (xs.size() >= FEWEST_EDGES && ys.size() >= FEWEST_EDGES) {
        Grid grid = grid(new Borders(net, xs, ys), lines);
        if (isTable(grid)) {
          found.add(grid);
        }
      }
    }
    return found;
  }

  /** A frame around a text, or around text and a picture, is no table. */
  private static boolean isTable(Grid grid) {
    List<Grid.Cell> filled = grid.cells().stream().filter(c -> !c.lines().isEmpty()).toList();
    long rows = filled.stream().mapToInt(Grid.Cell::row).distinct().count();
    long columns = filled.stream().mapToInt(Grid.Cell::column).distinct().count();
    return rows > 1 && columns > 1;
  }

  /** Pieces of one line put together. */
  private static List<Ruling> merged(List<Ruling> rulings) {
    List<Ruling> sorted = new ArrayList<>(rulings);
    sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
    List<List<Ruling>> same = new ArrayList<>();
    for (Ruling ruling : sorted) {
      List<Ruling> last = same.isEmpty() ? List.of() : same.get(same.size() - 1);
      if (!last.isEmpty() && ruling.at() - last.get(0).at() <= SAME_BORDER / 2) {
        last.add(ruling);
      } else {
        same.add(new ArrayList<>(List.of(ruling)));
      }
    }
    return same.stream().flatMap(group -> joined(group).stream()).toList();
  }

  private static List<Ruling> joined(List<Ruling> group) {
    group.sort(Comparator.comparingDouble(Ruling::from));
    List<Ruling> joined = new ArrayList<>();
    for (Ruling ruling : group) {
      int last = joined.size() - 1;
      if (last >= 0 && ruling.from() <= joined.get(last).to() + SLACK) {
        Ruling before = joined.get(last);
        double to = Math.max(before.to(), ruling.to());
        joined.set(last, new Ruling(before.horizontal(), before.at(), before.from(), to));
      } else {
        joined.add(ruling);
      }
    }
    return joined;
  }

  private static List<Net> nets(List<Ruling> level, List<Ruling> upright) {
    int[] net = new int[level.size() + upright.size()];
    for (int i = 0; i < net.length; i++) {
      net[i] = i;
    }
    for (int i = 0; i < level.size(); i++) {
      for (int j = 0; j < upright.size(); j++) {
        if (cross(level.get(i), upright.get(j))) {
          net[root(net, level.size() + j)] = root(net, i);
        }
      }
    }
    TreeMap<Integer, Net> nets = new TreeMap<>();
    for (int i = 0; i < net.length; i++) {
      boolean first = i < level.size();
      Net of =
          nets.computeIfAbsent(root(net, i), key -> new Net(new ArrayList<>(), new ArrayList<>()));
      if (first) {
        of.level().add(level.get(i));
      } else {
        of.upright().add(upright.get(i - level.size()));
      }
    }
    return List.copyOf(nets.values());
  }

  private static int root(int[] net, int of) {
    int at = of;
    while (net[at] != at) {
      net[at] = net[net[at]];
      at = net[at];
    }
    return at;
  }

  private static boolean cross(Ruling level, Ruling upright) {
    return level.covers(upright.at(), SLACK) && upright.covers(level.at(), SLACK);
  }

  /** Where borders run, and where the lines across them end: a table may be open at its sides. */
  private static List<Double> edges(List<Ruling> borders, List<Ruling> across) {
    List<Double> places = new ArrayList<>(borders.stream().map(Ruling::at).toList());
    if (!across.isEmpty()) {
      places.add(across.stream().mapToDouble(Ruling::from).min().orElseThrow());
      places.add(across.stream().mapToDouble(Ruling::to).max().orElseThrow());
    }
    places.sort(Comparator.naturalOrder());
    List<Double> edges = new ArrayList<>();
    for (double place : places) {
      if (edges.isEmpty() || place - edges.get(edges.size() - 1) > SAME_BORDER) {
        edges.add(place);
      }
    }
    return edges;
  }

  private static Grid grid(Borders borders, List<Line> lines) {
    int[][] cellAt = new int[borders.rows()][borders.columns()];
    List<int[]> spans = new ArrayList<>();
    for (int row = 0; row < borders.rows(); row++) {
      for (int column = 0; column < borders.columns(); column++) {
        if (cellAt[row][column] == 0) {
          spans.add(span(borders, cellAt, row, column, spans.size() + 1));
        }
      }
    }
    List<List<Line>> texts = texts(borders, cellAt, spans.size(), lines);
    List<Grid.Cell> cells = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int[] at = spans.get(i);
      double width = borders.xs().get(at[1] + at[3]) - borders.xs().get(at[1]);
      cells.add(new Grid.Cell(at[0], at[1], at[2], at[3], CellText.joined(texts.get(i), width)));
    }
    return new Grid(
        cells, borders.rows(), borders.xs(), borders.ys().get(0), borders.ys().get(borders.rows()));
  }

  /** Marks the places of the cell that begins at one, as far as no border ends it. */
  private static int[] span(Borders borders, int[][] cellAt, int row, int column, int id) {
    int right = column;
    while (right + 1 < borders.columns()
        && cellAt[row][right + 1] == 0
        && !borders.isRightOf(row, right)) {
      right++;
    }
    int low = row;
    while (low + 1 < borders.rows() && isOpenBelow(borders, cellAt, low, column, right)) {
      low++;
    }
    for (int r = row; r <= low; r++) {
      for (int c = column; c <= right; c++) {
        cellAt[r][c] = id;
      }
    }
    return new int[] {row, column, low - row + 1, right - column + 1};
  }

  private static boolean isOpenBelow(
      Borders borders, int[][] cellAt, int row, int column, int right) {
    for (int c = column; c <= right; c++) {
      boolean split = c < right && borders.isRightOf(row + 1, c);
      if (borders.isBelow(row, c) || cellAt[row + 1][c] != 0 || split) {
        return false;
      }
    }
    return true;
  }

  private static List<List<Line>> texts(
      Borders borders, int[][] cellAt, int cells, List<Line> lines) {
    List<List<Line>> texts = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      texts.add(new ArrayList<>());
    }
    for (Line line : lines) {
      TreeMap<Integer, List<Word>> inCells = new TreeMap<>();
      for (Word word : line.words()) {
        int row = interval(borders.ys(), word.base() - word.size() * 0.3);
        int column = interval(borders.xs(), word.middle());
        if (row >= 0 && column >= 0) {
          inCells.computeIfAbsent(cellAt[row][column], c -> new ArrayList<>()).add(word);
        }
      }
      inCells.forEach((cell, words) -> texts.get(cell - 1).add(new Line(words)));
    }
    return texts;
  }

  /** In which stretch between edges a place lies; -1 outside. */
  static int interval(List<Double> edges, double place) {
    for (int i = 0; i + 1 < edges.size(); i++) {
      if (edges.get(i) <= place && place < edges.get(i + 1)) {
        return i;
      }
    }
    return -1;
  }
}
