package vn.soat.extractor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.soat.patterns.text.PlacedWord;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/**
 * Joins pages into one text: one line a printed line, one blank between words, a tab between
 * columns, an empty line where the page leaves a gap. A page begins on a new line without an empty
 * one, so that a sentence runs on from the page before.
 */
final class PdfText {

  /** A wider gap, in units of the type size, is a column; justified lines stretch less. */
  private static final double COLUMN_GAP = 1.5;

  /** A distance between lines of so many usual ones is a paragraph's; tall capitals vary less. */
  private static final double PARAGRAPH_GAP = 1.45;

  /** Page numbers stand in the outer tenth of a page. */
  private static final double MARGIN = 0.1;

  private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—]? ?\\d{1,4} ?[-–—]?");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final List<PlacedWord> words = new ArrayList<>();

  boolean isEmpty() {
    return words.isEmpty();
  }

  SourceText toSourceText() {
    return SourceText.paged(text.toString(), pageStarts, words);
  }

  void add(PdfPage page) {
    pageStarts.add(text.length());
    List<PdfPage.Line> lines = page.lines().stream().filter(l -> !isPageNumber(l, page)).toList();
    double usual = usualDistance(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && distance(lines.get(i - 1), lines.get(i)) > PARAGRAPH_GAP * usual) {
        text.append('\n');
      }
      add(lines.get(i));
      text.append('\n');
    }
  }

  private void add(PdfPage.Line line) {
    PdfPage.Word last = null;
    for (PdfPage.Word word : line.words()) {
      if (last != null) {
        text.append(isColumnGap(last, word) ? '\t' : ' ');
      }
      int start = text.length();
      text.append(word.text());
      words.add(new PlacedWord(new Span(start, text.length()), word.box(), word.confidence()));
      last = word;
    }
  }

  private static boolean isColumnGap(PdfPage.Word left, PdfPage.Word right) {
    double gap = right.box().x() - left.box().x() - left.box().width();
    return gap > COLUMN_GAP * Math.max(left.size(), right.size());
  }

  private static boolean isPageNumber(PdfPage.Line line, PdfPage page) {
    boolean atEdge =
        line.bottom() < MARGIN * page.height() || line.top() > (1 - MARGIN) * page.height();
    String printed = String.join(" ", line.words().stream().map(PdfPage.Word::text).toList());
    return atEdge && PAGE_NUMBER.matcher(printed).matches();
  }

  private static double usualDistance(List<PdfPage.Line> lines) {
    if (lines.size() < 2) {
      return Double.MAX_VALUE;
    }
    double[] distances = new double[lines.size() - 1];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = distance(lines.get(i), lines.get(i + 1));
    }
    Arrays.sort(distances);
    return distances[distances.length / 2];
  }

  private static double distance(PdfPage.Line upper, PdfPage.Line lower) {
    return lower.bottom() - upper.bottom();
  }
}
