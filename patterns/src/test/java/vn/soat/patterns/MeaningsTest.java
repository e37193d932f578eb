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
  void whatFellDueIsNeitherReceivedNorResolved() {
    assertEquals(
        List.of(
            "481 dossier.received.total",
            "466 dossier.other",
            "470 dossier.other",
            "33 dossier.received.total"),
        Reports.quantities(
            """
            Nhận mới 481 hồ sơ; hồ sơ đến hạn giải quyết 466 hồ sơ.
            Số hồ sơ đến hạn: 470 hồ sơ.
            Số hồ sơ đến trong kỳ: 33 hồ sơ.
            """));
  }

  @Test
  void whoSentACountBackIsSaidBehindItsShare() {
    assertEquals(
        List.of(
            "604 dossier.resolved.total",
            "14 dossier.resolved.overdue",
            "31 dossier.returned",
            "12 dossier.returned",
            "590 dossier.resolved.onTime",
            "9 dossier.resolved.early"),
        Reports.quantities(
            """
            - Giải quyết 604 hồ sơ, quá hạn 14 hồ sơ (chiếm 2,3%). Có 31 hồ sơ (chiếm 4,9%), các cơ
            quan thụ lý trả lại.
            - Có 12 hồ sơ (1,9%) công dân xin rút.
            - Đúng hạn 590 hồ sơ (97,7%), trước hạn 09 hồ sơ.
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
        List.of(
            "120 dossier.resolved.total",
            "4 tồn tại",
            "4 tồn tại",
            "71 dossier.received.total [Hộ tịch]"),
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
  void casesBelowDossiersAreTheyByTheirKind() {
    assertEquals(
        List.of(
            "402 dossier.received.total [Hộ tịch]",
            "218 dossier.received.total",
            "133 dossier.received.total",
            "51 dossier.received.total [Khai tử]",
            "30 dossier.resolved.total",
            "12 trường hợp",
            "3 trường hợp"),
        Reports.quantities(
            """
            - Hộ tịch: tổng số 402 hồ sơ, gồm:
            + Đăng ký khai sinh 218 trường hợp;
            + Đăng ký kết hôn 133 trường hợp;
            + Khai tử: 51 trường hợp.
            - Đã giải quyết 30 hồ sơ. Việc làm thêm:
            + Hòa giải thành 12 trường hợp;
            + Vi phạm hành chính 3 trường hợp.
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

  @Test
  void proceduresThatArePublishedOrSharedOutAreNotDossiers() {
    assertEquals(
        List.of("23 procedure.published", "31 procedure.published"),
        Reports.quantities(
            """
            - Công khai xong 23 TTHC thay đổi trên trang thông tin.
            - Niêm yết hoàn thành 31 thủ tục mới theo quyết định công bố.
            """));
    assertEquals(
        List.of(
            "320 procedure.total",
            "120 procedure.total [Văn hóa]",
            "140 procedure.total [Kinh tế]",
            "60 procedure.total [Công an xã]"),
        Reports.quantities(
            "Toàn xã có 320 thủ tục. Chia theo đơn vị giải quyết: Phòng Văn hóa 120 TTHC; Phòng"
                + " Kinh tế 140 TTHC; Công an xã 60 TTHC."));
    assertEquals(
        List.of(
            "165 procedure.total",
            "120 procedure.other",
            "61 procedure.other [Tư pháp]",
            "59 procedure.other [Đất đai]"),
        Reports.quantities(
            "Bộ thủ tục cấp xã có 165 thủ tục. Phường đưa vào giải quyết tại bộ phận một cửa 120"
                + " thủ tục, bằng 72,7% bộ thủ tục; gồm: Tư pháp 61 thủ tục; Đất đai 59 thủ"
                + " tục."));
    assertEquals(
        List.of("120 dossier.resolved.total"),
        Reports.quantities("Đã giải quyết 120 thủ tục, đạt 98% số thủ tục tiếp nhận."));
  }

  @Test
  void proceduresOfASentenceAreSomeOfItsWhole() {
    assertEquals(
        List.of("320 procedure.total", "90 procedure.other"),
        Reports.quantities("Trong 320 thủ tục thì có 90 thủ tục trước kia thuộc cấp huyện."));
    assertEquals(
        List.of("300 procedure.online", "140 procedure.online"),
        Reports.quantities("Trong 300 TTHC cung cấp trực tuyến thì 140 TTHC có phát sinh hồ sơ."));
    assertEquals(
        List.of("380 procedure.total", "380 procedure.published"),
        Reports.quantities(
            "Thẩm quyền cấp xã là 380 TTHC; công khai đủ 380 TTHC trên Cổng dịch vụ công."));
    assertEquals(
        List.of("0 procedure.online", "7 procedure.added", "3 procedure.removed"),
        Reports.quantities(
            "Dịch vụ công mức độ 4 chưa có thủ tục nào. Trong kỳ có 07 thủ tục mới, 03 thủ tục"
                + " bãi bỏ."));
    assertEquals(
        List.of("24 procedure.other", "3 procedure.other", "15 procedure.other"),
        Reports.quantities(
            "Rà soát 24 thủ tục; đề nghị bãi bỏ 03 thủ tục; rà soát thêm 15 thủ tục."));
  }

  @Test
  void casesListedByTheirKindAreDossiers() {
    assertEquals(
        List.of(
            "209 dossier.resolved.total",
            "151 dossier.resolved.total",
            "58 dossier.resolved.total"),
        Reports.quantities(
            "Đã giải quyết 209 hồ sơ. Phân theo loại việc đã giải quyết: khai sinh 151 trường"
                + " hợp; trích lục 58 trường hợp."));
    assertEquals(
        List.of("60 dossier.resolved.total", "40 dossier.resolved.total"),
        Reports.quantities(
            "Chia theo việc hộ tịch đã trả kết quả: khai sinh 60 trường hợp; khai tử 40 trường"
                + " hợp."));
    assertEquals(
        List.of(
            "214 dossier.resolved.total",
            "171 dossier.resolved.total",
            "35 dossier.resolved.total",
            "8 dossier.resolved.total"),
        withoutScopes(
            "Giải quyết khai sinh: 214 hồ sơ (đúng hạn 171, quá hạn 35, đăng ký lại 08)."));
  }

  @Test
  void aDashBringsTheLabelOfTheNextFigure() {
    assertEquals(
        List.of("35 dossier.resolved.total", "2 dossier.pending.total", "1 dossier.returned"),
        Reports.quantities("- Giải quyết: 35 HS - Đang giải quyết: 02 HS - Trả lại: 01 HS."));
    assertEquals(
        List.of("136 dossier.resolved.total", "6 dossier.pending.total", "1 dossier.returned"),
        Reports.quantities("- Giải quyết: 136 HS; đang giải quyết: 06 HS; rút: 01 HS."));
  }

  @Test
  void whatAListOrASentenceIsAboutHoldsForItsShares() {
    assertEquals(
        List.of(
            "774 dossier.digitised",
            "827 dossier.received.total",
            "390 dossier.digitised",
            "402 dossier.resolved.total"),
        Reports.quantities(
            """
            - Số hóa:
            + Khi tiếp nhận: 774/827 HS;
            + Kết quả đã trả: 390/402 HS.
            """));
    assertEquals(
        List.of("160 dossier.digitised", "214 dossier.received.total"),
        Reports.quantities("Về số hóa: đạt 74,8% hồ sơ tiếp nhận (160/214 hồ sơ)."));
    assertEquals(
        List.of("600 dossier.received.online", "900 dossier.received.total"),
        Reports.quantities(
            "Tỷ lệ hồ sơ trực tuyến trên số tiếp nhận mới (600/900 hồ sơ) là 66,67%."));
    assertEquals(
        List.of("630 dossier.received.online", "496 dossier.received.online"),
        Reports.quantities(
            "Trong số trực tuyến, công dân tự nộp 630 hồ sơ, được hỗ trợ nộp 496 hồ sơ."));
  }

  @Test
  void whatIsLeftOrOldIsToldByTheFiguresBesideIt() {
    assertEquals(
        List.of("8 dossier.received.total", "7 dossier.resolved.total", "1 dossier.pending.total"),
        Reports.quantities("Nhận 08 hồ sơ, giải quyết 07, còn 01 xin ý kiến Phòng Nội vụ."));
    assertEquals(
        List.of(
            "263 dossier.received.total", "255 dossier.resolved.total", "8 dossier.pending.total"),
        Reports.quantities(
            "Tiếp nhận 263 hồ sơ. Giải quyết xong 255 hồ sơ; còn lại 8 hồ sơ trong hạn."));
    assertEquals(
        List.of("17 dossier.received.total", "2 dossier.received.carriedOver"),
        Reports.quantities("Nhận 17 hồ sơ, có 02 hồ sơ cũ."));
    assertEquals(
        List.of(
            "1200 dossier.received.total",
            "15 dossier.received.carriedOver",
            "1100 dossier.received.total"),
        Reports.quantities(
            "Có tổng cộng 1.200 hồ sơ phải giải quyết, gồm cả 15 hồ sơ năm trước chuyển sang, so"
                + " với năm 2015 (1.100 hồ sơ) thì tăng."));
  }

  @Test
  void theCourseOfAYearCountsWhatCameIn() {
    assertEquals(
        List.of("144 dossier.received.total", "132 dossier.received.total"),
        Reports.quantities(
            "Số hồ sơ giảm 8,3% so với quý III/2020 (từ 144 hồ sơ xuống 132 hồ sơ)."));
    assertEquals(
        List.of(
            "600 dossier.received.total",
            "400 dossier.received.online",
            "250 dossier.received.total",
            "350 dossier.received.total"),
        Reports.quantities(
            "Tiếp nhận 600 hồ sơ, trong đó trực tuyến 400 hồ sơ. Chia theo quý: quý I 250 hồ sơ,"
                + " quý II 350 hồ sơ."));
    assertEquals(
        List.of("7 dossier.received.inPerson", "12 dossier.other"),
        Reports.quantities("Nhận và trả qua bưu chính công ích: nhận 07 hồ sơ, trả 12 hồ sơ."));
  }

  private static List<String> withoutScopes(String text) {
    return Reports.quantities(text).stream().map(q -> q.replaceAll(" \\[.*", "")).toList();
  }

  @Test
  void whatIsLeftOfProceduresIsNoPendingDossier() {
    assertEquals(
        List.of(
            "155 procedure.total",
            "151 procedure.total",
            "100 procedure.total [Hộ tịch]",
            "51 procedure.total [Đất đai]",
            "62 dossier.received.total",
            "60 dossier.resolved.total",
            "2 dossier.pending.total"),
        Reports.quantities(
            """
            1. Danh mục
            - Đầu năm có 155 thủ tục; cuối năm còn 151 thủ tục. Chia ra:
            + Hộ tịch: 100
            + Đất đai: 51

            2. Kết quả
            - Tiếp nhận 62 thủ tục; đã giải quyết 60 thủ tục; còn 02 thủ tục đang giải quyết.
            """));
  }

  @Test
  void itemsByOfficeNeedNoColonBeforeTheirNumber() {
    assertEquals(
        List.of(
            "2241 dossier.received.total [Tư pháp - hộ tịch]",
            "1193 dossier.received.total [Công an]",
            "15 người"),
        Reports.quantities(
            """
            Hồ sơ tiếp nhận chia theo bộ phận thụ lý:
            + Tư pháp - hộ tịch 2.241 (65,26%)
            + Công an 1.193 (34,74%)
            Công chức trực tại các quầy có 15 người, chia theo bộ phận:
            + Tư pháp - hộ tịch 5
            + Công an 2
            """));
  }

  @Test
  void itemsThatAddUpToAFigureAboveAreItsParts() {
    assertEquals(
        List.of(
            "640 dossier.received.total",
            "610 dossier.received.online",
            "410 dossier.received.total [Khai sinh]",
            "180 dossier.received.total [Khai tử]",
            "50 dossier.received.total [Việc khác]",
            "700 dossier.received.total",
            "520 dossier.received.online",
            "400 dossier.received.online [Khai sinh]",
            "120 dossier.received.online [Khai tử]"),
        Reports.quantities(
            """
            - Tiếp nhận: 640 hồ sơ, chiếm 20% tổng số; trực tuyến: 610 hồ sơ. Trong đó:
            + Khai sinh: 410 hồ sơ;
            + Khai tử: 180 hồ sơ;
            + Việc khác: 50 hồ sơ.
            - Tiếp nhận: 700 hồ sơ; trực tuyến: 520 hồ sơ, trong đó:
            + Khai sinh: 400 hồ sơ;
            + Khai tử: 120 hồ sơ.
            """));
  }

  @Test
  void aFieldsItemThatTellsWhatBecameOfItBeginsWithWhatCameIn() {
    assertEquals(
        List.of(
            "30 dossier.received.total",
            "28 dossier.resolved.total",
            "16 dossier.received.total [Đất đai]",
            "15 dossier.resolved.total [Đất đai]",
            "12 dossier.received.total [Xây dựng]",
            "12 dossier.resolved.total [Xây dựng]"),
        Reports.quantities(
            """
            - Tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ, cụ thể:
            + Lĩnh vực Đất đai: 16 hồ sơ, đã giải quyết 15 hồ sơ;
            + Lĩnh vực Xây dựng: 12 hồ sơ, đã giải quyết 12 hồ sơ.
            """));
  }

  @Test
  void whatThePostBringsAndTakesAwayIsNamedByItsHeading() {
    assertEquals(
        List.of(
            "41 dossier.received.inPerson",
            "29 dossier.other",
            "32 dossier.received.inPerson",
            "51 dossier.other",
            "41 dossier.received.total",
            "29 dossier.resolved.total"),
        Reports.quantities(
            """
            1. Dịch vụ bưu chính công ích
            - Tiếp nhận: 41 hồ sơ;
            - Trả kết quả: 29 hồ sơ.
            2. Hình thức khác
            - Qua bưu điện: nhận 32 hồ sơ, trả 51 hồ sơ.
            3. Giải quyết hồ sơ
            - Tiếp nhận: 41 hồ sơ;
            - Trả kết quả: 29 hồ sơ.
            """));
  }

  @Test
  void aLeadInSaysWhichFigureOfARatioIsWhich() {
    assertEquals(
        List.of(
            "820 dossier.received.total [Chứng thực]",
            "820 dossier.resolved.total [Chứng thực]",
            "412 dossier.received.total [Hộ tịch]",
            "408 dossier.resolved.total [Hộ tịch]",
            "4 dossier.pending.total [Hộ tịch]",
            "408 dossier.resolved.total [Hộ tịch]",
            "412 dossier.received.total [Hộ tịch]"),
        Reports.quantities(
            """
            - Theo lĩnh vực (tiếp nhận/đã giải quyết):
            + Chứng thực: 820/820 hồ sơ;
            + Hộ tịch: 412/408 hồ sơ, đang giải quyết 04.
            - Theo lĩnh vực (đã giải quyết/tiếp nhận):
            + Hộ tịch: 408/412 hồ sơ.
            """));
  }

  @Test
  void partAndWholeMayBeNamedAboveLinesWithoutMarks() {
    assertEquals(
        List.of(
            "48 dossier.received.online",
            "703 dossier.received.total",
            "61 dossier.received.online",
            "746 dossier.received.total",
            "48 dossier.resolved.total [Chứng thực]",
            "703 dossier.received.total [Chứng thực]"),
        Reports.quantities(
            """
            1. Nộp qua mạng
            Từng tháng (tử số là hồ sơ trực tuyến, mẫu số là hồ sơ mới nhận trong tháng):

              Tháng thứ nhất:   48/703 hồ sơ
              Tháng thứ hai:    61/746 hồ sơ

            2. Theo lĩnh vực
            - Chứng thực: 48/703 hồ sơ.
            """));
  }

  @Test
  void aPercentageMayBringItsBaseByNothingButTotal() {
    assertEquals(
        List.of(
            "402 dossier.certifiedElectronically",
            "1340 dossier.received.total [chứng thực]",
            "402 dossier.certifiedElectronically"),
        Reports.quantities(
            """
            Chứng thực bản sao điện tử 402 hồ sơ, bằng 30% tổng số 1.340 hồ sơ chứng thực. Tổng số 402 hồ
            sơ chứng thực bản sao điện tử.
            """));
  }

  @Test
  void resultsAreNotWhatAnIntroductionCallsResult() {
    assertEquals(
        List.of(
            "700 dossier.digitised",
            "790 dossier.received.total",
            "600 dossier.digitised",
            "680 dossier.resolved.total"),
        Reports.quantities(
            """
            - Thực hiện kế hoạch, kết quả: số hóa thành phần hồ sơ khi tiếp nhận 700/790 hồ sơ.
            - Số hóa kết quả giải quyết 600/680 hồ sơ.
            """));
  }

  @Test
  void aSentenceThatNamesItsLateOnesIsNotUnderThePendingOnes() {
    assertEquals(
        List.of(
            "900 dossier.resolved.total",
            "6 dossier.resolved.overdue",
            "24 dossier.pending.total",
            "4 dossier.resolved.overdue [đất đai]",
            "2 dossier.resolved.overdue [xây dựng]",
            "24 dossier.pending.total",
            "20 dossier.pending.onTime",
            "4 dossier.pending.overdue"),
        Reports.quantities(
            """
            - Đã giải quyết 900 hồ sơ, trễ hạn 06 hồ sơ; đang giải quyết 24 hồ sơ. Hồ sơ trễ hạn gồm: đất
            đai 04 hồ sơ, xây dựng 02 hồ sơ.
            - Đang giải quyết 24 hồ sơ. Trong đó trong hạn 20 hồ sơ, trễ hạn 04 hồ sơ.
            """));
  }

  @Test
  void anApologyToAllOfThemCountsThemOnceMore() {
    assertEquals(
        List.of(
            "5 dossier.resolved.overdue",
            "5 dossier.resolved.overdue",
            "5 dossier.resolved.overdue",
            "2 cuộc"),
        Reports.quantities(
            """
            - Quá hạn: 05 hồ sơ, đã có văn bản xin lỗi cả 05 trường hợp.
            - Quá hạn: 05 hồ sơ, có 02 cuộc họp.
            """));
  }

  @Test
  void oldOnesMayBeCalledByTheirYear() {
    assertEquals(
        List.of(
            "350 dossier.received.total [Tư pháp]",
            "5 dossier.received.carriedOver [Tư pháp]",
            "340 dossier.resolved.total [Tư pháp]",
            "120 dossier.received.total [Xây dựng]",
            "8 dossier.received.carriedOver [Xây dựng]",
            "118 dossier.resolved.total [Xây dựng]"),
        Reports.quantities(
            """
            - Tư pháp: phải giải quyết 350 hồ sơ (kể cả 05 hồ sơ năm cũ); đã xong 340 hồ sơ.
            - Xây dựng: phải giải quyết 120 hồ sơ (năm trước còn 08 hồ sơ); đã xong 118 hồ sơ.
            """));
  }

  @Test
  void dossiersUnderAMechanismAreInterlinkedButTheMechanismIsNone() {
    assertEquals(
        List.of("412 dossier.interlinked", "518 dossier.received.total"),
        Reports.quantities(
            """
            - Số hồ sơ giải quyết theo cơ chế một cửa liên thông với huyện là 412 hồ sơ.
            - Thực hiện cơ chế một cửa, một cửa liên thông, xã tiếp nhận 518 hồ sơ.
            """));
  }

  @Test
  void aFeePaidThroughAnyChannelIsPaidOnline() {
    assertEquals(
        List.of(
            "120 dossier.received.online",
            "33 dossier.paidOnline",
            "120 dossier.received.online",
            "12 dossier.received.online"),
        Reports.quantities(
            """
            - Trong 120 hồ sơ trực tuyến này có 33 hồ sơ nộp lệ phí qua nền tảng của ngân hàng.
            - Trong 120 hồ sơ trực tuyến này có 12 hồ sơ nộp qua cổng dịch vụ công của tỉnh.
            """));
  }

  @Test
  void aButEndsWhatIsSaidOfACount() {
    assertEquals(
        List.of(
            "77 dossier.received.total [xây dựng]",
            "5 dossier.resolved.overdue [xây dựng]",
            "6 dossier.resolved.overdue"),
        Reports.quantities(
            """
            - Lĩnh vực xây dựng có 77 hồ sơ nhưng lại trễ hạn nhiều nhất (05 hồ sơ).
            - Còn 06 hồ sơ đã trả nhưng quá hạn.
            """));
  }

  @Test
  void anEarlierTimeGoesOnWithTheSame() {
    assertEquals(
        List.of(
            "310 dossier.received.online",
            "80 dossier.received.online",
            "415 dossier.received.total",
            "390 dossier.received.total"),
        Reports.quantities(
            """
            - Nộp trực tuyến: 310 hồ sơ, đạt 31% số hồ sơ nhận trong kỳ. Cùng kỳ năm trước là 80 hồ sơ.
            - Tiếp nhận 415 hồ sơ. Cùng kỳ năm trước là 390 hồ sơ.
            """));
  }

  @Test
  void someProceduresWithoutDossiersAreNoZero() {
    assertEquals(
        List.of("20 dossier.received.total [đất đai]", "0 dossier.resolved.overdue [đất đai]"),
        Reports.quantities(
            """
            - Nhiều thủ tục mức độ 3, 4 không phát sinh hồ sơ.
            - Lĩnh vực đất đai tiếp nhận 20 hồ sơ, không có hồ sơ trễ hạn.
            """));
  }

  @Test
  void procedureLevelsAddUpAndAreNamedAgain() {
    assertEquals(
        List.of(
            "44 procedure.online",
            "21 procedure.online",
            "65 procedure.online",
            "65 procedure.online",
            "12 procedure.online",
            "9 procedure.added"),
        Reports.quantities(
            """
            - Mức độ 3 có 44 thủ tục, mức độ 4 có 21 thủ tục; cộng cả hai mức độ là 65 thủ tục. Trong 65 thủ
            tục đó mới có 12 thủ tục phát sinh hồ sơ.
            - Thêm mới 09 thủ tục.
            """));
  }

  @Test
  void thoseOfWhichSomeAreUsedAreTheSameProcedures() {
    assertEquals(
        List.of(
            "210 procedure.online",
            "60 procedure.other",
            "210 procedure.online",
            "133 procedure.published",
            "133 procedure.published",
            "90 procedure.other",
            "20 procedure.other"),
        Reports.quantities(
            """
            - Số TTHC nộp được qua mạng là 210 TTHC. Mới có 60 TTHC trong số 210 TTHC ấy thực sự có người nộp.
            - Niêm yết 133 thủ tục. Trong số 133 TTHC này có 90 thủ tục giải quyết trong ngày, và 20 thủ tục
            hẹn ngày trả.
            """));
  }

  @Test
  void theRestOfProceduresIsWhatTheWholeAndItsOtherPartAre() {
    assertEquals(
        List.of(
            "150 procedure.published",
            "120 procedure.published",
            "30 procedure.published",
            "20 procedure.published [công an]",
            "10 procedure.published [quân sự]",
            "150 procedure.total",
            "38 procedure.online",
            "112 procedure.other"),
        Reports.quantities(
            """
            - Niêm yết 150 TTHC, trong đó 120 TTHC thuộc thẩm quyền UBND xã, còn lại 30 TTHC ngành dọc (công
            an 20, quân sự 10).
            - Tổng số 150 thủ tục, trong đó trực tuyến 38 thủ tục, còn lại 112 thủ tục.
            """));
  }

  @Test
  void proceduresThatAreReviewedAreNoDossiers() {
    assertEquals(
        List.of(
            "3 procedure.other",
            "3 procedure.other",
            "9 procedure.other",
            "7 procedure.other",
            "62 dossier.received.total",
            "60 dossier.resolved.total"),
        Reports.quantities(
            """
            - Đăng ký rà soát 03 thủ tục, đã rà soát xong cả 03 thủ tục.
            - Đăng ký rà soát 09 TTHC; đến nay rà xong 07 TTHC.
            - Tiếp nhận 62 thủ tục; đã xong 60 thủ tục.
            """));
  }

  @Test
  void aDemandThatIsDroppedRemovesNoProcedure() {
    assertEquals(
        List.of("4 procedure.other [hộ tịch]", "5 procedure.removed"),
        Reports.quantities(
            """
            - Đề nghị Sở bỏ yêu cầu bản sao ở 04 thủ tục hộ tịch.
            - Bãi bỏ 05 thủ tục.
            """));
  }

  @Test
  void aTitleSaysThatProceduresAreNumberedByField() {
    assertEquals(
        List.of(
            "31 procedure.total [Tư pháp]",
            "19 procedure.total [Nội vụ]",
            "31 procedure.other [Tư pháp]",
            "19 procedure.other [Nội vụ]"),
        Reports.quantities(
            """
            PHỤ LỤC I
            SỐ LƯỢNG TTHC THEO LĨNH VỰC
            1. Tư pháp: 31 TTHC
            2. Nội vụ: 19 TTHC

            PHỤ LỤC II
            SỐ LƯỢNG TTHC RÀ SOÁT
            1. Tư pháp: 31 TTHC
            2. Nội vụ: 19 TTHC
            """));
  }

  @Test
  void aCountMayStandBeforeTheNameOfItsPart() {
    assertEquals(
        List.of("6 procedure.other", "2 procedure.other", "4 procedure.other", "6 procedure.other"),
        Reports.quantities(
            """
            - Tự rà soát 06 thủ tục (02 về đất đai, 04 về hộ tịch).
            - Tự rà soát 06 thủ tục (02 về đất đai, 03 về hộ tịch).
            """));
  }

  @Test
  void proceduresNamedAgainAreAllOfThemWhereAllWereTold() {
    assertEquals(
        List.of(
            "151 procedure.total",
            "151 procedure.published",
            "151 procedure.total",
            "41 procedure.online"),
        Reports.quantities(
            """
            - Xã có 151 TTHC; niêm yết 151 TTHC.
            - Trong 151 TTHC nói trên, 41 TTHC cung cấp trực tuyến.
            """));
  }

  @Test
  void proceduresThatNobodyUsesAreNotAllThoseOnline() {
    assertEquals(
        List.of("67 procedure.other", "138 procedure.total"),
        Reports.quantities(
            "- Nhiều TTHC cung cấp mức độ 3 nhưng không phát sinh HS (67/138 TTHC)."));
  }

  @Test
  void whatIsLeftOfTheItemAboveIsPendingThoughAnAsideStandsBetween() {
    assertEquals(
        List.of(
            "152 dossier.received.total",
            "141 dossier.resolved.total",
            "4 dossier.resolved.overdue",
            "11 dossier.pending.total"),
        Reports.quantities(
            """
            - Nhận 152 hồ sơ.
            - Giải quyết 141 hồ sơ, trong đó có 04 hồ sơ trễ hẹn do mưa bão; còn lại 11 hồ sơ.
            """));
    assertEquals(
        "9 dossier.resolved.overdue",
        Reports.quantities(
                """
                - Nhận 152 hồ sơ.
                - Giải quyết 141 hồ sơ, trong đó có 04 hồ sơ trễ hẹn do mưa bão; còn lại 9 hồ sơ.
                """)
            .get(3));
  }

  @Test
  void proceduresOfAnEarlierYearAreWhatThoseOfThisOneAre() {
    assertEquals(
        List.of("196 procedure.published", "183 procedure.published"),
        Reports.quantities("- Bộ phận một cửa niêm yết 196 TTHC, cùng kỳ năm 2019 là 183 TTHC."));
    assertEquals(
        List.of("412 dossier.received.total", "389 dossier.received.total"),
        Reports.quantities("- Tiếp nhận 412 hồ sơ, cùng kỳ của năm 2019 chỉ có 389 hồ sơ."));
  }

  @Test
  void aListByFieldDividesTheProceduresOfTheItemBeforeIt() {
    assertEquals(
        List.of(
            "90 procedure.published",
            "5 procedure.removed",
            "52 procedure.published [Tư pháp]",
            "38 procedure.published [Văn hóa]"),
        Reports.quantities(
            """
            a) Xã niêm yết 90 thủ tục. Trong kỳ có thay đổi:
            + Bãi bỏ: 05 thủ tục.
            b) Chia theo lĩnh vực:
            - Tư pháp: 52 thủ tục;
            - Văn hóa: 38 thủ tục.
            """));
  }

  @Test
  void proceduresOnlineWithAndWithoutDossiersAreToldOfThoseOnline() {
    assertEquals(
        List.of("21 procedure.other", "35 procedure.online"),
        Reports.quantities("- Còn 21/35 TTHC toàn trình chưa phát sinh hồ sơ."));
    assertEquals(
        List.of("14 procedure.online", "35 procedure.online"),
        Reports.quantities("- Có 14/35 TTHC phát sinh hồ sơ trực tuyến."));
    assertEquals(
        List.of("14 procedure.other", "35 procedure.total"),
        Reports.quantities("- Có 14/35 TTHC phát sinh hồ sơ."));
  }

  @Test
  void casesDivideDossiersWhoseShareStandsBetween() {
    assertEquals(
        List.of(
            "95 dossier.received.total [Hộ tịch]",
            "60 dossier.received.total [Khai sinh]",
            "35 dossier.received.total [Khai tử]"),
        Reports.quantities(
            """
            1. Lĩnh vực Hộ tịch
            - Tiếp nhận 95 hồ sơ, chiếm 17,08%, gồm:
            + Khai sinh: 60 trường hợp;
            + Khai tử: 35 trường hợp.
            """));
  }

  @Test
  void aTotalUnderAFieldIsWhatCameIn() {
    assertEquals(
        List.of(
            "118 dossier.received.total [Đất đai]",
            "11 dossier.received.carriedOver [Đất đai]",
            "107 dossier.other [Đất đai]"),
        Reports.quantities(
            """
            1. Lĩnh vực Đất đai
            - Tổng số 118 hồ sơ, trong đó:
            + Từ kỳ trước: 11 hồ sơ;
            + Nhận mới: 107 hồ sơ.
            """));
  }

  @Test
  void whatIsDividedByTheTimeOfItsComingCameIn() {
    assertEquals(
        List.of(
            "330 dossier.received.total", "21 dossier.received.carriedOver", "309 dossier.other"),
        Reports.quantities(
            """
            - Đã tiếp nhận, xử lý 330 hồ sơ (trong đó kỳ trước chuyển sang 21 hồ sơ, phát sinh mới
            309 hồ sơ).
            """));
    assertEquals(
        "330 dossier.resolved.total",
        Reports.quantities("- Đã tiếp nhận, xử lý 330 hồ sơ (trong đó trước hạn 300 hồ sơ).")
            .get(0));
  }

  @Test
  void aPartThatATotalHoldsAlreadyIsNoTotal() {
    assertEquals(
        List.of("640 dossier.received.total", "58 dossier.other"),
        Reports.quantities(
            """
            - Trong năm tiếp nhận 640 hồ sơ.
            - Tổ lưu động tiếp nhận tại thôn 58 hồ sơ (đã tính trong số nêu trên).
            """));
  }

  @Test
  void aRateSaysWhatTheBracketBehindItsLaterShareCounts() {
    assertEquals(
        List.of(
            "12 dossier.pending.total",
            "31 dossier.resolved.overdue",
            "2970 dossier.resolved.total",
            "3114 dossier.resolved.earlyOrOnTime"),
        Reports.quantities(
            """
            - Hiện còn 12 hồ sơ đang xử lý, đều trong hạn. Năm 2021, tỷ lệ hồ sơ trước hạn và đúng hạn
            là 98,96% (khi đó có 31 hồ sơ trễ hạn trên 2.970 hồ sơ giải quyết), năm nay là 99,6%
            (3.114 hồ sơ).
            """));
  }

  @Test
  void groupsOfProceduresAreNoDossiersButNameThem() {
    assertEquals(
        List.of(
            "150 dossier.certifiedElectronically",
            "2 nhóm thủ tục hành chính",
            "64 dossier.interlinked"),
        Reports.quantities(
            """
            - Chứng thực bản sao điện tử: 150 hồ sơ. Liên thông 02 nhóm TTHC khai sinh, khai tử: 64 hồ sơ.
            """));
  }

  @Test
  void setsOfAnythingAreNoDossiers() {
    assertEquals(
        List.of("5 bộ"),
        Reports.quantities("- Mọi hồ sơ được cập nhật vào phần mềm. Máy tính 05 bộ."));
  }

  @Test
  void moreThanAnotherTimeIsAChangeWhateverStandsBetween() {
    assertEquals(
        List.of(
            "1310 dossier.received.total",
            "112 dossier.other",
            "1198 dossier.received.total",
            "940 dossier.resolved.total",
            "25 dossier.other",
            "915 dossier.resolved.total"),
        Reports.quantities(
            """
            - Tiếp nhận 1.310 hồ sơ, cao hơn cùng kỳ năm trước 112 hồ sơ (6 tháng đầu năm 2019 là 1.198 hồ
            sơ).
            - Giải quyết 940 hồ sơ, tăng so với cùng kỳ 25 hồ sơ (cùng kỳ 915 hồ sơ).
            """));
  }

  @Test
  void lateRegistrationIsNoLateDossier() {
    assertEquals(
        List.of(
            "512 dossier.received.total",
            "287 dossier.received.total",
            "3 dossier.resolved.overdue"),
        Reports.quantities(
                """
            - Hộ tịch: tiếp nhận 512 hồ sơ, gồm:
            + Khai sinh (kể cả đăng ký lại, đăng ký quá hạn) 287 trường hợp
            - Giải quyết quá hạn 03 hồ sơ.
            """)
            .stream()
            .map(q -> q.replaceAll(" \\[.*", ""))
            .toList());
  }

  @Test
  void decisionsThatAddAreNoAddedProcedures() {
    assertEquals(
        List.of("189 procedure.total", "151 procedure.total", "4 procedure.added"),
        Reports.quantities(
            """
            - Bộ thủ tục cấp xã theo Quyết định số 1840/QĐ-UBND và các quyết định bổ sung gồm 189 thủ tục.
            - Theo các quyết định công bố, mới nhất là Quyết định số 1388/QĐ-UBND, có 151 TTHC áp dụng tại
            cấp xã. Trong quý bổ sung 04 thủ tục.
            """));
  }

  @Test
  void thoseApologisedForAreAPartOfTheLate() {
    assertEquals(
        List.of(
            "5 dossier.resolved.overdue",
            "4 dossier.other",
            "5 dossier.resolved.overdue",
            "12 dossier.resolved.overdue",
            "340 dossier.resolved.total"),
        Reports.quantities(
            """
            - Quá hạn 05 hồ sơ. 04/05 hồ sơ trễ hạn đã có thư xin lỗi của Chủ tịch UBND xã.
            - Có 12/340 hồ sơ trễ hạn do chờ ý kiến; xã đã rút kinh nghiệm.
            """));
  }

  @Test
  void onlinePaymentMayBeOfTheOnlineDossiersToldBefore() {
    assertEquals(
        List.of(
            "1104 dossier.received.online",
            "96 dossier.paidOnline",
            "1104 dossier.received.online",
            "12 dossier.paidOnline",
            "388 dossier.other"),
        Reports.quantities(
            """
            - Có 1.104 hồ sơ nộp trực tuyến. Nộp phí, lệ phí qua mạng còn ít, mới được 96/1.104 hồ sơ.
            - Thanh toán trực tuyến 12/388 hồ sơ.
            """));
  }

  @Test
  void setsLeftOfDossiersMayHaveTheirReasonBehind() {
    assertEquals(
        List.of(
            "46 dossier.received.total", "38 dossier.resolved.total", "8 dossier.pending.total"),
        Reports.quantities(
                "- Đất đai: tiếp nhận 46 bộ hồ sơ; xong 38 bộ, còn 08 bộ do đang chờ đo đạc, xác định ranh giới.")
            .stream()
            .map(q -> q.replaceAll(" \\[.*", ""))
            .toList());
  }

  @Test
  void whatCitizensHandInAtTheCommuneIsAllThatCameIn() {
    assertEquals(
        List.of(
            "1264 dossier.received.total",
            "187 dossier.other",
            "185 dossier.received.inPerson",
            "2 dossier.received.inPerson"),
        Reports.quantities(
            """
            - Số hồ sơ mà người dân, tổ chức nộp tại xã tiếp tục tăng. Cả năm có 1.264 hồ sơ.
            - Nhận mới: 187 hồ sơ (nộp tại xã 185 hồ sơ, qua bưu điện 02 hồ sơ).
            """));
  }

  @Test
  void whatASentenceIsAboutMayBeInterlinked() {
    assertEquals(
        List.of(
            "187 dossier.certifiedElectronically",
            "2 nhóm thủ tục hành chính",
            "46 dossier.interlinked",
            "19 dossier.interlinked",
            "30 dossier.resolved.total"),
        Reports.quantities(
                """
            - Chứng thực bản sao điện tử được quan tâm, lũy kế 187 hồ sơ. Đối với 02 nhóm thủ tục liên
            thông, Công an xã giải quyết 46 hồ sơ khai sinh và 19 hồ sơ khai tử.
            - Đối với lĩnh vực đất đai, xã giải quyết 30 hồ sơ.
            """)
            .stream()
            .map(q -> q.replaceAll(" \\[.*", ""))
            .toList());
  }

  @Test
  void aFieldWhoseResolvedAreItsPartsTellsWhatCameIn() {
    assertEquals(
        List.of(
            "3386 dossier.resolved.total",
            "187 dossier.received.total [Lao động]",
            "179 dossier.resolved.total [Lao động]",
            "8 dossier.pending.total [Lao động]"),
        Reports.quantities(
            """
            Đã giải quyết 3.386 hồ sơ, cụ thể:
            - Lao động: 187 hồ sơ; trong đó đã trả kết quả 179, còn 8 hồ sơ đang trình huyện.
            """));
  }

  @Test
  void proceduresOfferedOnTheLevelOfOnlineServiceAreOnline() {
    assertEquals(
        List.of("134 procedure.total", "89 procedure.online", "7 procedure.added"),
        Reports.quantities(
            """
            - Thuộc thẩm quyền của xã là 134 TTHC, trong đó có 89 TTHC cung cấp ở mức dịch vụ công trực tuyến.
            - Thủ tục mới được bổ sung niêm yết: 07.
            """));
  }

  @Test
  void casesBelowTheirFieldAreDossiers() {
    assertEquals(
        List.of(
            "1961 dossier.resolved.total",
            "214 dossier.received.total [Hộ tịch]",
            "97 dossier.received.total",
            "36 dossier.received.total",
            "5 dossier.received.total"),
        Reports.quantities(
                """
                Trong kỳ đã giải quyết 1.961 hồ sơ. Cụ thể một số lĩnh vực:
                * Hộ tịch (214 trường hợp):
                - Đăng ký khai sinh: 97 trường hợp;
                - Đăng ký kết hôn: 36 đôi;
                - Thay đổi, cải chính: 05.
                """)
            .stream()
            .map(
                q ->
                    q.contains("[Hộ tịch]") && q.startsWith("214") ? q : q.replaceAll(" \\[.*", ""))
            .toList());
  }

  @Test
  void anotherSentenceOfTheLeadInSaysWhatTheListDivides() {
    assertEquals(
        List.of(
            "1486 dossier.received.total",
            "1471 dossier.resolved.total",
            "318 dossier.received.total [Hộ tịch]",
            "1168 dossier.received.total [Chứng thực]"),
        Reports.quantities(
            """
            Tổng số hồ sơ phải giải quyết là 1.486 hồ sơ. Đã giải quyết 1.471 hồ sơ. Số hồ sơ phải giải quyết
            nói trên chia theo các lĩnh vực như sau:
            - Hộ tịch: 318 hồ sơ;
            - Chứng thực: 1.168 hồ sơ.
            """));
  }

  @Test
  void whatDossiersRoseByNeedsNoUnit() {
    assertEquals(
        List.of(
            "1993 dossier.received.total",
            "6 dossier.resolved.overdue",
            "1812 dossier.received.total",
            "181 dossier.other"),
        Reports.quantities(
            """
            - Tiếp nhận 1.993 hồ sơ, quá hạn 06 hồ sơ. So với cùng kỳ năm 2012 (1.812 hồ sơ) số hồ sơ tăng
            181.
            """));
  }

  @Test
  void whatIsHandedOverAtOnceIsSomeOfWhatIsResolved() {
    assertEquals(
        List.of(
            "412 dossier.resolved.total",
            "300 dossier.other",
            "90 dossier.other [hộ tịch]",
            "95 dossier.received.total [hộ tịch]",
            "120 dossier.resolved.total [Chứng thực]"),
        Reports.quantities(
            """
            - Giải quyết 412 hồ sơ, trong đó trả ngay trong buổi 300 hồ sơ.
            - Riêng lĩnh vực hộ tịch, số hồ sơ được trả ngay trong ngày là 90/95 hồ sơ.
            + Chứng thực: nhận và trả ngay trong ngày 120 hồ sơ.
            """));
  }

  @Test
  void whyDossiersAreLateMayBeginWithAllOfTheirField() {
    assertEquals(
        List.of("133 dossier.received.total [đất đai]", "9 dossier.resolved.overdue [đất đai]"),
        Reports.quantities(
            "Nguyên nhân trễ hạn: trong tổng số 133 hồ sơ của lĩnh vực đất đai tiếp nhận trong năm"
                + " có 09 hồ sơ trả chậm."));
  }

  @Test
  void oldProceduresAreTakenOutAndResultsScanned() {
    assertEquals(
        List.of(
            "12 procedure.added",
            "9 procedure.removed",
            "1126 dossier.digitised",
            "1759 dossier.resolved.total"),
        Reports.quantities(
            """
            - Trong năm bổ sung 12 thủ tục, thay ra 09 thủ tục cũ.
            - Đã quét và lưu vào kho dữ liệu kết quả của 1.126/1.759 hồ sơ.
            """));
  }
}
