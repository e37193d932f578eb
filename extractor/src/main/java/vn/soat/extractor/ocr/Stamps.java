package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.soat.extractor.ocr.InkPieces.Piece;

/**
 * Takes stamps and signatures off a page. Tesseract holds a block of text that they touch for a
 * picture and leaves out its lines, also those that nothing touches: the office and the post of who
 * signed. Their strokes are thin, while offices, posts and names are printed bold: of what hangs
 * together with them the thick parts of the letters stay.
 */
final class Stamps {

  /** Ten millimetres, in pixels at 300 dpi: no letter is so wide and so high. */
  private static final int SMALLEST = 120;

  /** Nine centimetres: what is larger is the frame of a table or the edge of the sheet. */
  private static final int LARGEST = 1060;

  /** A round stamp is 30 to 42 millimetres wide; with what touches it, up to five centimetres. */
  private static final int SMALLEST_ROUND = 280;

  private static final int LARGEST_ROUND = 600;

  /** In hundredths: a photograph or a bar is darker than a ring with its letters. */
  private static final int MOST_INK = 40;

  /** The stem of a bold letter of 12 points is wider than this, in pixels. */
  private static final int BOLD = 6;

  /** Around a stem so much stays of the thin strokes of its letter. */
  private static final int AROUND = 4;

  /** What is recognised under a stamp is less sure where it is a stroke of it. */
  private static final int UNSURE = 60;

  private static final int SURE = 75;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}[,;.]?");

  private final PageImage page;
  private final List<Piece> found;

  private Stamps(PageImage page, List<Piece> found) {
    this.page = page;
    this.found = found;
  }

  /**
   * The stamps and signatures of a page.
   *
   * @param page without its drawn lines
   */
  static Stamps of(PageImage page) {
    List<Piece> found = new ArrayList<>();
    InkPieces.forEach(
        page,
        (piece, pixels) -> {
          if (isOne(piece, pixels.length)) {
            found.add(piece);
          }
        });
    return new Stamps(page, found);
  }

  private static boolean isOne(Piece piece, int ink) {
    return Math.min(piece.width(), piece.height()) >= SMALLEST
        && Math.max(piece.width(), piece.height()) <= LARGEST
        && 100L * ink < (long) MOST_INK * piece.width() * piece.height();
  }

  boolean none() {
    return found.isEmpty();
  }

  /** The page without them. */
  PageImage erased() {
    BitSet cleared = new BitSet();
    InkPieces.forEach(
        page,
        (piece, pixels) -> {
          if (found.contains(piece) || isInside(piece)) {
            BitSet bold = bold(pixels);
            for (int at : pixels) {
              cleared.set(at, !bold.get(at));
            }
          }
        });
    return page.without(cleared);
  }

  /** Whether a piece stands in a round stamp: a part of its ring, a letter of its words. */
  private boolean isInside(Piece piece) {
    return found.stream().anyMatch(stamp -> isRound(stamp) && stamp.holds(piece));
  }

  private static boolean isRound(Piece stamp) {
    return Math.min(stamp.width(), stamp.height()) >= SMALLEST_ROUND
        && Math.max(stamp.width(), stamp.height()) <= LARGEST_ROUND;
  }

  /** What lies in squares of ink, and a little around them. */
  private BitSet bold(int[] pixels) {
    BitSet bold = new BitSet();
    for (int at : pixels) {
      int x = at % page.width();
      int y = at / page.width();
      if (isSquare(x, y)) {
        for (int row = Math.max(0, y - AROUND); row < y + BOLD + AROUND; row++) {
          int from = row * page.width();
          bold.set(from + Math.max(0, x - AROUND), from + x + BOLD + AROUND);
        }
      }
    }
    return bold;
  }

  private boolean isSquare(int left, int top) {
    if (left + BOLD > page.width() || top + BOLD > page.height()) {
      return false;
    }
    for (int y = top; y < top + BOLD; y++) {
      for (int x = left; x < left + BOLD; x++) {
        if (page.shade(x, y) >= InkPieces.INK) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * What was recognised with them and what without them: of the second look the words in whose
   * place the first saw nothing, of none what is left of strokes. No line is empty.
   */
  List<List<WordTable.Entry>> with(
      List<List<WordTable.Entry>> first, List<List<WordTable.Entry>> second) {
    List<List<WordTable.Entry>> lines = new ArrayList<>(only(first, word -> !isStroke(word)));
    List<WordTable.Entry> words = lines.stream().flatMap(List::stream).toList();
    lines.addAll(
        only(second, word -> isPlain(word) && words.stream().noneMatch(w -> overlap(w, word))));
    return lines;
  }

  private static List<List<WordTable.Entry>> only(
      List<List<WordTable.Entry>> lines, Predicate<WordTable.Entry> wanted) {
    return lines.stream()
        .map(line -> line.stream().filter(wanted).toList())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static boolean overlap(WordTable.Entry a, WordTable.Entry b) {
    return a.left() < b.right()
        && b.left() < a.right()
        && a.top() < b.bottom()
        && b.top() < a.bottom();
  }

  /** Two letters and more, surely read: strokes come out as signs, digits and lone letters. */
  private static boolean isPlain(WordTable.Entry word) {
    return word.confidence() >= SURE && WORD.matcher(word.text()).matches();
  }

  private boolean isStroke(WordTable.Entry word) {
    int x = (word.left() + word.right()) / 2;
    int y = (word.top() + word.bottom()) / 2;
    Piece middle = new Piece(x, y, x + 1, y + 1);
    return word.confidence() < UNSURE && found.stream().anyMatch(stamp -> stamp.holds(middle));
  }
}
