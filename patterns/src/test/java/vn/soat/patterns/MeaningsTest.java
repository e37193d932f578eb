package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts mean whose own words do not say it, each beside a look-alike. */
class MeaningsTest {

  @Test
  void whatIsLeftAtTheEndOfAMonthIsPending() {
    assertEquals(
        List.of(
            "405 dossier.resolved.total",
            "402 dossier.resolved.onTime",
            "3 dossier.resolved.overdue",
            "31 dossier.pending.total",
            "12 dossier.resolved.overdue"),
        Reports.quantities(
            """
            - Giải quyết 405 hồ sơ, trong đó đúng hạn 402, quá hạn 03; cuối tháng còn 31 hồ sơ.
            - Hồ sơ trễ hẹn vẫn còn 12 hồ sơ.
            """));
  }

  @Test
  void whatTheTotalsLeaveIsPendingThoughPartsStandBetween() {
    assertEquals(
        List.of(
            "512 dossier.received.total",
            "505 dossier.resolved.total",
            "205 dossier.resolved.early",
            "300 dossier.resolved.onTime",
            "7 dossier.pending.total"),
        Reports.quantities(
            "Nhận 512 hồ sơ, giải quyết 505 hồ sơ, gồm 205 hồ sơ sớm hạn và 300 hồ sơ đúng hạn;"
                + " còn 07 hồ sơ."));
  }

  @Test
  void bareNumbersThatAddUpToACountAreItsParts() {
    assertEquals(
        List.of(
            "3018 dossier.received.total [Chứng thực]",
            "2204 dossier.received.total [Chứng thực]",
            "702 dossier.received.total [Chứng thực]",
            "112 dossier.received.total [Chứng thực]"),
        Reports.quantities(
            """
            Chứng thực 3.018 hồ sơ, gồm bản sao 2.204, chữ ký 702 và hợp đồng, giao
            dịch 112.
            """));
    assertEquals(
        List.of(
            "900 dossier.received.total",
            "500 dossier.received.total",
            "400 dossier.received.total"),
        Reports.quantities("Tiếp nhận 900 hồ sơ (tháng 4: 500; tháng 5: 400)."));
    assertEquals(
        List.of("900 dossier.received.total"),
        Reports.quantities("Tiếp nhận 900 hồ sơ (tháng 4: 500; phòng họp 7)."));
  }

  @Test
  void shortWordsSortInAListAlone() {
    assertEquals(
        List.of(
            "351 dossier.resolved.total",
            "47 dossier.resolved.early",
            "302 dossier.resolved.onTime",
            "2 dossier.resolved.overdue",
            "15 dossier.resolved.total"),
        Reports.quantities(
            """
            - Giải quyết 351 hồ sơ (sớm 47, đúng 302, trễ 02).
            - Đã sớm giải quyết đúng 15 hồ sơ.
            """));
  }

  @Test
  void lateOnesDividedInBracketsAreAllLate() {
    assertEquals(
        List.of(
            "39 dossier.resolved.overdue",
            "7 dossier.pending.overdue",
            "300 dossier.resolved.total [hộ tịch]",
            "12 dossier.pending.total [hộ tịch]"),
        Reports.quantities(
            """
            - Còn hồ sơ quá hạn (39 hồ sơ đã giải quyết và 07 hồ sơ chưa giải quyết).
            - Hồ sơ hộ tịch (300 hồ sơ đã giải quyết và 12 hồ sơ chưa giải quyết).
            """));
  }

  @Test
  void eachNameWithItsBracketCountsTheSame() {
    assertEquals(
        List.of(
            "3 dossier.pending.total",
            "18 dossier.resolved.overdue [đất đai]",
            "4 dossier.resolved.overdue [xây dựng]"),
        Reports.quantities(
            "Còn 03 hồ sơ chờ xác minh. Hồ sơ trễ hạn tập trung ở đất đai (18 hồ sơ) và xây dựng"
                + " (04 hồ sơ)."));
  }

