package vn.soat.audit.outline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.report.NumberedItem;
import vn.soat.patterns.report.Section;

/**
 * The number of a heading as a place in a series.
 *
 * @param series what headings must share to be counted together: {@code 1.} for 1.1 and 1.2
 * @param place from 1
 */
public record Ordinal(Style style, String series, int place) {

  /** What a series counts with. */
  public enum Style {
    PART,
    CAPITAL,
    ROMAN,
    ARTICLE,
    DECIMAL,
    NUMBER,
    BRACKETED,
    LETTER;

    /** Whether it may count anew: lists inside a section, the articles of a decision's annex. */
    public boolean isOfLists() {
      return this == NUMBER || this == BRACKETED || this == LETTER || this == ARTICLE;
    }

    /** Whether a paragraph that is no heading seldom bears such a number. */
    public boolean isOfHeadingsOnly() {
      return compareTo(ROMAN) <= 0;
    }
  }

  /** Nghị định 30/2020/NĐ-CP counts a, b, c, d, đ, e, g; f, j, w and z come from keyboards. */
  private static final String ALPHABET = "abcdđefghijklmnopqrstuvwxyz";

  private static final Set<Character> DISPENSABLE = Set.of('đ', 'f', 'j', 'w', 'z');

  private static final Map<String, Integer> WORDS =
      Map.of(
          "nhất", 1, "hai", 2, "ba", 3, "tư", 4, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8);

  private static final Map<Character, Integer> ROMAN_DIGITS = Map.of('i', 1, 'v', 5, 'x', 10);

  private static final Pattern PART =
      Pattern.compile("(?<word>phần|chương)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ARTICLE =
      Pattern.compile("điều\\s+\\d.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Of "phần", "chương" and "điều": most headings begin with their number. */
  private static final String WORD_STARTS = "pPcCđĐ";

  private static final String ROMAN = "IVX";

  private static final Pattern ORDER_WORD = Pattern.compile("thứ\\s+(\\p{L}+)");

  /** The place of a heading; empty where it has no number or one of an unknown kind. */
  public static Optional<Ordinal> of(Section section) {
    return section.number().flatMap(number -> of(section.evidence().quote(), number));
  }

  /** The place of a paragraph that is no heading. */
  static Optional<Ordinal> of(NumberedItem item) {
    return of(item.mark(), item.number());
  }

  private static Optional<Ordinal> of(String heading, String number) {
    if (!heading.isEmpty() && WORD_STARTS.indexOf(heading.charAt(0)) >= 0) {
      Matcher part = PART.matcher(heading);
      if (part.lookingAt()) {
        return ofPart(part.group("word").toLowerCase(Locale.ROOT), number.toLowerCase(Locale.ROOT));
      }
      if (ARTICLE.matcher(heading).matches()) {
        return Optional.of(new Ordinal(Style.ARTICLE, "", Integer.parseInt(number)));
      }
    }
    return ofNumber(heading, number);
  }

  private static Optional<Ordinal> ofNumber(String heading, String number) {
    if (isRoman(number)) {
      return Optional.of(new Ordinal(Style.ROMAN, "", roman(number.toLowerCase(Locale.ROOT))));
    }
    if ((number.length() == 1 && Character.isLetter(number.charAt(0)))) {
      Style style = Character.isUpperCase(number.charAt(0)) ? Style.CAPITAL : Style.LETTER;
      return letter(style, "", number.toLowerCase(Locale.ROOT));
    }
    return isDecimal(number) ? digits(heading, number) : Optional.empty();
  }

  /** 1 and 1.2.10: groups of up to three digits. */
  private static boolean isDecimal(String number) {
    int digits = 0;
    for (int i = 0; i < number.length(); i++) {
      char sign = number.charAt(i);
      boolean digit = sign >= '0' && sign <= '9';
      if (digit ? digits == 3 : sign != '.' || digits == 0) {
        return false;
      }
      digits = digit ? digits + 1 : 0;
    }
    return digits > 0;
  }

  private static boolean isRoman(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (ROMAN.indexOf(number.charAt(i)) < 0) {
        return false;
      }
    }
    return !number.isEmpty();
  }

  private static Optional<Ordinal> ofPart(String word, String number) {
    Matcher order = ORDER_WORD.matcher(number);
    if (order.matches()) {
      return Optional.ofNullable(WORDS.get(order.group(1)))
          .map(place -> new Ordinal(Style.PART, word + " thứ", place));
    }
    if (number.matches("[ivx]+")) {
      return Optional.of(new Ordinal(Style.PART, word + " I", roman(number)));
    }
    return number.matches("\\d{1,2}")
        ? Optional.of(new Ordinal(Style.PART, word + " 1", Integer.parseInt(number)))
        : letter(Style.PART, word + " A", number);
  }

  /** 3) counts apart from 3., and 1.2 within 1. */
  private static Optional<Ordinal> digits(String heading, String number) {
    int end = heading.indexOf(number) + number.length();
    return number.indexOf('.') < 0 && isBracketed(heading, end)
        ? Optional.of(new Ordinal(Style.BRACKETED, "", Integer.parseInt(number)))
        : decimal(number);
  }

  private static boolean isBracketed(String heading, int from) {
    int at = from;
    while (at < heading.length() && Character.isWhitespace(heading.charAt(at))) {
      at++;
    }
    return heading.startsWith(")", at);
  }

  private static Optional<Ordinal> decimal(String number) {
    int dot = number.lastIndexOf('.');
    int place = Integer.parseInt(number.substring(dot + 1));
    Style style = dot < 0 ? Style.NUMBER : Style.DECIMAL;
    return Optional.of(new Ordinal(style, number.substring(0, dot + 1), place));
  }

  private static Optional<Ordinal> letter(Style style, String series, String letter) {
    int place = ALPHABET.indexOf(letter) + 1;
    return place > 0 && letter.length() == 1
        ? Optional.of(new Ordinal(style, series, place))
        : Optional.empty();
  }

  private static int roman(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = ROMAN_DIGITS.getOrDefault(number.charAt(i), 0);
      boolean less =
          i + 1 < number.length() && digit < ROMAN_DIGITS.getOrDefault(number.charAt(i + 1), 0);
      sum += less ? -digit : digit;
    }
    return sum;
  }

  boolean isLettered() {
    return style == Style.LETTER || style == Style.CAPITAL || series.endsWith(" A");
  }

  /** Whether nothing is left out between two places of one series. */
  boolean isNextAfter(int before) {
    return place > before && (place == before + 1 || (isLettered() && isDispensable(before)));
  }

  /**
   * The Roman number behind a place, if this one differs from it by nothing but the strokes of its
   * ones.
   */
  Optional<Ordinal> nextButForStrokes(int before) {
    boolean alike =
        style == Style.ROMAN
            && place != before + 1
            && withoutOnes(place).equals(withoutOnes(before + 1));
    return alike ? Optional.of(new Ordinal(style, series, before + 1)) : Optional.empty();
  }

  /** The fives and tens: "x" for 9, 11 and 12, nothing for 1 to 3. */
  private static String withoutOnes(int place) {
    int rest = (place + 1) % 10;
    String five = rest >= 5 && rest <= 9 ? "v" : "";
    return "x".repeat((place + 1) / 10) + five;
  }

  private boolean isDispensable(int before) {
    return ALPHABET.substring(before, place - 1).chars().allMatch(c -> isDispensable((char) c));
  }

  private static boolean isDispensable(char letter) {
    return DISPENSABLE.contains(letter);
  }

  boolean sameSeries(Ordinal other) {
    return style == other.style && series.equals(other.series);
  }
}
