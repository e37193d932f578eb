package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists whose lead-in names what the figures of each item are, and words loosely put. */
class LegendsTest {

  @Test
  void bracketsNameTheFiguresOfEachItem() {
    assertEquals(
        List.of(
            "82 dossier.received.total [Chứng thực]",
            "80 dossier.resolved.total [Chứng thực]",
            "34 dossier.received.total [Hộ tịch]",
            "33 dossier.resolved.total [Hộ tịch]"),
        Reports.quantities(
            """
            * Chia theo mảng (nhận / trả)
            - Chứng thực: 82 / 80
            - Hộ tịch: 34 / 33
            """));
  }

  @Test
  void theNamesMayBePartedBySemicolonsAndBroken() {
    assertEquals(
        List.of(
            "902 dossier.received.total [Hộ tịch]",
            "588 dossier.received.online [Hộ tịch]",
            "8 dossier.received.carriedOver [Hộ tịch]",
            "894 dossier.resolved.total [Hộ tịch]",
            "318 dossier.received.total [Đất đai]",
            "61 dossier.received.online [Đất đai]",
            "38 dossier.received.carriedOver [Đất đai]",
            "291 dossier.resolved.total [Đất đai]"),
        Reports.quantities(
            """
            Chia theo lĩnh vực (tổng tiếp nhận ; trực tuyến ; kỳ
            trước ; đã giải quyết) :
            Hộ tịch : 902 ; 588 ; 8 ; 894
            Đất đai : 318 ; 61 ; 38 ; 291
            """));
  }

  @Test
  void bracketsAboutOtherThingsNameNoDossiers() {
    assertEquals(
        List.of(),
        Reports.quantities(
                """
                * Phản ánh, kiến nghị theo thôn (nhận / trả)
                - Thôn Đông: 8 / 8
                - Thôn Đoài: 3 / 2
                """)
            .stream()
            .filter(q -> q.contains("dossier"))
            .toList());
  }

  @Test
  void columnsSetWithBarsMayEndWithWhatIsLeft() {
    assertEquals(
        List.of(
            "412 dossier.received.total [Xã Đăk Nai]",
            "405 dossier.resolved.total [Xã Đăk Nai]",
            "398 dossier.resolved.onTime [Xã Đăk Nai]",
            "7 dossier.resolved.overdue [Xã Đăk Nai]",
            "7 dossier.pending.total [Xã Đăk Nai]"),
        Reports.quantities(
                """
                Số liệu tính bằng hồ sơ:

                Nơi nhận hồ sơ | Nhận | Trả | Đúng hẹn | Trễ hẹn | Còn lại
                Xã Đăk Nai | 412 | 405 | 398 | 7 | 7
                Xã Ngọc Lây | 288 | 288 | 286 | 2 | 0
                Xã Đăk Pơ | 355 | 349 | 349 | 0 | 6
                """)
            .subList(0, 5));
  }

  @Test
  void whatIsNewIsNamedAsABase() {
    assertEquals(
        List.of("28,40% = 412/1661", "91,84% = 2319/2525"),
        Reports.percentages(
            """
            1. Tiếp nhận: 1.684 hồ sơ, trong đó: kỳ trước chuyển qua 23 hồ sơ, tiếp nhận mới 1.661 hồ
            sơ (trực tiếp 1.249 hồ sơ; trực tuyến 412 hồ sơ, bằng 28,40% số tiếp nhận mới).
            2. Ở huyện, tiếp nhận 2.565 hồ sơ, trực tuyến 2.319 hồ sơ.
            3. Hồ sơ nộp trực tuyến chiếm 91,84% số tiếp nhận mới trong kỳ (2.525 hồ sơ).
            """));
  }

  @Test
  void aPlanBeforeTheShareIsItsWhole() {
    assertEquals(
        List.of("80% = 640000000/800000000", "92,5% = 37/40"),
        Reports.percentages(
            """
            - Chi 640 triệu: mua máy 385 triệu, sửa phòng 255 triệu. Dự toán cả năm 800 triệu, vậy đạt 80%.
            - Có 51 người học tin học. Đi bồi dưỡng 37 lượt người (kế hoạch 40 lượt), đạt 92,5%.
            """));
  }

