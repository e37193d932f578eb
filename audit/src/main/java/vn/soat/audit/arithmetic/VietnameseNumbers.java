package vn.soat.audit.arithmetic;

import java.math.BigDecimal;

/** Writes numbers as Vietnamese reports do: {@code 1.105}, {@code 97,53}. */
public final class VietnameseNumbers {

  private static final int GROUP = 3;

  private VietnameseNumbers() {}

  /** All digits of the value, without idle zeros after the comma. */
  public static String of(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return fixed(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /** A percentage with the digits that its scale has: {@code 97,50 %}. */
  public static String percent(BigDecimal value) {
    return fixed(value) + " %";
  }

  private static String fixed(BigDecimal value) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.');
    String plain =
        point < 0
            ? grouped(digits)
            : grouped(digits.substring(0, point)) + "," + digits.substring(point + 1);
    return value.signum() < 0 ? "-" + plain : plain;
  }

  static String grouped(String digits) {
    if (digits.length() <= GROUP) {
      return digits;
    }
    StringBuilder out = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      out.insert(at, '.');
    }
    return out.toString();
  }
}
