package vn.soat.extractor.layout;

import java.util.List;

/**
 * The text of a page that runs in one direction.
 *
 * @param words in any order
 * @param rulings drawn on the page, in the same frame
 */
public record Sheet(Frame frame, List<Word> words, List<Ruling> rulings) {

  public Sheet {
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
  }

  /** A page without text. */
  public static Sheet empty(int page) {
    return new Sheet(Frame.upright(page, 0, 0), List.of(), List.of());
  }

  /** Its words in the order of the lines, with blanks between them. */
  public String text() {
    StringBuilder text = new StringBuilder();
    LineFinder.lines(words).forEach(line -> text.append(line.text()).append(' '));
    return text.toString();
  }
}
