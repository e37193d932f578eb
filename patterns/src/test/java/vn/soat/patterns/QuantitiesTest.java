package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/** Counts and measures, and what each one counts. */
class QuantitiesTest {

  @Test
  void aBareNumberBehindConCountsWhatIsNamedBeforeIt() {
    assertEquals(
        List.of(
            "420 dossier.resolved.total",
            "411 dossier.resolved.onTime",
            "9 dossier.resolved.overdue"),
        Reports.quantities(
            "Đã giải quyết 420 hồ sơ, trong đó đúng hạn 411 hồ sơ; số hồ sơ quá hạn còn 09, chiếm tỷ"
                + " lệ 2,1%. Nhiệm kỳ còn 3 năm."));
  }

  @Test
  void whoComesIsPunishedAndIsPraised() {
    assertEquals(
        List.of(
            "31 lượt",
            "2 đoàn",
            "24 người",
            "3 tổ chức",
            "11 cá nhân",
            "4 tập thể",
            "9 cá nhân",
            "15 đoàn viên",
            "6 dự thảo"),
        Reports.quantities(
            """
            - Tiếp 31 lượt, có 02 đoàn đông người với 24 người.
            - Xử phạt 03 tổ chức, 11 cá nhân; khen thưởng 04 tập thể, 09 cá nhân.
            - Chi đoàn có 15 đoàn viên. Góp ý 06 dự thảo văn bản. Đoàn thanh niên ra quân 2 lần.
            """));
  }

  @Test
  void theWordsBeforeACountSayWhatItIs() {
    assertEquals(
        List.of(
            "1302 dossier.received.total",
            "1290 dossier.resolved.earlyOrOnTime",
            "0 dossier.resolved.overdue",
            "12 dossier.pending.total"),
        Reports.quantities(
            "UBND xã tiếp nhận tổng số 1.302 hồ sơ; trong đó giải quyết trước hạn và đúng hạn là 1.290"
                + " hồ sơ (không có hồ sơ quá hạn); đang giải quyết 12 hồ sơ."));
  }

  @Test
  void theWordsBehindACountSayItToo() {
    assertEquals(
        List.of(
            "827 dossier.received.online",
            "13 dossier.received.carriedOver",
            "1 dossier.returned",
            "64 dossier.paidOnline"),
        Reports.quantities(
            """
            - Đã tiếp nhận 827 hồ sơ trực tuyến trong 9 tháng (có 13 hồ sơ kỳ trước chuyển sang), có 01 hồ sơ
            trả lại do không đủ điều kiện giải quyết; thanh toán phí, lệ phí trực tuyến được 64 hồ sơ.
            """));
  }

  @Test
  void aFieldLimitsItsItem() {
    assertEquals(
        List.of(
            "89 dossier.received.total [Bảo trợ xã hội]",
            "77 dossier.resolved.onTime [Bảo trợ xã hội]",
            "218 dossier.received.total [Hộ tịch]",
            "2 dossier.returned [Hộ tịch]"),
        Reports.quantities(
            """
            Kết quả giải quyết thủ tục hành chính về các lĩnh vực:
            - Lĩnh vực Bảo trợ xã hội tiếp nhận 89 hồ sơ, đã giải quyết đúng hạn 77 hồ sơ.
            + Hộ tịch: nhận 218 hồ sơ, trả lại 02 hồ sơ.
            """));
  }

  @Test
  void theLeadInSaysWhatItsItemsAre() {
    assertEquals(
        List.of("120 dossier.received.online [Hộ tịch]", "35 dossier.received.online [Đất đai]"),
        Reports.quantities(
            """
            * Số hồ sơ tiếp nhận trực tuyến theo lĩnh vực:
            - Hộ tịch: 120 hồ sơ;
            - Đất đai: 35 hồ sơ.
            """));
  }

  @Test
  void proceduresAreToldFromDossiers() {
    assertEquals(
        List.of(
            "158 procedure.published",
            "14 procedure.published [Quân sự]",
            "47 procedure.online",
            "2 procedure.added",
            "1 procedure.removed",
            "1133 dossier.resolved.total"),
        Reports.quantities(
            """
            - Tổng số TTHC được niêm yết là 158 thủ tục (14 TTHC thuộc lĩnh vực Quân sự). Trong đó, có 47 TTHC
            thực hiện giải quyết theo mức độ 3, 4. Công bố mới 02 TTHC; bãi bỏ 01 thủ tục.
            - Từ đầu năm đến nay đã giải quyết xong 1133 TTHC cho tổ chức, cá nhân.
            """));
  }

