package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing said in many ways, each beside a look-alike that means something else. */
class WordingsTest {

  @Test
  void whatIsLeftOfTheResolvedIsPending() {
    assertEquals(
        List.of(
            "486 dossier.received.total",
            "477 dossier.resolved.total",
            "9 dossier.pending.total",
            "679 dossier.resolved.total",
            "4 dossier.resolved.overdue"),
        Reports.quantities(
            """
            - Tiếp nhận 486 hồ sơ, đã giải quyết 477 hồ sơ, còn 9 hồ sơ;
            - Đã giải quyết 679 hồ sơ, còn 04 hồ sơ giải quyết quá hạn.
            """));
  }

  @Test
  void proceduresLeftOverAreOthers() {
    assertEquals(
        List.of("146 procedure.total", "52 procedure.online", "94 procedure.other"),
        Reports.quantities(
            "Tổng số TTHC áp dụng: 146 thủ tục, trong đó DVC toàn trình 52 thủ tục, còn lại 94 thủ tục."));
  }

  @Test
  void proceduresCountedByFieldAreAList() {
    assertEquals(
        List.of("20 lĩnh vực", "146 procedure.total", "30 dossier.received.total"),
        Reports.quantities(
            """
            - UBND xã tiếp nhận và giải quyết 20 lĩnh vực với 146 thủ tục hành chính;
            - Trong tháng tiếp nhận 30 thủ tục hành chính.
            """));
  }

  @Test
  void amendedProceduresAreNotNewOnes() {
    assertEquals(
        List.of("31 procedure.added", "26 procedure.other", "19 procedure.removed"),
        Reports.quantities("Đã cập nhật 31 TTHC mới, sửa đổi 26 TTHC và bãi bỏ 19 TTHC."));
  }

  @Test
  void wordsBehindAShareInBracketsStillSayWhatACountIs() {
    assertEquals(
        List.of("1133 dossier.received.total", "1105 dossier.received.online"),
        Reports.quantities(
            "Trong số 1.133 hồ sơ đã tiếp nhận có 1.105 hồ sơ (97,53%) nộp qua mạng."));
    assertEquals(
        List.of("19 dossier.resolved.early", "28 dossier.resolved.onTime"),
        Reports.quantities("Trước hạn 19 hồ sơ (40,4%), đúng hạn 28 hồ sơ (59,6%)."));
  }

  @Test
  void aBaseInBracketsIsNoPart() {
    assertEquals(
        List.of("1455 dossier.received.total", "1190 dossier.paidOnline"),
        Reports.quantities(
            """
            - Hồ sơ nhận qua mạng đạt 63,4% tổng số hồ sơ tiếp nhận (1.455 hồ sơ);
            - Thanh toán trực tuyến đạt 77,6% (1.190 hồ sơ).
            """));
  }

  @Test
  void anEarlierTimeInBracketsIsTheSameOfThen() {
    assertEquals(
        List.of("27 dossier.other", "339 dossier.received.total"),
        Reports.quantities("- Số hồ sơ tiếp nhận giảm 27 hồ sơ (tháng 3: 339 hồ sơ)."));
  }

  @Test
  void whatProceduresLackIsNoZero() {
    assertEquals(
        List.of("16 procedure.other", "0 dossier.received.inPerson"),
        Reports.quantities(
            """
            - Có 16 thủ tục không phát sinh hồ sơ trong năm.
            - Qua bưu chính không phát sinh hồ sơ.
            """));
  }

  @Test
  void twoFiguresBehindAShareAreItsRatio() {
    assertEquals(
        List.of("84,09% = 148/176", "78,3% = 3806/4861"),
        Reports.percentages(
            """
            - Tỷ lệ số hóa hồ sơ đạt 84,09% với 148 hồ sơ trong tổng số 176 hồ sơ.
            - Tiếp nhận 4.861 hồ sơ. Tỷ lệ nộp trực tuyến đạt 78,3% với 3.806 hồ sơ.
            """));
  }

  @Test
  void aPlanInBracketsIsTheWhole() {
    assertEquals(
        List.of("108,3% = 26/24", "55% = 11/20", "87,5% = 14/16"),
        Reports.percentages(
            """
            - Phát 26 tin, bài (kế hoạch 24 tin, bài), bằng 108,3% kế hoạch.
            - Tuyên truyền 11 buổi/438 lượt người; đạt 55% KH năm (20 buổi).
            - Có 14 công chức (biên chế được giao 16, đạt 87,5%).
            """));
  }

