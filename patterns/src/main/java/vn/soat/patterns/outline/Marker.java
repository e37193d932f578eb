package vn.soat.patterns.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph begins with.
 *
 * @param style the family of marks that it belongs to
 * @param number what it counts with, without punctuation: {@code II}, {@code 3.1}, {@code đ}; empty
 *     for a bullet
 * @param length the characters that it takes at the start of its line, blanks included
 */
public record Marker(Style style, String number, int length) {

  /** Paragraphs without a mark. */
  public static final Marker NONE = new Marker(Style.NONE, "", 0);

  /** Families of marks, the outermost first as Nghị định 30/2020/NĐ-CP orders them. */
  public enum Style {
    PART,
    CAPITAL,
    ROMAN,
    ARTICLE,
    NUMBER,
    DECIMAL,
    DECIMAL_DEEP,
    BRACKETED,
    LETTER,
    BULLET_DASH,
    BULLET_PLUS,
    BULLET_STAR,
    BULLET_OTHER,
    NONE;

    public boolean isBullet() {
      return compareTo(BULLET_DASH) >= 0 && this != NONE;
    }

    public boolean isNumbered() {
      return compareTo(LETTER) <= 0;
    }
  }

  private record Shape(Style style, Pattern regex) {}

  private static final List<Shape> SHAPES =
      List.of(
          shape(
              Style.PART,
              "(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?<number>THỨ\\s+\\p{Lu}+|thứ\\s+\\p{L}+|[A-ZĐ]|[IVX]{1,5}|\\d{1,2})\\b[.:]?"),
          shape(Style.ROMAN, "(?<number>[IVX]{1,5})\\s?(?:[.):](?=\\s*\\p{L})|[/-](?=\\s+\\p{L}))"),
          shape(Style.ARTICLE, "(?:ĐIỀU|Điều)\\s+(?<number>\\d{1,3})\\s?[.:](?=\\s*\\p{L})"),
          shape(Style.CAPITAL, "(?<number>[A-HĐ])\\s?(?:[.)]|/(?=\\s))(?=\\s*\\p{L})"),
          shape(
              Style.DECIMAL_DEEP,
              "(?<number>\\d{1,2}(?:\\.\\d{1,2}){2,3})[.)]?(?=\\s+[\\p{L}\"“])"),
          shape(Style.DECIMAL, "(?<number>\\d{1,2}\\.\\d{1,2})[.)]?(?=\\s+[\\p{Lu}\"“])"),
          shape(Style.NUMBER, "(?<number>\\d{1,2})\\s?(?:\\.|/(?=\\s))(?=\\s*[\\p{Lu}\"“])"),
          shape(Style.BRACKETED, "(?<number>\\d{1,2})\\s?\\)(?=\\s*[\\p{Lu}\"“])"),
          shape(
              Style.LETTER,
              "(?<number>[a-zđ]\\d?)\\s?(?:[.)]|/(?=\\s))(?=\\s*[\\p{L}\"“]|(?<=\\))\\s+\\d)"),
          shape(Style.BULLET_DASH, "(?<number>)-(?=\\s*[\\p{L}\"“‘(\\[]|\\s+\\d)"),
          shape(Style.BULLET_PLUS, "(?<number>)\\+(?=\\s*[\\p{L}\"“‘(\\d])"),
          shape(Style.BULLET_STAR, "(?<number>)\\*+(?=\\s*[\\p{L}\"“‘(\\d])"),
          shape(Style.BULLET_OTHER, "(?<number>)[•▪●○◦■□➢✓→·](?=\\s*\\S)"));

  /** The mark at the start of a line, or {@link #NONE}. */
  static Marker of(String line) {
    if (!mayHaveMark(line)) {
      return NONE;
    }
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.regex().matcher(line);
      if (matcher.lookingAt()) {
        return new Marker(shape.style(), matcher.group("number"), matcher.end());
      }
    }
    return NONE;
  }

  /**
   * A line that begins with a word has no mark, unless the word is "phần", "chương", "Điều" or a
   * Roman number.
   */
  private static boolean mayHaveMark(String line) {
    int first = 0;
    while (first < line.length() && Character.isWhitespace(line.charAt(first))) {
      first++;
    }
    int second = first + 1;
    boolean word =
        second < line.length()
            && Character.isLetter(line.charAt(first))
            && Character.isLetter(line.charAt(second));
    return !word || "PpCcĐIVX".indexOf(line.charAt(first)) >= 0;
  }

  private static Shape shape(Style style, String regex) {
    return new Shape(
        style, Pattern.compile("\\s*" + regex + "\\s*", Pattern.UNICODE_CHARACTER_CLASS));
  }
}
