package vn.soat.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Audit;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.Severity;
import vn.soat.corpus.Gold;
import vn.soat.corpus.GoldReader;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.text.Span;

/** Small cases whose scores can be counted on the fingers. */
class ScorerTest {

  private static final String REFERENCES =
      """
      "references": [
        {"line": 10, "quote": "Kế hoạch số 05/KH-UBND ngày 03/3/2023", "type": "Kế hoạch",
         "code": "05/KH-UBND", "number": "05", "date": "2023-03-03",
         "issuer": "UBND xã Thử Nghiệm", "kind": "numbered"},
        {"line": 20, "quote": "Đề án 06", "type": "Đề án", "code": "06", "number": "06",
         "date": null, "issuer": null, "kind": "optional"}]
      """;

  @Test
  void aCodeMatchesWithoutLeadingZeroAndOneLineAway() {
    Scores scores = references(reference("5/KH-UBND", "Kế hoạch", 11));
    assertScore(scores, "references.recall", 1, 1);
    assertScore(scores, "references.precision", 1, 1);
    assertScore(scores, "references.type", 1, 1);
    assertScore(scores, "references.date", 1, 1);
    assertScore(scores, "references.issuer", 1, 1);
  }

  @Test
  void twoLinesAwayIsAnotherMention() {
    Scores scores = references(reference("05/KH-UBND", "Kế hoạch", 12));
    assertScore(scores, "references.recall", 0, 1);
    assertScore(scores, "references.precision", 0, 1);
    assertEquals(
        List.of(Miss.Kind.MISSED, Miss.Kind.EXTRA),
        scores.misses("references").stream().map(Miss::kind).toList());
    assertMeasure(scores, "references", 0, 1, 0, 1);
  }

  @Test
  void aSecondMentionOfTheSameCodeIsExtra() {
    Scores scores =
        references(reference("05/KH-UBND", "Kế hoạch", 11), reference("05/KH-UBND", "Báo cáo", 10));
    assertScore(scores, "references.precision", 1, 2);
    assertScore(scores, "references.type", 0, 1);
  }

  @Test
  void aBorderlineMentionIsNeitherWantedNorExtra() {
    Scores scores = references(reference("06", "Đề án", 20));
    assertScore(scores, "references.recall", 0, 1);
    assertScore(scores, "references.precision", 0, 0);
  }

  @Test
  void aPercentageIsScoredWithItsTwoFigures() {
    String gold =
        """
        "percentages": [
          {"line": 3, "quote": "a", "value": 97.5, "numerator": 1105, "denominator": 1133},
          {"line": 4, "quote": "b", "value": 100, "numerator": null, "denominator": null}]
        """;
    Scores right = figures(gold, percentage("97.50", 3, "1105", "1133"));
    assertScore(right, "percentages.recall", 1, 2);
    assertScore(right, "percentages.precision", 1, 1);
    assertScore(right, "percentages.ratio recall", 1, 1);
    assertScore(right, "percentages.ratio precision", 1, 1);
    Scores wrong = figures(gold, percentage("100", 4, "3", "3"));
    assertScore(wrong, "percentages.ratio recall", 0, 0);
    assertScore(wrong, "percentages.ratio precision", 0, 1);
  }

  @Test
  void aCountMayHaveASecondReadingAndAWordedZeroIsCountedApart() {
    String gold =
        """
        "counts": [
          {"line": 7, "quote": "1133 hồ sơ", "value": 1133, "unit": "hồ sơ",
           "indicator": "dossier.received.total", "altIndicator": "dossier.resolved.total"},
          {"line": 8, "quote": "không có hồ sơ quá hạn", "value": 0, "unit": "hồ sơ",
           "indicator": "dossier.resolved.overdue", "worded": true}]
        """;
    Report report =
        report(
            List.of(),
            List.of(
                quantity(QuantityKind.DOSSIER, 1133, 7), quantity(QuantityKind.DOSSIER, 0, 8),
                quantity(QuantityKind.PERSON, 5, 9), quantity(QuantityKind.PROCEDURE, 5, 9)),
            List.of());
    Scores scores = score(gold(gold), report);
    assertScore(scores, "counts.recall", 1, 1);
    assertScore(scores, "counts.indicator", 1, 1);
    assertScore(scores, "counts.worded zeros", 1, 1);
    assertScore(scores, "counts.precision", 2, 3);
  }

