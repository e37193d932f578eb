package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.soat.patterns.report.Indicator.DOSSIER_OTHER;
import static vn.soat.patterns.report.Indicator.DOSSIER_PENDING_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_CARRIED_OVER;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_IN_PERSON;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_ONLINE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RECEIVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_ON_TIME;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_OVERDUE;
import static vn.soat.patterns.report.Indicator.DOSSIER_RESOLVED_TOTAL;
import static vn.soat.patterns.report.Indicator.DOSSIER_RETURNED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.audit.Audit;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.ReportBuilder;
import vn.soat.audit.Severity;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.QuantityKind;

class ValueRulesTest {

  private static ReportBuilder report() {
    return new ReportBuilder();
  }

  private static void assertSilent(ReportBuilder report) {
    Audit audit = report.audit();
    assertEquals(List.of(), audit.failures());
    assertEquals(List.of(), audit.findings());
  }

  private static Finding only(ReportBuilder report) {
    Audit audit = report.audit();
    assertEquals(1, audit.findings().size(), () -> audit.findings().toString());
    return audit.findings().get(0);
  }

  private static Check sums(ReportBuilder report) {
    return report.audit().checks().stream()
        .filter(c -> c.rule().equals("sum-mismatch"))
        .findFirst()
        .orElseThrow();
  }

  private static ReportBuilder field(String received, String carried, String resolved) {
    return report()
        .scope("lĩnh vực Bảo trợ xã hội")
        .count(received, DOSSIER_RECEIVED_TOTAL)
        .count(carried, DOSSIER_RECEIVED_CARRIED_OVER)
        .count(resolved, DOSSIER_RESOLVED_ON_TIME);
  }

  @Test
  void resolvedAndPendingAreAllThatWasReceived() {
    Finding finding = only(field("89", "13", "77").count("11", DOSSIER_PENDING_TOTAL));
    assertEquals("sum-mismatch", finding.rule());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(Optional.of("77 + 11 = 88 < 89"), finding.relation());
    assertEquals(Optional.of("88"), finding.expected());
    assertEquals(
        "Các phần cộng lại không khớp với tổng số 89: 77 + 11 = 88 < 89 (thiếu 1)",
        finding.message().vi());
    assertEquals(Optional.empty(), finding.suggestion());
    assertEquals(
        List.of("12", "78", "88"),
        finding.alternatives().stream().map(Finding.Repair::replacement).sorted().toList());
  }

  @Test
  void returnedDossiersCloseTheSum() {
    assertSilent(
        field("14", "02", "11").count("02", DOSSIER_PENDING_TOTAL).count("01", DOSSIER_RETURNED));
    assertSilent(
        report()
            .count("218", DOSSIER_RECEIVED_TOTAL)
            .count("216", DOSSIER_RESOLVED_TOTAL)
            .count("02", DOSSIER_RETURNED));
  }

  @Test
  void aTableMayHaveNoColumnForThoseSentBack() {
    assertSilent(
        report()
            .count("14", DOSSIER_RECEIVED_TOTAL)
            .count("11", DOSSIER_RESOLVED_TOTAL)
            .count("02", DOSSIER_PENDING_TOTAL)
            .section("II")
            .count("01", DOSSIER_RETURNED));
    assertEquals(
        "sum-mismatch",
        only(report()
                .count("14", DOSSIER_RECEIVED_TOTAL)
                .count("11", DOSSIER_RESOLVED_TOTAL)
                .count("02", DOSSIER_PENDING_TOTAL)
                .section("II")
                .count("05", DOSSIER_RETURNED))
            .rule());
  }

  @Test
  void dossiersCarriedOverMayBeCountedBeside() {
    assertSilent(field("89", "13", "91").count("11", DOSSIER_PENDING_TOTAL));
  }

  @Test
  void withoutThePendingOnesNothingIsSaid() {
    ReportBuilder report = field("89", "13", "77");
    assertSilent(report);
    assertEquals(List.of(new Check.Skipped("a part is not stated", 1)), sums(report).skipped());
  }

  @ParameterizedTest
  @CsvSource({"1.124, true", "1.113, false"})
  void wordedZerosCompleteTheTimes(String early, boolean fits) {
    ReportBuilder report =
        report()
            .count("1.133", DOSSIER_RESOLVED_TOTAL)
            .count(early, DOSSIER_RESOLVED_EARLY)
            .count("09", DOSSIER_RESOLVED_ON_TIME)
            .none(DOSSIER_RESOLVED_OVERDUE);
    assertEquals(fits, report.audit().findings().isEmpty());
  }