  @Test
  void whyDossiersAreLateIsNotWhatTheyAre() {
    assertEquals(
        List.of("11 dossier.resolved.overdue", "2 dossier.other"),
        Reports.quantities(
            """
            - Số hồ sơ muộn hạn là 11 hồ sơ do bản vẽ gốc thất lạc.
            - Có 02 hồ sơ bị thất lạc.
            """));
  }

  @Test
  void aParagraphBehindAClosedSentenceIsNotUnderItsTotal() {
    assertEquals(
        List.of(
            "928 dossier.resolved.total",
            "89 dossier.pending.total",
            "29 dossier.resolved.overdue"),
        Reports.quantities(
            """
            a) Phòng Kinh tế: giải quyết 928 hồ sơ, đang giải quyết 89 hồ sơ.
            Như vậy có 29 hồ sơ trả chậm.
            """));
  }

  @Test
  void aWholeThatASentenceSinglesOutCameIn() {
    assertEquals(
        List.of(
            "702 dossier.received.total [hộ tịch]",
            "699 dossier.resolved.total",
            "305 dossier.other",
            "4627 dossier.resolved.total"),
        Reports.quantities(
            """
            - Riêng trong 702 hồ sơ hộ tịch đã trả 699.
            - Trả kết quả tại nhà 305 hồ sơ; tỷ lệ trên 4.627 hồ sơ đã giải quyết là 6,59%.
            """));
  }

  @Test
  void proceduresThatCameOrAreOfALowLevelAreNotTheTotal() {
    assertEquals(
        List.of(
            "6 procedure.other",
            "71 procedure.other",
            "34 procedure.online",
            "5 procedure.added",
            "7 procedure.added",
            "4 procedure.other",
            "5 procedure.other"),
        Reports.quantities(
            """
            - Số thủ tục tăng so với đầu năm là 06 thủ tục.
            - Mức độ 2 là 71 thủ tục; mức độ 3 là 34 thủ tục.
            - Tiếp nhận quyết định của tỉnh để bổ sung 05 TTHC, thay mới 07 TTHC.
            - Rà soát, đơn giản hóa: 04 TTHC/kế hoạch 05 TTHC.
            """));
  }

  @Test
  void whatTheFormHasNoColumnForIsOther() {
    assertEquals(
        List.of(
            "60 dossier.other",
            "4 dossier.other",
            "146 dossier.other",
            "467 dossier.other",
            "402 dossier.paidOnline",
            "254 dossier.other",
            "300 dossier.other",
            "581 dossier.received.online",
            "642 dossier.other"),
        Reports.quantities(
            """
            - Đoàn xem ngẫu nhiên 60 hồ sơ, có 04 hồ sơ thiếu giấy hẹn.
            - Thuộc thẩm quyền của huyện tiếp nhận 146 hồ sơ (không tính vào số liệu ở mục trên).
            - Phát sinh nghĩa vụ phí, lệ phí 467 hồ sơ, thanh toán trực tuyến 402 hồ sơ.
            - Nhận kết quả bản điện tử có ký số: 254 hồ sơ.
            - Chỉ tiêu UBND huyện giao 300 hồ sơ trực tuyến.
            - TTHC đủ điều kiện làm trực tuyến: 581/642 hồ sơ.
            """));
  }

  @Test
  void whatIsNoDossierIsNotCountedAsOne() {
    assertEquals(
        List.of("120 dossier.resolved.total", "4 ", "4 ", "71 dossier.received.total [Hộ tịch]"),
        Reports.quantities(
                """
                - Đã giải quyết 120 hồ sơ, khắc phục xong 4/4 tồn tại.
                - Hộ tịch: tiếp nhận 71 hồ sơ, nhập dữ liệu hộ tịch 11.306 trường hợp.
                """)
            .stream()
            .filter(quantity -> !quantity.startsWith("11306"))
            .toList());
  }

