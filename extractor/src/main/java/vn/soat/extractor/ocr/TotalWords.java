package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mends the mark of "tổng", without which a row or a column of totals counts nothing: the hook
 * above the roof is as small as a speck, and is read as another tone. "Tống" is also a family name,
 * so that only what stands behind it, or the cell that it has for itself, tells.
 */
final class TotalWords {

  private static final Map<String, String> MISREAD = Words.misread("misread-total");

  private static final Set<String> BEHIND = behind();

  /** Words further apart, in units of the line's size, stand in two cells. */
  private static final double CELL_GAP = 0.9;

  private TotalWords() {}

  private static Set<String> behind() {
    return Words.all("behind-total").stream()
        .flatMap(word -> Stream.of(word, Words.capitals(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same line, mended. */
  static List<RecognisedWord> mended(List<RecognisedWord> line) {
    List<RecognisedWord> mended = new ArrayList<>(line);
    for (int i = 0; i < line.size(); i++) {
      String word = line.get(i).text();
      if (MISREAD.containsKey(word) && (isCell(line, i) || isBeforeItsWord(line, i))) {
        mended.set(i, line.get(i).withText(MISREAD.getOrDefault(word, word)));
      }
    }
    return mended;
  }

  private static boolean isBeforeItsWord(List<RecognisedWord> line, int at) {
    return at < line.size() - 1 && BEHIND.contains(line.get(at + 1).text());
  }

  private static boolean isCell(List<RecognisedWord> line, int at) {
    return (at == 0 || isApart(line.get(at - 1), line.get(at)))
        && (at == line.size() - 1 || isApart(line.get(at), line.get(at + 1)));
  }

  private static boolean isApart(RecognisedWord left, RecognisedWord right) {
    boolean bar = left.text().equals(TypedBars.BAR) || right.text().equals(TypedBars.BAR);
    return bar || left.gapTo(right) > CELL_GAP * left.size();
  }
}
