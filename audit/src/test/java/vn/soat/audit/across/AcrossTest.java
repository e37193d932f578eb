package vn.soat.audit.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Check;
import vn.soat.audit.Profile;
import vn.soat.audit.Severity;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.text.SourceText;

class AcrossTest {

  private static final ReportReader READER = ReportReader.standard();

  private static NamedReport report(String name, String office, String title, String body) {
    String text =
        "ỦY BAN NHÂN DÂN\n" + office + "\n\nBÁO CÁO\n" + title + "\n\n1. Kết quả\n" + body;
    return new NamedReport(name, READER.read(SourceText.plain(text)));
  }

  private static NamedReport commune(String name, String title, String body) {
    return report(
        name,
        "XÃ QUANG MINH",
        title + " của UBND xã Quang Minh, huyện Gia Lộc, tỉnh Hải Dương",
        body);
  }

  private static NamedReport halfYear(String body) {
    return commune("6-thang.txt", "Kết quả cải cách hành chính 6 tháng đầu năm 2023", body);
  }

  private static NamedReport year(String body) {
    return commune("nam.txt", "Kết quả cải cách hành chính năm 2023", body);
  }

  private static AcrossAudit audit(NamedReport... reports) {
    return Across.standard().audit(Stream.of(reports).toList());
  }

  private static List<String> rules(NamedReport... reports) {
    return audit(reports).findings().stream().map(AcrossFinding::rule).toList();
  }

  @Test
  void sixMonthsHaveNoMoreThanTheirYear() {
    NamedReport half = halfYear("Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ.");
    NamedReport year = year("Tổng số hồ sơ tiếp nhận là 1.105 hồ sơ.");
    List<AcrossFinding> found = audit(half, year).findings();
    assertEquals(1, found.size(), found::toString);
    assertEquals("across-total", found.get(0).rule());
    assertEquals(Severity.ERROR, found.get(0).severity());
    assertTrue(found.get(0).message().vi().contains("1.302 (6-thang.txt, dòng 8)"));
    assertTrue(found.get(0).message().en().contains("1.302 (6-thang.txt, line 8)"));
    assertEquals(List.of(), rules(half, year("Tổng số hồ sơ tiếp nhận là 2.455 hồ sơ.")));
  }

  @Test
  void whatIsCarriedOverWasPendingBefore() {
    NamedReport first =
        commune(
            "quy-1.txt",
            "Kết quả cải cách hành chính quý I năm 2023",
            "Tổng số hồ sơ tiếp nhận là 500 hồ sơ, đang giải quyết 14 hồ sơ.");
    String second = "Tổng số hồ sơ tiếp nhận là 600 hồ sơ, trong đó kỳ trước chuyển sang ";
    String title = "Kết quả cải cách hành chính quý II năm 2023";
    assertEquals(
        List.of("across-carried-over"),
        rules(first, commune("quy-2.txt", title, second + "11 hồ sơ.")));
    assertEquals(List.of(), rules(first, commune("quy-2.txt", title, second + "14 hồ sơ.")));
  }

  @Test
  void oneDocumentHasOneDateInAllReports() {
    String plan = "UBND xã ban hành Kế hoạch số 02/KH-UBND ngày ";
    NamedReport half = halfYear(plan + "27/01/2023 về công tác thi đua.");
    assertEquals(
        List.of("document-number-reused"),
        rules(half, year(plan + "19/01/2023 về quy chế dân chủ.")));
    assertEquals(List.of(), rules(half, year(plan + "27/01/2023 về công tác thi đua.")));
    assertEquals(List.of(), rules(half, year(plan + "19/01/2022 về quy chế dân chủ.")));
    NamedReport other =
        report(
            "khac.txt",
            "XÃ NAM TRUNG",
            "Kết quả cải cách hành chính năm 2023 của UBND xã Nam Trung, huyện Nam Sách",
            plan + "19/01/2023 về quy chế dân chủ.");
    assertEquals(List.of(), rules(half, other));
  }

