package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts words together to lines, drops what is printed twice and tells footnote marks from text. */
final class LineFinder {

  /** Base lines so close, in units of the smaller type, are one; a scan is never quite straight. */
  private static final double SAME_BASE = 0.35;

  /** Raised or lowered signs are so much smaller; Word's are two thirds, LibreOffice's 58 %. */
  private static final double SMALL = 0.8;

  /** No raised sign stands higher above the line, in units of the line's type. */
  private static final double HIGHEST_RAISE = 0.6;

  /** A sign on the line is not raised. */
  private static final double LOWEST_RAISE = 0.15;

  /** A mark stands close behind what it belongs to, in units of that type. */
  private static final double MARK_GAP = 0.35;

  /** A repetition to look bold is shifted by less than the width of an "i". */
  private static final double LARGEST_SHIFT = 1;

  /** Words are further apart, in units of the type size; a blank is a quarter wide. */
  private static final double WORD_GAP = 0.13;

  /** Letters of a word overlap by less, in units of the type size. */
  private static final double LARGEST_OVERLAP = 0.3;

  private static final Pattern MARK = Pattern.compile("[(\\[]?(?:\\d{1,3}|\\*{1,4}|†|‡)[)\\]]?");

  /** "m²": a raised figure behind a measure is its power. */
  private static final Pattern MEASURE = Pattern.compile("(?:.*[\\d.,/(])?[kcdm]?m");

  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private LineFinder() {}

  /** The lines of a sheet from top to bottom. */
  static List<Line> lines(List<Word> words) {
    List<Word> fromTop = new ArrayList<>(words);
    fromTop.sort(Comparator.comparingDouble(Word::base));
    List<List<Word>> rows = new ArrayList<>();
    for (Word word : fromTop) {
      List<Word> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && isOneBase(last.get(0), word)) {
        last.add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    return withRaised(rows).stream().map(LineFinder::line).toList();
  }

  private static boolean isOneBase(Word upper, Word lower) {
    return lower.base() - upper.base() <= SAME_BASE * Math.min(upper.size(), lower.size());
  }

  /** Rows that hold nothing but raised signs of the row below go into it. */
  private static List<List<Word>> withRaised(List<List<Word>> rows) {
    List<List<Word>> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i + 1 < rows.size() && isRaised(rows.get(i), rows.get(i + 1))) {
        rows.get(i + 1).addAll(rows.get(i));
      } else {
        joined.add(rows.get(i));
      }
    }
    return joined;
  }

  private static boolean isRaised(List<Word> small, List<Word> row) {
    return small.stream()
        .allMatch(
            sign ->
                row.stream()
                    .anyMatch(
                        word ->
                            sign.size() <= SMALL * word.size()
                                && word.base() - sign.base() < HIGHEST_RAISE * word.size()
                                && (Math.abs(word.gapTo(sign)) < word.size()
                                    || Math.abs(sign.gapTo(word)) < word.size())));
  }

  private static Line line(List<Word> row) {
    row.sort(Comparator.comparingDouble(Word::left));
    List<Word> words = new ArrayList<>();
    for (Word word : row) {
      Optional<Word> last = last(words);
      if (last.filter(l -> isOverprint(l, word)).isEmpty()) {
        words.add(last.map(l -> told(l, word)).orElse(word));
      }
    }
    return new Line(words);
  }

  private static Optional<Word> last(List<Word> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
  }

  /** A word that is printed a second time to look bold: "122" would read as "122122". */
  private static boolean isOverprint(Word first, Word second) {
    return first.text().equals(second.text())
        && Math.abs(first.left() - second.left()) <= LARGEST_SHIFT
        && first.box().width() > LARGEST_SHIFT
        && Math.abs(first.base() - second.base()) <= LARGEST_SHIFT;
  }

  private static Word told(Word before, Word word) {
    if (isMark(before, word)) {
      return word.asMark(raised(word.text()));
    }
    if (word.glued()) {
      return before.gapTo(word) > word.size() ? word.apart() : word;
    }
    double gap = before.gapTo(word);
    boolean touches = gap <= WORD_GAP * word.size() && gap >= -LARGEST_OVERLAP * word.size();
    return touches && isTyped(word) ? word.asGlued() : word;
  }

  /** Letters that a font lacks are printed in another one, after the rest of their line. */
  private static boolean isTyped(Word word) {
    return word.confidence().isEmpty();
  }

  /** What size and height tell: "99,4%" with a raised "1" is no 99,4%1. */
  private static boolean isMark(Word before, Word word) {
    double raise = before.base() - word.base();
    return word.size() <= SMALL * before.size()
        && raise >= LOWEST_RAISE * before.size()
        && before.gapTo(word) <= MARK_GAP * before.size()
        && MARK.matcher(word.text()).matches()
        && !MEASURE.matcher(before.text()).matches();
  }

  /** The sign in raised digits, which no reader of figures takes for a part of one. */
  static String raised(String mark) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      raised.append(c >= '0' && c <= '9' ? RAISED_DIGITS.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
