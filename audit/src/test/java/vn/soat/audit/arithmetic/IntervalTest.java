package vn.soat.audit.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Figure;

class IntervalTest {

  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }

  private static Fraction at(String number) {
    return Fraction.of(of(number));
  }

  private static Figure figure(String number, Figure.Bound bound) {
    return new Figure(number, of(number), of("0.1"), bound, List.of());
  }

  @Test
  void aRoundedFigureIsClosedAtBothEnds() {
    Interval rounded = Interval.rounded(of("98.23"), of("0.01"));
    assertTrue(rounded.contains(at("98.225")));
    assertTrue(rounded.contains(at("98.235")));
    assertFalse(rounded.contains(at("98.2249")));
    assertFalse(rounded.contains(at("98.2351")));
  }

  @Test
  void aCutFigureDoesNotReachTheNext() {
    Interval cut = Interval.truncated(of("98.23"), of("0.01"));
    assertTrue(cut.contains(at("98.23")));
    assertTrue(cut.contains(at("98.2399")));
    assertFalse(cut.contains(at("98.24")));
    assertFalse(cut.contains(at("98.2299")));
  }

  @Test
  void wordsLoosenAFigure() {
    Interval above = Interval.of(figure("70", Figure.Bound.ABOVE)).orElseThrow();
    assertTrue(above.contains(at("70")) && above.contains(at("7000000")));
    assertFalse(above.contains(at("69.9")));
    Interval below = Interval.of(figure("70", Figure.Bound.BELOW)).orElseThrow();
    assertTrue(below.contains(at("0")) && below.contains(at("69.99")));
    assertFalse(below.contains(at("70")));
    assertEquals(Optional.empty(), Interval.of(figure("70", Figure.Bound.ABOUT)));
    Interval exact = Interval.of(figure("70", Figure.Bound.EXACT)).orElseThrow();
    assertTrue(exact.contains(at("70.05")) && !exact.contains(at("70.06")));
  }

  @Test
  void intervalsMeetWhereTheyShareAValue() {
    Interval closed = Interval.rounded(of("1"), of("1"));
    Interval touching = Interval.rounded(of("2"), of("1"));
    assertTrue(closed.meets(touching) && touching.meets(closed));
    Interval open = Interval.truncated(of("1"), of("1"));
    assertFalse(open.meets(Interval.point(of("2"))));
    assertFalse(Interval.point(of("2")).meets(open));
    assertTrue(open.meets(Interval.of(figure("1.5", Figure.Bound.ABOVE)).orElseThrow()));
  }

  @Test
  void meetingIsMutualAndFollowsFromACommonValue() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      Interval a = random(random);
      Interval b = random(random);
      Fraction value = Fraction.of(BigDecimal.valueOf(random.nextInt(100), 1));
      assertEquals(a.meets(b), b.meets(a));
      assertTrue(!a.contains(value) || !b.contains(value) || a.meets(b));
      assertTrue(!a.contains(value) || a.cover(b).contains(value));
    }
  }

  private static Interval random(Random random) {
    BigDecimal value = BigDecimal.valueOf(random.nextInt(100), 1);
    BigDecimal digit = BigDecimal.valueOf(1 + random.nextInt(10), 1);
    return random.nextBoolean() ? Interval.rounded(value, digit) : Interval.truncated(value, digit);
  }

  @Test
  void sumsAddEndByEnd() {
    Interval sum = Interval.rounded(of("1.2"), of("0.1")).plus(Interval.rounded(of("3"), of("1")));
    assertTrue(sum.contains(at("3.65")) && sum.contains(at("4.75")));
    assertFalse(sum.contains(at("4.76")));
    assertEquals(Optional.empty(), sum.single());
  }

  @Test
  void fractionsCompareByValue() {
    Fraction half = new Fraction(of("1"), of("2"));
    Fraction alsoHalf = new Fraction(of("50"), of("100.0"));
    assertTrue(half.sameAs(alsoHalf));
    assertEquals(0, half.over(alsoHalf).compareTo(at("1")));
    assertEquals(of("97.53"), Fraction.percent(of("1105"), of("1133")).rounded(2));
    assertEquals(of("97.52"), Fraction.percent(of("1105"), of("1133")).truncated(2));
    assertThrows(IllegalArgumentException.class, () -> new Fraction(of("1"), of("0")));
  }
}