  @Test
  void communesHaveNoMoreThanTheirDistrict() {
    NamedReport commune = year("Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ.");
    String title = "Kết quả cải cách hành chính năm 2023 của UBND huyện Gia Lộc, tỉnh Hải Dương";
    NamedReport less =
        report("huyen.txt", "HUYỆN GIA LỘC", title, "Tổng số hồ sơ tiếp nhận là 1.200 hồ sơ.");
    NamedReport more =
        report("huyen.txt", "HUYỆN GIA LỘC", title, "Tổng số hồ sơ tiếp nhận là 9.200 hồ sơ.");
    assertEquals(List.of("across-district"), rules(commune, less));
    assertEquals(List.of(), rules(commune, more));
  }

  private static NamedReport district(String body) {
    String title = "Kết quả cải cách hành chính năm 2023 của UBND huyện Gia Lộc, tỉnh Hải Dương";
    return report("huyen.txt", "HUYỆN GIA LỘC", title, body);
  }

  private static NamedReport neighbour(String time, String body) {
    String title = "Kết quả cải cách hành chính " + time + " của UBND xã Đức Xương, huyện Gia Lộc";
    return report("ban.txt", "XÃ ĐỨC XƯƠNG", title + ", tỉnh Hải Dương", body);
  }

  @Test
  void asManyAsTheOtherReportHasFit() {
    String total = "Tổng số hồ sơ tiếp nhận là 1.105 hồ sơ.";
    assertEquals(List.of(), rules(halfYear(total), year(total)));
    assertEquals(List.of(), rules(year(total), district(total)));
  }

  @Test
  void onlyReportsOfOneOfficeAreCompared() {
    NamedReport half = neighbour("6 tháng đầu năm 2023", "Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ.");
    assertEquals(List.of(), rules(half, year("Tổng số hồ sơ tiếp nhận là 1.105 hồ sơ.")));
    NamedReport quarter =
        neighbour(
            "quý I năm 2023", "Tổng số hồ sơ tiếp nhận là 50 hồ sơ, đang giải quyết 14 hồ sơ.");
    NamedReport next =
        commune(
            "quy-2.txt",
            "Kết quả cải cách hành chính quý II năm 2023",
            "Tổng số hồ sơ tiếp nhận là 60 hồ sơ, trong đó kỳ trước chuyển sang 11 hồ sơ.");
    assertEquals(List.of(), rules(quarter, next));
  }

  @Test
  void anOfficeThatIsNotNamedIsComparedWithNone() {
    String title = "Kết quả cải cách hành chính ";
    NamedReport half =
        report("a.txt", "", title + "6 tháng đầu năm 2023", "Tổng số hồ sơ tiếp nhận là 93 hồ sơ.");
    NamedReport year =
        report("b.txt", "", title + "năm 2023", "Tổng số hồ sơ tiếp nhận là 39 hồ sơ.");
    assertEquals(List.of(), rules(half, year));
  }

  @Test
  void aReportWithoutAPeriodLiesInNoOther() {
    NamedReport undated =
        commune("x.txt", "Kết quả cải cách hành chính", "Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ.");
    assertEquals(List.of(), rules(undated, year("Tổng số hồ sơ tiếp nhận là 1.105 hồ sơ.")));
  }

  @Test
  void onlyTheOneTotalOfTheWholePeriodIsCompared() {
    NamedReport year = year("Tổng số hồ sơ tiếp nhận là 1.105 hồ sơ.");
    String total = "tổng số hồ sơ tiếp nhận là 1.302 hồ sơ.";
    assertEquals(
        List.of("across-total"), rules(halfYear("Trong 6 tháng đầu năm 2023, " + total), year));
    assertEquals(List.of(), rules(halfYear("Trong quý I năm 2023, " + total), year));
    assertEquals(List.of(), rules(halfYear("Lĩnh vực hộ tịch: " + total), year));
    assertEquals(
        List.of(),
        rules(halfYear("Trong kỳ, " + total + " Hệ thống ghi " + "tiếp nhận 1.402 hồ sơ."), year));
  }

  @Test
  void communesWithoutATotalAreLeftOut() {
    NamedReport commune = year("Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ.");
    NamedReport silent = neighbour("năm 2023", "Xã có 12 thôn.");
    NamedReport district = district("Tổng số hồ sơ tiếp nhận là 1.200 hồ sơ.");
    assertEquals(List.of("across-district"), rules(silent, commune, district));
    assertEquals(List.of(), rules(silent, district));
    NamedReport beside = neighbour("năm 2023", "Tổng số hồ sơ tiếp nhận là 900 hồ sơ.");
    assertEquals(List.of(), rules(commune, beside));
  }

