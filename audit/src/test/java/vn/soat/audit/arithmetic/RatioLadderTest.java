package vn.soat.audit.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.patterns.report.Figure;

class RatioLadderTest {

  private static final int ROUNDS = 5_000;

  private static RatioFit judge(long n, long m, String share, Long... others) {
    BigDecimal value = new BigDecimal(share);
    return judge(n, m, value, value.scale(), others);
  }

  private static RatioFit judge(long n, long m, BigDecimal value, int decimals, Long... others) {
    return new RatioLadder(count(n), count(m), figure(value, decimals))
        .judge(List.of(others).stream().map(RatioLadderTest::count).toList());
  }

  private static Interval count(long value) {
    return Interval.point(BigDecimal.valueOf(value));
  }

  private static Figure figure(BigDecimal value, int decimals) {
    return new Figure(
        value.toPlainString(),
        value,
        BigDecimal.ONE.movePointLeft(decimals),
        Figure.Bound.EXACT,
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "1105, 1133, 97.5, Rounded",
    "1105, 1133, 97.53, Rounded",
    "1105, 1133, 98.23, Mismatch",
    "153, 607, 25.21, Rounded",
    "148, 176, 84.09, Rounded",
    "858, 1302, 65.89, Truncated",
    "1322, 1455, 90.8, Truncated",
    "153, 1302, 11.73, Mismatch",
    "1455, 1441, 99.03, Inverted",
    "1455, 1441, 99.04, Inverted",
    "1105, 1133, 9.753, Scaled",
    "0, 12, 0, Rounded",
    "12, 12, 100, Rounded",
    "1, 400, 0.3, Rounded",
    "1, 800, 0.13, Rounded",
    "229, 515, 45, RoundedTwice",
  })
  void standsOnTheFirstStepThatHolds(long n, long m, String share, String step) {
    assertEquals(step, judge(n, m, share).getClass().getSimpleName());
  }

  @Test
  void namesTheOtherWholeThatFits() {
    RatioFit fit = judge(480, 500, "98.97", 490L, 485L);
    assertEquals(new RatioFit.OtherBase(1), fit);
  }

  @Test
  void acceptsEveryReadingOfAnAmbiguousFigure() {
    Figure share =
        new Figure(
            "1.105",
            BigDecimal.valueOf(1105),
            BigDecimal.ONE,
            Figure.Bound.EXACT,
            List.of(new BigDecimal("1.105")));
    RatioFit fit = new RatioLadder(count(1105), count(100_000), share).judge(List.of());
    assertInstanceOf(RatioFit.Rounded.class, fit);
  }

  @Test
  void everyRoundedShareFits() {
    Random random = new Random(20231);
    for (int i = 0; i < ROUNDS; i++) {
      int m = 1 + random.nextInt(5000);
      int n = random.nextInt(m + 1);
      int decimals = random.nextInt(4);
      BigDecimal share = share(n, m, decimals, RoundingMode.HALF_UP);
      RatioFit fit = judge(n, m, share, decimals);
      assertInstanceOf(RatioFit.Rounded.class, fit, () -> n + "/" + m + " = " + share);
    }
  }

  @Test
  void everyCutShareFitsAndIsCalledCutExactlyWhenItIsNotRounded() {
    Random random = new Random(20232);
    for (int i = 0; i < ROUNDS; i++) {
      int m = 1 + random.nextInt(5000);
      int n = random.nextInt(m + 1);
      int decimals = random.nextInt(4);
      BigDecimal cut = share(n, m, decimals, RoundingMode.DOWN);
      boolean alsoRounded = cut.compareTo(share(n, m, decimals, RoundingMode.HALF_DOWN)) == 0;
      RatioFit expected = alsoRounded ? new RatioFit.Rounded(true) : new RatioFit.Truncated();
      assertEquals(expected, judge(n, m, cut, decimals), () -> n + "/" + m + " = " + cut);
    }
  }

  @Test
  void noShareThatIsOneDigitOffHolds() {
    Random random = new Random(20233);
    for (int i = 0; i < ROUNDS; i++) {
      int m = 2 + random.nextInt(5000);
      int n = random.nextInt(m);
      int decimals = random.nextInt(3);
      BigDecimal off =
          share(n, m, decimals, RoundingMode.HALF_UP)
              .add(BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(2)));
      assertTrue(!judge(n, m, off, decimals).holds(), () -> n + "/" + m + " = " + off);
    }
  }

  @Test
  void swappedCountsAreCalledInverted() {
    Random random = new Random(20234);
    for (int i = 0; i < ROUNDS; i++) {
      int m = 1000 + random.nextInt(5000);
      int n = m / 2 + random.nextInt(m / 3);
      BigDecimal share = share(n, m, 2, RoundingMode.HALF_UP);
      assertInstanceOf(RatioFit.Inverted.class, judge(m, n, share, 2));
    }
  }

  private static BigDecimal share(long n, long m, int decimals, RoundingMode mode) {
    return BigDecimal.valueOf(100 * n).divide(BigDecimal.valueOf(m), decimals, mode);
  }
}
