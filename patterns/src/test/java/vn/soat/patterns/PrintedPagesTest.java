package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What printing and typing do to a text: feet of pages in sentences, blanks in numbers. */
class PrintedPagesTest {

  @Test
  void theFootOfAPageStandsInNoSentence() {
    assertEquals(
        List.of(
            "1653 dossier.resolved.total",
            "1203 dossier.resolved.early",
            "441 dossier.resolved.onTime",
            "9 dossier.resolved.overdue"),
        Reports.quantities(
            """
            - Đã giải quyết 1.653 hồ sơ, chia ra: trước
            Cổng thông tin xã - trang 3/6
            hạn 1.203 hồ sơ; đúng hạn 441 hồ sơ; quá
            Báo cáo quý II - Trang 4
            hạn 09 hồ sơ.
            """));
  }

  @Test
  void aNumberBetweenTwoLinesOfProseIsAPage() {
    assertEquals(
        List.of("315 dossier.received.total", "290 dossier.received.online"),
        Reports.quantities(
            """
            Trong quý, Bộ phận Một cửa của xã đã tiếp nhận tổng cộng
            12
            315 hồ sơ của tổ chức và cá nhân, trong đó có 290 hồ sơ nộp trực tuyến.
            """));
  }

  @Test
  void wordsAboveRisingPageNumbersAreAFoot() {
    assertEquals(
        List.of("1241 dossier.resolved.total", "1234 dossier.resolved.onTime"),
        Reports.quantities(
            """
            Kết quả trong tháng: đã giải quyết
            BC CCHC T02                                              1/4
            1.241 hồ sơ, trong đó đúng
            BC CCHC T02                                              2/4
            hạn 1.234 hồ sơ.
            """));
  }

  @Test
  void aRatioUnderTheSameNameIsNoPage() {
    assertEquals(
        List.of("12 thôn", "18 thôn", "15 thôn", "20 thôn"),
        Reports.quantities(
            """
            Số thôn đạt chuẩn:
            Xã An Hòa      12/18 thôn
            Xã An Bình     15/20 thôn
            """));
  }

  @Test
  void blanksPartThousandsWhereAReportDoesSo() {
    assertEquals(
        List.of(
            "3218 dossier.received.total",
            "1466 dossier.received.online",
            "1701 dossier.received.inPerson",
            "51 dossier.received.carriedOver"),
        Reports.quantities(
            """
            Cột 3, tổng số hồ sơ đã tiếp nhận 3 218 hồ sơ, bao gồm cột 4 trực tuyến 1 466 hồ sơ,
            cột 5 trực tiếp và bưu chính 1 701, cột 6 từ kỳ trước 51.
            """));
  }

  @Test
  void numbersSideBySideStayTwo() {
    assertEquals(
        List.of("218 dossier.received.total", "200 dossier.resolved.total"),
        Reports.quantities(
            """
            - Tiếp nhận trong quý 3 218 hồ sơ.
            - Đã giải quyết 200 hồ sơ.
            """));
  }

  @Test
  void whatIsPrintedKeepsItsBlank() {
    assertEquals(
        List.of("2 104", "3 167"),
        Reports.read("Số hóa 2 104/3 167 hồ sơ mới; tiếp nhận 3 218 hồ sơ.\n").quantities().stream()
            .limit(2)
            .map(q -> q.figure().printed())
            .toList());
  }

  @Test
  void aPageNumberBeforeABlankLineCutsNoSentence() {
    assertEquals(
        List.of("3204 dossier.resolved.early", "468 dossier.resolved.onTime"),
        Reports.quantities(
            """
            Trong chín tháng các bộ phận trả kết quả trước hạn 3.204 hồ sơ; đúng
            3

            hạn 468 hồ sơ, đều thuộc lĩnh vực đất đai và do Phòng Kinh tế giải quyết.
            """));
  }
}
