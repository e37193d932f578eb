package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends the marks before the items of a list. A star or a dash is the smallest sign of a page, and
 * where it is lost the item goes on with the one before. It stands below the marks of other items
 * and is as large as they are; so a sign that is unsure there, be it read as a letter or together
 * with a speck, is the same mark.
 */
final class ListMarks {

  private static final Set<String> MARKS = Set.of("*", "+", "-", "–", "•");

  /** Marks that are surer are right, and tell what the others are. */
  private static final int SURE = 80;

  /** Of an unsure word the letters say nothing. */
  private static final int UNSURE = 60;

  /** In parts of the height of the words behind it: how exactly marks stand below each other. */
  private static final int PARTS_OF_PLACE = 3;

  /** In pixels: what the picture of one mark differs from that of another. */
  private static final int DIFFERENCE = 3;

  private ListMarks() {}

  static boolean isOne(String text) {
    return MARKS.contains(text);
  }

  /** The same lines of a page, mended. */
  static List<List<WordTable.Entry>> mended(List<List<WordTable.Entry>> page) {
    List<WordTable.Entry> marks =
        page.stream()
            .map(line -> line.get(0))
            .filter(word -> isOne(word.text()) && word.confidence() >= SURE)
            .toList();
    return page.stream().map(line -> mended(line, marks)).toList();
  }

  private static List<WordTable.Entry> mended(
      List<WordTable.Entry> line, List<WordTable.Entry> marks) {
    WordTable.Entry first = line.get(0);
    if (line.size() == 1 || isSure(first)) {
      return line;
    }
    int most = line.get(1).height() / PARTS_OF_PLACE;
    Optional<WordTable.Entry> mark =
        marks.stream().filter(model -> isAs(model, first, most)).findFirst();
    return mark.map(model -> with(model, line)).orElse(line);
  }

  private static boolean isSure(WordTable.Entry word) {
    boolean told = isOne(word.text()) || word.text().chars().anyMatch(ListMarks::isPlain);
    return told && word.confidence() >= UNSURE;
  }

  /** "ˆ" counts among the letters, and is what a dash is taken for. */
  private static boolean isPlain(int sign) {
    return Character.isLetterOrDigit(sign) && Character.getType(sign) != Character.MODIFIER_LETTER;
  }

  private static boolean isAs(WordTable.Entry mark, WordTable.Entry word, int most) {
    boolean below = Math.abs(mark.right() - word.right()) <= most;
    boolean speckBefore =
        word.text().endsWith(mark.text())
            && word.text().chars().noneMatch(Character::isLetterOrDigit);
    boolean sameInk =
        Math.abs(mark.width() - word.width()) <= DIFFERENCE
            && Math.abs(mark.height() - word.height()) <= DIFFERENCE;
    return below && (speckBefore || sameInk);
  }

  private static List<WordTable.Entry> with(WordTable.Entry mark, List<WordTable.Entry> line) {
    WordTable.Entry first = line.get(0);
    int left = first.right() - mark.width();
    List<WordTable.Entry> mended = new ArrayList<>(line);
    mended.set(
        0,
        new WordTable.Entry(
            mark.text(), left, first.top(), mark.width(), first.height(), mark.confidence()));
    return mended;
  }
}