  @Test
  void slashesAndFormulasJoinWhateverIsCounted() {
    assertEquals(
        List.of("95,03% = 5120/5388", "99,82% = 3248/3254", "100% = 930/930"),
        Reports.percentages(
            """
            - Thanh toán trực tuyến: 5.120 giao dịch/5.388 hồ sơ, đạt 95,03%.
            - Công thức: (3.248 x 100)/3.254 = 99,82%.
            - Số hóa kết quả: 930 kết quả/930 hồ sơ, đạt 100%.
            """));
  }

  @Test
  void aSharePartedBySemicolonIsOfTheCountBeforeIt() {
    assertEquals(
        List.of("99,2% = 868/875", "90% = -/-"),
        Reports.percentages(
            """
            - Tổng số hồ sơ: 875; đã giải quyết: 868; tỷ lệ: 99,2%.
            - Đã thu 7.245.000 đồng; tỷ lệ hài lòng 90%.
            """));
  }

  @Test
  void theHeadOfAColumnBearsTheSign() {
    assertEquals(
        List.of("60,0 = 5784000000/9640000000", "52,1 = 1250000000/2400000000"),
        Reports.percentages(
            """
            THU, CHI NGÂN SÁCH (ĐVT: triệu đồng)
            Nội dung\tDự toán\tThực hiện\tTỷ lệ (%)
            Tổng thu\t9.640\t5.784\t60,0
            Chi đầu tư\t2.400\t1.250\t52,1

            Lao động trong xã
            Nam\t12\t30
            """));
  }

  @Test
  void theHeadingOfTheNextTableEndsAColumnOfShares() {
    assertEquals(
        List.of("63,6 = 7/11"),
        Reports.percentages(
            """
            Nguyên nhân\tSố hồ sơ\tTỷ lệ (%)
            Chờ kết quả đo đạc\t7/11\t63,6
            BIỂU 5. PHẢN ÁNH
            Tiếp nhận mới\tĐã xử lý\tĐang xử lý
            8\t8\t0
            """));
  }

  @Test
  void aColumnOfSharesIsNoColumnOfCounts() {
    assertEquals(
        List.of(
            "2 dossier.received.carriedOver [Hộ tịch]",
            "74 dossier.received.total [Hộ tịch]",
            "73 dossier.resolved.total [Hộ tịch]",
            "0 dossier.resolved.overdue [Hộ tịch]",
            "3 dossier.pending.total [Hộ tịch]",
            "5 dossier.received.carriedOver [Đất đai]",
            "21 dossier.received.total [Đất đai]",
            "17 dossier.resolved.total [Đất đai]",
            "0 dossier.resolved.overdue [Đất đai]",
            "9 dossier.pending.total [Đất đai]"),
        Reports.quantities(
            """
            | STT | Lĩnh vực | Tồn trước | Tiếp nhận | Đã GQ | Trễ hạn | Đang GQ | Tỷ lệ đúng hạn (%) |
            |-----|----------|-----------|-----------|-------|---------|---------|--------------------|
            | 1 | Hộ tịch | 02 | 74 | 73 | 0 | 3 | 100 |
            | 2 | Đất đai | 5 | 21 | 17 | 0 | 9 | 100 |
            """));
  }

  /** A scan loses bars: the share of such a row no longer stands where the head says. */
  @Test
  void aColumnOfSharesGoesFromEveryRowOrFromNone() {
    assertEquals(
        List.of(
            "2 dossier.received.carriedOver [Hộ tịch]",
            "74 dossier.received.total [Hộ tịch]",
            "73 dossier.resolved.total [Hộ tịch]",
            "0 dossier.resolved.overdue [Hộ tịch]",
            "3 dossier.pending.total [Hộ tịch]",
            "5 dossier.received.carriedOver [Đất đai]",
            "21 dossier.received.total [Đất đai]",
            "17 dossier.resolved.total [Đất đai]",
            "0 dossier.resolved.overdue [Đất đai]",
            "9 dossier.pending.total [Đất đai]"),
        Reports.quantities(
            """
            | STT | Lĩnh vực | Tồn trước | Tiếp nhận | Đã GQ | Trễ hạn | Đang GQ | Tỷ lệ đúng hạn (%) |
            1 Hộ tịch | 02 | 74 73 0 3 | 100 |
            | 2 | Đất đai | 5 | 21 | 17 | 0 | 9 | 100 |
            """));
  }

