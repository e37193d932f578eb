package vn.soat.audit.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {

  private static WholeNumbers between(String low, String high) {
    return WholeNumbers.between(new BigDecimal(low), new BigDecimal(high));
  }

  private static List<BigDecimal> values(int... values) {
    return IntStream.of(values).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void bothEndsAreIn() {
    assertEquals(values(3, 4), between("2.1", "4.9").values());
    assertEquals(values(3, 4, 5), between("3", "5").values());
    assertTrue(between("3", "5").contains(3));
    assertTrue(between("3", "5").contains(5));
    assertFalse(between("3", "5").contains(6));
    assertFalse(between("3", "5").contains(2));
  }

  @Test
  void noneLiesBetweenTwoFractionsOrBelowZero() {
    assertTrue(between("2.1", "2.9").isEmpty());
    assertTrue(between("0", "-2").isEmpty());
    assertEquals(List.of(), WholeNumbers.NONE.values());
    assertFalse(between("2", "2").isEmpty());
  }

  @Test
  void moreThanAFewHaveNoNames() {
    assertEquals(65, between("100", "164").values().size());
    assertEquals(List.of(), between("100", "165").values());
    assertTrue(WholeNumbers.from(BigDecimal.TEN).contains(Long.MAX_VALUE));
    assertFalse(WholeNumbers.from(BigDecimal.TEN).contains(9));
  }

  @Test
  void quotientsOfAllDivisors() {
    BigDecimal hundredTimes = new BigDecimal("124300");
    assertEquals(
        values(1128),
        WholeNumbers.quotients(hundredTimes, new BigDecimal("110.195"), new BigDecimal("110.205"))
            .values());
  }

  @Test
  void coversBothAndWhatLiesBetween() {
    WholeNumbers both = between("2", "4").cover(between("7", "9"));
    assertTrue(both.contains(2) && both.contains(9) && both.contains(5));
    assertFalse(both.contains(1) || both.contains(10));
    assertEquals(between("2", "4"), between("2", "4").cover(WholeNumbers.NONE));
    assertEquals(between("2", "4"), WholeNumbers.NONE.cover(between("2", "4")));
  }
}
