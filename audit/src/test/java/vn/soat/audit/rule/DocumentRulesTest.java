package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Audit;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.ReportBuilder;
import vn.soat.audit.Severity;
import vn.soat.patterns.report.DateMention.Flaw;

class DocumentRulesTest {

  private static final String COMMUNE = "UBND xã Quang Minh";

  private static ReportBuilder report() {
    return new ReportBuilder();
  }

  private static void assertSilent(ReportBuilder report) {
    Audit audit = report.audit();
    assertEquals(List.of(), audit.failures());
    assertEquals(List.of(), loud(audit));
  }

  private static List<Finding> loud(Audit audit) {
    return audit.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
  }

  private static Finding only(ReportBuilder report) {
    Audit audit = report.audit();
    assertEquals(1, loud(audit).size(), () -> audit.findings().toString());
    return loud(audit).get(0);
  }

  @Test
  void oneNumberOfOneYearHasOneDate() {
    Finding finding =
        only(
            report()
                .document("Kế hoạch", "02/KH-UBND", "2023-01-27", COMMUNE)
                .document("Kế hoạch", "2/KH- UBND", "2023-01-19", "Ủy ban nhân dân xã Quang Minh")
                .document("Kế hoạch", "02", "2023-01-10", "Chủ tịch UBND xã Quang Minh"));
    assertEquals("document-number-reused", finding.rule());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(3, finding.figures().size());
    assertTrue(
        finding
            .message()
            .vi()
            .endsWith("27/01/2023 (dòng 1); 19/01/2023 (dòng 2); 10/01/2023 (dòng 3)"));
  }

  @Test
  void otherSeriesAreOtherDocuments() {
    assertSilent(
        report()
            .document("Kế hoạch", "05/KH-UBND", "2023-01-31", COMMUNE)
            .document("Kế hoạch", "05/KH-UBND", "2023-01-31", COMMUNE)
            .document("Kế hoạch", "5a/KH-UBND", "2023-03-14", COMMUNE)
            .document("Kế hoạch", "05/KH-UBND", "2022-02-08", COMMUNE)
            .document("Quyết định", "05/QĐ-UBND", "2023-01-14", COMMUNE)
            .document("Kế hoạch", "05/KH-UBND", "2023-02-01", "UBND huyện Gia Lộc")
            .document("Kế hoạch", "05/KH-BCĐ", "2023-02-02", COMMUNE));
  }

  @Test
  void mentionsThatLackSomethingAreCounted() {
    ReportBuilder report =
        report()
            .document("Kế hoạch", "02/KH-UBND", "2023-01-27", COMMUNE)
            .document("Kế hoạch", "02/KH-UBND", "", COMMUNE)
            .document("Kế hoạch", "02/KH-UBND", "2023-01-19", "")
            .document("", "02/KH-UBND", "2023-01-19", COMMUNE)
            .document("Luật", "", "2023-01-19", "Quốc hội")
            .document("Đề án", "02-ĐA/HU", "2021-01-19", "Huyện ủy")
            .document("Đề án", "02-ĐA/HU", "2021-02-19", "Huyện ủy");
    assertSilent(report);
    Check check =
        report.audit().checks().stream()
            .filter(c -> c.rule().equals("document-number-reused"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, check.checked());
    assertEquals(6, check.skipped().stream().mapToInt(Check.Skipped::count).sum());
  }

  @Test
  void aBareNumberBelongsToNoneOfSeveralSymbols() {
    assertSilent(
        report()
            .document("Kế hoạch", "02/KH-UBND", "2023-01-27", COMMUNE)
            .document("Kế hoạch", "02/KH-BCĐ", "2023-01-20", COMMUNE)
            .document("Kế hoạch", "02", "2023-01-10", COMMUNE));
  }

  @Test
  void aCodeWithItsYearNamesOneDocument() {
    Finding finding =
        only(
            report()
                .document("Nghị định", "61/2018/NĐ-CP", "2018-04-23", "Chính phủ")
                .document("Nghị định", "61/2018/NĐ-CP", "", "Chính phủ")
                .document("Nghị định", "61/2018/NĐ-CP", "2018-03-24", "Chính phủ"));
    assertEquals("document-date-conflict", finding.rule());
    assertEquals(Severity.WARNING, finding.severity());
  }

  @Test
  void theYearInACodeIsThatOfItsDate() {
    Finding finding =
        only(report().document("Nghị định", "61/2018/NĐ-CP", "2019-04-23", "Chính phủ"));
    assertTrue(finding.message().vi().contains("23/04/2019"));
    assertSilent(report().document("Nghị định", "61/2018/NĐ-CP", "2018-04-23", "Chính phủ"));
  }

  @Test
  void datesWithFlawsAreReported() {
    Audit audit =
        report()
            .year(2023)
            .date("8/9/202", Flaw.MALFORMED)
            .date("31/4/2023", Flaw.IMPOSSIBLE)
            .date("20/07/2023", "2023-07-20")
            .date("8/9/19", Flaw.MALFORMED)
            .date("tháng 9 năm 202", Flaw.MALFORMED)
            .audit();
    assertEquals(
        List.of("date-malformed", "date-impossible", "date-malformed", "date-malformed"),
        audit.findings().stream().map(Finding::rule).toList());
    assertEquals(
        List.of(Optional.of("8/9/2023"), Optional.empty(), Optional.empty(), Optional.empty()),
        audit.findings().stream()
            .map(f -> f.suggestion().map(Finding.Repair::replacement))
            .toList());
    assertEquals(
        List.of("f1", "f2", "f3", "f4"), audit.findings().stream().map(Finding::id).toList());
  }

  @Test
  void ofAReportWithoutYearNoYearIsSuggested() {
    Audit audit = report().date("11/12/002", Flaw.MALFORMED).audit();
    assertEquals(
        List.of(Optional.empty()), audit.findings().stream().map(Finding::suggestion).toList());
  }
}