  @Test
  void aDifferenceOfSharesBearsTheSign() {
    assertEquals(
        List.of("2,1 điểm % = -/-", "93,4% = -/-"),
        Reports.percentages(
            "Tỷ lệ hồ sơ trực tuyến tăng 2,1 điểm % (tháng 3 đạt 93,4%); xã đạt 87,64 điểm."));
  }

  @Test
  void aSlashBehindWordsJoinsAPartToItsBase() {
    String text = "Đã có 1.020 hồ sơ nộp trực tuyến/1.105 hồ sơ tiếp nhận, đạt 92,31%.";
    assertEquals(
        List.of("1020 dossier.received.online", "1105 dossier.received.total"),
        Reports.quantities(text));
    assertEquals(List.of("92,31% = 1020/1105"), Reports.percentages(text));
    assertEquals(
        List.of("300000 đồng", "30 dossier.received.total"),
        Reports.quantities("Chi 300.000 đồng/người/tháng; tiếp nhận 30 hồ sơ."));
  }

  @Test
  void thePartsOfATotalSayThatItCameIn() {
    assertEquals(
        List.of(
            "960 dossier.received.total",
            "950 dossier.other",
            "10 dossier.received.carriedOver",
            "960 dossier.resolved.total",
            "950 dossier.resolved.early"),
        Reports.quantities(
            """
            - Kết quả giải quyết: Tổng số 960 hồ sơ, trong đó mới tiếp nhận 950 hồ sơ, cũ chuyển qua 10 hồ sơ.
            - Kết quả giải quyết: Tổng số 960 hồ sơ, trong đó trước hạn 950 hồ sơ.
            """));
  }

  @Test
  void partsOfHandledProceduresAreHandledToo() {
    assertEquals(
        List.of(
            "1245 dossier.received.total",
            "1150 dossier.received.total [tư pháp]",
            "142 procedure.published",
            "17 procedure.published [Hộ tịch]"),
        Reports.quantities(
            """
            - Tiếp nhận, giải quyết 1.245 thủ tục, trong đó lĩnh vực tư pháp 1.150 thủ tục.
            - Niêm yết 142 thủ tục; trong đó Hộ tịch 17 thủ tục.
            """));
  }

  @Test
  void aRateOfChangeLiesBetweenTwoFigures() {
    String text =
        """
        - Số hồ sơ tiếp nhận tăng 12,5% (từ 480 lên 540 hồ sơ).
        - Số hồ sơ tiếp nhận giảm từ 640 xuống còn 560 hồ sơ, tức giảm 12,5%.
        - Tiếp nhận 540 hồ sơ, tăng 60 hồ sơ (12,5%) so với cùng kỳ (480 hồ sơ).
        - Nợ đọng giảm 15% so với quý I.
        - Đã giảm 03 TTHC (2%) theo quyết định của tỉnh.
        """;
    assertEquals(
        List.of("480 -> 540", "640 -> 560", "480 -> 540", "- -> -", "no change"),
        Reports.read(text).percentages().stream().map(Reports::change).toList());
    assertEquals(
        List.of("480 dossier.received.total", "540 dossier.received.total"),
        Reports.quantities("Số hồ sơ tiếp nhận tăng 12,5% (từ 480 lên 540 hồ sơ)."));
  }

  @Test
  void aWholeMayStandInAnotherSentence() {
    assertEquals(
        List.of("59,38% = 19/32", "88,56% = 890/1005", "97,95% = 143/146", "1,15% = -/-"),
        Reports.percentages(
            """
            - Chỉ tiêu được giao: 32. Xong 19, đang làm 13. Đạt 59,38%.
            - Tỷ lệ thanh toán 88,56%, tương ứng 890 giao dịch trên tổng số 1.005 hồ sơ phải nộp phí.
            - Thu về: 146, hài lòng: 143.
            - Tỷ lệ hài lòng: 97,95%
            - Đã trả 1.301 hồ sơ, chờ bổ sung 15 giấy tờ. Tỷ lệ phản ánh giảm còn 1,15%.
            """));
  }

  @Test
  void sharesMayNameTheirWholeAtTheEnd() {
    assertEquals(
        List.of("59,7% = 640/1072", "40,1% = 430/1072", "94,62% = 21904/23150"),
        Reports.percentages(
            """
            - Trả trước hạn 640 hồ sơ (chiếm 59,7%), đúng hạn 430 hồ sơ (chiếm 40,1%) trên tổng số 1.072 hồ sơ đã trả.
            - Có 21.904 người, đạt 94,62% người trong độ tuổi (23.150 người).
            """));
  }

