package vn.soat.extractor;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Recognises letters that are printed twice at nearly one place to look bold, which would read as
 * "BBÁÁOO CCÁÁOO" and turn 12 into 1122. One hash look-up a neighbouring cell instead of PDFBox's
 * sorted maps.
 */
final class OverprintFilter {

  /** A third of the letter's width, as in PDFBox, but never as much as the width of an "i". */
  private static final double LARGEST_SHIFT = 1.0;

  /** Wider than any shift, so that a repetition lies in one of at most four cells. */
  private static final double CELL = 2.0;

  private final Map<Cell, TextPosition> seen = new HashMap<>();

  private record Cell(int x, int y, String letter) {}

  /** Forgets the page. */
  void clear() {
    seen.clear();
  }

  /** Whether the same letter was already printed here. */
  boolean repeats(TextPosition glyph) {
    double shift = Math.min(LARGEST_SHIFT, glyph.getWidthDirAdj() / 3);
    double x = glyph.getX();
    double y = glyph.getY();
    for (int column = cell(x - shift); column <= cell(x + shift); column++) {
      for (int row = cell(y - shift); row <= cell(y + shift); row++) {
        if (isNear(seen.get(new Cell(column, row, glyph.getUnicode())), glyph, shift)) {
          return true;
        }
      }
    }
    seen.put(new Cell(cell(x), cell(y), glyph.getUnicode()), glyph);
    return false;
  }

  private static boolean isNear(
      @Nullable TextPosition other, TextPosition glyph, double shift) {
    return other != null
        && Objects.equals(other.getFont(), glyph.getFont())
        && Math.abs(other.getX() - glyph.getX()) <= shift
        && Math.abs(other.getY() - glyph.getY()) <= shift;
  }

  private static int cell(double coordinate) {
    return (int) Math.floor(coordinate / CELL);
  }
}
