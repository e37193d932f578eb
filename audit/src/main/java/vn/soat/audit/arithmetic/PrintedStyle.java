package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes another value in the manner of a printed figure, so that it can stand in its place. */
public final class PrintedStyle {

  private final String printed;
  private final int start;
  private final int end;

  private PrintedStyle(String printed, int start, int end) {
    this.printed = printed;
    this.start = start;
    this.end = end;
  }

  /**
   * @param printed with or without what stands around its digits: {@code 98.23 %}
   */
  public static PrintedStyle of(String printed) {
    int start = 0;
    while (start < printed.length() && !isDigit(printed.charAt(start))) {
      start++;
    }
    return start < printed.length()
        ? new PrintedStyle(printed, start, endOfNumber(printed, start))
        : new PrintedStyle(printed, 0, printed.length());
  }

  /** Behind the last digit that only digits and separators part from the first. */
  private static int endOfNumber(String printed, int start) {
    int end = start + 1;
    for (int i = end; i < printed.length(); i++) {
      char sign = printed.charAt(i);
      if (isDigit(sign)) {
        end = i + 1;
      } else if (sign != '.' && sign != ',') {
        break;
      }
    }
    return end;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** A percentage, with the decimal separator and the blank of the printed one. */
  public String percentage(BigDecimal value, int decimals) {
    String plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return around(number().contains(".") ? plain : plain.replace('.', ','));
  }

  /** A whole number, grouped and with a leading zero if the printed one is. */
  public String count(BigDecimal value) {
    String plain = value.setScale(0, RoundingMode.HALF_UP).toPlainString();
    if (number().indexOf('.') > 0) {
      return around(VietnameseNumbers.grouped(plain));
    }
    boolean padded = number().length() == 2 && number().startsWith("0");
    return around(padded && plain.length() == 1 ? "0" + plain : plain);
  }

  private String number() {
    return printed.substring(start, end);
  }

  private String around(String number) {
    return end - start == printed.length()
        ? number
        : printed.substring(0, start) + number + printed.substring(end);
  }
}
