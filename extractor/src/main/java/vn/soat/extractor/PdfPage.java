package vn.soat.extractor;

import java.util.List;
import java.util.OptionalInt;
import vn.soat.extractor.ocr.RecognisedPage;
import vn.soat.extractor.ocr.RecognisedWord;
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

  /** A page whose words were recognised, upright. */
  static PdfPage of(RecognisedPage page) {
    List<Line> lines =
        page.lines().stream().map(line -> new Line(line.stream().map(Word::of).toList())).toList();
    return new PdfPage(page.number(), page.height(), lines);
  }

  /** Its words with blanks between them. */
  String words() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> line.words().forEach(word -> text.append(word.text()).append(' ')));
    return text.toString();
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

    static Word of(RecognisedWord word) {
      return new Word(
          Characters.tidy(word.text()), word.box(), word.size(), OptionalInt.of(word.confidence()));
    }
  }
}
