package vn.soat.extractor.layout;

import vn.soat.patterns.text.Box;

/**
 * Characters without a blank between them.
 *
 * @param box in the frame of its sheet
 * @param base where its letters stand, down from the top of the frame
 * @param size of the type, in points
 * @param glued whether nothing separates it from the word to its left
 * @param mark whether it is the raised sign that calls a footnote
 */
public record Word(String text, Box box, double base, double size, boolean glued, boolean mark) {

  /** How far a letter with its marks rises above the base line, in units of its size: "Ề". */
  private static final double ASCENT = 0.92;

  private static final double DESCENT = 0.22;

  /** A word on a page that is read from left to right, as text recognition gives it. */
  public static Word of(String text, Box box) {
    double size = box.height() / (ASCENT + DESCENT);
    return new Word(text, box, box.y() + ASCENT * size, size, false, false);
  }

  /** A word between two ends on a base line. */
  public static Word on(
      int page, String text, double left, double right, double base, double size, boolean glued) {
    Box box =
        new Box(
            page, left, base - ASCENT * size, Math.max(0, right - left), (ASCENT + DESCENT) * size);
    return new Word(text, box, base, size, glued, false);
  }

  Word asMark(String sign) {
    return new Word(sign, box, base, size, true, true);
  }

  Word withText(String other) {
    return new Word(other, box, base, size, glued, mark);
  }

  Word asGlued() {
    return new Word(text, box, base, size, true, mark);
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