  @Test
  void aRiseIsBetweenTheTwoCountsThatAreCompared() {
    assertEquals(
        List.of("3412 -> 3735", "- -> -"),
        Reports.read(
                """
                - Nhận 3.735 hồ sơ, tăng 12,47% so với cùng kỳ năm trước (3.412 hồ sơ).
                - Nhận 3.735 hồ sơ, tăng 12,4% so với cùng kỳ năm trước, có 12 người trực.
                """)
            .percentages()
            .stream()
            .map(Reports::change)
            .toList());
  }

  @Test
  void aSumOfPartsIsWhatTheyAre() {
    assertEquals(
        List.of(
            "415 procedure.total",
            "198 procedure.online",
            "171 procedure.online",
            "369 procedure.online"),
        Reports.quantities(
            """
            Xã có 415 thủ tục, cung cấp trực tuyến toàn trình 198 thủ tục, một phần 171 thủ tục;
            cộng 369 thủ tục.
            """));
  }

  @Test
  void proceduresInForceAreNotDossiers() {
    assertEquals(
        List.of("251 procedure.total", "5 procedure.removed", "3 procedure.removed"),
        Reports.quantities(
            """
            Huyện đang làm 251 thủ tục. Đề nghị tỉnh bỏ 5 thủ tục, bãi bỏ 3 thủ tục.Cắt giảm điều
            kiện theo quy định.
            """));
  }

  @Test
  void whatIsYetToBeResolvedIsPending() {
    assertEquals(
        List.of("69 dossier.pending.total", "18 dossier.received.carriedOver"),
        Reports.quantities(
                """
                - Trả hết 69 hồ sơ còn lại.
                - Nhận 742 hồ sơ, cộng với 18 hồ sơ của quý II chuyển sang thì phải giải quyết 760 hồ sơ.
                """)
            .stream()
            .filter(q -> !q.contains("received.total"))
            .toList());
  }

  @Test
  void aTableGoesOnBehindThePageAndEndsWithWhatIsPending() {
    assertEquals(
        List.of(
            "321 dossier.resolved.total [Hộ tịch]",
            "0 dossier.resolved.overdue [Hộ tịch]",
            "5 dossier.pending.total [Hộ tịch]",
            "150 dossier.resolved.total [Bảo trợ xã hội]",
            "0 dossier.resolved.overdue [Bảo trợ xã hội]",
            "4 dossier.pending.total [Bảo trợ xã hội]",
            "471 dossier.resolved.total",
            "0 dossier.resolved.overdue",
            "9 dossier.pending.total"),
        Reports.quantities(
                """
                Bảng 1. Hồ sơ năm 2024 (đơn vị: hồ sơ)
                STT  Lĩnh vực   Tổng tiếp   Trong đó      Đã giải    Quá      Chưa đến
                                nhận        trực tuyến    quyết      hạn      hạn trả
                1    Hộ tịch       326     318     321     0     5
                                                                                 Trang 2
                2    Bảo trợ xã hội     154     149     150     0     4
                     Cộng          480     467     471     0     9
                """)
            .stream()
            .filter(q -> !q.contains("received"))
            .toList());
  }

  @Test
  void theFirstWordOfAUnitStandsForItBeforeWhatTellsTheCourse() {
    assertEquals(
        List.of(
            "1146 dossier.received.total",
            "1128 dossier.other",
            "12 dossier.resolved.overdue",
            "5 bộ"),
        Reports.quantities(
            """
            Phải xử lý cả thảy 1.146 bộ hồ sơ, gồm 1.128 bộ nhận mới. Trả xong đa số, lỡ hẹn 12 bộ,
            mua 05 bộ máy tính.
            """));
  }