  @Test
  void affairsOfAFieldAreDossiersTasksAreNot() {
    assertEquals(
        List.of(
            "566 dossier.received.total [hộ tịch]",
            "561 dossier.resolved.onTime",
            "12 việc",
            "11 việc"),
        Reports.quantities(
            """
            - Đăng ký hộ tịch 566 việc, đúng hạn 561 việc.
            - Giao 12 việc cho công chức, đã xong 11 việc.
            """));
  }

  @Test
  void aListWithoutUnitsCountsWhatItsFieldHandles() {
    assertEquals(
        List.of(
            "410 dossier.received.total [hộ tịch]",
            "408 dossier.resolved.total [hộ tịch]",
            "2 dossier.pending.total [hộ tịch]"),
        Reports.quantities(
                """
            - Lĩnh vực hộ tịch: nhận 410, trả 408, còn 02.
            - Giải quyết đơn thư: nhận 9 đơn, trả lời 9.
            """)
            .stream()
            .filter(line -> line.contains("dossier"))
            .toList());
  }

  @Test
  void whatIsPendingIsPartedByCommas() {
    assertEquals(
        List.of(
            "46 dossier.pending.total",
            "44 dossier.pending.onTime",
            "2 dossier.pending.overdue",
            "12 dossier.pending.onTime",
            "2 dossier.pending.overdue",
            "24 dossier.pending.total",
            "6 dossier.resolved.overdue"),
        Reports.quantities(
            """
            - Đang xử lý 46 hồ sơ, còn hạn 44 hồ sơ, quá hạn 2 hồ sơ.
            - Trong số hồ sơ đang giải quyết, có 12 hồ sơ còn hạn và 02 hồ sơ đã quá hạn.
            - Đang xử lý 24 hồ sơ; đã trả quá hạn 06 hồ sơ.
            """));
  }

  @Test
  void anEarlierTimeNeedsNoBrackets() {
    assertEquals(
        List.of(
            "312 dossier.received.total [Hộ tịch]",
            "290 dossier.received.total [Hộ tịch]",
            "410 dossier.received.total",
            "12 dossier.received.carriedOver",
            "400 dossier.resolved.total"),
        Reports.quantities(
            """
            a. Hộ tịch (Luật Hộ tịch): 312 hồ sơ, cùng kỳ 290 hồ sơ.
            b. Trong tháng bộ phận một cửa có 410 hồ sơ, kể cả 12 hồ sơ tháng trước chuyển sang; đã trả 400 hồ sơ.
            """));
  }

  @Test
  void filesOfTheOfficeAreNoDossiers() {
    assertEquals(
        List.of("812 hồ sơ công việc", "30 dossier.received.total"),
        Reports.quantities("Lập 812 hồ sơ công việc; tiếp nhận 30 hồ sơ."));
  }

  @Test
  void aNoteBehindAFieldDoesNotBreakItsRow() {
    List<String> read =
        Reports.quantities(
            """
            Lĩnh vực
            Số hồ sơ nhận giải quyết Số hồ sơ đã giải quyết Số hồ sơ đang giải quyết
            (1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12) (13)
            1 Chứng thực 412 36 376 0 412 401 11 0 0 0 0
            2 Hộ tịch (1) 118 45 69 4 111 87 22 2 7 7 0
            3 Đất đai (*) 64 2 48 14 45 10 29 6 19 15 4
            """);
    assertEquals(33, read.size());
    assertEquals(true, read.contains("111 dossier.resolved.total [Hộ tịch]"));
    assertEquals(true, read.contains("4 dossier.pending.overdue [Đất đai]"));
  }

  @Test
  void theSectionSaysWhatBareFiguresCount() {
    assertEquals(
        List.of(
            "318 dossier.received.total",
            "204 dossier.received.online",
            "310 dossier.resolved.total",
            "8 dossier.pending.total"),
        Reports.quantities(
            """
            4. Tình hình giải quyết thủ tục hành chính
            4.1. Bộ phận một cửa
            - Số tiếp nhận: 318 (mới tiếp nhận trực tuyến: 204).
            - Số đã giải quyết: 310.
            - Số đang giải quyết: 8.
            5. Tiếp nhận, xử lý phản ánh kiến nghị
            - Số tiếp nhận: 9. Số đã giải quyết: 7.
            """));
  }

