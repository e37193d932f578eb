package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;

/** The period that a count is limited to, and the times beside it that limit others. */
class CountPeriodsTest {

  @Test
  void aTimeInAComparisonLimitsItsOwnFigureAlone() {
    assertEquals(
        List.of("1046: Quý I/2021", "882: cùng kỳ 2020", "312: Quý I/2021", "734: Quý I/2021"),
        periods(
            """
            Trong Quý I/2021 tiếp nhận 1.046 hồ sơ, tăng 18,6% so với cùng kỳ 2020 (882 hồ sơ); trong
            đó trực tuyến 312 hồ sơ, trực tiếp 734 hồ sơ.
            """));
    assertEquals(
        List.of("3517: -", "2306: cùng kỳ năm 2020", "3442: -", "3400: -"),
        periods(
            """
            Tiếp nhận 3.517 hồ sơ, tăng 52,5% so với cùng kỳ năm 2020 (2.306 hồ sơ), trong đó trực
            tuyến 3.442 hồ sơ. Đã giải quyết 3.400 hồ sơ.
            """));
    assertEquals(
        List.of("700: -", "650: cùng kỳ năm 2020", "690: -"),
        periods("Tiếp nhận 700 hồ sơ, cùng kỳ năm 2020 là 650 hồ sơ, giải quyết 690 hồ sơ."));
  }

  @Test
  void aStretchMayLastToTheEndOfAMonth() {
    Period period =
        Reports.read("Từ ngày 05/7 đến hết tháng 2/2024, phường tiếp nhận 612 hồ sơ.")
            .quantities()
            .get(0)
            .period()
            .orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2023, 7, 5)), period.from());
    assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), period.to());
  }

  @Test
  void aTimeInBracketsSaysWhichTimeIsMeant() {
    assertEquals(
        List.of("501: từ ngày 15/12/2016 đến ngày 14/12/2017"),
        periods("Cùng kỳ năm trước (từ ngày 15/12/2016 đến ngày 14/12/2017) tiếp nhận 501 hồ sơ."));
    assertEquals(
        List.of("20: -"),
        periods(
            "So với cùng kỳ năm trước (từ ngày 15/12/2016 đến ngày 14/12/2017), số hồ sơ tăng 20 hồ"
                + " sơ."));
  }

  @Test
  void anEarlierTimeWithoutAYearIsAPeriodOfItsOwn() {
    assertEquals(
        List.of("37: -", "21: cùng kỳ"),
        periods("Hồ sơ quá hạn 37 hồ sơ, tăng so với cùng kỳ (cùng kỳ 21 hồ sơ)."));
    assertEquals(
        List.of("96000000: -", "100000000: -"),
        periods("Thu được 96 triệu đồng, so với 100 triệu đồng giao đầu năm."));
  }

  @Test
  void whatIsLeftOverFromATimeBelongsToAnother() {
    assertEquals(
        List.of("1249: -", "24: -", "1212: -", "37: -"),
        periods(
            """
            Tiếp nhận 1.249 hồ sơ (có 24 hồ sơ năm 2020 chuyển sang), đã giải quyết 1.212 hồ sơ, còn
            37 hồ sơ.
            """));
  }

  @Test
  void aTimeThatSomethingIsLeftFromIsOfTheFigureBeforeItAlone() {
    assertEquals(
        List.of("742: -", "12: -", "730: -"),
        periods("Tiếp nhận 742 hồ sơ, gồm 12 hồ sơ tồn từ năm 2021 và 730 hồ sơ nhận mới."));
    assertEquals(
        List.of("64: -", "3: -", "61: -"),
        periods("Đã nhận 64 hồ sơ, có 03 hồ sơ của năm 2021; trả đúng hạn 61 hồ sơ."));
    assertEquals(
        List.of("730: năm 2021", "61: năm 2021"),
        periods("Số hồ sơ tiếp nhận của năm 2021 là 730 hồ sơ, quá hạn 61 hồ sơ."));
  }

  @Test
  void ofSeveralTimesTheNearestCounts() {
    assertEquals(
        List.of("500: Năm 2020", "620: năm 2021", "610: năm 2021"),
        periods(
            "Năm 2020 tiếp nhận 500 hồ sơ, năm 2021 tiếp nhận 620 hồ sơ, giải quyết 610 hồ sơ."));
  }

  @Test
  void theLeadInOfAListLimitsItsItems() {
    assertEquals(
        List.of("120: quý II năm 2022", "118: quý II năm 2022"),
        periods(
            """
            - Kết quả trong quý II năm 2022:
              + Tiếp nhận 120 hồ sơ.
              + Giải quyết 118 hồ sơ.
            """));
  }

  private static List<String> periods(String text) {
    return Reports.read(text).quantities().stream().map(CountPeriodsTest::line).toList();
  }

  private static String line(Quantity quantity) {
    return quantity.figure().value().toPlainString()
        + ": "
        + quantity.period().map(Period::text).orElse("-");
  }
}