  @Test
  void aLegendMayStandInASentence() {
    assertEquals(
        List.of(
            "2341 dossier.received.total [Tài nguyên và Môi trường]",
            "2229 dossier.resolved.total [Tài nguyên và Môi trường]",
            "1926 dossier.received.total [Tư pháp]",
            "1920 dossier.resolved.total [Tư pháp]"),
        Reports.quantities(
            """
            Chia theo phòng chủ trì (tiếp nhận/giải quyết): Tài nguyên và Môi trường 2.341/2.229;
            Tư pháp 1.926/1.920.
            """));
  }

  @Test
  void aLeadInSaysWhatBothFiguresOfARatioAre() {
    assertEquals(
        List.of(
            "104 dossier.received.online [Hộ tịch]",
            "108 dossier.received.total [Hộ tịch]",
            "26 dossier.received.online [Đất đai]",
            "65 dossier.received.total [Đất đai]"),
        Reports.quantities(
            """
            Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận của từng lĩnh vực:
            - Hộ tịch: 104/108 = 96,30%;
            - Đất đai: 26/65 = 40,00%.
            """));
  }

  @Test
  void theRatioOfALeadInSaysWhatThoseOfItsItemsAre() {
    assertEquals(
        List.of(
            "140 dossier.resolved.earlyOrOnTime [Đất đai]",
            "150 dossier.resolved.total [Đất đai]",
            "10 dossier.resolved.overdue [Đất đai]",
            "48 dossier.resolved.earlyOrOnTime [Người có công]",
            "50 dossier.resolved.total [Người có công]"),
        Reports.quantities(
                """
                Giải quyết trước hạn và đúng hạn đạt 98,80% (988/1.000 hồ sơ); các lĩnh vực có hồ sơ
                trễ hạn:
                - Đất đai: 140/150 hồ sơ, đạt 93,33%, quá hạn 10 hồ sơ;
                - Người có công: 48/50 hồ sơ, đạt 96,00%.
                """)
            .subList(2, 7));
  }

  @Test
  void ratiosOfOtherThingsBelowALeadInAreNoDossiers() {
    assertEquals(
        List.of(),
        Reports.quantities(
                """
                Tỷ lệ phiếu hài lòng trên phiếu phát ra của từng thôn:
                - Thôn Hạ: 48/50 = 96,00%;
                - Thôn Thượng: 30/30 = 100%.
                """)
            .stream()
            .filter(q -> q.contains("dossier"))
            .toList());
    assertEquals(
        List.of("40 dossier.digitised [Hộ tịch]", "45 dossier.received.total [Hộ tịch]"),
        Reports.quantities(
            """
            Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận của từng lĩnh vực:
            - Hộ tịch: số hóa 40/45 hồ sơ.
            """));
  }

  @Test
  void itemsUnderALeadInByFieldMayBeCalledAnything() {
    assertEquals(
        List.of(
            "418 dossier.resolved.total [Chứng thực]",
            "61 dossier.resolved.total [Thủy lợi, lâm nghiệp]",
            "5 dossier.resolved.total [Tôn giáo]"),
        Reports.quantities(
            """
            Số hồ sơ đã giải quyết chia theo lĩnh vực (đơn vị tính: hồ sơ):
            - Chứng thực: 418;
            - Thủy lợi, lâm nghiệp: 61;
            - Tôn giáo: 05.
            """));
  }

  @Test
  void otherThingsByFieldAreNoDossiers() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Số cuộc họp theo lĩnh vực:
            - Thủy lợi, lâm nghiệp: 61;
            - Tôn giáo: 05.
            """));
  }

  @Test
  void anItemThatGoesOnBeginsWithWhatCameIn() {
    assertEquals(
        List.of("42 dossier.received.total [Chứng thực]", "40 dossier.resolved.total [Chứng thực]"),
        Reports.quantities(
            """
            Kết quả giải quyết hồ sơ theo lĩnh vực:
            - Chứng thực: 42 hồ sơ, đã giải quyết 40 hồ sơ.
            """));
  }

  @Test
  void itemsMayBearUnitsAndSharesAndBeOfATime() {
    String list =
        """
        Kết quả từng tháng (tiếp nhận - đã giải quyết - tỷ lệ - trễ hạn):
        - Tháng 4: 400 hồ sơ - 380 hồ sơ - 95% - 04 hồ sơ
        - Tháng 5: 1.350 hồ sơ - 1.323 hồ sơ - 98% - 02 hồ sơ
        """;
    assertEquals(
        List.of(
            "400 dossier.received.total",
            "380 dossier.resolved.total",
            "4 dossier.resolved.overdue",
            "1350 dossier.received.total",
            "1323 dossier.resolved.total",
            "2 dossier.resolved.overdue"),
        Reports.quantities(list));
    assertEquals(List.of("95% = 380/400", "98% = 1323/1350"), Reports.percentages(list));
  }

  @Test
  void theFirstNameMayBeThatOfTheItemsAndCommasMayPartTheFigures() {
    String list =
        """
        Theo quý (quý; nhận; trả; tỷ lệ)
        1. Quý I: 40; 38; 95,00
        2. Quý II: 50; 49; 98,00

