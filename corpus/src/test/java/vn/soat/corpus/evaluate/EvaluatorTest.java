package vn.soat.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.soat.corpus.Samples;

/** The product on its own samples: no score may fall below its floor. */
class EvaluatorTest {

  private static final Scores SCORES = Evaluator.standard().evaluate(Samples.standard().samples());

  @Test
  void noScoreFallsBelowItsFloor() throws IOException {
    for (Map.Entry<String, BigDecimal> floor : floors().entrySet()) {
      BigDecimal rate = rate(floor.getKey());
      assertTrue(
          rate.compareTo(floor.getValue()) >= 0,
          () -> floor.getKey() + " fell to " + rate + ", floor " + floor.getValue() + misses());
    }
  }

  @Test
  void everyMissNamesAReportAndWhatItIs() {
    List<String> names =
        Samples.standard().samples().stream().map(s -> s.gold().document()).toList();
    for (Miss miss : SCORES.misses()) {
      assertTrue(names.contains(miss.document()), miss.toString());
      assertFalse(miss.kind().isBlank() || miss.detail().isBlank(), miss.toString());
    }
  }

  @Test
  void everySampleIsMeasured() {
    int wanted =
        Samples.standard().samples().stream().mapToInt(s -> s.gold().percentages().size()).sum();
    assertEquals(wanted, SCORES.of("percentages.recall").of());
  }

  private static BigDecimal rate(String field) {
    if (field.endsWith(".F1")) {
      return SCORES.f1(field.replace(".F1", "")).orElse(BigDecimal.ZERO);
    }
    return SCORES.of(field).rate().orElse(BigDecimal.ZERO);
  }

  private static String misses() {
    StringBuilder text = new StringBuilder();
    SCORES.misses().forEach(m -> text.append("\n  ").append(m));
    return text.toString();
  }

  private static Map<String, BigDecimal> floors() throws IOException {
    Map<String, BigDecimal> floors = new TreeMap<>();
    try (InputStream in =
        Objects.requireNonNull(EvaluatorTest.class.getResourceAsStream("floors.csv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(cells -> floors.put(cells[0], new BigDecimal(cells[1])));
    }
    return floors;
  }
}
