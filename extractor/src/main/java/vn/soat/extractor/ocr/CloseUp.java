package vn.soat.extractor.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.soat.patterns.text.Box;

/**
 * A second look at the rows of tables and at figures that stand alone on their line. Lone figures
 * between wide blanks are what Tesseract reads worst: it loses narrow ones, takes a 7 for an M, and
 * drops points. The same row pulled together, so that its cells stand as near to each other as
 * words, it reads like a line of text.
 */
final class CloseUp {

  /** A row has so many parts with wide blanks between them. */
  private static final int FEWEST_PARTS = 4;

  /** Parts further apart, in units of the line's size, stand in two cells. */
  private static final double CELL_GAP = 0.9;

  /** How far apart they are put: nearer, 3 and 0 become 30; further, they are alone again. */
  private static final double NEW_GAP = 1.4;

  private static final double ABOVE = 1.2;
  private static final double BELOW = 0.4;

  /** Between two rows. */
  private static final double LEADING = 0.6;

  /** Type of tables is small: in pixels, how high a figure of a row is read best. */
  private static final double SIZE_OF_ROWS = 38;

  /**
   * The same of a figure without neighbours. Alone it is read best where it is a little lower than
   * in a row, and of what single looks make of it, "v2)" or "4/", two of three are right.
   */
  private static final List<Double> SIZES_OF_LONE = List.of(26.0, 29.0, 32.0);

  private static final double LARGEST_SCALE = 2;

  /** More rows than a page has are noise; their picture would be larger than the page. */
  private static final int MOST_ROWS = 80;

  private static final int MARGIN = 40;

  /** A figure alone on its line: "1.105", "(13)", "5,5%". */
  private static final int LONGEST_FIGURE = 6;

  /**
   * A part of a row: where its ink stands on the page, in pixels.
   *
   * @param row the number of its line
   */
  private record Cell(int row, int left, int right) {}

  /** A cell and where it stands on the new picture. */
  private record Part(Cell cell, PageImage.Patch patch) {

    private boolean holds(double x, double y) {
      double reach = NEW_GAP / 3 * patch.height() * patch.scale() / (ABOVE + BELOW);
      return y >= patch.toY()
          && y < patch.toY() + patch.height() * patch.scale()
          && x >= patch.toX() - reach
          && x < patch.toX() + patch.width() * patch.scale() + reach;
    }
  }

  private final PageImage page;
  private final List<List<RecognisedWord>> lines;
  private final double pointsPerPixel;
  private final List<Part> parts = new ArrayList<>();
  private int width;
  private double bottom = MARGIN;

  private CloseUp(PageImage page, List<List<RecognisedWord>> lines, double pointsPerPixel) {
    this.page = page;
    this.lines = lines;
    this.pointsPerPixel = pointsPerPixel;
  }

  /** Recognises a picture. */
  interface Look {
    List<List<WordTable.Entry>> at(PageImage picture) throws IOException;
  }

  /**
   * The lines of a straight page, with the figures of its tables as they read close up.
   *
   * @param page without its drawn lines
   */
  static List<List<RecognisedWord>> mended(
      PageImage page, List<List<RecognisedWord>> lines, double pointsPerPixel, Look look)
      throws IOException {
    CloseUp closeUp = new CloseUp(page, lines, pointsPerPixel);
    for (int row : rows(lines, line -> !isLone(line) && (isRow(line) || isUnread(line)))) {
      closeUp.add(row, size -> Math.max(1, SIZE_OF_ROWS / size));
    }
    for (int row : rows(lines, CloseUp::isLone)) {
      SIZES_OF_LONE.forEach(best -> closeUp.add(row, size -> best / size));
    }
    return closeUp.parts.isEmpty() ? lines : closeUp.merged(look.at(closeUp.picture()));
  }

  private static List<Integer> rows(
      List<List<RecognisedWord>> lines, Predicate<List<RecognisedWord>> wanted) {
    return IntStream.range(0, lines.size())
        .filter(i -> wanted.test(lines.get(i)))
        .limit(MOST_ROWS)
        .boxed()
        .toList();
  }

  private static boolean isRow(List<RecognisedWord> line) {
    int parts = 1;
    for (int i = 1; i < line.size(); i++) {
      RecognisedWord word = line.get(i);
      parts += line.get(i - 1).gapTo(word) > CELL_GAP * word.size() ? 1 : 0;
    }
    return line.stream().anyMatch(CloseUp::hasDigit) && parts >= FEWEST_PARTS;
  }

  private static boolean hasDigit(RecognisedWord word) {
    return word.text().chars().anyMatch(Character::isDigit);
  }

  /** Whether a line may be a figure and nothing else. */
  private static boolean isLone(List<RecognisedWord> line) {
    int letters = line.get(0).text().length();
    return line.size() == 1 && letters <= (hasDigit(line.get(0)) ? LONGEST_FIGURE : 2);
  }

