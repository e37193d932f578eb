package vn.soat.patterns.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * A family's look.
   *
   * @param begins the signs that its marks begin with
   */
  private record Shape(Style style, String begins, Pattern regex) {}

  private static final String DIGITS = "0123456789";

  /** What stands for a number with a dot and a digit behind it. */
  private static final String DECIMAL = "#";

  private static final String SMALL = "abcdefghijklmnopqrstuvwxyzđ";

  private static final List<Shape> SHAPES =
      List.of(
          shape(
              Style.PART,
              "PpCc",
              "(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?<number>THỨ\\s+\\p{Lu}+|thứ\\s+\\p{L}+|[A-ZĐ]|[IVX]{1,5}|\\d{1,2})\\b[.:]?"),
          shape(
              Style.ROMAN,
              "IVX",
              "(?<number>[IVX]{1,5})\\s?(?:[.):](?=\\s*\\p{L})|(?:/[-.]?|-)(?=\\s+\\p{L})|[./](?=\\s+\\d{1,2}\\s+\\p{Lu}))"),
          shape(Style.ARTICLE, "Đ", "(?:ĐIỀU|Điều)\\s+(?<number>\\d{1,3})\\s?[.:](?=\\s*\\p{L})"),
          shape(
              Style.CAPITAL,
              "ABCDEFGHĐ",
              "(?<number>[A-HĐ])\\s?(?:[.)]|/[-.]?(?=\\s))(?=\\s*\\p{L})"),
          shape(
              Style.DECIMAL_DEEP,
              DECIMAL,
              "(?<number>\\d{1,2}(?:\\.\\d{1,2}){2,3})[.)]?(?=\\s+[\\p{L}\"“])"),
          shape(Style.DECIMAL, DECIMAL, "(?<number>\\d{1,2}\\.\\d{1,2})[.)]?(?=\\s+[\\p{Lu}\"“])"),
          shape(
              Style.NUMBER,
              DIGITS,
              "(?<number>(?!00?\\D)\\d{1,2})\\s?(?:\\.|/[-.]?(?=\\s))(?=\\s*[\\p{Lu}\"“])"),
          shape(Style.BRACKETED, DIGITS, "(?<number>\\d{1,2})\\s?\\)(?=\\s*[\\p{Lu}\"“])"),
          shape(
              Style.LETTER,
              SMALL,
              "(?<number>[a-zđ]\\d?)\\s?(?:[.)]|/[-.]?(?=\\s))(?=\\s*[\\p{L}\"“]|(?<=\\))\\s+\\d)"),
          shape(Style.BULLET_DASH, "-", "(?<number>)-(?=\\s*[\\p{L}\"“‘(\\[]|\\s+\\d)"),
          shape(Style.BULLET_PLUS, "+", "(?<number>)\\+(?=\\s*[\\p{L}\"“‘(\\d])"),
          shape(Style.BULLET_STAR, "*", "(?<number>)\\*+(?=\\s*[\\p{L}\"“‘(\\d])"),
          shape(Style.BULLET_OTHER, ".", "(?<number>)\\.(?=\\s+\\p{Lu})"),
          shape(Style.BULLET_OTHER, "•▪●○◦■□➢✓→·", "(?<number>)[•▪●○◦■□➢✓→·](?=\\s*\\S)"));

  /** The looks of the marks that begin with each sign. */
  private static final Map<Character, List<Shape>> BY_SIGN = bySign();

  private static Map<Character, List<Shape>> bySign() {
    Map<Character, List<Shape>> found = new HashMap<>();
    for (Shape shape : SHAPES) {
      for (char sign : shape.begins().toCharArray()) {
        found.computeIfAbsent(sign, any -> new ArrayList<>()).add(shape);
      }
    }
    return Map.copyOf(found);
  }

  /**
   * The mark at the start of a line, or {@link #NONE}.
   *
   * @param first where the first sign of the line stands
   */
  static Marker of(String text, int first, int start, int end) {
    if (!mayHaveMark(text, first, end)) {
      return NONE;
    }
    char begin = isDecimal(text, first, end) ? DECIMAL.charAt(0) : text.charAt(first);
    for (Shape shape : BY_SIGN.getOrDefault(begin, List.of())) {
      Matcher matcher = shape.regex().matcher(text).region(first, end);
      if (matcher.lookingAt()) {
        return new Marker(shape.style(), matcher.group("number"), matcher.end() - start);
      }
    }
    return NONE;
  }

  /**
   * A line that begins with a word has no mark, unless the word is "phần", "chương", "Điều" or a
   * Roman number; nor has one that begins with a number, unless it looks like an ordinal.
   */
  private static boolean mayHaveMark(String text, int first, int end) {
    if (Character.isDigit(text.charAt(first))) {
      return isOrdinal(text, first, end);
    }
    boolean word =
        first + 1 < end
            && Character.isLetter(text.charAt(first))
            && Character.isLetter(text.charAt(first + 1));
    return !word || "PpCcĐIVX".indexOf(text.charAt(first)) >= 0;
  }

  /** One or two digits, and their sign at once or behind one blank. */
  private static boolean isOrdinal(String text, int first, int end) {
    int digits = digitsEnd(text, first, end);
    return digits <= first + 2 && (isSign(text, digits, end) || isSign(text, digits + 1, end));
  }

  private static boolean isDecimal(String text, int first, int end) {
    int digits = digitsEnd(text, first, end);
    return digits > first
        && digits + 1 < end
        && text.charAt(digits) == '.'
        && Character.isDigit(text.charAt(digits + 1));
  }

  /** Where the digits that a line begins with end; two at most can be an ordinal. */
  private static int digitsEnd(String text, int first, int end) {
    int digits = first;
    while (digits < end && digits <= first + 2 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  private static boolean isSign(String text, int at, int end) {
    return at < end && "./)".indexOf(text.charAt(at)) >= 0;
  }

  private static Shape shape(Style style, String begins, String regex) {
    return new Shape(
        style, begins, Pattern.compile(regex + "\\s*", Pattern.UNICODE_CHARACTER_CLASS));
  }
}