  @Test
  void theFirstWordOfAUnitStandsForIt() {
    assertEquals(
        List.of(
            "92 dossier.received.total",
            "88 dossier.resolved.total",
            "3 dossier.resolved.overdue",
            "4 dossier.pending.total",
            "6 bộ"),
        Reports.quantities(
            """
            * Nhận được 92 bộ hồ sơ.
            * Giải quyết xong: 88 bộ, quá thời gian 03 bộ.
            * Đang giải quyết: 04 bộ.
            * Cơ quan được cấp 06 bộ máy vi tính.
            """));
  }

  @Test
  void aSlashMayPartACountFromItsShare() {
    assertEquals(
        List.of(
            "240 dossier.received.total",
            "180 dossier.received.online",
            "60 dossier.received.inPerson"),
        Reports.quantities(
            """
            Tổng số hồ sơ tiếp nhận: 240
            - Hồ sơ trực tuyến: 180 / 75,00%
            - Hồ sơ trực tiếp: 60 / 25,00%
            """));
  }

  @Test
  void proceduresOfferedAreNoDossiersThatCame() {
    assertEquals(
        List.of("391 procedure.total", "12 dossier.received.total"),
        Reports.quantities(
            """
            - Trung tâm tiếp nhận 391 TTHC thuộc thẩm quyền giải quyết của cấp xã.
            - Trong ngày tiếp nhận 12 thủ tục hành chính.
            """));
    assertEquals(
        List.of("104 procedure.published", "104 procedure.total"),
        Reports.quantities("Có 100% TTHC (104/104) được niêm yết công khai."));
  }

  @Test
  void whatIsMoreThanATotalIsNoneOfItsParts() {
    assertEquals(
        List.of(
            "31 dossier.pending.total", "720 dossier.received.total", "95 dossier.received.total"),
        Reports.quantities(
                "- Đang giải quyết 31 hồ sơ. Phân theo nhóm việc: chứng thực 720 hồ sơ, hộ tịch 95 hồ sơ.")
            .stream()
            .map(line -> line.replaceAll(" \\[.*", ""))
            .toList());
  }

  @Test
  void theWordsBeforeAListSayWhatItsGroupsCount() {
    assertEquals(
        List.of(
            "36 dossier.resolved.overdue [đất đai]",
            "7 dossier.resolved.overdue [xây dựng]",
            "5 dossier.resolved.overdue [quầy địa chính]",
            "1 dossier.resolved.overdue [quầy tư pháp]",
            "120 dossier.received.total [thôn Đông]",
            "98 dossier.received.total [thôn Tây]"),
        Reports.quantities(
            """
            - Hồ sơ trễ của một cửa huyện: đất đai 36, xây dựng 7. Nguyên nhân do đo đạc chậm.
            - Trễ hạn theo quầy: quầy địa chính 05; quầy tư pháp 01.
            - Hồ sơ tiếp nhận theo thôn: thôn Đông 120, thôn Tây 98.
            """));
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            - Phản ánh tiếp nhận theo thôn: thôn Đông 12, thôn Tây 9.
            - Điểm chấm theo thôn: thôn Đông 92, thôn Tây 88.
            """));
  }

  @Test
  void oldAndNewDossiersTakeTheReceivedApart() {
    assertEquals(
        List.of(
            "3206 dossier.received.total",
            "36 dossier.received.carriedOver",
            "3170 dossier.other",
            "1249 dossier.received.total",
            "31 dossier.received.carriedOver",
            "1218 dossier.other"),
        Reports.quantities(
            """
            - Tiếp nhận 3.206 hồ sơ (cũ 36, mới 3.170).
            - Nhận 1.249 hs (kỳ trước 31 + mới 1.218).
            """));
    assertEquals(
        List.of("2 dossier.received.total"),
        Reports.quantities("Tiếp nhận 02 hồ sơ (nhà cũ 3, nhà mới 4)."));
  }

  @Test
  void aUnitInCapitalsMayBeginTheNextLine() {
    assertEquals(
        List.of("144 procedure.total", "406 procedure.total", "391 procedure.total"),
        Reports.quantities(
            """
            Các xã thực hiện 144 TTHC (cấp xã), cộng 406
            TTHC.

            Số TTHC công bố 391
            TTHC; các lĩnh vực đều có.
            """));
  }

  @Test
  void aUnitDoesNotStopInsideALongerWord() {
    assertEquals(
        List.of("14 đơn vị", "3 đơn", "6 tổ chức", "2 hồ sơ công việc"),
        Reports.quantities(
            "Kiểm tra 14 đơn vị, nhận 03 đơn của 06 tổ chức; thẩm định 02 hồ sơ mời thầu."));
  }
}