  private static boolean isUnread(List<RecognisedWord> line) {
    return line.stream().allMatch(FigureChoice::isUnread);
  }

  private void add(int row, DoubleUnaryOperator scaleOf) {
    RecognisedWord first = lines.get(row).get(0);
    double size = first.size() / pointsPerPixel;
    double base = first.base() / pointsPerPixel;
    int top = (int) Math.max(0, base - ABOVE * size);
    int height = (int) Math.min(page.height(), base + BELOW * size) - top;
    double scale = Math.min(LARGEST_SCALE, scaleOf.applyAsDouble(size));
    double x = MARGIN;
    for (int[] ink : inkOf(row, top, height, size)) {
      int partWidth = ink[1] - ink[0];
      parts.add(
          new Part(
              new Cell(row, ink[0], ink[1]),
              new PageImage.Patch(ink[0], top, partWidth, height, (int) x, (int) bottom, scale)));
      x += (partWidth + NEW_GAP * size) * scale;
    }
    width = (int) Math.max(width, x);
    bottom += (height + LEADING * size) * scale;
  }

  /** Several stretches on a line that makes no words are strokes of a signature or a stamp. */
  private List<int[]> inkOf(int row, int top, int height, double size) {
    List<int[]> inked = inked(top, height, size);
    return inked.size() > 1 && isUnread(lines.get(row)) ? List.of() : inked;
  }

  /** The stretches of a row that hold ink: where each begins and ends. */
  private List<int[]> inked(int top, int height, double size) {
    List<int[]> found = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int x = 0; x < page.width(); x++) {
      if (page.hasInk(x, top, height)) {
        if (from >= 0 && x - last > CELL_GAP * size) {
          addStretch(found, from, last, size);
          from = x;
        }
        from = from < 0 ? x : from;
        last = x;
      }
    }
    addStretch(found, from, last, size);
    return found;
  }

  /** Leaves out what is narrower than a 1, and keeps a little paper around the rest. */
  private void addStretch(List<int[]> to, int from, int last, double size) {
    int paper = (int) (size / 6);
    if (from >= 0 && last - from >= size / 8) {
      to.add(new int[] {Math.max(0, from - paper), Math.min(page.width(), last + paper + 1)});
    }
  }

  private PageImage picture() {
    return page.patched(
        width + MARGIN, (int) bottom + MARGIN, parts.stream().map(Part::patch).toList());
  }

  private List<List<RecognisedWord>> merged(List<List<WordTable.Entry>> seen) {
    List<List<RecognisedWord>> merged = new ArrayList<>(lines);
    List<WordTable.Entry> entries = seen.stream().flatMap(List::stream).toList();
    Map<Cell, List<WordTable.Entry>> looks = new LinkedHashMap<>();
    for (Part part : parts) {
      List<WordTable.Entry> inside =
          entries.stream()
              .filter(e -> part.holds(e.left() + e.width() / 2.0, e.top() + e.height() / 2.0))
              .toList();
      if (inside.size() == 1) {
        looks.computeIfAbsent(part.cell(), cell -> new ArrayList<>()).add(inside.get(0));
      }
    }
    looks.forEach(
        (cell, read) ->
            merged.set(
                cell.row(), merged(merged.get(cell.row()), cell, FigureChoice.mostSeen(read))));
    return merged;
  }

  private List<RecognisedWord> merged(List<RecognisedWord> line, Cell cell, WordTable.Entry entry) {
    double left = cell.left() * pointsPerPixel;
    double right = cell.right() * pointsPerPixel;
    List<RecognisedWord> under =
        line.stream().filter(word -> left < middle(word) && middle(word) < right).toList();
    RecognisedWord model = line.get(0);
    Box box =
        new Box(model.box().page(), left, model.box().y(), right - left, model.box().height());
    RecognisedWord seen =
        new RecognisedWord(entry.text(), box, model.base(), model.size(), entry.confidence());
    return under.size() > 1 && !isUnread(under) && !areScraps(under)
        ? line
        : FigureChoice.between(under.stream().reduce(RecognisedWord::joined), seen)
            .map(chosen -> replaced(line, under, chosen))
            .orElse(line);
  }

  /** "h", "ụ" and "Í" without a gap between them: a figure beside what is left of a drawn line. */
  private static boolean areScraps(List<RecognisedWord> under) {
    return under.stream().allMatch(word -> word.text().length() == 1);
  }

  private static double middle(RecognisedWord word) {
    return word.box().x() + word.box().width() / 2;
  }

  private static List<RecognisedWord> replaced(
      List<RecognisedWord> line, List<RecognisedWord> under, RecognisedWord chosen) {
    List<RecognisedWord> words = new ArrayList<>(line);
    words.removeAll(under);
    int at = 0;
    while (at < words.size() && words.get(at).box().x() < chosen.box().x()) {
      at++;
    }
    words.add(at, chosen);
    return words;
  }
}
