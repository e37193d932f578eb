package vn.soat.extractor.layout;

import java.util.OptionalInt;
import vn.soat.patterns.text.Box;

/**
 * Characters without a blank between them.
 *
 * @param box in the frame of its sheet
 * @param base where its letters stand, down from the top of the frame
 * @param size of the type, in points
 * @param glued whether nothing separates it from the word to its left
 * @param mark whether it is the raised sign that calls a footnote
 * @param confidence how sure text recognition is of it, from 0 to 100; empty for a text layer
 */
public record Word(
    String text,
    Box box,
    double base,
    double size,
    boolean glued,
    boolean mark,
    OptionalInt confidence) {

  /** How far a letter with its marks rises above the base line, in units of its size: "Ề". */
  private static final double ASCENT = 0.92;

  private static final double DESCENT = 0.22;

  /**
   * A word that was recognised on a page that is read from left to right.
   *
   * @param size of the type of its line: the box of a word without tall letters is too low for it
   */
  public static Word recognised(String text, Box box, double base, double size, int confidence) {
    return new Word(text, box, base, size, false, false, OptionalInt.of(confidence));
  }

  /** A word between two ends on a base line. */
  public static Word on(
      int page, String text, double left, double right, double base, double size, boolean glued) {
    Box box =
        new Box(
            page, left, base - ASCENT * size, Math.max(0, right - left), (ASCENT + DESCENT) * size);
    return new Word(text, box, base, size, glued, false, OptionalInt.empty());
  }

  Word asMark(String sign) {
    return new Word(sign, box, base, size, true, true, confidence);
  }

  /** The same, with nothing between it and the word to its left. */
  Word asGlued() {
    return new Word(text, box, base, size, true, mark, confidence);
  }

  /** The same, apart from the word to its left. */
  Word apart() {
    return new Word(text, box, base, size, false, mark, confidence);
  }

  double left() {
    return box.x();
  }

  double right() {
    return box.x() + box.width();
  }

  double middle() {
    return box.x() + box.width() / 2;
  }

  double gapTo(Word next) {
    return next.left() - right();
  }
}