  @Test
  void allThatWereEarlyOrOnTimeAreNotAllResolved() {
    assertEquals(
        List.of("37 dossier.resolved.earlyOrOnTime [Người có công]", "40 dossier.resolved.total"),
        Reports.quantities(
            """
            - Người có công: toàn bộ 37 hồ sơ đều trước hạn và đúng hạn.
            - Toàn bộ 40 hồ sơ đều trả đúng hẹn.
            """));
  }

  @Test
  void ratiosWithoutAUnitCountProceduresThatWerePublished() {
    assertEquals(
        List.of("118 procedure.published", "125 procedure.total"),
        Reports.quantities("Số thủ tục đã công khai đủ ba hình thức: 118/125, tỷ lệ 94,40%."));
    assertEquals(
        List.of(),
        Reports.quantities("Số thôn đã công khai đủ ba hình thức: 18/25, tỷ lệ 72,00%.").stream()
            .filter(q -> q.contains("procedure"))
            .toList());
  }

  @Test
  void whatIsPendingHandsItsMeaningToItsParts() {
    assertEquals(
        List.of(
            "21 dossier.pending.total",
            "14 dossier.pending.total [đất đai]",
            "7 dossier.pending.total [hộ tịch]",
            "18 dossier.pending.onTime",
            "3 dossier.pending.overdue"),
        Reports.quantities(
            "Hiện còn 21 hồ sơ đang giải quyết, gồm 14 hồ sơ đất đai, 07 hồ sơ hộ tịch; 18 hồ sơ còn"
                + " trong hạn, 03 hồ sơ đã quá hạn."));
    assertEquals(
        List.of(
            "140 dossier.pending.total",
            "131 dossier.pending.onTime",
            "9 dossier.pending.overdue",
            "8 dossier.pending.total",
            "0 dossier.pending.overdue",
            "5 dossier.resolved.overdue"),
        Reports.quantities(
            """
            - Đang giải quyết 140 hồ sơ, phần lớn còn trong hạn (131 hồ sơ); 09 hồ sơ đã quá hạn.
            - Đang giải quyết 08 hồ sơ, đều còn trong hạn; quá hạn 00 hồ sơ. Đã trả quá hạn 05 hồ sơ.
            """));
  }

  @Test
  void whatIsLeftBehindAndIsPendingWithoutAComma() {
    assertEquals(
        List.of(
            "2410 dossier.received.total",
            "2388 dossier.resolved.total",
            "22 dossier.pending.total"),
        Reports.quantities(
            "Đã tiếp nhận 2.410 hồ sơ, giải quyết xong 2.388 hồ sơ và còn lại 22 hồ sơ."));
    assertEquals(
        List.of(
            "12 dossier.received.total [Đất đai]",
            "8 dossier.resolved.total [Đất đai]",
            "3 dossier.returned [Đất đai]",
            "1 dossier.pending.total [Đất đai]"),
        Reports.quantities(
            """
            2.3. Giải quyết hồ sơ theo lĩnh vực
            - Đất đai: nhận 12, xong 08, trả lại 03, còn 01.
            """));
  }

  @Test
  void fieldsBehindWhatIsNewCameIn() {
    assertEquals(
        List.of(
            "912 dossier.received.total",
            "12 dossier.received.carriedOver",
            "900 dossier.other",
            "850 dossier.received.total",
            "50 dossier.other",
            "610 dossier.received.total [chứng thực]"),
        Reports.quantities(
            "Phải giải quyết 912 hồ sơ, gồm 12 hồ sơ từ quý trước chuyển sang và 900 hồ sơ tiếp nhận"
                + " mới, so với quý trước (850 hồ sơ) tăng 50 hồ sơ. Nhiều nhất là lĩnh vực chứng thực"
                + " với 610 hồ sơ."));
  }

  @Test
  void whatGoesOnCumulativelyIsThePartNotItsBase() {
    assertEquals(
        List.of(
            "301 dossier.digitised",
            "312 dossier.received.total",
            "2755 dossier.digitised",
            "290 dossier.digitised",
            "298 dossier.resolved.total",
            "2684 dossier.digitised",
            "2937 dossier.resolved.total"),
        Reports.quantities(
            """
            - Số hóa khi tiếp nhận: trong tháng được 301 hồ sơ trên 312 hồ sơ; lũy kế 2.755 hồ sơ.
            - Số hóa kết quả: trong tháng được 290/298 hồ sơ; lũy kế 2.684/2.937 hồ sơ đã giải quyết.
            """));
  }

