package vn.soat.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.patterns.report.Indicator;

/** Gold is written by hand, so it is checked against its text and against its own arithmetic. */
class GoldTest {

  private static final Set<String> RATIO_RULES =
      Set.of("percentage-mismatch", "percentage-truncated", "inverted-ratio");

  static Stream<Sample> samples() {
    return Samples.standard().samples().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyQuotationStandsAtItsLine(Sample sample) {
    Gold gold = sample.gold();
    gold.references().forEach(r -> assertQuoted(sample, r.line(), r.quote()));
    gold.percentages().forEach(p -> assertQuoted(sample, p.line(), p.quote()));
    gold.counts().forEach(c -> assertQuoted(sample, c.line(), c.quote()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPercentSignOfTheTextIsInTheGold(Sample sample) {
    // A column headed "(%)" prints the sign once; its cells are shares without one.
    String body = sample.text().replace("(%)", "");
    long signs = body.chars().filter(c -> c == '%').count();
    long quoted = sample.gold().percentages().stream().filter(p -> p.quote().contains("%")).count();
    assertEquals(signs, quoted);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPercentageFitsItsFiguresOrAFindingSaysThatItDoesNot(Sample sample) {
    for (Gold.Percentage p : sample.gold().percentages()) {
      if (p.hasRatio() && !fits(p)) {
        assertTrue(
            ratioFindings(sample).anyMatch(f -> touches(f.lines(), p.line())),
            p.quote() + " in line " + p.line() + " does not fit, and no finding says so");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFindingAboutARatioPointsAtAPercentageThatDoesNotFit(Sample sample) {
    ratioFindings(sample)
        .forEach(
            f ->
                assertTrue(
                    sample.gold().percentages().stream()
                        .filter(p -> touches(f.lines(), p.line()))
                        .anyMatch(p -> p.hasRatio() && !fits(p)),
                    f.id() + ": every percentage near its lines fits"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFindingAboutASumNamesTheWholeFirstAndPartsThatMissIt(Sample sample) {
    for (Gold.Finding f : findings(sample, "sum-mismatch")) {
      List<Long> values = f.values().stream().map(GoldTest::number).toList();
      long parts = values.stream().skip(1).mapToLong(Long::longValue).sum();
      assertNotEquals(values.get(0), parts, f.id() + " adds up");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aNumberIsReusedOnlyWithAnotherDate(Sample sample) {
    for (Gold.Finding f : findings(sample, "document-number-reused")) {
      List<Gold.Reference> mentions =
          sample.gold().references().stream()
              .filter(r -> f.values().stream().anyMatch(v -> v.startsWith(r.code().orElse("-"))))
              .filter(r -> f.lines().contains(r.line()))
              .toList();
      long dates = mentions.stream().map(Gold.Reference::date).distinct().count();
      assertEquals(f.values().size(), dates, f.id() + " of " + mentions);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findingsHaveIdsOfTheirOwnAndLinesOfTheText(Sample sample) {
    long lines = sample.text().lines().count();
    Set<String> ids = new HashSet<>();
    for (Gold.Finding f : sample.gold().findings()) {
      assertTrue(ids.add(f.id()), f.id() + " twice");
      assertTrue(!f.lines().isEmpty(), f.id() + " without lines");
      f.lines().forEach(l -> assertTrue(l >= 1 && l <= lines, f.id() + " line " + l));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueOfAFindingIsPrintedNearItsLines(Sample sample) {
    for (Gold.Finding f : sample.gold().findings()) {
      for (String value : f.values()) {
        String figure = value.split(" ")[0].replace("%", "");
        boolean worded = figure.equals("0");
        assertTrue(
            worded || f.lines().stream().anyMatch(l -> near(sample, l).contains(figure)),
            f.id() + ": " + figure + " does not stand at " + f.lines());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void indicatorsAreThoseOfTheRecord(Sample sample) {
    Set<String> known =
        Stream.of(Indicator.values()).map(Indicator::code).collect(Collectors.toSet());
    for (Gold.Count c : sample.gold().counts()) {
      assertTrue(known.contains(c.indicator()), c.indicator());
      c.altIndicator().ifPresent(a -> assertTrue(known.contains(a), a));
    }
  }

  @Test
  void goldThatLacksAFieldIsRefusedByName() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> GoldReader.read("{\"document\": \"a.txt\"}"));
    assertTrue(e.toString().contains("'report'"), e.toString());
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> GoldReader.read("{"));
  }

  private static void assertQuoted(Sample sample, int line, String quote) {
    List<String> lines = sample.text().lines().toList();
    String from = bare(String.join("", lines.subList(line - 1, lines.size())));
    int at = from.indexOf(bare(quote));
    assertTrue(
        at >= 0 && at < bare(lines.get(line - 1)).length(), quote + " is not in line " + line);
  }

  private static String near(Sample sample, int line) {
    List<String> lines = sample.text().lines().toList();
    return bare(String.join("", lines.subList(line - 1, Math.min(line + 1, lines.size()))));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static boolean touches(List<Integer> lines, int line) {
    return lines.stream().anyMatch(l -> Math.abs(l - line) <= 1);
  }

  /** Half a unit of the last printed digit, both ends included. */
  private static boolean fits(Gold.Percentage p) {
    BigDecimal value = p.value();
    BigDecimal whole = p.denominator().orElseThrow();
    BigDecimal half = BigDecimal.ONE.movePointLeft(value.scale()).divide(BigDecimal.valueOf(2));
    BigDecimal hundredParts = p.numerator().orElseThrow().movePointRight(2);
    BigDecimal distance = hundredParts.subtract(value.multiply(whole)).abs();
    return distance.compareTo(half.multiply(whole)) <= 0;
  }

  private static Stream<Gold.Finding> ratioFindings(Sample sample) {
    return sample.gold().findings().stream().filter(f -> RATIO_RULES.contains(f.rule()));
  }

  private static List<Gold.Finding> findings(Sample sample, String rule) {
    return sample.gold().findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  private static long number(String printed) {
    // A dot or, in some reports, a comma stands after the thousands of a count.
    return Optional.of(printed.replaceAll("[.,]", "")).map(Long::parseLong).orElseThrow();
  }
}
