package vn.soat.patterns.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.text.Span;

/**
 * A cell of a table.
 *
 * @param span what stands in it; of no length if it is empty
 */
public record Cell(Span span, Sort sort) {

  /** What a cell holds. */
  public enum Sort {
    /** A count, or a dash for none. */
    COUNT,
    /** A share: with its sign, or with the decimals that no count has. */
    SHARE,
    /** "Không", "không có". */
    NONE_IN_WORDS,
    /** Nothing. */
    EMPTY,
    /** A figure of another kind: "12/13", "3,125", "+12", "6.044/6.412 hồ sơ". */
    FIGURE,
    /** Words. */
    TEXT
  }

  /** A count as it stands in a cell, as an expression. */
  public static final String NUMBER = "\\d{1,3}(?:[.,]\\d{3}){1,6}|\\d{1,6}";

  /** An empty cell. */
  static final Cell NOTHING = new Cell(new Span(0, 0), Sort.EMPTY);

  private static final Pattern SORTS =
      Pattern.compile(
          ("(?<count>" + NUMBER + "|-)(?:\\s?\\(\\d{1,3}(?:[.,]\\d{1,2})?\\s?%\\))?")
              + "|[-+]?(?<share>\\d{1,3}(?:[.,]\\d{1,2})?%|\\d{1,3}[.,]\\d{1,2})"
              + "|(?<none>[kK]hông(?: có)?)"
              + "|[-+]?\\d[\\d.,/]*%?|\\d[\\d.,]*/\\d[\\d.,]* \\p{L}[\\p{L} ]{0,11}");

  /** What refers to a note below the table: "71,03% (*)". */
  private static final Pattern NOTE =
      Pattern.compile("(?<=[\\d%])\\s?(?:\\*{1,3}|\\(\\*{1,3}\\)|[¹²³])$");

  /** With the last sign of the figure before it. */
  private static final int LONGEST_NOTE = 7;

  /** What a mark of a note ends with. */
  private static final String ENDS_OF_NOTE = "*)¹²³";

  /** What all but words begin with, besides a digit. */
  private static final String FIRST_SIGNS = "-+kK";

  /**
   * The cell of a stretch without white space around it; "858 (65,9%)" is a count, "+7,43%" the
   * share behind its sign.
   */
  static Cell of(String text, Span span) {
    if (span.length() == 0) {
      return new Cell(span, Sort.EMPTY);
    }
    char first = text.charAt(span.start());
    if (!isDigit(first) && FIRST_SIGNS.indexOf(first) < 0) {
      return new Cell(span, Sort.TEXT);
    }
    Matcher sorts = SORTS.matcher(text).region(span.start(), withoutNote(text, span).end());
    if (!sorts.matches()) {
      return new Cell(span, Sort.TEXT);
    }
    if (sorts.start("count") >= 0) {
      return new Cell(new Span(span.start(), sorts.end("count")), Sort.COUNT);
    }
    if (sorts.start("share") >= 0) {
      return new Cell(new Span(sorts.start("share"), sorts.end()), Sort.SHARE);
    }
    Span figure = new Span(span.start(), sorts.end());
    return new Cell(figure, sorts.start("none") >= 0 ? Sort.NONE_IN_WORDS : Sort.FIGURE);
  }

  /** What stands before the mark of a note; a look at the last sign spares most the search. */
  static Span withoutNote(String text, Span span) {
    if (ENDS_OF_NOTE.indexOf(text.charAt(span.end() - 1)) < 0) {
      return span;
    }
    int from = Math.max(span.start(), span.end() - LONGEST_NOTE);
    Matcher note = NOTE.matcher(text).region(from, span.end());
    return note.find() ? new Span(span.start(), note.start()) : span;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public boolean is(Sort wanted) {
    return sort == wanted;
  }

  /** Whether it may stand in a column of counts or of shares. */
  boolean isNumber() {
    return sort == Sort.COUNT || sort == Sort.SHARE;
  }
}