  @Test
  void aRatioIsTwoCounts() {
    assertEquals(
        List.of("858 dossier.received.online", "1302 dossier.received.total"),
        Reports.quantities("Số hồ sơ tiếp nhận trực tuyến là 858/1302 hồ sơ."));
  }

  @Test
  void aCountMayLackItsUnitWhereTheSentenceNamedIt() {
    assertEquals(
        List.of("153 dossier.digitised", "607 dossier.received.total"),
        Reports.quantities("Kết quả số hóa hồ sơ là 153, đạt 11,73%. Cả xã tiếp nhận 607 hồ sơ."));
  }

  @Test
  void dotsAndCommasMeanWhatTheUnitAllows() {
    Report report =
        Reports.read(
            "Có 1,105 hồ sơ; diện tích 7,235 km2; thu 8.568.086.260đ; hỗ trợ 3 tỷ 045 triệu đồng và 5,5 tỉ"
                + " đồng; mức 300.000 đồng/người/tháng; 1.234,5 ha.");
    List<String> values =
        report.quantities().stream().map(q -> q.figure().value().toPlainString()).toList();
    assertEquals(
        List.of("1105", "7.235", "8568086260", "3045000000", "5500000000", "300000", "1234.5"),
        values);
  }

  @Test
  void theLastPrintedDigitTellsThePrecision() {
    Quantity money = Reports.read("Thu ngân sách 5,5 tỷ đồng.").quantities().get(0);
    assertEquals(0, new BigDecimal("100000000").compareTo(money.figure().lastDigit()));
  }

  @Test
  void wordsBeforeAFigureLoosenIt() {
    List<Bound> bounds =
        Reports.read("Có khoảng 400 hồ sơ, trên 100 hồ sơ, dưới 30 hồ sơ, 5 hồ sơ.")
            .quantities()
            .stream()
            .map(q -> q.figure().bound())
            .toList();
    assertEquals(List.of(Bound.ABOUT, Bound.ABOVE, Bound.BELOW, Bound.EXACT), bounds);
  }