  @Test
  void aFindingOfAKindredRuleNearbyIsAHitAndANoteIsNeverFalse() {
    String gold =
        """
        "findings": [{"id": "F1", "rule": "sum-mismatch", "certainty": "certain",
                      "lines": [30], "values": ["89"], "why": "w"}],
        "nonFindings": [{"lines": [50], "why": "adds up"}]
        """;
    Scores scores =
        score(
            gold(gold),
            finding("percentage-mismatch", Severity.ERROR, 31),
            finding("date-malformed", Severity.ERROR, 30),
            finding("sum-mismatch", Severity.WARNING, 50),
            finding("document-order", Severity.NOTE, 90));
    assertScore(scores, "findings.recall certain", 1, 1);
    assertScore(scores, "findings.precision", 1, 3);
    assertScore(scores, "findings.traps not sprung", 0, 1);
    assertMeasure(scores, "rule.sum-mismatch", 1, 1, 0, 1);
    assertMeasure(scores, "rule.percentage-mismatch", 0, 0, 1, 1);
    assertMeasure(scores, "rule.date-malformed", 0, 0, 0, 1);
    assertMeasure(scores, "rule.date-impossible", 0, 0, 0, 0);
    assertEquals(Optional.of("adds up"), scores.misses("rule.sum-mismatch").get(0).wanted());
  }

  @Test
  void weakGoldMayBeMissed() {
    String gold =
        """
        "findings": [{"id": "F1", "rule": "document-order", "certainty": "weak",
                      "lines": [30], "values": [], "why": "w"}]
        """;
    Scores scores = score(gold(gold));
    assertScore(scores, "findings.recall weak", 0, 1);
    assertMeasure(scores, "rule.document-order", 0, 0, 0, 0);
    assertEquals(List.of(), scores.misses());
  }

  @Test
  void aRepairIsRightIfItRestoresWhatStoodThere() {
    String gold =
        """
        "findings": [
          {"id": "F1", "rule": "sum-mismatch", "certainty": "certain", "lines": [10],
           "values": ["90"], "why": "w", "original": "89"},
          {"id": "F2", "rule": "percentage-mismatch", "certainty": "certain", "lines": [20],
           "values": ["98,23 %"], "why": "w", "original": "97,53%"},
          {"id": "F3", "rule": "sum-mismatch", "certainty": "certain", "lines": [40],
           "values": ["7"], "why": "nobody knows"}]
        """;
    Scores scores =
        score(
            gold(gold),
            repaired(10, List.of("89")),
            repaired(10, List.of("98")),
            repaired(20, List.of("1.113", "97,53 %")),
            repaired(20, List.of("1.113", "1.106")),
            repaired(40, List.of("8")),
            repaired(90, List.of("12")));
    assertEquals(new Repairs(2, 4, 1, 2, 2, 1, 1), scores.repairs());
  }

