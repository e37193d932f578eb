package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.soat.patterns.text.Box;

/** A line as it comes out of recognition, for tests of what is mended in it. */
final class RecognisedLine {

  private static final double SIZE = 12;
  private static final double LETTER = 0.6 * SIZE;
  private static final double BLANK = 0.3 * SIZE;
  private static final double COLUMN = 10 * SIZE;

  private RecognisedLine() {}

  /**
   * Words with a narrow blank between them, or the gap of a column where "_" stands before them.
   */
  static List<RecognisedWord> of(String text, int confidence) {
    List<RecognisedWord> line = new ArrayList<>();
    double x = 70;
    for (String word : text.split(" ")) {
      String letters = word.replace("_", "");
      x += word.equals(letters) ? 0 : COLUMN;
      Box box = new Box(1, x, 90, LETTER * letters.length(), 14);
      line.add(new RecognisedWord(letters, box, 100, SIZE, confidence));
      x += box.width() + BLANK;
    }
    return line;
  }

  /** What a line says when it was mended. */
  static String mended(String text, UnaryOperator<List<RecognisedWord>> mending) {
    return text(mending.apply(of(text, 90)));
  }

  static String text(List<RecognisedWord> line) {
    return String.join(" ", line.stream().map(RecognisedWord::text).toList());
  }
}
