package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds the pieces of ink that hang together on the picture of a page: letters, parts of them. */
final class InkPieces {

  /** Darker is ink, in shades of 255: a thin stroke is grey once it was scanned. */
  private static final int INK = 170;

  private final PageImage page;
  private final BitSet seen;
  private int[] waiting = new int[1024];
  private int count;

  private InkPieces(PageImage page) {
    this.page = page;
    this.seen = new BitSet(page.width() * page.height());
  }

  /** The rectangle that a piece fills, in pixels; right and bottom are the first beyond it. */
  record Piece(int left, int top, int right, int bottom) {

    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }

    boolean holds(Piece other) {
      return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    Piece cover(Piece other) {
      return new Piece(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }
  }

  /** All of them, by the first pixel of each, row after row. */
  static List<Piece> of(PageImage page) {
    InkPieces finder = new InkPieces(page);
    List<Piece> found = new ArrayList<>();
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        if (finder.isNew(x, y)) {
          found.add(finder.pieceAt(x, y));
        }
      }
    }
    return found;
  }

  private boolean isNew(int x, int y) {
    return x >= 0
        && y >= 0
        && x < page.width()
        && y < page.height()
        && page.shade(x, y) < INK
        && !seen.get(y * page.width() + x);
  }

  private Piece pieceAt(int x, int y) {
    Piece piece = pixel(x, y);
    push(x, y);
    while (count > 0) {
      int at = waiting[--count];
      int atX = at % page.width();
      int atY = at / page.width();
      piece = piece.cover(pixel(atX, atY));
      pushAround(atX, atY);
    }
    return piece;
  }

  private static Piece pixel(int x, int y) {
    return new Piece(x, y, x + 1, y + 1);
  }

  private void pushAround(int x, int y) {
    for (int toY = y - 1; toY <= y + 1; toY++) {
      for (int toX = x - 1; toX <= x + 1; toX++) {
        push(toX, toY);
      }
    }
  }

  private void push(int x, int y) {
    if (isNew(x, y)) {
      int at = y * page.width() + x;
      seen.set(at);
      waiting = count < waiting.length ? waiting : Arrays.copyOf(waiting, 2 * count);
      waiting[count++] = at;
    }
  }
}
