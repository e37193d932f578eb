package vn.soat.audit.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitSlipsTest {

  private static List<Integer> slips(String number) {
    return DigitSlips.of(number, WholeNumbers.ALL).stream().map(BigDecimal::intValueExact).toList();
  }

  @Test
  void oneSlipIsOneDigitWrongLostDoubledOrExchanged() {
    List<Integer> of = slips("1124");
    for (int slip : List.of(1123, 112, 124, 11124, 11249, 1142, 2124, 1214, 91124)) {
      assertTrue(of.contains(slip), slip + " is one slip from 1124");
    }
    for (int other : List.of(1124, 1113, 11, 2411, 1241, 112400)) {
      assertFalse(of.contains(other), other + " is none");
    }
  }

  @Test
  void noneIsTwiceThereOrBeginsWithZero() {
    List<Integer> of = slips("10");
    assertEquals(of.size(), new HashSet<>(of).size());
    assertFalse(of.contains(0));
    assertTrue(of.contains(1));
    assertTrue(of.contains(100));
  }

  @Test
  void everySlipCostsOneDigit() {
    for (BigDecimal slip : DigitSlips.of("3059", WholeNumbers.ALL)) {
      assertEquals(EditCost.DIGIT, EditCost.between("3059", slip.toPlainString()), slip::toString);
    }
  }

  @Test
  void onlyThoseThatAreWanted() {
    List<BigDecimal> twelve = DigitSlips.of("12", new WholeNumbers(20, 22));
    assertEquals(List.of("22", "21"), twelve.stream().map(BigDecimal::toPlainString).toList());
    assertEquals(List.of(), DigitSlips.of("12", WholeNumbers.NONE));
    assertEquals(List.of(), DigitSlips.of("1".repeat(18), WholeNumbers.ALL));
    assertFalse(DigitSlips.of("1".repeat(17), WholeNumbers.ALL).isEmpty());
  }
}
