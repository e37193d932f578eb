package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.extractor.ocr.InkPieces.Piece;

/**
 * Finds the bars that are typed between the cells of a table, "| 2 | 17 |". Recognition takes them
 * for a 1, an l or a bracket, or reads the figures beside them as one. The picture tells them: thin
 * strokes of one height in a row, each with a blank on both sides. They are taken off the page
 * before it is read and put back between the words.
 */
final class TypedBars {

  static final String BAR = "|";

  /** In pixels at 300 dpi: in types of 7 to 20 points. */
  private static final int SHORTEST = 24;

  private static final int TALLEST = 90;

  /** A bar is so many times higher than it is wide; a "1", even in Arial, half as many. */
  private static final int SLENDER = 5;

  /** The blank beside it, in parts of its height; within a word letters stand closer. */
  private static final int PARTS_OF_BLANK = 6;

  /** How much bars of a row may differ in place, in parts of their height. */
  private static final int PARTS_OF_DIFFERENCE = 8;

  /** A bar falls a fifth of its height below the base line; this is less, in such parts. */
  private static final int PARTS_BELOW = 8;

  /** A letter is higher than this part of a bar; a hyphen or a point is not. */
  private static final int PARTS_OF_LETTER = 3;

  private static final int FEWEST_IN_ROW = 3;
  private static final int FEWEST_ROWS = 2;

  private static final int MARGIN = 2;

  /** Recognition is never so sure of a word. */
  private static final int CERTAIN = 100;

  /**
   * Bars on one line.
   *
   * @param strip all that lies between them
   * @param letters the letters and figures in it
   */
  private record Row(List<Piece> bars, Piece strip, List<Piece> letters) {

    static Row of(List<Piece> bars, List<Piece> pieces) {
      Piece strip = bars.stream().reduce(bars.get(0), Piece::cover);
      List<Piece> letters =
          pieces.stream()
              .filter(piece -> PARTS_OF_LETTER * piece.height() > strip.height())
              .filter(piece -> !isSlender(piece) && strip.holdsMiddleOf(piece))
              .toList();
      return new Row(bars, strip, letters);
    }

    /** Whether they reach below the base line, as no l, I and 1 does. */
    boolean isLow() {
      int[] feet = letters.stream().mapToInt(Piece::bottom).sorted().toArray();
      return isRule() || PARTS_BELOW * (strip.bottom() - feet[feet.length / 2]) >= strip.height();
    }

    /** Whether there are only dashes between them, if anything. */
    boolean isRule() {
      return letters.isEmpty();
    }

    Stream<int[]> areas() {
      Stream<Piece> erased = isRule() ? Stream.of(strip) : bars.stream();
      return erased.map(
          p ->
              new int[] {
                p.left() - MARGIN, p.top() - MARGIN, p.right() + MARGIN, p.bottom() + MARGIN
              });
    }
  }

  private final PageImage page;
  private final List<Row> rows;

  private TypedBars(PageImage page, List<Row> rows) {
    this.page = page;
    this.rows = rows;
  }

  /**
   * The bars of a straight page.
   *
   * @param page without its drawn lines
   */
  static TypedBars of(PageImage page) {
    List<Piece> pieces = InkPieces.of(page);
    List<Piece> bars =
        pieces.stream().filter(piece -> isSlender(piece) && isFree(page, piece)).toList();
    List<Row> rows =
        rows(bars).stream()
            .filter(row -> row.size() >= FEWEST_IN_ROW)
            .map(row -> Row.of(row, pieces))
            .filter(Row::isLow)
            .toList();
    return new TypedBars(page, rows.size() < FEWEST_ROWS ? List.of() : rows);
  }

  private static boolean isSlender(Piece piece) {
    return piece.height() >= SHORTEST
        && piece.height() <= TALLEST
        && piece.height() >= SLENDER * piece.width();
  }

  private static boolean isFree(PageImage page, Piece bar) {
    int blank = bar.height() / PARTS_OF_BLANK;
    return isWhite(page, bar, bar.left() - blank, bar.left())
        && isWhite(page, bar, bar.right(), bar.right() + blank);
  }

  private static boolean isWhite(PageImage page, Piece bar, int from, int end) {
    return IntStream.range(Math.max(0, from), Math.min(page.width(), end))
        .noneMatch(x -> page.hasInk(x, bar.top(), bar.height()));
  }

  private static List<List<Piece>> rows(List<Piece> bars) {
    List<List<Piece>> rows = new ArrayList<>();
    for (Piece bar : bars) {
      List<Piece> row =
          rows.stream().filter(r -> isOn(r.get(0), bar)).findFirst().orElseGet(ArrayList::new);
      if (row.isEmpty()) {
        rows.add(row);
      }
      row.add(bar);
    }
    return rows;
  }

  private static boolean isOn(Piece first, Piece bar) {
    int most = first.height() / PARTS_OF_DIFFERENCE;
    return Math.abs(first.top() - bar.top()) <= most
        && Math.abs(first.bottom() - bar.bottom()) <= most;
  }

  /** The page without them, and without the dashes of a rule below a heading. */
  PageImage erased() {
    return rows.isEmpty() ? page : page.without(rows.stream().flatMap(Row::areas).toList());
  }

  /** The lines that were recognised, with the bars between their words. */
  List<List<WordTable.Entry>> with(List<List<WordTable.Entry>> lines) {
    List<List<WordTable.Entry>> all = new ArrayList<>(lines);
    for (Row row : rows) {
      IntStream.range(0, all.size())
          .filter(i -> isOn(row, all.get(i)))
          .findFirst()
          .ifPresent(i -> all.set(i, with(row, all.get(i))));
    }
    return all;
  }

  /** Whether a word is a bar that the picture told. */
  static boolean isOne(WordTable.Entry word) {
    return word.text().equals(BAR) && word.confidence() == CERTAIN;
  }

  private static boolean isOn(Row row, List<WordTable.Entry> line) {
    int middle = (row.strip.top() + row.strip.bottom()) / 2;
    return line.stream().anyMatch(word -> word.top() < middle && middle < word.bottom());
  }

  /** A bar takes the height of the words, so that it does not count for the size of their type. */
  private static List<WordTable.Entry> with(Row row, List<WordTable.Entry> line) {
    WordTable.Entry model = line.get(0);
    return Stream.concat(
            line.stream(),
            row.bars.stream()
                .map(
                    bar ->
                        new WordTable.Entry(
                            BAR, bar.left(), model.top(), bar.width(), model.height(), CERTAIN)))
        .sorted(Comparator.comparingInt(WordTable.Entry::left))
        .toList();
  }
}