  @Test
  void theHeaderIsScoredFieldByFieldAndIssuersInEitherSpelling() {
    String json =
        """
        {"document": "d.txt", "report": {"issuer": "UBND xã Thử Nghiệm", "commune": "Thử Nghiệm",
         "district": "Thí Điểm", "province": null, "year": 2023, "signer": null,
         "code": "13/BC-UBND", "date": "2023-12-05",
         "period": {"from": "2023-01-01", "to": "2023-11-30"}}}
        """;
    Header header =
        new Header(
            Optional.empty(),
            Optional.of("12/BC-UBND"),
            Optional.empty(),
            Optional.of("Ủy ban nhân dân xã Thử Nghiệm"),
            Optional.of("Thử Nghiệm"),
            Optional.of("Thử Điểm"),
            Optional.of("Hà Nam"),
            OptionalInt.of(2023),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Report report =
        new Report(header, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    Scores scores = score(GoldReader.read(json), report);
    assertScore(scores, "report header", 3, 4);
    assertEquals(
        "d.txt header.district different: d.txt [gold: Thí Điểm] [record: Thử Điểm]",
        scores.misses().get(0).toString());
    assertMeasure(scores, "header.district", 0, 1, 0, 1);
    assertMeasure(scores, "header.code", 0, 1, 0, 1);
    assertMeasure(scores, "header.issuedOn", 0, 1, 0, 0);
    assertMeasure(scores, "header.period", 0, 1, 0, 0);
    assertMeasure(scores, "header.province", 0, 0, 0, 0);
  }

  @Test
  void scoresOfSeveralReportsAddUp() {
    Scores one = scores(new Score("counts.recall", 1, 2), new Score("counts.precision", 1, 1));
    Scores two = scores(new Score("counts.recall", 2, 2), new Score("counts.precision", 2, 3));
    Scores both = Scores.together(List.of(one, two));
    assertScore(both, "counts.recall", 3, 4);
    assertEquals(Optional.of(new BigDecimal("0.7500")), both.of("counts.recall").rate());
    assertEquals(Optional.of(new BigDecimal("0.7500")), both.f1("counts"));
    assertTrue(both.f1("references").isEmpty());
  }

  @Test
  void shareOfNothingIsNoShare() {
    assertEquals(Optional.empty(), new Measure("a", 0, 0, 0, 0).precision());
    assertEquals(Optional.empty(), new Measure("a", 0, 2, 0, 0).f1());
    assertEquals(Optional.of(BigDecimal.ZERO), new Measure("a", 0, 2, 0, 2).f1());
    assertEquals(Optional.of(new BigDecimal("0.6667")), new Measure("a", 1, 2, 2, 2).f1());
  }

  private static Scores scores(Score... rows) {
    return new Scores(List.of(rows), List.of(), Repairs.NONE, List.of());
  }

  private static Scores score(Gold gold, Report report) {
    return Scorer.score("d.txt", gold, report, Audit.NONE);
  }

  private static Scores score(Gold gold, Finding... findings) {
    List<Check> checks = List.of(new Check("date-impossible", 0, 0, List.of()));
    return Scorer.score("d.txt", gold, Report.EMPTY, new Audit(List.of(findings), checks));
  }

  private static void assertMeasure(
      Scores scores, String field, int found, int wanted, int right, int given) {
    assertEquals(new Measure(field, found, wanted, right, given), scores.measure(field));
  }

  private static void assertScore(Scores scores, String field, int good, int of) {
    assertEquals(new Score(field, good, of), scores.of(field));
  }

  private static Scores references(Reference... had) {
    return score(gold(REFERENCES), report(List.of(had), List.of(), List.of()));
  }

  private static Scores figures(String gold, Percentage... had) {
    return score(gold(gold), report(List.of(), List.of(), List.of(had)));
  }

  private static Gold gold(String fields) {
    return GoldReader.read("{\"document\": \"d.txt\", \"report\": {}, " + fields + "}");
  }

  private static Report report(
      List<Reference> references, List<Quantity> quantities, List<Percentage> percentages) {
    return new Report(
        Header.EMPTY, List.of(), references, quantities, percentages, List.of(), List.of());
  }

  private static Reference reference(String code, String type, int line) {
    return new Reference(
        "r1",
        Optional.of(type),
        Optional.of(code),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2023, 3, 3)),
        Optional.empty(),
        Optional.of("Uỷ ban nhân dân xã Thử Nghiệm"),
        Optional.empty(),
        evidence(line));
  }

  private static Percentage percentage(String value, int line, String part, String whole) {
    Percentage.Ratio ratio =
        new Percentage.Ratio(
            Optional.of(operand(part)),
            Optional.of(operand(whole)),
            Optional.of(Percentage.Link.SENTENCE));
    BigDecimal figure = new BigDecimal(value);
    return new Percentage(
        "p1",
        new Figure(value, figure, BigDecimal.ONE.movePointLeft(2), Figure.Bound.EXACT, List.of()),
        value + "%",
        Optional.empty(),
        ratio,
        Optional.empty(),
        Optional.empty(),
        evidence(line));
  }

  private static Operand operand(String value) {
    return new Operand(new BigDecimal(value), Optional.empty(), evidence(1));
  }

  private static Quantity quantity(QuantityKind kind, long value, int line) {
    return new Quantity(
        "q1",
        kind,
        Figure.whole(Long.toString(value), value),
        "hồ sơ",
        Optional.of(Indicator.DOSSIER_RESOLVED_TOTAL),
        Optional.empty(),
        Optional.empty(),
        false,
        evidence(line));
  }

  private static Finding finding(String rule, Severity severity, int line) {
    return finding(rule, severity, line, List.of());
  }

  /** With one replacement a suggestion, with several alternatives. */
  private static Finding repaired(int line, List<String> replacements) {
    Bilingual because = new Bilingual("khớp", "fits");
    return finding(
        "sum-mismatch",
        Severity.ERROR,
        line,
        replacements.stream()
            .map(r -> new Finding.Repair(Optional.of("q1"), r, because, BigDecimal.ONE))
            .toList());
  }

  private static Finding finding(
      String rule, Severity severity, int line, List<Finding.Repair> repairs) {
    boolean clear = repairs.size() == 1;
    return new Finding(
        "f1",
        rule,
        severity,
        new Bilingual("không khớp", "does not fit"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        clear ? repairs.stream().findFirst() : Optional.empty(),
        clear ? List.of() : repairs,
        List.of(evidence(line)));
  }

  private static Evidence evidence(int line) {
    return new Evidence(
        OptionalInt.empty(), line, new Span(0, 1), "x", Optional.empty(), List.of());
  }
}
