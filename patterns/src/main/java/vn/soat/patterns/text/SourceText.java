package vn.soat.patterns.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The text of one report exactly as {@code soat text} prints it, with pages and word positions
 * where the file has them. Every offset in a record counts UTF-16 units in this text.
 */
public final class SourceText {

  private final String text;
  private final List<Integer> pageStarts;
  private final List<PlacedWord> words;
  private final List<SourceTable> tables;
  private final LineMap lines;

  private SourceText(
      String text, List<Integer> pageStarts, List<PlacedWord> words, List<SourceTable> tables) {
    this.text = text;
    this.pageStarts = List.copyOf(pageStarts);
    this.words = List.copyOf(words);
    this.tables = List.copyOf(tables);
    this.lines = new LineMap(text);
  }

  /** A text without pages: a text file, a Word document. */
  public static SourceText plain(String text) {
    return new SourceText(text, List.of(), List.of(), List.of());
  }

  /**
   * A text with pages.
   *
   * @param pageStarts the offset at which each page begins, ascending, the first page first
   * @param words the words with their boxes, in the order of their spans; may be empty
   */
  public static SourceText paged(String text, List<Integer> pageStarts, List<PlacedWord> words) {
    return new SourceText(text, pageStarts, words, List.of());
  }

  /**
   * A text with everything that its file tells.
   *
   * @param pageStarts as for {@link #paged}; empty where the source has no pages
   * @param words as for {@link #paged}
   * @param tables in the order of the text
   */
  public static SourceText of(
      String text, List<Integer> pageStarts, List<PlacedWord> words, List<SourceTable> tables) {
    return new SourceText(text, pageStarts, words, tables);
  }

  public String text() {
    return text;
  }

  /** The offset at which each page begins; empty where the source has no pages. */
  public List<Integer> pageStarts() {
    return pageStarts;
  }

  /** The words with their boxes, in the order of their spans; empty without a layout. */
  public List<PlacedWord> words() {
    return words;
  }

  /** The tables that the file marks as such or that its layout shows, in the order of the text. */
  public List<SourceTable> tables() {
    return tables;
  }

  /** How many pages the text has; 0 where the source has none. */
  public int pages() {
    return pageStarts.size();
  }

  public int lineAt(int offset) {
    return lines.lineAt(offset);
  }

  /** The 1-based page of an offset; empty where the source has no pages. */
  public OptionalInt pageAt(int offset) {
    int page = 0;
    int high = pageStarts.size();
    while (page < high) {
      int middle = (page + high) >>> 1;
      if (pageStarts.get(middle) <= offset) {
        page = middle + 1;
      } else {
        high = middle;
      }
    }
    return pageStarts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Math.max(1, page));
  }

  /** The rectangles that cover a span, one a printed line; empty where the source has no layout. */
  public List<Box> boxesOf(Span span) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Box> boxes = new ArrayList<>();
    for (int i = firstWordEndingAfter(span.start());
        i < words.size() && words.get(i).span().start() < span.end();
        i++) {
      Box box = words.get(i).box();
      int last = boxes.size() - 1;
      if (last >= 0 && onOneLine(boxes.get(last), box)) {
        boxes.set(last, boxes.get(last).cover(box));
      } else {
        boxes.add(box);
      }
    }
    return List.copyOf(boxes);
  }

  /**
   * How sure character recognition is of a span, from 0 to 100: as sure as of its worst word with a
   * digit, or of its worst word where it has none. Empty where the file itself has the characters.
   */
  public OptionalInt confidenceOf(Span span) {
    OptionalInt figures = OptionalInt.empty();
    OptionalInt all = OptionalInt.empty();
    for (int i = firstWordEndingAfter(span.start());
        i < words.size() && words.get(i).span().start() < span.end();
        i++) {
      OptionalInt confidence = words.get(i).confidence();
      all = least(all, confidence);
      if (words.get(i).span().of(text).chars().anyMatch(Character::isDigit)) {
        figures = least(figures, confidence);
      }
    }
    return figures.isPresent() ? figures : all;
  }

  private static OptionalInt least(OptionalInt one, OptionalInt other) {
    return one.isEmpty() || (other.isPresent() && other.getAsInt() < one.getAsInt()) ? other : one;
  }

  private int firstWordEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean onOneLine(Box left, Box right) {
    double overlap =
        Math.min(left.y() + left.height(), right.y() + right.height())
            - Math.max(left.y(), right.y());
    return left.page() == right.page() && overlap > Math.min(left.height(), right.height()) / 2;
  }
}
