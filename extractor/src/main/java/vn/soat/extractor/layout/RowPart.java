package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** A part of a printed line that stands in one column of a table without lines. */
record RowPart(Line line) {

  /** Figures further apart, in units of the type size, stand in two columns. */
  private static final double FIGURE_GAP = 0.4;

  /** Words further apart stand in two columns; a blank is a quarter wide. */
  private static final double WORD_GAP = 0.9;

  private static final Pattern FIGURE =
      Pattern.compile("[-–+]?\\(?\\d[\\d.,]*%?\\)?|[-–]|\\d[\\d.,]*/\\d[\\d.,]*");

  /** The parts of a line, from left to right. */
  static List<RowPart> of(Line line) {
    return split(line, RowPart::areApart).stream().map(RowPart::new).toList();
  }

  /** A line cut wherever two words are apart. */
  static List<Line> split(Line line, BiPredicate<Word, Word> apart) {
    List<Line> split = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.words().size(); i++) {
      boolean end = i == line.words().size();
      if (end || apart.test(line.words().get(i - 1), line.words().get(i))) {
        split.add(new Line(line.words().subList(from, i)));
        from = i;
      }
    }
    return split;
  }

  /** Whether two words stand in two columns. */
  static boolean areApart(Word left, Word right) {
    boolean figures = isFigure(left) && isFigure(right);
    double size = Math.max(left.size(), right.size());
    return left.gapTo(right) > (figures ? FIGURE_GAP : WORD_GAP) * size;
  }

  private static boolean isFigure(Word word) {
    String text = word.text();
    boolean letter = !text.isEmpty() && Character.isLetter(text.charAt(0));
    return !letter && FIGURE.matcher(text).matches();
  }

  boolean isFigure() {
    return line.words().size() == 1 && isFigure(line.first());
  }
}
