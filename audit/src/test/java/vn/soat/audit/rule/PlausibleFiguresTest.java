package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.Severity;

/** Sizes that no commune has and shares that cannot be, each beside the largest that can. */
class PlausibleFiguresTest {

  private static Finding only(String text) {
    List<Finding> found = MarkedText.findings(text);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static void isTooLarge(String said, String text) {
    Finding finding = only(text);
    assertEquals("implausible-unit", finding.rule());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(said, finding.message().vi());
  }

  private static void isRight(String text) {
    assertEquals(List.of(), MarkedText.findings(text));
  }

  @Test
  void peopleToAHousehold() {
    isTooLarge(
        "Số nhân khẩu mỗi hộ ngoài khoảng hợp lý: 465 : 1.499 = 0,3",
        "Toàn xã có 1.499 hộ, 465 nhân khẩu.");
    isTooLarge(
        "Số nhân khẩu mỗi hộ ngoài khoảng hợp lý: 4.656 : 499 = 9,3",
        "Toàn xã có 4.656 người sinh sống trong 499 hộ.");
    isRight("Toàn xã có 1.000 hộ, 8.000 nhân khẩu.");
    isRight("Toàn xã có 1.000 hộ, 1.500 nhân khẩu.");
  }

  @Test
  void peopleOfOtherHouseholds() {
    isRight(
        "Toàn xã có 1.499 hộ, đời sống của người dân trong năm qua tiếp tục được nâng lên rõ rệt,"
            + " có 46 nhân khẩu chuyển đến.");
    isRight("Toàn xã có 4.656 người sinh sống trong 299 hộ.");
    isRight("Buổi họp có 290 người của 12 hộ tham dự.");
    isRight("Họp dân với 322 người/310 hộ.");
    isRight("Đã cấp giấy cho 12.877 người.\n1.136 hộ có mã QR.");
    isTooLarge(
        "Số nhân khẩu mỗi hộ ngoài khoảng hợp lý: 4.656 : 499 = 9,3",
        "Toàn xã có 1.250 hộ nghèo; 499 hộ, 4.656 nhân khẩu ở vùng sâu.");
  }

  @Test
  void householdsThatAreNone() {
    assertEquals(
        List.of(new Check.Skipped("a whole of 0", 1)),
        MarkedText.check("implausible-unit", "Xã có 0 hộ với 0 nhân khẩu.").skipped());
    assertEquals(
        List.of(new Check.Skipped("a figure that is not exact", 1)),
        MarkedText.check("implausible-unit", "Xã có diện tích tự nhiên khoảng 456 km2.").skipped());
  }

  @Test
  void areaAndPeopleOfACommune() {
    isTooLarge(
        "1.501 km2 lớn hơn mức có thể có của một xã (1.500 km2)",
        "Xã có diện tích tự nhiên 1.501 km2.");
    isTooLarge(
        "456.000 ha lớn hơn mức có thể có của một xã (1.500 km2)",
        "Xã có diện tích tự nhiên 456.000 ha.");
    isTooLarge(
        "300.001 nhân khẩu lớn hơn mức có thể có của một xã (300.000)", "Xã có 300.001 nhân khẩu.");
    isRight("Xã có diện tích tự nhiên 1.500 km2.");
    isRight("Xã có 300.000 nhân khẩu.");
  }

  @Test
  void moneyOfACommune() {
    isTooLarge(
        "18.723.000.000 triệu đồng lớn hơn mức có thể có của một xã (10.000.000.000.000 đồng)",
        "Tổng thu ngân sách là 18.723.000.000 triệu đồng.");
    assertEquals(
        "18.723.000.000 đồng", suggestion("Tổng thu ngân sách là 18.723.000.000 triệu đồng."));
    isTooLarge(
        "187.230.000.000.000 đồng lớn hơn mức có thể có của một xã (100.000.000.000.000 đồng)",
        "Tổng thu ngân sách là 187.230.000.000.000 đồng.");
    isRight("Tổng thu ngân sách là 10.000.000 triệu đồng.");
    isRight("Tổng thu ngân sách là 100.000.000.000.000 đồng.");
  }

  private static String suggestion(String text) {
    return only(text).suggestion().map(Repair::replacement).orElse("");
  }

  @Test
  void theCommaStandsWhereTheSharesMakeUpHundred() {
    isTooLarge(
        "2242% lớn khác thường, có thể thiếu dấu phẩy thập phân",
        "Đã giải quyết hồ sơ: trước hạn 77,58%, đúng hạn 2242%.");
    assertEquals("22,42%", suggestion("Đã giải quyết: trước hạn 77,58%, đúng hạn 2242%."));
    assertEquals("8,50%", suggestion("Kết quả hài lòng: rất hài lòng 91,5%, hài lòng 850%."));
    assertEquals("99,54%", suggestion("Thu ngân sách đạt 9954% dự toán."));
    isRight("Thu ngân sách đạt 999% dự toán.");
  }

  @Test
  void sharesOfOpinionsMakeUpHundred() {
    Finding finding =
        only("Kết quả đánh giá: rất hài lòng 70,5%, hài lòng 20,5%, bình thường 6,0%.");
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(
        "Các tỷ lệ cộng lại là 97,0 %, không khớp với 100 %: 70,5 % + 20,5 % + 6 % = 97,0 %",
        finding.message().vi());
  }

  @Test
  void aPartOfDossiersIsSurelyNoMore() {
    assertEquals(
        Severity.ERROR,
        only("Thanh toán trực tuyến 98 hồ sơ trên 94 hồ sơ phát sinh nghĩa vụ (104,26%).")
            .severity());
    assertEquals(Severity.WARNING, only("Có 19/18 người đạt chuẩn, đạt 105,56%.").severity());
  }

  @Test
  void aSumSaysHowMuchIsMissingOrTooMuch() {
    String list = "Tổng số hồ sơ tiếp nhận là 100 hồ sơ, trong đó: trực tuyến 70 hồ sơ, trực tiếp ";
    assertEquals(
        "The parts do not add up to 100: 70 + 40 = 110 > 100 (10 too many)",
        only(list + "40 hồ sơ.").message().en());
    assertEquals(
        "The parts do not add up to 100: 70 + 20 = 90 < 100 (10 missing)",
        only(list + "20 hồ sơ.").message().en());
    assertEquals("90", only(list + "20 hồ sơ.").expected().orElseThrow());
    assertEquals(
        "3,75",
        only("Xã có diện tích 4,5 km2, gồm: đất ở 2,5 km2 và đất lúa 1,25 km2.")
            .expected()
            .orElseThrow());
  }
}
