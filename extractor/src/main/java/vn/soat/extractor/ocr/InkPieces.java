package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds the pieces of ink that hang together on the picture of a page: letters, parts of them. */
final class InkPieces {

  /** Darker is ink, in shades of 255: a thin stroke is grey once it was scanned. */
  static final int INK = 170;

  private final PageImage page;
  private final BitSet seen;

  /** Those of the piece that was found last, row after row of the page. */
  private int[] pixels = new int[1024];

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
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }

    boolean holdsMiddleOf(Piece other) {
      int x = (other.left + other.right) / 2;
      int y = (other.top + other.bottom) / 2;
      return holds(new Piece(x, y, x + 1, y + 1));
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
    List<Piece> found = new ArrayList<>();
    forEach(page, (piece, pixels) -> found.add(piece));
    return found;
  }

  /** Hands on each with its pixels, which count row after row of the page. */
  static void forEach(PageImage page, BiConsumer<Piece, int[]> taker) {
    new InkPieces(page).forEach(taker);
  }

  private void forEach(BiConsumer<Piece, int[]> taker) {
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        if (isNew(x, y)) {
          Piece piece = pieceAt(x, y);
          taker.accept(piece, Arrays.copyOf(pixels, count));
        }
      }
    }
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
    count = 0;
    push(x, y);
    for (int i = 0; i < count; i++) {
      int atX = pixels[i] % page.width();
      int atY = pixels[i] / page.width();
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
      pixels = count < pixels.length ? pixels : Arrays.copyOf(pixels, 2 * count);
      pixels[count++] = at;
    }
  }
}
