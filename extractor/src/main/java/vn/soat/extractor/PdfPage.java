package vn.soat.extractor;

import java.util.List;
import java.util.OptionalInt;
import vn.soat.patterns.text.Box;

/**
 * One page as printed.
 *
 * @param height in points
 * @param lines from top to bottom
 */
record PdfPage(int number, double height, List<Line> lines) {

  PdfPage {
    lines = List.copyOf(lines);
  }

  static PdfPage empty(int number) {
    return new PdfPage(number, 0, List.of());
  }

  /** One printed line; never without words. */
  record Line(List<Word> words) {

    Line {
      words = List.copyOf(words);
    }

    double top() {
      return words.stream().mapToDouble(w -> w.box().y()).min().orElseThrow();
    }

    double bottom() {
      return words.stream().mapToDouble(w -> w.box().y() + w.box().height()).max().orElseThrow();
    }
  }

  /**
   * Characters without a blank between them.
   *
   * @param size of the type, in points
   * @param confidence how sure character recognition is of it, from 0 to 100; empty for a word of
   *     the text layer
   */
  record Word(String text, Box box, double size, OptionalInt confidence) {

    Word(String text, Box box, double size) {
      this(text, box, size, OptionalInt.empty());
    }
  }
}
