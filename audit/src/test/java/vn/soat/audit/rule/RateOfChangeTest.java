package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Auditor;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.text.SourceText;

/** A rate of change must be what its two figures give, rounded or cut. */
class RateOfChangeTest {

  @Test
  void ratesBetweenTwoFigures() {
    MarkedText.check(
        """
        Số hồ sơ tiếp nhận tăng từ 1.128 hồ sơ lên 1.243 hồ sơ, tức tăng 10,20%.

        >>> percentage-mismatch
        Số hồ sơ tiếp nhận tăng từ 2.128 hồ sơ lên 2.243 hồ sơ, tức tăng 9,52%.

        Số bài dự thi là 65 bài, tăng 195,5% so với cùng kỳ (22 bài).

        >>> percentage-mismatch
        Số bài dự thi là 67 bài, tăng 304,5% so với cùng kỳ (22 bài).

        Thư viện có 36 đầu sách, giảm 10% so với năm trước (40 đầu sách).
        """);
  }

  @Test
  void rateBesideTheAmountOfTheChange() {
    MarkedText.check(
        """
        Tiếp nhận 1.128 hồ sơ, giảm 115 hồ sơ, tương ứng giảm 9,25% so với cùng kỳ (1.243 hồ sơ).

        >>> percentage-mismatch
        Đã ban hành 228 văn bản, giảm 15 văn bản, tương ứng giảm 6,71% so với năm 2021 (243 văn bản).
        """);
  }

  @Test
  void rateBehindTheAmountAndTheFigureBefore() {
    MarkedText.check(
        """
        Tiếp nhận 1.450 hồ sơ, so với 1.318 hồ sơ của cùng kỳ thì tăng 132 hồ sơ, tương ứng tăng 10,02%.

        >>> percentage-mismatch
        Tiếp nhận 1.650 hồ sơ, so với 1.518 hồ sơ của cùng kỳ thì tăng 132 hồ sơ, tương ứng tăng 12,4%.

        >>> sum-mismatch
        Tiếp nhận 1.250 hồ sơ, so với 1.118 hồ sơ của cùng kỳ thì tăng 130 hồ sơ, tương ứng tăng 12,4%.

        Hộ nghèo còn 120 hộ, so với 150 hộ của năm trước giảm 30 hộ, tương ứng giảm 2,1% tỷ lệ hộ nghèo.

        Hộ cận nghèo còn 220 hộ, so với 250 hộ của năm trước giảm 30 hộ (giảm 1,2 điểm %).
        """);
  }

  @Test
  void planThatIsPassed() {
    MarkedText.check(
        """
        Chứng thực điện tử 363 hồ sơ, vượt 21% so với chỉ tiêu giao (300 hồ sơ).

        >>> percentage-mismatch
        Đã số hóa 377 hồ sơ, vượt 21% chỉ tiêu 300 hồ sơ.

        Thu ngân sách đạt 12 tỷ 480 triệu đồng, vượt 4% kế hoạch (12 tỷ đồng).
        """);
  }

  @Test
  void pointsAndRatesOfOtherFiguresAreNoRelation() {
    MarkedText.check(
        """
        Hồ sơ trực tuyến tăng từ 560 hồ sơ lên 612 hồ sơ; tỷ lệ trực tuyến tăng 2,1 điểm %.

        Tiếp nhận 1.243 hồ sơ, tăng 12% so với cùng kỳ.

        Đã số hóa khoảng 700 hồ sơ, tăng 52% so với cùng kỳ (500 hồ sơ).
        """);
  }

