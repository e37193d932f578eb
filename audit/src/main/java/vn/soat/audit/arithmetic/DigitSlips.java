package vn.soat.audit.arithmetic;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The whole numbers that one slip of the pen makes of another. */
public final class DigitSlips {

  private static final int BASE = 10;

  /** Longer numbers, one digit more among them, are beyond any count. */
  private static final int LONGEST = 17;

  private final WholeNumbers wanted;
  private final Set<Long> found = new LinkedHashSet<>();

  private DigitSlips(WholeNumbers wanted) {
    this.wanted = wanted;
  }

  /**
   * One digit wrong, left out, typed twice or too much, or two neighbours exchanged; without those
   * that begin with a zero.
   *
   * @param number digits only
   * @param wanted where the slips of use lie
   */
  public static List<BigDecimal> of(String number, WholeNumbers wanted) {
    if (wanted.isEmpty() || number.length() > LONGEST) {
      return List.of();
    }
    DigitSlips slips = new DigitSlips(wanted);
    long value = Long.parseLong(number);
    long place = power(number.length());
    for (int i = 0; i <= number.length(); i++, place /= BASE) {
      slips.addAt(value, place, power(number.length() - 1));
    }
    slips.found.remove(value);
    return slips.found.stream().map(BigDecimal::valueOf).toList();
  }

  private static long power(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= BASE;
    }
    return power;
  }

  /**
   * The slips at one place of a number.
   *
   * @param place what the digit before it counts, 1 behind the last
   * @param first what the first digit of the number counts
   */
  private void addAt(long number, long place, long first) {
    long before = number / place;
    long behind = number % place;
    long next = place / BASE;
    for (long digit = 0; digit < BASE; digit++) {
      add((before * BASE + digit) * place + behind, first * BASE);
      if (next > 0) {
        add((before * BASE + digit) * next + behind % next, first);
      }
    }
    if (next > 0) {
      add(before * next + behind % next, first / BASE);
    }
    if (next >= BASE) {
      add(exchanged(before, behind, next), first);
    }
  }

  private static long exchanged(long before, long behind, long next) {
    long digit = behind / next;
    long second = behind % next / (next / BASE);
    return ((before * BASE + second) * BASE + digit) * (next / BASE) + behind % (next / BASE);
  }

  /**
   * @param least what a number of so many digits is at least
   */
  private void add(long number, long least) {
    if (least > 0 && number >= least && wanted.contains(number)) {
      found.add(number);
    }
  }
}
