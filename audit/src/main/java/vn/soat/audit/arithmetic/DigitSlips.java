package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The whole numbers that one slip of the pen makes of another. */
public final class DigitSlips {

  private static final int BASE = 10;

  private DigitSlips() {}

  /**
   * One digit wrong, left out, typed twice or too much, or two neighbours exchanged; without those
   * that begin with a zero.
   *
   * @param number digits only
   */
  public static List<BigDecimal> of(String number) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i <= number.length(); i++) {
      String before = number.substring(0, i);
      String behind = number.substring(i);
      for (int digit = 0; digit < BASE; digit++) {
        found.add(before + digit + behind);
        if (!behind.isEmpty()) {
          found.add(before + digit + behind.substring(1));
        }
      }
      if (!behind.isEmpty()) {
        found.add(before + behind.substring(1));
      }
      if (behind.length() > 1) {
        found.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
      }
    }
    found.remove(number);
    return found.stream()
        .filter(n -> !n.isEmpty() && n.charAt(0) != '0')
        .map(BigDecimal::new)
        .toList();
  }
}