  @Test
  void aRateThatIsCutIsWorthKnowing() {
    List<Finding> findings =
        MarkedText.findings("Số bài dự thi tăng từ 61 bài lên 84 bài, tăng 37,70%.");
    assertEquals(List.of(), findings);
    findings = MarkedText.findings("Số bài dự thi tăng từ 29 bài lên 45 bài, tăng 55,1%.");
    assertEquals(List.of("percentage-truncated"), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void whatIsPrintedAndWhatWouldFit() {
    Finding finding =
        MarkedText.findings("Số bài dự thi là 1.243 bài, tăng 10,02% so với cùng kỳ (1.128 bài).")
            .get(0);
    assertTrue(
        finding.message().vi().startsWith("(1.243 − 1.128) : 1.128 = 10,20 %, không khớp"),
        finding.message().vi());
    assertEquals(Optional.of("10,20%"), finding.expected());
    assertTrue(
        finding.alternatives().stream().anyMatch(a -> a.replacement().equals("10,20%")),
        () -> finding.alternatives().toString());
  }

  @Test
  void aCountOrItsBaseMayBeTheOneThatSlipped() {
    isProposed("1.243", "Số bài dự thi là 1.234 bài, tăng 10,20% so với cùng kỳ (1.128 bài).");
    isProposed("1.128", "Số bài dự thi là 1.243 bài, tăng 10,20% so với cùng kỳ (1.182 bài).");
  }

  @Test
  void aFallIsTakenFromItsBase() {
    isProposed("1.128", "Số bài dự thi là 1.218 bài, giảm 9,25% so với cùng kỳ (1.243 bài).");
    isProposed("1.243", "Số bài dự thi là 1.128 bài, giảm 9,25% so với cùng kỳ (1.234 bài).");
  }

  private static void isProposed(String replacement, String text) {
    List<String> proposed = replacements(text);
    assertTrue(proposed.contains(replacement), proposed::toString);
  }

  private static List<String> replacements(String text) {
    Finding finding = MarkedText.findings(text).get(0);
    return Stream.concat(finding.suggestion().stream(), finding.alternatives().stream())
        .map(Finding.Repair::replacement)
        .toList();
  }

  @Test
  void checkedAndNotCheckedAreCounted() {
    Check check =
        check(
            """
            Số bài dự thi tăng từ 1.128 bài lên 1.243 bài, tức tăng 10,20%.

            Tiếp nhận 1.243 hồ sơ, tăng 12% so với cùng kỳ.

            Đã số hóa khoảng 700 hồ sơ, tăng 40% so với cùng kỳ (500 hồ sơ).
            """);
    assertEquals(1, check.checked());
    assertEquals(0, check.found());
    assertEquals(
        List.of("a rate of change 1", "a figure that is not exact 1"),
        check.skipped().stream().map(s -> s.reason() + " " + s.count()).toList());
  }

  private static Check check(String report) {
    return Auditor.standard()
        .audit(ReportReader.standard().read(SourceText.plain(report)))
        .checks()
        .stream()
        .filter(check -> check.rule().equals("percentage-mismatch"))
        .findFirst()
        .orElseThrow();
  }

  /** The figure before and the amount make up the figure of now: 440 is 20 % of 2.200. */
  @Test
  void rateOfTheFigureOfNow() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2022

        I. KẾT QUẢ
        Tổng số hồ sơ tiếp nhận trong năm là 2.640 hồ sơ.
        >>> percentage-mismatch
        So với năm 2021 (2.200 hồ sơ) tăng 440 hồ sơ, tương ứng tăng 16,67%.

        II. VĂN BẢN
        Trong năm ban hành 330 văn bản.
        So với năm 2021 (300 văn bản) tăng 30 văn bản, tương ứng tăng 10%.
        """);
  }

  /** Where the amount does not lead from the one figure to the other, nothing is proved. */
  @Test
  void rateBesideAnAmountOfOtherFigures() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2022

        I. KẾT QUẢ
        Tổng số hồ sơ tiếp nhận trong năm là 2.640 hồ sơ.
        So với năm 2021 (2.200 hồ sơ) tăng 310 hồ sơ trực tuyến, tương ứng tăng 16,67%.
        """);
  }
}
