package vn.soat.patterns.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Letters;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;

/**
 * Reads printed numbers. The norm is a dot after thousands and a comma before decimals (Luật Kế
 * toán 2003, article 12); reports confuse the two, so what is counted decides.
 */
public final class NumberReader {

  /** What a number belongs to. */
  public enum Sort {
    /** Things that come whole: three digits behind a separator are thousands. */
    COUNT,
    /** A separator is nearly always before decimals. */
    PERCENT,
    /** Amounts, areas, points: a dot before three digits groups, a comma is decimal. */
    MEASURE
  }

  private static final Phrases ABOUT =
      Phrases.of("khoảng", "gần", "ước", "ước đạt", "ước tính", "xấp xỉ", "ngót", "chừng");
  private static final Phrases ABOVE = Phrases.of("trên", "hơn", "tối thiểu", "ít nhất");
  private static final Phrases BELOW =
      Phrases.of("dưới", "chưa đến", "không quá", "tối đa", "chưa tới", "chưa đạt");

  private static final Phrases OUT_OF = Phrases.of("trên");

  /** A count that nobody would have rounded to, and what is counted. */
  private static final Pattern NOT_ROUND = Pattern.compile("\\d{0,9}[1-9]\\s{1,3}\\p{L}");

  /** All of these: most numbers have none before them. */
  private static final Phrases LOOSENS = Phrases.anyOf(ABOUT, ABOVE, BELOW);

  private static final Phrases OR_MORE = Phrases.of("trở lên");

  /** "80 % hồ sơ trở lên": so many words may part a number from "trở lên". */
  private static final int WORDS_BEFORE_OR_MORE = 3;

  /** So many digits always fit into a long, which is read and reckoned with much faster. */
  private static final int MOST_DIGITS_OF_LONG = 18;

  private NumberReader() {}

  /** A printed number in its plain unit. */
  public static Figure read(String printed, Sort sort, Bound bound) {
    return read(printed, sort, bound, BigDecimal.ONE);
  }

  /**
   * A printed number.
   *
   * @param factor what its unit is worth: 1000000 for "triệu"
   */
  public static Figure read(String printed, Sort sort, Bound bound, BigDecimal factor) {
    Separators separators = Separators.of(printed);
    BigDecimal value = value(printed, separators, sort);
    BigDecimal lastDigit = value.ulp().multiply(factor);
    List<BigDecimal> others =
        otherReading(printed, separators, value)
            .map(other -> List.of(other.multiply(factor)))
            .orElse(List.of());
    return new Figure(printed, plain(value.multiply(factor)), lastDigit, bound, others);
  }

  /** Whole values without decimals, others with those that are printed. */
  private static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.setScale(0) : value;
  }

  private static BigDecimal value(String printed, Separators separators, Sort sort) {
    boolean whole =
        separators.count() == 0
            || separators.isSlipped()
            || (separators.isGrouped() && isGrouping(separators, sort));
    return value(printed, whole ? 0 : printed.length() - separators.last() - 1);
  }

  /** The digits of a printed number, so many of them decimals. */
  private static BigDecimal value(String printed, int decimals) {
    return printed.length() <= MOST_DIGITS_OF_LONG
        ? BigDecimal.valueOf(digits(printed), decimals)
        : new BigDecimal(new BigInteger(printed.replaceAll("\\D", "")), decimals);
  }

  private static boolean isGrouping(Separators separators, Sort sort) {
    return separators.count() > 1
        || sort == Sort.COUNT
        || (sort == Sort.MEASURE && separators.first() != ',');
  }

  /** The other meaning of one separator before three digits. */
  private static Optional<BigDecimal> otherReading(
      String printed, Separators separators, BigDecimal value) {
    if (printed.length() > 7 || !separators.isGrouped() || separators.first() == ' ') {
      return Optional.empty();
    }
    BigDecimal whole = value(printed, 0);
    return Optional.of(value.compareTo(whole) == 0 ? whole.movePointLeft(3) : whole);
  }

  /** The digits of a number, whatever stands between them. */
  private static long digits(String printed) {
    long digits = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      digits = c >= '0' && c <= '9' ? 10 * digits + c - '0' : digits;
    }
    return digits;
  }

  /**
   * How the words around a number loosen it.
   *
   * @param lower the text in small letters
   * @param number where the number and its unit stand in it
   */
  public static Bound bound(String lower, Span number) {
    Bound before =
        LOOSENS.endBefore(lower, number.start()) && !isOutOf(lower, number)
            ? boundBefore(lower, number)
            : Bound.EXACT;
    return before == Bound.EXACT && isOrMore(lower, number.end()) ? Bound.ABOVE : before;
  }

  /**
   * "Trên 312 phiếu thu về có 309 phiếu …": a sentence opens with its whole, which is not round.
   */
  private static boolean isOutOf(String lower, Span number) {
    int word = OUT_OF.startBefore(lower, number.start());
    return word >= 0
        && opensSentence(lower, word)
        && NOT_ROUND.matcher(lower).region(number.start(), lower.length()).lookingAt();
  }

  private static boolean opensSentence(String lower, int word) {
    int before = Blanks.before(lower, word);
    return before == 0 || ".:;-+*".indexOf(lower.charAt(before - 1)) >= 0;
  }

  private static Bound boundBefore(String lower, Span number) {
    if (ABOUT.endBefore(lower, number.start())) {
      return Bound.ABOUT;
    }
    return BELOW.endBefore(lower, number.start()) ? Bound.BELOW : Bound.ABOVE;
  }

  private static boolean isOrMore(String lower, int from) {
    int at = Blanks.after(lower, from, lower.length());
    if (at < lower.length() && lower.charAt(at) == '%') {
      at = Blanks.after(lower, at + 1, lower.length());
    }
    for (int words = 0; words <= WORDS_BEFORE_OR_MORE; words++) {
      if (OR_MORE.endOf(lower, at, lower.length()) >= 0) {
        return true;
      }
      int end = at;
      while (end < lower.length() && Letters.is(lower.charAt(end))) {
        end++;
      }
      int next = Blanks.after(lower, end, lower.length());
      if (end == at || next == end) {
        return false;
      }
      at = next;
    }
    return false;
  }
}
