package vn.soat.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.soat.corpus.Samples;

/** The product on its samples and on generated reports: no score may fall below its floor. */
class EvaluatorTest {

  private static final BigDecimal LOUD = new BigDecimal("0.95");
  private static final Evaluation EVALUATION = Measured.EVALUATION;

  private static Path folder(String subjects) {
    return Measured.module().resolve("src/test/resources/vn/soat/corpus/evaluate/" + subjects);
  }

  @Test
  void noScoreOfTheSamplesFallsBelowItsFloor() throws IOException {
    holdsItsFloors("samples", EVALUATION);
  }

  @Test
  void noScoreOfGeneratedReportsFallsBelowItsFloor() throws IOException {
    holdsItsFloors("generated", Generated.EVALUATION);
  }

  private static void holdsItsFloors(String subjects, Evaluation evaluation) throws IOException {
    if (Boolean.getBoolean("soat.floors")) {
      Floors.of(evaluation).write(folder(subjects));
    }
    List<String> complaints = Floors.read(folder(subjects)).complaints(evaluation);
    assertTrue(
        complaints.isEmpty(),
        () ->
            String.join("\n", complaints)
                + "\nWhere this is the price of something better, say so in the commit and run "
                + Floors.SWITCH);
  }

  @Test
  void aRuleThatIsOftenWrongSpeaksNoLouderThanNote() {
    List<String> tooLoud = new ArrayList<>();
    for (Measure rule : EVALUATION.rules()) {
      if (rule.precision().filter(p -> p.compareTo(LOUD) < 0).isPresent()) {
        tooLoud.add(tooLoud(rule));
      }
    }
    assertTrue(tooLoud.isEmpty(), () -> String.join("\n", tooLoud));
  }

  private static String tooLoud(Measure rule) {
    String head =
        "%s speaks as error or warning %d times and is right %d times, a precision of %s under %s:"
            .formatted(
                EvaluationText.name(rule),
                rule.given(),
                rule.right(),
                rule.precision().orElseThrow().toPlainString(),
                LOUD);
    return EVALUATION.scores().misses(rule.field()).stream()
        .filter(m -> m.kind() == Miss.Kind.EXTRA)
        .map(m -> "\n  " + m)
        .collect(Collectors.joining("", head + " mend it or let it speak as note.", ""));
  }

  @Test
  void aFallIsToldWithFieldFiguresReportAndMiss() {
    Measure counts = EVALUATION.scores().measure("counts");
    BigDecimal now = counts.recall().orElseThrow();
    BigDecimal above = now.add(new BigDecimal("0.0051"));
    Floors floors =
        new Floors(Map.of("counts recall", above, "old precision", BigDecimal.ONE), Map.of());
    List<String> complaints = floors.complaints(EVALUATION);
    String fall = complaints.stream().filter(c -> c.contains(" fell ")).findFirst().orElse("");
    assertTrue(fall.startsWith("counts recall fell from " + above + " to " + now), fall);
    Miss miss = EVALUATION.scores().misses("counts").get(0);
    assertTrue(fall.contains(miss.toString()), fall);
    assertTrue(complaints.contains("old precision has a floor and is not measured any more"));
    assertTrue(
        complaints.stream().anyMatch(c -> c.startsWith("counts precision has no floor")),
        complaints.toString());
  }

  @Test
  void halfAPointIsForgiven() {
    Floors today = Floors.of(EVALUATION);
    Map<String, BigDecimal> raised =
        today.shares().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> e.getValue().add(new BigDecimal("0.005"))));
    assertEquals(List.of(), new Floors(raised, today.misses()).complaints(EVALUATION));
  }

  @Test
  void everyMissNamesAReportAndWhatItIs() {
    List<String> names = Samples.standard().samples().stream().map(s -> s.name() + ".txt").toList();
    for (Miss miss : EVALUATION.scores().misses()) {
      assertTrue(names.contains(miss.report()), miss.toString());
      assertFalse(miss.field().isBlank(), miss.toString());
      assertTrue(miss.wanted().isPresent() || miss.had().isPresent(), miss.toString());
    }
  }

  @Test
  void everyMissLowersTheMeasureOfItsField() {
    for (Miss miss : EVALUATION.scores().misses()) {
      Measure measure = EVALUATION.scores().measure(miss.field());
      assertTrue(measure.missed() + measure.extra() > 0, miss + " of " + measure);
    }
  }

  @Test
  void everySampleIsMeasured() {
    int wanted =
        Samples.standard().samples().stream().mapToInt(s -> s.gold().percentages().size()).sum();
    assertEquals(wanted, EVALUATION.scores().measure("percentages").wanted());
    assertEquals(Samples.standard().samples().size(), EVALUATION.reports().size());
    assertEquals(List.of(), EVALUATION.failed());
  }
}