  @Test
  void numbersThatCountNothingAreNoQuantities() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Dịch vụ công mức độ 3, 4; Điều 124 Luật Tổ chức; trẻ dưới 6 tuổi; 9 tháng đầu năm 2023;
            nhiệm kỳ 2021 - 2026; khóa XV; ISO 9001:2015; dịch Covid-19.
            """));
  }

  @Test
  void anInstructionIsNoZero() {
    assertEquals(
        List.of(),
        Reports.quantities("Chỉ đạo giải quyết đúng quy định, không để hồ sơ nào quá hạn."));
  }

  @Test
  void trongDoSetsPartsUnderTheirWhole() {
    Report report =
        Reports.read(
            """
            - Số hồ sơ được giải quyết Tổng là: 1.133 hồ sơ đạt 100%.
            * Trong đó:
            - Hồ sơ trả trước hạn là: 1.113 hồ sơ;
            - Hồ sơ trả đúng hạn 09 hồ sơ;
            - Không có hồ sơ trễ hẹn;
            * Tổng số tiếp nhận trực tuyến là: 1.105 hồ sơ.
            """);
    assertEquals(1, report.breakdowns().size());
    assertEquals("q1", report.breakdowns().get(0).whole());
    assertEquals(List.of("q2", "q3", "q4"), report.breakdowns().get(0).parts());
    assertEquals(Wording.OF_WHICH, report.breakdowns().get(0).wording());
  }

  @Test
  void gomPresentsAllOfAWhole() {
    Report report =
        Reports.read("Xã có 18 cán bộ, công chức, gồm 10 cán bộ và 08 công chức, đều đạt chuẩn.");
    assertEquals(Wording.ALL_OF_IT, report.breakdowns().get(0).wording());
    assertEquals(2, report.breakdowns().get(0).parts().size());
    assertEquals(
        Wording.ALL_OF_IT,
        Reports.read(
                "Có 36 thủ tục trực tuyến, phân ra 30 thủ tục toàn trình, 06 thủ tục một phần.")
            .breakdowns()
            .get(0)
            .wording());
  }

  @Test
  void aRowOfTheDossierTableIsElevenCountsOfItsField() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Kiểm soát thủ tục hành chính năm 2024
            1 Hộ tịch 218 150 67 1 216 100 116 0 2 2 0
            2 Đất đai 14 4 8 2 11 1 10 0 3 3 0
            Tổng cộng 232 154 75 3 227 101 126 0 5 5 0
            """);
    assertEquals(33, report.quantities().size());
    assertEquals("218 dossier.received.total [Hộ tịch]", Reports.line(report.quantities().get(0)));
    assertEquals("126 dossier.resolved.onTime", Reports.line(report.quantities().get(28)));
    assertTrue(
        report.breakdowns().stream().anyMatch(b -> b.parts().equals(List.of("q1", "q12"))),
        "the total row adds up the rows");
  }

  @Test
  void aRowThatLostItsEmptyCellsIsNotGuessed() {
    assertEquals(List.of(), Reports.quantities("5 Đất đai 2 2 0 2\n"));
  }

  @Test
  void aChangeOrAnAverageIsNoneOfTheFormsCounts() {
    assertEquals(
        List.of(
            "87 dossier.resolved.overdue",
            "34 dossier.other",
            "76 dossier.other",
            "13 procedure.other"),
        Reports.quantities(
            """
            - Hồ sơ quá hạn là 87 hồ sơ, giảm 34 hồ sơ so với quý trước.
            - Bình quân mỗi ngày tiếp nhận 76 hồ sơ.
            - So với năm trước tăng 13 thủ tục.
            """));
  }

  @Test
  void unitsOfAnythingCountDossiersWhereTheItemSaysSo() {
    assertEquals(
        List.of(
            "4108 dossier.received.total",
            "37 dossier.received.carriedOver",
            "121 dossier.certifiedElectronically",
            "40 bản"),
        Reports.quantities(
            """
            - Tổng số hồ sơ tiếp nhận 4.108 bộ, trong đó năm trước chuyển sang 37 bộ.
            - Chứng thực bản sao điện tử được 121 bản.
            - Phát 40 bản cho các tổ.
            """));
  }

  @Test
  void theWordBehindABareNumberSortsIt() {
    assertEquals(
        List.of(
            "1839 dossier.resolved.total",
            "1102 dossier.resolved.early",
            "737 dossier.resolved.onTime"),
        Reports.quantities("Đã giải quyết 1.839 hồ sơ, gồm 1.102 trước hạn và 737 đúng hạn."));
  }

  @Test
  void whatIsPendingIsPartedInBracketsToo() {
    assertEquals(
        List.of(
            "101 dossier.pending.total", "97 dossier.pending.onTime", "4 dossier.pending.overdue"),
        Reports.quantities("Đang giải quyết 101 hồ sơ (trong hạn 97 hồ sơ, quá hạn 04 hồ sơ)."));
  }

  @Test
  void ofAFeeDueAndAFeePaidTheNearestWordCounts() {
    assertEquals(
        List.of("64 dossier.paidOnline", "469 dossier.paidOnline", "7245000 đồng"),
        Reports.quantities(
            """
            - Hồ sơ có phát sinh phí thanh toán không dùng tiền mặt là 64 hồ sơ.
            - Có 469 hồ sơ nộp lệ phí qua mạng với số tiền 7.245.000 đồng.
            """));
  }

  @Test
  void aDayAndAMonthAreNoRatio() {
    assertEquals(
        List.of("1905 dossier.digitised", "2017 dossier.received.total"),
        Reports.quantities("Số hóa: từ 01/01 đến 14/6/2023 số hóa 1.905/2.017 hồ sơ."));
  }

  @Test
  void aNumberThatNobodyReadsLeavesAWholeUnproven() {
    assertTrue(
        Reports.read("Trung tâm có 12 người, gồm Giám đốc, 01 Phó Giám đốc và 10 công chức.")
            .breakdowns()
            .isEmpty());
  }

  @Test
  void aTableWithOtherColumnsIsReadByItsHeading() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Kiểm soát thủ tục hành chính năm 2017
            Lĩnh vực     Nhận     Đã giải quyết     Đang giải quyết
            Tổng số  Kỳ trước  Tổng số  Trước hạn  Đúng hạn  Quá hạn  Tổng số  Chưa đến hạn  Quá hạn
            Hộ tịch      90       4      86      40      45       1       4       3       1
            Y tế         12       0      11       2       9       0       1       1       0
            Cộng        102       4      97      42      54       1       5       4       1
            """);
    assertEquals(27, report.quantities().size());
    assertEquals("86 dossier.resolved.total [Hộ tịch]", Reports.line(report.quantities().get(2)));
    assertEquals("1 dossier.pending.overdue", Reports.line(report.quantities().get(26)));
  }

  @Test
  void aTableMayHaveALineForEachCell() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Kiểm soát thủ tục hành chính năm 2017
            Lĩnh vực
            Tiếp nhận
            Đã giải quyết
            Trước hạn
            Đúng hạn
            Đang giải quyết
            1
            Hộ tịch
            90
            86
            40
            46
            4
            2
            Y tế
            12
            11
            2
            9
            1
            """);
    assertEquals(
        List.of(
            "90 dossier.received.total [Hộ tịch]",
            "86 dossier.resolved.total [Hộ tịch]",
            "40 dossier.resolved.early [Hộ tịch]",
            "46 dossier.resolved.onTime [Hộ tịch]",
            "4 dossier.pending.total [Hộ tịch]"),
        report.quantities().stream().limit(5).map(Reports::line).toList());
  }

  @Test
  void columnsThatTheFiguresDoNotBearOutAreNotGuessed() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Thôn   Tiếp nhận   Trước hạn   Đúng hạn   Quá hạn
            Đông    10   3   9   5
            Tây    7   6   2   8
            """));
  }

  @Test
  void aFigureMayStandUnderItsLabel() {
    assertEquals(
        List.of("612 dossier.received.total", "600 dossier.resolved.total"),
        Reports.quantities(
            """
            a) Tổng số hồ sơ tiếp nhận
            612
            b) Số hồ sơ đã giải quyết
            600
            """));
  }

  @Test
  void aBareFigureOfComplaintsIsNoCountOfDossiers() {
    assertEquals(
        List.of(), Reports.quantities("- Phản ánh, kiến nghị: tiếp nhận 07, đã xử lý 07.\n"));
  }

  @Test
  void aHeadingMayGoOnInASecondLine() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Kết quả giải quyết hồ sơ năm 2021
            TT | Xã        | Tiếp | Đã giải | Trước,   | Quá | Đang | Tỷ lệ trước,
               |           | nhận | quyết   | đúng hạn | hạn | GQ   | đúng hạn
            1  | Tân Phú   | 215  | 210     | 207      | 3   | 5    | 98,57%
            2  | Tân Lộc   | 118  | 118     | 118      | 0   | 0    | 100%
               | Tổng cộng | 333  | 328     | 325      | 3   | 5    | 99,09%
            """);
    assertEquals(15, report.quantities().size());
    assertEquals(
        "207 dossier.resolved.earlyOrOnTime [Tân Phú]", Reports.line(report.quantities().get(2)));
    assertEquals("5 dossier.pending.total", Reports.line(report.quantities().get(14)));
    assertEquals("98,57% = 207/210", Reports.line(report.percentages().get(0)));
    assertEquals("99,09% = 325/328", Reports.line(report.percentages().get(2)));
  }

  @Test
  void columnsMayBeSetWithBlanksBetweenDrawnLines() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Kết quả một cửa năm 2009
            -----------------------------------------------------
            Lĩnh vực       Nhận   Giải quyết   Đúng hẹn   Sai hẹn   Tồn
            -----------------------------------------------------
            Hộ tịch         487       485         480        5        2
            Chứng thực    1.304     1.304       1.304        0        0
            -----------------------------------------------------
            Cộng          1.791     1.789       1.784        5        2
            """);
    assertEquals(15, report.quantities().size());
    assertEquals("485 dossier.resolved.total [Hộ tịch]", Reports.line(report.quantities().get(1)));
    assertEquals("2 dossier.pending.total", Reports.line(report.quantities().get(14)));
  }

  @Test
  void aRowOfOneFigureSaysWhatItCounts() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Công tác cải cách hành chính năm 2021

            UBND xã Tân Phú báo cáo kết quả công tác cải cách hành chính như sau.

            Phụ lục
            KẾT QUẢ GIẢI QUYẾT HỒ SƠ
            Chỉ tiêu
            Số lượng
            Tổng số tiếp nhận
            924
            Trực tuyến
            719
            Đã giải quyết
            911
            Đang giải quyết
            13
            Quá hạn
            0
            """);
    assertEquals(
        List.of(
            "924 dossier.received.total",
            "719 dossier.received.online",
            "911 dossier.resolved.total",
            "13 dossier.pending.total",
            "0 dossier.pending.overdue"),
        report.quantities().stream().map(Reports::line).toList());
  }

  /** Under a heading that names procedures, which the section is about. */
  @Test
  void rowsThatNameDossiersCountDossiers() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Công tác cải cách hành chính năm 2021

            UBND xã Tân Phú báo cáo kết quả công tác cải cách hành chính như sau.

            2. Cải cách thủ tục hành chính
            2.1. Số liệu
            Chỉ tiêu\tTrong tháng
            Hồ sơ tồn tháng trước chuyển sang\t18
            Hồ sơ tiếp nhận mới\t264
            Hồ sơ đã trả\t259
            Trong đó: trước hạn\t201
            Hồ sơ đang xử lý\t23
            """);
    assertEquals(
        List.of(
            "18 dossier.received.carriedOver",
            "264 dossier.other",
            "259 dossier.resolved.total",
            "201 dossier.resolved.early",
            "23 dossier.pending.total"),
        report.quantities().stream().map(Reports::line).toList());
  }

  /** A column that names another time counts the same again; a target and a share do not. */
  @Test
  void aColumnOfAnotherTimeCountsTheSame() {
    Report report =
        Reports.read(
            """
            2.1. Số liệu hồ sơ
            Chỉ tiêu\tTrong tháng\tLũy kế\tKế hoạch năm\tSo với cùng kỳ
            Hồ sơ tiếp nhận mới\t264\t2.905\t3.000\t31
            Hồ sơ đã trả\t259\t2.882\t3.000\t28
            Hồ sơ đang xử lý\t23\t-\t0\t3
            """);
    assertEquals(
        List.of(
            "264 dossier.other -",
            "2905 dossier.other Lũy kế",
            "259 dossier.resolved.total -",
            "2882 dossier.resolved.total Lũy kế",
            "23 dossier.pending.total -"),
        report.quantities().stream()
            .map(q -> Reports.line(q) + " " + q.period().map(Period::text).orElse("-"))
            .toList());
  }

  /** Set with blanks: the words of the next row, and the heading, belong to other figures. */
  @Test
  void aRowSetWithBlanksSpeaksForItself() {
    assertEquals(
        List.of(
            "6044 dossier.digitised",
            "6412 dossier.received.total",
            "6119 dossier.digitised",
            "6307 dossier.resolved.total"),
        Reports.quantities(
            """
            Nội dung                               Kết quả                Tỷ lệ      Chỉ tiêu
            Số hóa thành phần hồ sơ                6.044/6.412 hồ sơ      94,26%     90%
            Số hóa kết quả giải quyết              6.119/6.307 hồ sơ      97,02%     95%
            """));
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Chức danh            Số người   Nữ   Đại học   Đảng viên
            Cán bộ chuyên trách        11    3         8          11
            Công chức                  10    4         9           9
            """));
  }

  @Test
  void theLastFigureOfARowIsNoCountOfTheNextLabel() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Công tác cải cách hành chính năm 2021

            UBND xã Tân Phú báo cáo kết quả công tác cải cách hành chính như sau.

            Đối tượng                 Tổng    Nữ    Đảng viên
            Cán bộ chuyên trách        11      3        11
            Công chức                  10      4        10
            """);
    assertEquals(List.of(), report.quantities().stream().map(Reports::line).toList());
  }

  @Test
  void anEnumerationGoesOnInTheNextLine() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Công tác cải cách hành chính năm 2021

            UBND xã Tân Phú ban hành trong năm 119 văn bản hành chính, gồm có 75 Báo cáo,
            29 Tờ trình, 15 Kế hoạch; công bố mới trong năm qua trên địa bàn toàn xã 02
            TTHC. Văn bản ban hành đều đúng thể thức và kỹ thuật trình bày theo quy định.
            """);
    assertEquals(
        List.of("119 văn bản", "75 báo cáo", "29 tờ trình", "15 kế hoạch", "2 thủ tục"),
        report.quantities().stream().map(q -> q.figure().value() + " " + q.unit()).toList());
  }

  @Test
  void causesShareTheTotalOfTheirTable() {
    Report report =
        Reports.read(
            """
            BÁO CÁO
            Công tác cải cách hành chính năm 2021

            UBND xã Tân Phú báo cáo kết quả công tác cải cách hành chính như sau.

            BIỂU 4
            Nguyên nhân\tSố hồ sơ\tTỷ lệ
            Chờ kết quả đo đạc\t6\t60%
            Chờ cơ quan thuế\t3\t30%
            Cán bộ nghỉ ốm\t1\t10%
            Cộng\t10\t100%
            """);
    assertEquals(
        List.of("6 dossier.other", "3 dossier.other", "1 dossier.other", "10 dossier.other"),
        report.quantities().stream().map(Reports::line).toList());
    assertEquals("30% = 3/10", Reports.line(report.percentages().get(1)));
  }

  @Test
  void aBaseIsReadWithItsOwnWords() {
    assertEquals(
        List.of(
            "34 dossier.received.online",
            "61 dossier.received.total",
            "208 dossier.paidOnline",
            "315 dossier.other"),
        Reports.quantities(
            """
            - Trong kỳ có 34 hồ sơ nộp trực tuyến trên tổng số 61 hồ sơ tiếp nhận, tỷ lệ 55,74%.
            - Thanh toán không tiền mặt: 208 hồ sơ trên 315 hồ sơ có thu phí.
            """));
  }

  @Test
  void whatIsComparedWithIsTheSameOfAnEarlierTime() {
    assertEquals(
        List.of(
            "874 dossier.received.total",
            "119 dossier.other",
            "755 dossier.received.total",
            "63 dossier.received.total",
            "131 procedure.total",
            "8 procedure.removed",
            "139 procedure.total"),
        Reports.quantities(
            """
            - Đã tiếp nhận 874 hồ sơ, tăng 119 hồ sơ so với năm 2020 (755 hồ sơ).
            - So với cùng kỳ năm trước (63 hồ sơ), số hồ sơ tiếp nhận tăng 12%.
            - Bộ thủ tục có tổng số 131 thủ tục, giảm 08 thủ tục so với đầu năm (139 thủ tục).
            """));
  }

  @Test
  void theFirstCountOfAFieldIsWhatCameIn() {
    assertEquals(
        List.of(
            "45 dossier.received.total [Đất đai]",
            "3 dossier.received.online [Đất đai]",
            "40 dossier.resolved.total [Đất đai]",
            "22 dossier.resolved.total [Hộ tịch]",
            "22 dossier.received.total [Hộ tịch]"),
        Reports.quantities(
            """
            Kết quả đã giải quyết theo lĩnh vực:
            - Lĩnh vực Đất đai: 45 hồ sơ (nộp trực tuyến 3 hồ sơ), đã giải quyết 40 hồ sơ.
            - Lĩnh vực Hộ tịch: tiếp nhận và giải quyết 22/22 hồ sơ.
            """));
  }

  @Test
  void aLabelMayEndTheLineAbove() {
    assertEquals(
        List.of("295 dossier.received.total", "291 dossier.resolved.total"),
        Reports.quantities(
            """
            - Tổng số hồ sơ tiếp nhận:
            295 hồ sơ
            Tổng số hồ sơ đã giải quyết:
            291 hồ sơ, đạt 98,6%
            """));
  }

  @Test
  void dossiersThatWaitOrGoBackAreNotResolved() {
    assertEquals(
        List.of(
            "12 dossier.pending.total",
            "5 dossier.pending.total",
            "6 dossier.returned",
            "48 dossier.resolved.overdue",
            "25 dossier.pending.total"),
        Reports.quantities(
            """
            - Chuyển kỳ sau giải quyết 12 hồ sơ.
            - 05 hồ sơ đang được giải quyết.
            - Công chức đã từ chối 06 hồ sơ không thuộc thẩm quyền và hướng dẫn người dân đến đúng nơi giải quyết.
            - Trong 48 hồ sơ sai hẹn thì lĩnh vực địa chính chiếm nhiều nhất.
            - Cán bộ còn kiêm nhiệm; 25 hồ sơ tồn kéo dài chủ yếu là đất đai.
            """));
  }

  @Test
  void aZeroMayBeSaidInOtherWords() {
    assertEquals(
        List.of(
            "0 dossier.resolved.overdue",
            "0 dossier.pending.total",
            "0 dossier.returned",
            "0 dossier.digitised"),
        Reports.quantities(
            """
            - Không để hồ sơ nào giải quyết quá hạn.
            - Không còn hồ sơ tồn; không phải trả lại hồ sơ nào.
            - Chưa số hóa hồ sơ nào.
            """));
  }

  @Test
  void whatIsWantedIsNoZero() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            - Phấn đấu không để hồ sơ quá hạn.
            - Qua kiểm tra không có trường hợp vi phạm phải xử lý kỷ luật.
            """));
  }

  @Test
  void listsOfFieldsAndInterlinkedDossiersMayLackTheirUnit() {
    assertEquals(
        List.of(
            "418 dossier.received.total",
            "266 dossier.received.total",
            "14 dossier.interlinked",
            "5 dossier.interlinked"),
        Reports.quantities(
                """
            - Phân theo lĩnh vực (số tiếp nhận mới): Tư pháp 418; Nông nghiệp và Môi trường 266.
            - Hồ sơ liên thông: khai sinh 14, khai tử 05.
            """)
            .stream()
            .map(line -> line.replaceAll(" \\[.*", ""))
            .toList());
  }

  @Test
  void lettersAndPointsAreNoDossiers() {
    assertEquals(
        List.of("5 dossier.resolved.overdue"),
        Reports.read("- Trễ hạn 05 hồ sơ. Thư xin lỗi: 05/05. Số hóa hồ sơ đạt 20,27/22 điểm.")
            .quantities()
            .stream()
            .filter(quantity -> quantity.indicator().isPresent())
            .map(Reports::line)
            .toList());
  }

  @Test
  void theUnitOfMoneyBehindARatioHoldsForBoth() {
    assertEquals(
        List.of("11240000000 đồng", "13500000000 đồng"),
        Reports.quantities("Giải ngân vốn đầu tư 11.240/13.500 triệu đồng, đạt 83,26%."));
  }

  @Test
  void aChangeIsBrokenDownByNothing() {
    Report report =
        Reports.read(
            """
            Tổng diện tích gieo trồng 612,5 ha, giảm 4,5 ha so với cùng kỳ. Trong đó:
            - Cây lúa: 418 ha;
            - Cây ngô: 194,5 ha.
            """);
    assertEquals(report.quantities().get(0).id(), report.breakdowns().get(0).whole());
  }

  @Test
  void tablesOfProceduresHaveTheirColumns() {
    assertEquals(
        List.of(
            "36 procedure.total [Hộ tịch]",
            "35 procedure.published [Hộ tịch]",
            "2 procedure.added [Hộ tịch]",
            "0 procedure.removed [Hộ tịch]",
            "48 procedure.total [Đất đai]",
            "46 procedure.published [Đất đai]",
            "1 procedure.added [Đất đai]",
            "3 procedure.removed [Đất đai]",
            "84 procedure.total",
            "81 procedure.published",
            "3 procedure.added",
            "3 procedure.removed"),
        Reports.quantities(
            """
            Lĩnh vực
            Tổng số TTHC
            Đã công khai
            Bổ sung mới
            Bãi bỏ
            1
            Hộ tịch
            36
            35
            2
            0
            2
            Đất đai
            48
            46
            1
            3
            Tổng cộng
            84
            81
            3
            3
            """));
    assertEquals(
        List.of("148 procedure.published", "5 procedure.added", "7 procedure.removed"),
        Reports.quantities(
            """
            TTHC niêm yết | TTHC mới | TTHC bãi bỏ
            148 | 5 | 7
            """));
  }

  @Test
  void otherTablesAreNotOfProcedures() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Thôn      Số hộ     Hộ nghèo   Cận nghèo   Thoát nghèo
            Đông      120       12         5           3
            Tây       98        4          1           2
            """));
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Tên TTHC | Công khai | Bổ sung | Bãi bỏ
            1 | 2 | 3 | 4
            """));
  }

  @Test
  void theFieldThatAHeadingOrALeadInNamesLimitsWhatStandsUnderIt() {
    assertEquals(
        List.of(
            "874 dossier.received.total [Chứng thực]",
            "870 dossier.resolved.total [Chứng thực]",
            "208 dossier.received.total [Đất đai - môi trường]",
            "21 dossier.received.total [Hộ tịch]",
            "46 dossier.received.total"),
        Reports.quantities(
            """
            I. SỐ LIỆU TỪNG LĨNH VỰC
            1. Chứng thực (kể cả bản sao)
            - Tiếp nhận: 874 hồ sơ
            - Đã trả: 870 hồ sơ
            2. Đất đai - môi trường
            - Tiếp nhận: 208 hồ sơ
            * Lĩnh vực Hộ tịch:
            + Tiếp nhận: 21 hồ sơ
            II. XÂY DỰNG ĐỘI NGŨ CÁN BỘ
            - Tiếp nhận: 46 hồ sơ
            """));
  }

  @Test
  void aFootnotesMarkMayStandBehindAUnit() {
    assertEquals(
        List.of("5164 dossier.received.total", "36 dossier.received.carriedOver"),
        Reports.quantities("Tổng số tiếp nhận là 5.164 hồ sơ3, gồm 36 hồ sơ tồn đầu kỳ."));
  }

  @Test
  void whatIsToBeClearedIsPending() {
    assertEquals(
        List.of("2 dossier.pending.overdue", "21 dossier.pending.total"),
        Reports.quantities(
            """
            IV. NHIỆM VỤ QUÝ IV
            - Giải quyết dứt điểm 02 hồ sơ quá hạn.
            - Xử lý hết 21 hồ sơ chuyển tiếp.
            """));
    assertEquals(
        List.of("2 dossier.resolved.overdue"),
        Reports.quantities(
            """
            II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ
            - Đã giải quyết dứt điểm 02 hồ sơ quá hạn.
            """));
  }

  @Test
  void proceduresAreCountedNotHandledBelowTheirWhole() {
    assertEquals(
        List.of("163 procedure.published", "128 procedure.total"),
        Reports.quantities(
            """
            - Tổng số TTHC đang niêm yết tại trụ sở là 163 thủ tục; trong đó:
            * UBND xã trực tiếp giải quyết: 128 thủ tục;
            """));
  }

  @Test
  void whatAChangeBeganWithIsNotRemoved() {
    assertEquals(
        List.of("281 procedure.total", "268 procedure.total"),
        Reports.quantities("Số thủ tục giảm từ 281 thủ tục xuống 268 thủ tục."));
  }

  @Test
  void aPageMayBreakInsideAUnitOrASum() {
    assertEquals(
        List.of("575 dossier.resolved.total", "9718000000 đồng"),
        Reports.quantities(
            """
            - Đến cuối kỳ báo cáo bộ phận một cửa đã giải quyết xong 575 hồ\s



            2

            sơ, không để quá hạn; dự toán giao năm nay của thị trấn là 9 tỷ\s



            3

            718 triệu đồng.
            """));
  }

  @Test
  void aDashAndTheWordForARateEndABareCount() {
    assertEquals(
        List.of(
            "380 dossier.resolved.total",
            "371 dossier.resolved.onTime",
            "9 dossier.resolved.overdue"),
        Reports.quantities(
            """
            - Đã giải quyết: 380 hồ sơ - Tỷ lệ: 92,23%
              + Đúng hạn: 371 - Tỷ lệ: 97,63%
              + Quá hạn: 09 – tỷ lệ 2,37%
            - Điểm tự chấm: 25 - Tỷ lệ: 62,5%
            """));
  }
}