  @Test
  void whatIsHandedInOfThoseThatAFeeIsDueOnIsTheFee() {
    assertEquals(
        List.of("180 dossier.other", "153 dossier.paidOnline", "153 dossier.received.online"),
        Reports.quantities(
            """
            - Trong số 180 hồ sơ phải thu phí, lệ phí đã có 153 hồ sơ nộp qua cổng dịch vụ công.
            - Trong quý có 153 hồ sơ nộp qua cổng dịch vụ công.
            """));
  }

  @Test
  void aBracketThatCountsWhatWasCarriedOverAsWellIsNotOfTheNextFigures() {
    assertEquals(
        List.of("231 dossier.received.total", "178 dossier.received.total"),
        Reports.quantities(
            "Tiếp nhận theo tháng (tháng 01 tính cả số năm trước chuyển sang): tháng 01: 231 hồ sơ;"
                + " tháng 02: 178 hồ sơ."));
  }

  @Test
  void whatLateDossiersWaitForIsTheirCause() {
    assertEquals(
        List.of(
            "16 dossier.resolved.overdue",
            "11 dossier.resolved.overdue [đất đai]",
            "5 dossier.resolved.overdue",
            "4 dossier.pending.total"),
        Reports.quantities(
            """
            - Trễ hạn: 16 hồ sơ.
            Nguyên nhân trễ hạn: 11 hồ sơ đất đai chờ thẩm tra nguồn gốc; 05 hồ sơ chờ xét duyệt.
            Còn 04 hồ sơ chờ xác minh, đang giải quyết.
            """));
  }

  @Test
  void fieldsAndOfficesDivideTheProceduresAboveThem() {
    assertEquals(
        List.of(
            "55 procedure.total",
            "46 procedure.total [Tư pháp]",
            "9 procedure.total [Chứng thực]",
            "5 procedure.other [Đất đai]"),
        Reports.quantities(
            """
            - Tổng số thủ tục của xã: 55 thủ tục.
            Chia theo lĩnh vực:
            + Tư pháp: 46 thủ tục
            + Chứng thực: 09 thủ tục
            - Kiểm tra việc thực hiện lĩnh vực Đất đai: 05 thủ tục
            """));
    assertEquals(
        List.of(
            "130 procedure.total",
            "82 procedure.total",
            "48 procedure.total",
            "12 procedure.online",
            "5 procedure.online",
            "4 procedure.other"),
        Reports.quantities(
            """
            - Tổng số TTHC thực hiện tại phường: 130 thủ tục, gồm: thuộc thẩm quyền của phường 82 thủ
            tục; tiếp nhận theo cơ chế một cửa liên thông 48 thủ tục.
            - Có 12 TTHC cung cấp trực tuyến, trong đó 05 TTHC có phát sinh hồ sơ; in mã cho 04 thủ tục
            còn lại.
            """));
  }

  @Test
  void itemsOfALabelAndANumberDivideWhatTheirLeadInCounts() {
    assertEquals(
        List.of(
            "152 dossier.received.total [Hộ tịch]",
            "88 dossier.received.total [Khai sinh]",
            "64 dossier.received.total [Kết hôn]",
            "366 dossier.resolved.total",
            "200 dossier.resolved.total",
            "166 dossier.resolved.total",
            "3 người"),
        Reports.quantities(
            """
            - Hộ tịch: 152 hồ sơ
            Trong đó:
            . Khai sinh: 88
            . Kết hôn: 64
            Đã giải quyết xong 366 hồ sơ, cụ thể:
            - Quý I: 200
            - Quý II: 166
            Tiếp nhận hồ sơ có 03 người; phòng làm việc:
            - Máy tính: 2
            """));
  }
}