        Theo lĩnh vực (tiếp nhận, giải quyết, tỷ lệ):
        + Hộ tịch: 60 HS, 57 HS, 95%.
        + Đất đai: 30 HS, 21 HS, 70%.
        """;
    assertEquals(
        List.of(
            "40 dossier.received.total",
            "38 dossier.resolved.total",
            "50 dossier.received.total",
            "49 dossier.resolved.total",
            "60 dossier.received.total [Hộ tịch]",
            "57 dossier.resolved.total [Hộ tịch]",
            "30 dossier.received.total [Đất đai]",
            "21 dossier.resolved.total [Đất đai]"),
        Reports.quantities(list));
    assertEquals(
        List.of("95,00 = 38/40", "98,00 = 49/50", "95% = 57/60", "70% = 21/30"),
        Reports.percentages(list));
  }

  @Test
  void daysAndHoursAndOtherUnitsBehindBracketsAreNoDossiers() {
    assertEquals(
        List.of(),
        Reports.quantities(
                """
                Danh sách người trực (họ tên - chức vụ - năm sinh):
                - Nguyễn Văn Đông: 12 - 3 - 1980
                - Trần Thị Hạ: 10 - 4 - 1985
                Giờ tiếp nhận hồ sơ (sáng - chiều):
                - Thứ hai: 7 - 11
                - Thứ ba: 7 - 11
                Giao ban (tiếp nhận, giải quyết):
                - Tháng 7: 02 lần, 15 người
                - Tháng 8: 03 lần, 17 người
                """)
            .stream()
            .filter(q -> q.contains("dossier"))
            .toList());
  }

  @Test
  void whereAnItemHasAnotherNumberOfFiguresTheListEnds() {
    assertEquals(
        List.of(
            "31 dossier.received.total [Hộ tịch]",
            "30 dossier.resolved.total [Hộ tịch]",
            "22 dossier.received.total [Đất đai]",
            "20 dossier.resolved.total [Đất đai]"),
        Reports.quantities(
                """
                Theo lĩnh vực (tiếp nhận / giải quyết):
                - Hộ tịch: 31 / 30
                - Đất đai: 22 / 20
                - Trưởng thôn: 1 / 2 / 3
                """)
            .stream()
            .filter(q -> q.contains("dossier"))
            .toList());
  }

  @Test
  void aHeadingMayNameBothFiguresOfTheRatiosBelowIt() {
    assertEquals(
        List.of(
            "506 dossier.received.total [Chứng thực]",
            "501 dossier.resolved.total [Chứng thực]",
            "38 dossier.received.total [Hộ tịch]",
            "38 dossier.resolved.total [Hộ tịch]"),
        Reports.quantities(
            """
            3. Theo từng lĩnh vực (nhận / xong)
            - Chứng thực: 506/501
            - Hộ tịch: 38/38
            4. Số hóa
            """));
  }

  @Test
  void aHeadingThatNamesNothingLeavesTheUsualOrder() {
    assertEquals(
        List.of(
            "501 dossier.resolved.total [Chứng thực]", "506 dossier.received.total [Chứng thực]"),
        Reports.quantities(
            """
            3. Giải quyết hồ sơ theo từng lĩnh vực
            - Chứng thực: giải quyết 501/506 hồ sơ
            """));
  }
}
