package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.soat.patterns.text.Box;

/**
 * Puts the words of a straight page together to printed lines. Tesseract cuts a line where it sees
 * columns, and the boxes of its words follow the letters; here the words of a line stand on one
 * base line and have one size.
 */
final class PrintedLines {

  /** Base lines so close, in units of the type size, are one. */
  private static final double SAME_BASE = 0.35;

  /** How far a letter with its marks rises above the base line, in units of its size: "Ề". */
  private static final double ASCENT = 0.92;

  private static final double DESCENT = 0.22;

  /** Letters and signs that reach below the base line. */
  private static final String LOW = "gpqyjQạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ,;()[]/|_";

  /** Specks, strokes of a signature and parts of a stamp; real signs are recognised better. */
  private static final int NOISE = 60;

  /** Of such a word nothing was read. */
  private static final int UNREAD = 10;

  private static final int FEWEST_DASHES = 3;

  /** A full stop is a seventh as high as its line, a hyphen a third as wide. */
  private static final int SMALLEST_SIGN = 8;

  /** Nobody prints these alone, however surely they are recognised. */
  private static final Set<String> SPECKS =
      Set.of("'", "`", "\"", "‘", "’", "_", TypedBars.BAR, "¬");

  private final int page;
  private final double pointsPerPixel;

  /**
   * @param page 1-based
   */
  PrintedLines(int page, double pointsPerPixel) {
    this.page = page;
    this.pointsPerPixel = pointsPerPixel;
  }

  /** The lines from top to bottom, the words of each from left to right. */
  List<List<RecognisedWord>> of(List<List<WordTable.Entry>> parts) {
    List<Row> rows = new ArrayList<>();
    parts.stream()
        .map(PrintedLines::withoutNoise)
        .filter(part -> !part.isEmpty())
        .map(Row::new)
        .sorted(Comparator.comparingDouble(row -> row.base))
        .forEach(part -> add(rows, part));
    return rows.stream().map(this::words).toList();
  }

  private static List<WordTable.Entry> withoutNoise(List<WordTable.Entry> part) {
    double size = median(part.stream().map(WordTable.Entry::height).toList());
    return IntStream.range(0, part.size())
        .filter(
            i ->
                TypedBars.isOne(part.get(i))
                    || isBar(part, i)
                    || isAnd(part, i)
                    || !isNoise(part.get(i), size))
        .mapToObj(part::get)
        .toList();
  }

  /** A bar typed beside words, as where a plain text draws its table; lone ones are specks. */
  private static boolean isBar(List<WordTable.Entry> part, int at) {
    WordTable.Entry bar = part.get(at);
    boolean behind = at > 0 && bar.left() - part.get(at - 1).right() < bar.height();
    boolean before = at < part.size() - 1 && part.get(at + 1).left() - bar.right() < bar.height();
    boolean edge = part.stream().filter(word -> word.text().equals(TypedBars.BAR)).count() > 1;
    return bar.text().equals(TypedBars.BAR)
        && bar.confidence() >= NOISE
        && (edge ? behind || before : behind && before);
  }

  /** "VH, TT & DL": often unsure, and no speck between two words. */
  private static boolean isAnd(List<WordTable.Entry> part, int at) {
    WordTable.Entry sign = part.get(at);
    return sign.text().equals("&")
        && at > 0
        && at < part.size() - 1
        && sign.left() - part.get(at - 1).right() < sign.height()
        && part.get(at + 1).left() - sign.right() < sign.height();
  }

  private static boolean isNoise(WordTable.Entry word, double size) {
    long signs = word.text().chars().filter(c -> !Character.isLetterOrDigit(c)).count();
    boolean tiny = SMALLEST_SIGN * Math.max(word.width(), word.height()) < size;
    boolean unsure = tiny || word.confidence() < NOISE || SPECKS.contains(word.text());
    return signs == word.text().length() ? unsure : isRule(word, signs);
  }

  /** Dashes between typed bars come out as "E-===----=". */
  private static boolean isRule(WordTable.Entry word, long signs) {
    return word.confidence() < UNREAD && signs >= FEWEST_DASHES && 2 * signs > word.text().length();
  }

  private static void add(List<Row> rows, Row part) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).isOn(part)) {
        rows.get(i).entries.addAll(part.entries);
        return;
      }
    }
    rows.add(part);
  }

  /** Words on one base line, in pixels. */
  private static final class Row {

    private final List<WordTable.Entry> entries;
    private final double base;
    private final double size;

    private Row(List<WordTable.Entry> part) {
      entries = new ArrayList<>(part);
      List<Integer> feet =
          part.stream()
              .filter(word -> word.text().chars().noneMatch(c -> LOW.indexOf(c) >= 0))
              .map(WordTable.Entry::bottom)
              .toList();
      base = median(feet.isEmpty() ? part.stream().map(WordTable.Entry::bottom).toList() : feet);
      size = median(part.stream().map(WordTable.Entry::height).toList());
    }

    private boolean isOn(Row other) {
      return Math.abs(base - other.base) <= SAME_BASE * Math.min(size, other.size)
          && entries.stream().noneMatch(other::covers);
    }

    private boolean covers(WordTable.Entry word) {
      return entries.stream().anyMatch(e -> e.left() < word.right() && word.left() < e.right());
    }
  }

  private static double median(List<Integer> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private List<RecognisedWord> words(Row row) {
    double size = row.size * pointsPerPixel;
    double base = row.base * pointsPerPixel;
    return row.entries.stream()
        .sorted(Comparator.comparingInt(WordTable.Entry::left))
        .map(word -> word(word, base, size))
        .toList();
  }

  private RecognisedWord word(WordTable.Entry word, double base, double size) {
    Box box =
        new Box(
            page,
            word.left() * pointsPerPixel,
            base - ASCENT * size,
            word.width() * pointsPerPixel,
            (ASCENT + DESCENT) * size);
    return new RecognisedWord(word.text(), box, base, size, word.confidence());
  }
}