  @Test
  void someTimesProveNothingUnlessTheyAreTooMany() {
    assertSilent(
        report()
            .count("100", DOSSIER_RESOLVED_TOTAL)
            .count("60", DOSSIER_RESOLVED_EARLY)
            .count("30", DOSSIER_RESOLVED_ON_TIME));
    Finding finding =
        only(
            report()
                .count("100", DOSSIER_RESOLVED_TOTAL)
                .count("60", DOSSIER_RESOLVED_EARLY)
                .count("50", DOSSIER_RESOLVED_ON_TIME));
    assertEquals(Optional.of("60 + 50 = 110 > 100"), finding.relation());
    assertTrue(finding.message().vi().endsWith("(thừa 10)"));
  }

  @Test
  void inTimeAsOneFigureTakesThePlaceOfTwo() {
    assertSilent(
        report()
            .count("100", DOSSIER_RESOLVED_TOTAL)
            .count("99", DOSSIER_RESOLVED_EARLY_OR_ON_TIME)
            .count("60", DOSSIER_RESOLVED_EARLY)
            .count("1", DOSSIER_RESOLVED_OVERDUE));
  }

  @Test
  void aPartWithTwoFiguresIsNotTested() {
    ReportBuilder report =
        report()
            .count("100", DOSSIER_RECEIVED_TOTAL)
            .count("60", DOSSIER_RECEIVED_ONLINE)
            .count("30", DOSSIER_RECEIVED_IN_PERSON)
            .count("10", DOSSIER_RECEIVED_IN_PERSON);
    assertSilent(report);
    assertEquals(
        List.of(new Check.Skipped("several figures for one part", 1)), sums(report).skipped());
  }

  @Test
  void onlineAndInPersonMayLeaveTheCarriedOverOut() {
    assertSilent(
        report()
            .count("100", DOSSIER_RECEIVED_TOTAL)
            .count("60", DOSSIER_RECEIVED_ONLINE)
            .count("30", DOSSIER_RECEIVED_IN_PERSON)
            .count("10", DOSSIER_RECEIVED_CARRIED_OVER));
    assertEquals(
        "sum-mismatch",
        only(report()
                .count("100", DOSSIER_RECEIVED_TOTAL)
                .count("60", DOSSIER_RECEIVED_ONLINE)
                .count("30", DOSSIER_RECEIVED_IN_PERSON)
                .count("5", DOSSIER_RECEIVED_CARRIED_OVER))
            .rule());
  }

  @Test
  void figuresOfTwoSectionsOrFieldsAreNoOneSum() {
    assertSilent(
        report()
            .count("100", DOSSIER_RECEIVED_TOTAL)
            .section("s2")
            .count("60", DOSSIER_RESOLVED_TOTAL)
            .count("30", DOSSIER_PENDING_TOTAL));
    assertSilent(
        field("89", "13", "70").scope("lĩnh vực Hộ tịch").count("11", DOSSIER_PENDING_TOTAL));
  }

  @Test
  void aTableRowEndsWhereTheNextTotalStands() {
    Finding finding =
        only(
            report()
                .count("5", DOSSIER_RECEIVED_TOTAL)
                .count("3", DOSSIER_RESOLVED_TOTAL)
                .count("2", DOSSIER_PENDING_TOTAL)
                .count("7", DOSSIER_RECEIVED_TOTAL)
                .count("3", DOSSIER_RESOLVED_TOTAL)
                .count("3", DOSSIER_PENDING_TOTAL));
    assertEquals(Optional.of("3 + 3 = 6 < 7"), finding.relation());
  }

  @Test
  void partsPresentedAsAllOfItMustAddUp() {
    Finding finding =
        only(
            report()
                .kind(QuantityKind.PERSON)
                .count("18")
                .count("14")
                .count("03")
                .breakdown(Wording.ALL_OF_IT, 1, 2, 3));
    assertEquals(Optional.of("14 + 3 = 17 < 18"), finding.relation());
    assertSilent(
        report()
            .kind(QuantityKind.PERSON)
            .count("18")
            .count("14")
            .count("03")
            .breakdown(Wording.OF_WHICH, 1, 2, 3));
  }

  @Test
  void partsByTwoPointsOfViewAreTwoSums() {
    assertSilent(
        report()
            .count("100", DOSSIER_RECEIVED_TOTAL)
            .count("60", DOSSIER_RECEIVED_ONLINE)
            .count("40", DOSSIER_RECEIVED_IN_PERSON)
            .count("98", DOSSIER_RESOLVED_ON_TIME)
            .breakdown(Wording.ALL_OF_IT, 1, 2, 3, 4));
  }

  @Test
  void oneSumIsReportedOnce() {
    Finding finding =
        only(
            report()
                .count("100", DOSSIER_RECEIVED_TOTAL)
                .count("60", DOSSIER_RECEIVED_ONLINE)
                .count("30", DOSSIER_RECEIVED_IN_PERSON)
                .breakdown(Wording.OF_WHICH, 1, 2, 3));
    assertEquals("sum-mismatch", finding.rule());
  }

