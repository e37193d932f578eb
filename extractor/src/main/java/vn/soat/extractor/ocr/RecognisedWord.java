package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.soat.patterns.text.Box;

/**
 * A word that was recognised.
 *
 * @param box on the page as {@link RecognisedPage} holds it, upright and straight
 * @param base where the letters of its line stand, down from the top of the page
 * @param size of the type of its line, in points
 * @param confidence from 0 to 100
 */
public record RecognisedWord(String text, Box box, double base, double size, int confidence) {

  RecognisedWord withText(String other) {
    return new RecognisedWord(other, box, base, size, confidence);
  }

  RecognisedWord surely(int other) {
    return new RecognisedWord(text, box, base, size, other);
  }

  /** One word of two that stand side by side; as sure as the worse of them. */
  RecognisedWord joined(RecognisedWord next) {
    return new RecognisedWord(
        text + next.text, box.cover(next.box), base, size, Math.min(confidence, next.confidence));
  }

  /** Words that fill its box, each as wide as it has letters. */
  List<RecognisedWord> divided(List<String> parts) {
    double letter = box.width() / text.length();
    List<RecognisedWord> words = new ArrayList<>();
    double x = box.x();
    for (String part : parts) {
      Box place = new Box(box.page(), x, box.y(), part.length() * letter, box.height());
      words.add(new RecognisedWord(part, place, base, size, confidence));
      x += part.length() * letter;
    }
    return words;
  }

  /** How far the next word stands, in points. */
  double gapTo(RecognisedWord next) {
    return next.box.x() - box.x() - box.width();
  }
}
