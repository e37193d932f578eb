package vn.soat.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;

/** An evaluation as tables, as Markdown, as JSON, and its misses. */
class EvaluationTextTest {

  private static final Scores SCORES =
      new Scores(
          List.of(new Score("references.recall", 3, 4)),
          List.of(
              new Measure("references", 3, 4, 3, 3), new Measure("rule.sum-mismatch", 0, 0, 1, 2)),
          new Repairs(2, 3, 1, 1, 1, 1, 0),
          List.of(
              new Miss(
                  "a.txt",
                  "references",
                  Miss.Kind.MISSED,
                  7,
                  "Kế hoạch\tsố 5/KH-UBND",
                  Optional.of("5KHUBND"),
                  Optional.empty())));

  private static final Evaluation EVALUATION =
      new Evaluation(
          List.of(
              new Evaluation.Result("a", "a.txt", false, false, 2, SCORES),
              new Evaluation.Result("b", "b.pdf", true, true, 1, SCORES),
              new Evaluation.Result("c", "c.pdf", false, true, 0, SCORES)),
          SCORES,
          new Speed(3_000_000, 3, Duration.ofSeconds(2)));

  private final EvaluationText english = new EvaluationText(Language.EN);

  @Test
  void theTableHasEveryPart() {
    assertEquals(
        """
        Reports: 3
        False alarms in reports without any finding: 1 in 2 reports (0.50 a report)
        Reports that could not be read in full: 1: b.pdf

        Fields of the record

        field       precision  recall      F1  support
        ──────────  ─────────  ──────  ──────  ───────
        references     1.0000  0.7500  0.8571        4

        Rules

        rule          precision  recall  F1  support  found  missed  reported  false
        ────────────  ─────────  ──────  ──  ───────  ─────  ──────  ────────  ─────
        sum-mismatch     0.5000       –   –        0      0       0         2      1

        Proposed repairs

        kind          proposed  right  wrong  not judged
        ────────────  ────────  ─────  ─────  ──────────
        suggestion           3      1      1           1
        alternatives         1      1      0           0

        Speed: 1.50 MB/s, 1.50 reports/s
        """,
        english.table(EVALUATION));
  }

  @Test
  void markdownHasNoSpeed() {
    String markdown = english.markdown(EVALUATION, 3);
    assertTrue(markdown.contains("\n### Rules\n\n| rule | precision | recall |"), markdown);
    assertTrue(markdown.contains("\n| references | 1.0000 | 0.7500 | 0.8571 | 4 |\n"), markdown);
    assertFalse(markdown.contains("Speed"), markdown);
  }

  @Test
  void aMissIsOneLineWithPlaceAndQuotation() {
    assertEquals(
        "a.txt:7 references missed: “Kế hoạch số 5/KH-UBND” [gold: 5KHUBND]\n",
        english.misses(EVALUATION));
    assertEquals(
        "a.txt:7 references bỏ sót: “Kế hoạch số 5/KH-UBND” [đáp án: 5KHUBND]\n",
        new EvaluationText(Language.VI).misses(EVALUATION));
  }

  @Test
  void jsonHasTheSameFigures() throws Exception {
    JsonNode json = new JsonMapper().readTree(EvaluationJson.writeWithMisses(EVALUATION));
    assertEquals(new BigDecimal("0.75"), json.at("/fields/0/recall").decimalValue());
    assertEquals("sum-mismatch", json.at("/rules/0/rule").asText());
    assertTrue(json.at("/rules/0/recall").isNull());
    assertEquals(1, json.at("/falseAlarms/findings").intValue());
    assertEquals(1, json.at("/repairs/suggestions/wrong").intValue());
    assertEquals("b.pdf", json.at("/failed/0").asText());
    assertEquals(3, json.at("/rows/references.recall/good").intValue());
    assertEquals(7, json.at("/misses/0/line").intValue());
    assertTrue(json.at("/misses/0/record").isNull());
    String without = EvaluationJson.write(EVALUATION);
    assertTrue(new JsonMapper().readTree(without).at("/misses").isMissingNode(), without);
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    assertEquals(keys(Language.VI), keys(Language.EN));
  }

  private static Set<String> keys(Language language) {
    String name = "vn.soat.corpus.evaluate.messages";
    return new TreeSet<>(Messages.load(name, language, EvaluationText.class).bundle().keySet());
  }
}