  @Test
  void measuresAddUpWithinTheirRounding() {
    assertSilent(
        report()
            .kind(QuantityKind.AREA)
            .count("10,0")
            .count("3,3")
            .count("3,3")
            .count("3,3")
            .breakdown(Wording.ALL_OF_IT, 1, 2, 3, 4));
    assertEquals(
        "sum-mismatch",
        only(report()
                .kind(QuantityKind.AREA)
                .count("10,0")
                .count("3,3")
                .count("3,2")
                .breakdown(Wording.ALL_OF_IT, 1, 2, 3))
            .rule());
  }

  @Test
  void unfitBreakdownsAreCountedWithTheirReason() {
    ReportBuilder report =
        report()
            .count("100")
            .count("50")
            .breakdown(Wording.ALL_OF_IT, 1, 9)
            .kind(QuantityKind.PERSON)
            .count("40")
            .breakdown(Wording.ALL_OF_IT, 1, 2, 3)
            .bound(Figure.Bound.ABOUT)
            .count("30")
            .breakdown(Wording.ALL_OF_IT, 3, 4)
            .bound(Figure.Bound.EXACT)
            .period("2023-01-01", "2023-06-30")
            .count("50")
            .period("2023-01-01", "2023-03-31")
            .count("10")
            .breakdown(Wording.ALL_OF_IT, 5, 6)
            .breakdown(Wording.OF_WHICH, 5, 3);
    assertSilent(report);
    assertEquals(
        List.of(
            "a figure that is not exact",
            "a figure was not read",
            "parts in another unit than the whole",
            "parts of another period than the whole",
            "parts not presented as all of it"),
        sums(report).skipped().stream().map(Check.Skipped::reason).toList());
  }

  @Test
  void oneIndicatorOfOnePeriodHasOneValue() {
    Finding finding =
        only(
            report()
                .period("2023-01-01", "2023-06-30")
                .count("1.455", DOSSIER_RECEIVED_TOTAL)
                .section("s2")
                .count("1456", DOSSIER_RECEIVED_TOTAL));
    assertEquals("conflicting-value", finding.rule());
    assertEquals(2, finding.figures().size());
    assertEquals(Optional.of("1.455 ≠ 1.456"), finding.relation());
    assertEquals(
        "Cùng một chỉ tiêu, cùng kỳ được nêu không khớp nhau: 1.455 (dòng 1), 1456 (dòng 2)",
        finding.message().vi());
  }

  @Test
  void whatOnlyLooksAlikeIsNoConflict() {
    assertSilent(
        report()
            .period("2023-01-01", "2023-06-30")
            .count("1.455", DOSSIER_RECEIVED_TOTAL)
            .section("s2")
            .count("1455", DOSSIER_RECEIVED_TOTAL)
            .section("s3")
            .period("2023-01-01", "2023-03-31")
            .count("700", DOSSIER_RECEIVED_TOTAL)
            .section("s4")
            .scope("Hộ tịch")
            .count("218", DOSSIER_RECEIVED_TOTAL)
            .count("5", DOSSIER_OTHER)
            .count("6", DOSSIER_OTHER));
    assertSilent(
        report()
            .count("1.455", DOSSIER_RECEIVED_TOTAL)
            .section("s2")
            .count("1.302", DOSSIER_RECEIVED_TOTAL));
  }

  @Test
  void aListWithoutFieldsIsNoConflict() {
    assertSilent(
        report()
            .period("2023-01-01", "2023-06-30")
            .count("89", DOSSIER_RECEIVED_TOTAL)
            .count("14", DOSSIER_RECEIVED_TOTAL));
    assertSilent(
        report()
            .period("2023-01-01", "2023-06-30")
            .count("89", DOSSIER_RECEIVED_TOTAL)
            .section("s2")
            .count("14", DOSSIER_RECEIVED_TOTAL)
            .section("s3")
            .count("3", DOSSIER_RECEIVED_TOTAL));
  }

  @Test
  void sharesOfTwoIndicatorsAreTwoThings() {
    assertEquals(
        List.of("percentage-mismatch"),
        report()
            .count("10", DOSSIER_RECEIVED_ONLINE)
            .count("20", DOSSIER_RECEIVED_TOTAL)
            .share("50%", 1, 2, Percentage.Link.PRINTED_RATIO)
            .section("s2")
            .count("10", DOSSIER_RESOLVED_OVERDUE)
            .count("20", DOSSIER_RESOLVED_TOTAL)
            .share("60%", 3, 4, Percentage.Link.PRINTED_RATIO)
            .audit()
            .findings()
            .stream()
            .map(Finding::rule)
            .toList());
  }
}