  @Test
  void aCommuneThatIsThereTwiceCountsOnce() {
    String title = "Kết quả cải cách hành chính năm 2023 của UBND huyện Gia Lộc, tỉnh Hải Dương";
    NamedReport district =
        report("huyen.txt", "HUYỆN GIA LỘC", title, "Tổng số hồ sơ tiếp nhận là 2.000 hồ sơ.");
    NamedReport commune = year("Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ.");
    NamedReport again = new NamedReport("nam.pdf", commune.report());
    assertEquals(List.of(), rules(commune, again, district));
  }

  @Test
  void whatWasComparedIsCountedAndWhatCouldNotBeSaysWhy() {
    NamedReport half = halfYear("Tổng số hồ sơ tiếp nhận là 302 hồ sơ.");
    AcrossAudit audit = audit(half, year("Tổng số hồ sơ tiếp nhận là 1.105 hồ sơ."));
    Check total = audit.checks().get(0);
    assertEquals("across-total", total.rule());
    assertEquals(1, total.checked());
    assertEquals(0, total.found());
    assertEquals(List.of(new Check.Skipped("a part is not stated", 3)), total.skipped());
    assertEquals(List.of(), skipped("across-district", half));
    assertEquals(
        List.of(new Check.Skipped("a part is not stated", 2)),
        skipped("across-district", district("Huyện có 12 xã.")));
    NamedReport quarter = commune("quy-3.txt", "Kết quả quý III năm 2023", "Xã có 12 thôn.");
    assertEquals(
        List.of(new Check.Skipped("a part is not stated", 1)),
        skipped("across-carried-over", half, quarter));
  }

  private static List<Check.Skipped> skipped(String rule, NamedReport... reports) {
    return check(rule, reports).skipped();
  }

  private static Check check(String rule, NamedReport... reports) {
    return audit(reports).checks().stream()
        .filter(check -> check.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void documentsAreCountedForTheRuleThatFoundThem() {
    String plan = "UBND xã ban hành Kế hoạch số 02/KH-UBND ngày ";
    NamedReport half = halfYear(plan + "27/01/2023 về công tác thi đua.");
    NamedReport year = year(plan + "19/01/2023 về quy chế dân chủ.");
    assertEquals(1, check("document-number-reused", half, year).found());
    assertEquals(0, check("document-date-conflict", half, year).found());
    NamedReport alone =
        halfYear(plan + "27/01/2023 về thi đua.\n" + plan + "19/01/2023 về quy chế dân chủ.");
    assertEquals(0, check("document-number-reused", alone).found());
  }

  @Test
  void aProfileAndAProjectSilence() {
    NamedReport half = halfYear("Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ.");
    NamedReport year = year("Tổng số hồ sơ tiếp nhận là 1.105 hồ sơ.");
    Across off = Across.with(Profile.DEFAULT, Set.of("across-total", "document-date-conflict"));
    AcrossAudit audit = off.audit(List.of(half, year));
    assertEquals(List.of(), audit.findings());
    assertEquals(
        List.of("across-carried-over", "across-district", "document-number-reused"),
        audit.checks().stream().map(Check::rule).toList());
    NamedReport first =
        commune(
            "quy-1.txt",
            "Kết quả cải cách hành chính quý I năm 2023",
            "Tổng số hồ sơ tiếp nhận là 500 hồ sơ, đang giải quyết 14 hồ sơ.");
    NamedReport second =
        commune(
            "quy-2.txt",
            "Kết quả cải cách hành chính quý II năm 2023",
            "Tổng số hồ sơ tiếp nhận là 600 hồ sơ, trong đó kỳ trước chuyển sang 11 hồ sơ.");
    List<NamedReport> quarters = List.of(first, second);
    assertEquals(1, Across.standard().audit(quarters).findings().size());
    assertFalse(Across.standard().audit(quarters).hasErrors());
    Across quiet = Across.with(Profile.QUIET, Set.of());
    assertEquals(List.of(), quiet.audit(quarters).findings());
    assertTrue(quiet.audit(List.of(half, year)).hasErrors());
  }
}
