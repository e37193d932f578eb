package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.soat.patterns.report.Indicator.DOSSIER_DIGITISED;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_IN_PERSON;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_ONLINE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_TOTAL;
import static vn.soat.patterns.report.Percentage.Link.LEAD_IN;
import static vn.soat.patterns.report.Percentage.Link.PRINTED_RATIO;
import static vn.soat.patterns.report.Percentage.Link.SENTENCE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Audit;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.ReportBuilder;
import vn.soat.audit.Severity;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.QuantityKind;

class RatioRulesTest {

  private static ReportBuilder report() {
    return new ReportBuilder();
  }

  private static List<String> rules(Audit audit) {
    assertEquals(List.of(), audit.failures());
    return audit.findings().stream().map(Finding::rule).toList();
  }

  private static Finding only(Audit audit) {
    assertEquals(1, audit.findings().size(), () -> audit.findings().toString());
    return audit.findings().get(0);
  }

  private static Check check(Audit audit, String rule) {
    return audit.checks().stream().filter(c -> c.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static Audit missionCase() {
    return report()
        .count("1.133", DOSSIER_RESOLVED_TOTAL)
        .count("1.105", DOSSIER_RECEIVED_ONLINE)
        .share("98.23 %", 2, 1, LEAD_IN)
        .section("s2")
        .count("1133", DOSSIER_RECEIVED_TOTAL)
        .count("1105", DOSSIER_RECEIVED_ONLINE)
        .share("97.5%", 4, 3, SENTENCE)
        .audit();
  }

  @Test
  void twoPlacesOneRatioTwoPercentages() {
    Audit audit = missionCase();
    assertEquals(List.of("percentage-mismatch", "conflicting-value"), rules(audit));
    assertTrue(audit.hasErrors());
    Finding mismatch = audit.findings().get(0);
    assertEquals("f1", mismatch.id());
    assertEquals(Optional.of("1.105 : 1.133 = 97,53 %"), mismatch.relation());
    assertEquals(Optional.of("97.53 %"), mismatch.expected());
    assertEquals("97.53 %", mismatch.suggestion().orElseThrow().replacement());
    Finding conflict = audit.findings().get(1);
    assertEquals(Optional.of("98,23 % ≠ 97,5 %"), conflict.relation());
    assertEquals(
        List.of("1.133", "1.105", "98.23 %", "1133", "1105", "97.5%"),
        conflict.figures().stream().map(Finding.CitedFigure::printed).toList());
  }

  @Test
  void messagesSayWhatFollowsFromWhat() {
    Finding mismatch = missionCase().findings().get(0);
    assertEquals(
        "1.105 : 1.133 = 97,53 %, không khớp với 98.23 % in trong báo cáo (lệch 0,7 điểm %, dù làm"
            + " tròn hay cắt bớt); mẫu số 1.133 lấy từ câu dẫn phía trên",
        mismatch.message().vi());
    assertTrue(mismatch.message().en().contains("does not fit the printed 98.23 %"));
  }

  @Test
  void oneRelationAloneDecidesNothing() {
    Finding finding =
        only(
            report()
                .count("1.302", DOSSIER_RECEIVED_TOTAL)
                .count("153", DOSSIER_DIGITISED)
                .share("11,73%", 2, 1, SENTENCE)
                .audit());
    assertEquals("percentage-mismatch", finding.rule());
    assertEquals(Optional.empty(), finding.suggestion());
    assertEquals(
        List.of("1.304", "11,75%"),
        finding.alternatives().stream().map(Finding.Repair::replacement).sorted().toList());
  }

  @Test
  void theFigureThatTwoBrokenRelationsShareIsTheOneToChange() {
    Audit audit =
        report()
            .count("1.133", DOSSIER_RESOLVED_TOTAL)
            .count("1.113", DOSSIER_RESOLVED_EARLY)
            .share("99,2%", 2, 1, LEAD_IN)
            .count("09", DOSSIER_RESOLVED_ON_TIME)
            .share("0,8%", 3, 1, LEAD_IN)
            .none(DOSSIER_RESOLVED_OVERDUE)
            .breakdown(Breakdown.Wording.OF_WHICH, 1, 2, 3, 4)
            .section("s2")
            .count("1133", DOSSIER_RESOLVED_TOTAL)
            .audit();
    Finding finding = only(audit);
    assertEquals("1.124", finding.suggestion().orElseThrow().replacement());
    assertEquals(Optional.of("q2"), finding.suggestion().orElseThrow().id());
    assertTrue(finding.message().vi().contains("1.113 : 1.133"), finding.message()::vi);
    assertTrue(finding.message().vi().contains("1.113 + 9 + 0 = 1.122"), finding.message()::vi);
    assertEquals(
        List.of("1.133", "1.113", "99,2%", "09", "không"),
        finding.figures().stream().map(Finding.CitedFigure::printed).toList());
  }

  @Test
  void twoFiguresInEachOthersPlaceAreOneSlip() {
    Finding finding =
        only(
            report()
                .count("1.302", DOSSIER_RECEIVED_TOTAL)
                .count("444", DOSSIER_RECEIVED_ONLINE)
                .share("65,90%", 2, 1, LEAD_IN)
                .count("858", DOSSIER_RECEIVED_IN_PERSON)
                .share("34,10%", 3, 1, LEAD_IN)
                .audit());
    assertEquals(Optional.empty(), finding.suggestion());
    assertEquals(
        List.of("858", "34,10%"),
        finding.alternatives().stream().map(Finding.Repair::replacement).toList());
    Finding.Repair repair = finding.alternatives().get(0);
    assertEquals(Optional.of("q2"), repair.id());
    assertEquals("858", repair.replacement());
    assertTrue(repair.because().vi().contains("đổi chỗ 444 và 858"), repair.because()::vi);
    assertEquals(5, finding.figures().size());
  }

  @Test
  void aShareOfWhichNoWholeNumberIsPossible() {
    Finding finding = only(report().kind(QuantityKind.PERSON).count("7").shareOf("50%", 1).audit());
    assertEquals("missing-figure", finding.rule());
    assertTrue(finding.message().vi().contains("50% của 7"), finding.message()::vi);
    for (String possible : List.of("42,85%", "42,86%", "57,1%", "100%", "0%")) {
      assertEquals(
          List.of(),
          report().kind(QuantityKind.PERSON).count("7").shareOf(possible, 1).audit().findings());
    }
  }

  @Test
  void cuttingDigitsIsANote() {
    Finding note =
        only(
            report()
                .count("858", DOSSIER_RECEIVED_ONLINE)
                .count("1.302", DOSSIER_RECEIVED_TOTAL)
                .share("65,89%", 1, 2, PRINTED_RATIO)
                .audit());
    assertEquals("percentage-truncated", note.rule());
    assertEquals(Severity.NOTE, note.severity());
    assertEquals(Optional.of("65,90%"), note.expected());
    assertEquals(Optional.of("858 : 1.302 = 65,90 %"), note.relation());
  }

  @Test
  void anAuthorWhoAlwaysCutsIsToldOnce() {
    Audit audit =
        report()
            .bareShare("65,89%", "858", "1302")
            .bareShare("90,8%", "1322", "1455")
            .bareShare("99,03%", "1441", "1455")
            .audit();
    assertEquals(3, only(audit).figures().size());
    assertEquals(
        new Check("percentage-truncated", 3, 3, List.of()), check(audit, "percentage-truncated"));
  }

  @Test
  void oneRoundedShareMakesItNoHabit() {
    Audit audit =
        report()
            .bareShare("65,89%", "858", "1302")
            .bareShare("90,8%", "1322", "1455")
            .bareShare("99,03%", "1441", "1455")
            .bareShare("25,21%", "153", "607")
            .audit();
    assertEquals(3, audit.findings().size());
  }

  @Test
  void exchangedFiguresAreNamed() {
    Finding finding = only(report().bareShare("99,03%", "1455", "1441").audit());
    assertEquals("inverted-ratio", finding.rule());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(Optional.of("1.441 : 1.455 = 99,04 %"), finding.relation());
    assertEquals(List.of(Optional.<String>empty()), ids(finding).subList(0, 1));
  }

  private static List<Optional<String>> ids(Finding finding) {
    return finding.figures().stream().map(Finding.CitedFigure::id).toList();
  }

  @Test
  void exchangedFiguresContradictNoOtherPlace() {
    Finding finding =
        only(
            report()
                .period("2023-01-01", "2023-06-30")
                .count("1.455", DOSSIER_DIGITISED)
                .count("1441", DOSSIER_RECEIVED_TOTAL)
                .share("99,03%", 1, 2, PRINTED_RATIO)
                .section("s2")
                .count("1455", DOSSIER_RECEIVED_TOTAL)
                .audit());
    assertEquals("inverted-ratio", finding.rule());
  }

  @Test
  void anotherWholeThatTheReportNamesExplainsTheShare() {
    Finding note =
        only(
            report()
                .count("1.500", DOSSIER_RECEIVED_TOTAL)
                .count("1.400", DOSSIER_RESOLVED_TOTAL)
                .count("1.300", DOSSIER_RESOLVED_EARLY)
                .share("92,86%", 3, 1, LEAD_IN)
                .audit());
    assertEquals("percentage-mismatch", note.rule());
    assertEquals(Severity.NOTE, note.severity());
    assertEquals(Optional.of("1.300 : 1.400 = 92,86 %"), note.relation());
    assertTrue(note.message().vi().contains("dòng 2"));
  }

  @Test
  void aHundredPercentOfThoseResolvedIsNoError() {
    Finding note =
        only(
            report()
                .count("500", DOSSIER_RECEIVED_TOTAL)
                .count("480", DOSSIER_RESOLVED_ON_TIME)
                .share("100%", 2, 1, SENTENCE)
                .audit());
    assertEquals(Severity.NOTE, note.severity());
  }

  @Test
  void aSlippedSeparatorIsAnError() {
    Finding finding = only(report().bareShare("9,753%", "1105", "1133").audit());
    assertEquals("percentage-mismatch", finding.rule());
    assertEquals(Severity.ERROR, finding.severity());
    assertTrue(finding.message().vi().contains("dấu phẩy"));
  }

  @Test
  void roundingTwiceIsANote() {
    Finding finding = only(report().bareShare("45%", "229", "515").audit());
    assertEquals(Severity.NOTE, finding.severity());
  }

  @Test
  void aPartCannotExceedItsWhole() {
    Audit audit =
        report()
            .count("1.302", DOSSIER_RECEIVED_TOTAL)
            .count("1.320", DOSSIER_RECEIVED_ONLINE)
            .share("101,38%", 2, 1, SENTENCE)
            .audit();
    assertTrue(rules(audit).contains("impossible-ratio"));
    assertEquals(List.of(), rules(report().bareShare("101,38%", "1320", "1302").audit()));
  }

  @Test
  void whatCannotBeTestedIsCountedWithItsReason() {
    Audit audit =
        report()
            .lonelyShare("99 %")
            .change("12,5 %")
            .range("80%")
            .bareShare("0 %", "0", "0")
            .bound(Figure.Bound.ABOVE)
            .bareShare("70 %", "1", "2")
            .bound(Figure.Bound.ABOUT)
            .count("1.000", DOSSIER_RECEIVED_TOTAL)
            .count("100", DOSSIER_RECEIVED_ONLINE)
            .bound(Figure.Bound.EXACT)
            .share("15%", 2, 1, SENTENCE)
            .audit();
    assertEquals(List.of(), rules(audit));
    assertEquals(
        List.of(
            new Check.Skipped("no two figures given", 1),
            new Check.Skipped("a rate of change", 1),
            new Check.Skipped("a range", 1),
            new Check.Skipped("a figure that is not exact", 2),
            new Check.Skipped("a whole of 0", 1)),
        check(audit, "percentage-mismatch").skipped());
  }

  @Test
  void figureIsNoPartOfItself() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        Trong số 276 hồ sơ đã tiếp nhận, phường giải quyết được 274 hồ sơ, tương ứng 99,28%; trước
        hạn 274 hồ sơ (100%), đúng hạn 0 hồ sơ (0%); đang giải quyết 02 hồ sơ.
        """);
  }
}
