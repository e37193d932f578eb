package vn.soat.patterns.quantity.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Tells numbers that name a day, a month, a year, a level or an article from those that count. */
final class OrdinalNumbers {

  private static final Phrases LEVEL = Phrases.of("mức độ");

  /** "mức độ 3, 4", "mức độ 3 và 4". */
  private static final Phrases AND = Phrases.of(",", "và");

  /** "cả năm 12 văn bản" counts; "tháng 9" does not. */
  private static final Phrases OF_YEAR = Phrases.of("năm", "giai đoạn");

  /** "từ 01/01 đến 14/6/2023": a day and a month. */
  private static final Pattern DAY =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])\\s{0,2}/\\s{0,2}(?:0?[1-9]|1[0-2])");

  /** A day, and what joins it to the next one. */
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?<!\\d)\\d{1,2}/\\d{1,2}\\s{0,3}(?:[-–,]|và)\\s{0,3}$");

  private static final int TWO_DAYS = 15;

  private static final int DIGITS_OF_YEAR = 4;

  private static final int DIGITS_OF_MONTH = 2;

  private final String text;
  private final String lower;
  private final Phrases ordinal;
  private final Phrases plans;
  private final Phrases times;
  private final Phrases each;
  private final Phrases days;

  OrdinalNumbers(Reading reading) {
    this.text = reading.text();
    this.lower = reading.lower();
    this.ordinal = reading.lexicon().words(WordList.ORDINAL);
    this.plans = reading.lexicon().words(WordList.PLAN);
    this.times = reading.lexicon().words(WordList.TIMES);
    this.each = reading.lexicon().words(WordList.EACH_TIME);
    this.days = reading.lexicon().words(WordList.DAYS);
  }

  /** Whether a number numbers something; a sum of money is never a year. */
  boolean has(Match number) {
    return isBehindOrdinal(number.start())
        || isSecondLevel(number.span())
        || (!number.is("money") && isTime(number.span()));
  }

  private boolean isBehindOrdinal(int start) {
    return ordinal.endBefore(lower, start) && Blanks.before(lower, start) < start;
  }

  /** A level has one digit: "61 hồ sơ mức độ 3 và 1.537 hồ sơ mức độ 4". */
  private boolean isSecondLevel(Span figure) {
    int start = figure.start();
    if (start + 1 < figure.end() && ".,0123456789".indexOf(lower.charAt(start + 1)) >= 0) {
      return false;
    }
    int and = AND.startBefore(lower, start);
    int digit = and < 0 ? -1 : Blanks.before(lower, and) - 1;
    return digit >= 0
        && Character.isDigit(lower.charAt(digit))
        && LEVEL.endBefore(lower, digit)
        && Blanks.before(lower, digit) < digit;
  }

  private boolean isTime(Span figure) {
    return (times.endBefore(lower, figure.start()) || headsColumn(figure))
        && isYearOrMonth(figure)
        && !isBehindLength(figure.start());
  }

  /** "Kế hoạch 2024" above "Hồ sơ trực tuyến": a year that heads a column. */
  private boolean headsColumn(Span figure) {
    int digits = digitsEnd(figure);
    return digits - figure.start() == DIGITS_OF_YEAR
        && plans.endBefore(lower, figure.start())
        && Stops.firstIn(lower, digits, figure.end(), '\n') >= 0;
  }

  private boolean isYearOrMonth(Span figure) {
    int end = digitsEnd(figure);
    int digits = end - figure.start();
    boolean whole = end == figure.end() || ".,".indexOf(lower.charAt(end)) < 0;
    boolean month =
        digits >= 1 && digits <= DIGITS_OF_MONTH && !OF_YEAR.endBefore(lower, figure.start());
    return whole && (month || (digits == DIGITS_OF_YEAR && isOfOurTime(figure.start())));
  }

  private boolean isOfOurTime(int year) {
    return lower.startsWith("19", year) || lower.startsWith("20", year);
  }

  private int digitsEnd(Span figure) {
    int end = figure.start();
    while (end < figure.end() && Character.isDigit(lower.charAt(end))) {
      end++;
    }
    return end;
  }

  /** "chỉ tiêu mỗi tháng 30 hồ sơ", "công bố trong 6 tháng 11 TTHC": how long, not which month. */
  private boolean isBehindLength(int figure) {
    int word = times.startBefore(lower, figure);
    int before = word < 0 ? -1 : Blanks.before(lower, word) - 1;
    return before >= 0 && (Character.isDigit(lower.charAt(before)) || each.endBefore(lower, word));
  }

  /** "trước ngày 15/10": no ratio. */
  boolean isDay(Match ratio) {
    return DAY.matcher(ratio.span().of(text)).matches()
        && (days.endBefore(lower, ratio.start()) || isSecondDay(ratio.start()));
  }

  /** "dịp lễ 30/4 - 01/5". */
  private boolean isSecondDay(int start) {
    int from = Math.max(0, start - TWO_DAYS);
    Matcher first = DAY_BEFORE.matcher(lower).region(from, start);
    return first.find() && days.endBefore(lower, first.start());
  }
}
