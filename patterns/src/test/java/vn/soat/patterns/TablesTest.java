package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Period;

/** Tables in plain text whose columns or rows say by their own words what they count. */
class TablesTest {

  @Test
  void labelsNameColumnsThatNoSumBearsOut() {
    String table =
        """
        Số liệu hồ sơ trực tuyến theo lĩnh vực:
        TT | Lĩnh vực | HS mới tiếp nhận | HS trực tuyến | Tỷ lệ trực tuyến
        1 | Tư pháp | 640 | 512 | 80,00%
        2 | Địa chính | 75 | 33 | 44,00%
          | Cộng | 715 | 545 | 76,22%
        """;

    assertEquals(
        List.of(
            "640 dossier.other [Tư pháp]",
            "512 dossier.received.online [Tư pháp]",
            "75 dossier.other [Địa chính]",
            "33 dossier.received.online [Địa chính]",
            "715 dossier.other",
            "545 dossier.received.online"),
        Reports.quantities(table));
    assertEquals(
        List.of("80,00% = 512/640", "44,00% = 33/75", "76,22% = 545/715"),
        Reports.percentages(table));
  }

  @Test
  void eachCellMayHaveALineOfItsOwnWithAShareAtTheEnd() {
    String table =
        """
        Biểu 3: Hồ sơ trực tuyến
        STT
        Lĩnh vực
        TTHC mức độ 3, 4
        HS tiếp nhận
        HS trực tuyến
        Tỷ lệ
        1
        Hộ tịch
        12
        250
        60
        24,00%
        2
        Người có công
        05
        40
        10
        25,00%
        3
        Trồng trọt
        03
        08
        02
        25,00%
        """;

    assertEquals(
        List.of(
            "12 procedure.online [Hộ tịch]",
            "250 dossier.received.total [Hộ tịch]",
            "60 dossier.received.online [Hộ tịch]",
            "5 procedure.online [Người có công]",
            "40 dossier.received.total [Người có công]",
            "10 dossier.received.online [Người có công]",
            "3 procedure.online [Trồng trọt]",
            "8 dossier.received.total [Trồng trọt]",
            "2 dossier.received.online [Trồng trọt]"),
        Reports.quantities(table));
    assertEquals(
        List.of("24,00% = 60/250", "25,00% = 10/40", "25,00% = 2/8"), Reports.percentages(table));
  }

  @Test
  void labelsSetOverSeveralLinesStandAboveTheirFigures() {
    String table =
        """
        Chi tiết hồ sơ các lĩnh vực theo biểu dưới đây:

        Lĩnh vực       Tiếp nhận   Tiếp nhận   2021 so với   Đã giải   Trong đó
                       năm 2020    năm 2021    2020 (%)      quyết     quá hạn
                       (HS)        (HS)                      (HS)      (HS)
        Công chứng     800         900         112.50        898       2
        Hộ tịch        400         500         125.00        495       1
        Cộng           1200        1400        116.67        1393      3
        """;

    assertEquals(
        List.of(
            "800 dossier.received.total [Công chứng]",
            "900 dossier.received.total [Công chứng]",
            "898 dossier.resolved.total [Công chứng]",
            "2 dossier.resolved.overdue [Công chứng]"),
        Reports.quantities(table).subList(0, 4));
    assertEquals(
        List.of("112.50 = 900/800", "125.00 = 500/400", "116.67 = 1400/1200"),
        Reports.percentages(table));
  }

  @Test
  void aColumnOfAnEarlierYearBearsThatYear() {
    assertEquals(
        List.of("năm 2020", "", "năm 2020", ""),
        Reports.read(
                """
                Lĩnh vực       Hồ sơ nhận   Hồ sơ nhận
                               năm 2020     năm 2021
                Công chứng     800          900
                Hộ tịch        400          500
                Cộng           1200         1400
                """)
            .quantities()
            .stream()
            .map(q -> q.period().map(p -> p.text()).orElse(""))
            .limit(4)
            .toList());
  }

  @Test
  void aColumnOfUnitsTellsWhatEachRowCounts() {
    String table =
        """
        Biểu 2. Một số chỉ tiêu chủ yếu

        STT  Chỉ tiêu                                    ĐVT       Kết quả
        1    Nhiệm vụ hoàn thành                         nhiệm vụ  12/13
        2    TTHC cung cấp DVC trực tuyến toàn trình     TTHC      150
        3    Hồ sơ tiếp nhận trực tuyến                  hồ sơ     2.480
        4    Tỷ lệ hồ sơ giải quyết đúng hạn             %         97,25
        5    Hồ sơ giải quyết quá hạn                    hồ sơ     31
        6    Số cuộc họp giao ban                        cuộc      24
        """;

    assertEquals(
        List.of(
            "150 procedure.online", "2480 dossier.received.online", "31 dossier.resolved.overdue"),
        Reports.quantities(table).stream()
            .filter(q -> q.contains("dossier") || q.contains("procedure"))
            .toList());
    assertEquals(List.of("97,25 = -/-"), Reports.percentages(table));
  }

  @Test
  void partsOfARowMayStandUnderItWithADash() {
    assertEquals(
        List.of(
            "1874 dossier.received.total",
            "74 dossier.received.carriedOver",
            "1850 dossier.resolved.total",
            "9 dossier.resolved.overdue",
            "24 dossier.pending.total"),
        Reports.quantities(
            """
            STT | Nội dung                 | Số hồ sơ
            1   | Tổng số tiếp nhận        | 1.874
                | - Kỳ trước chuyển sang   | 74
            2   | Đã giải quyết            | 1.850
                | - Trễ hạn                | 09
            3   | Đang giải quyết          | 24
            """));
  }

  @Test
  void emptyCellsShowByWhereTheOthersStand() {
    assertEquals(
        List.of(
            "90 dossier.received.total [Hộ tịch]",
            "6 dossier.received.online [Hộ tịch]",
            "84 dossier.received.inPerson [Hộ tịch]",
            "90 dossier.resolved.total [Hộ tịch]",
            "40 dossier.received.total [Đất đai]",
            "40 dossier.received.inPerson [Đất đai]",
            "38 dossier.resolved.total [Đất đai]",
            "2 dossier.pending.total [Đất đai]",
            "130 dossier.received.total",
            "6 dossier.received.online",
            "124 dossier.received.inPerson",
            "128 dossier.resolved.total",
            "2 dossier.pending.total"),
        Reports.quantities(
            """
            Kết quả giải quyết hồ sơ (ô để trống là không phát sinh)

            TT  Lĩnh vực           Tiếp nhận   Trực    Trực    Đã giải   Đang giải
                                   tổng số     tuyến   tiếp    quyết     quyết
              1 Hộ tịch                 90       06      84        90
              2 Người có công
              3 Đất đai                 40               40        38          02
                Tổng cộng              130       06     124       128          02
            """));
  }

  @Test
  void aColumnOfTargetsCountsNothing() {
    String table =
        """
        Bảng 2. Tỷ lệ hồ sơ trực tuyến của các xã

        TT  Đơn vị            Tiếp nhận  Trong đó   Tỷ lệ   Chỉ tiêu
                              trong năm  trực tuyến  (%)    giao (%)
         1  Xã Đồng Lạc           800       400      50,00       55
         2  Xã Quang Hòa          500       300      60,00       55
            Toàn huyện           1300       700      53,85       55
        """;

    assertEquals(
        List.of(
            "800 dossier.received.total [Xã Đồng Lạc]",
            "400 dossier.received.online [Xã Đồng Lạc]",
            "500 dossier.received.total [Xã Quang Hòa]",
            "300 dossier.received.online [Xã Quang Hòa]"),
        Reports.quantities(table).subList(0, 4));
    assertEquals(
        List.of("50,00 = 400/800", "55 = -/-", "60,00 = 300/500", "55 = -/-"),
        Reports.percentages(table).subList(0, 4));
  }

  @Test
  void theHeadingTellsWhatRowsWithoutCuesCount() {
    assertEquals(
        List.of(
            "14 procedure.published [Bảo trợ xã hội]",
            "21 procedure.published [Người có công]",
            "35 procedure.published"),
        Reports.quantities(
            """
            Lĩnh vực                      Số TTHC niêm yết
            Bảo trợ xã hội                14
            Người có công                 21
            Cộng                          35
            """));
  }

  @Test
  void theLeadInTellsWhatTwoYearsAndTheirDifferenceCount() {
    assertEquals(
        List.of(
            "402 dossier.received.total [Hộ tịch]",
            "455 dossier.received.total [Hộ tịch]",
            "53 dossier.other [Hộ tịch]",
            "88 dossier.received.total [Đất đai]",
            "97 dossier.received.total [Đất đai]",
            "9 dossier.other [Đất đai]",
            "490 dossier.received.total",
            "552 dossier.received.total",
            "62 dossier.other"),
        Reports.quantities(
            """
            Đối chiếu lượng hồ sơ tiếp nhận từng lĩnh vực qua hai năm:
            Lĩnh vực      Năm 2021   Năm 2022   Tăng
            Hộ tịch       402        455        53
            Đất đai       88         97         9
            Cộng          490        552        62
            """));
  }

  @Test
  void aLegendInBracketsNamesTheColumnsBelowIt() {
    String table =
        """
        Xã tiếp nhận 552 hồ sơ trong năm.

        Chia theo quý (thời gian - tiếp nhận - trực tuyến - tỷ lệ):
        Quý I     250   200   80,00%
        Quý II    302   151   50,00%
        Cả năm    552   351   63,59%
        """;
    assertEquals(
        List.of(
            "552 dossier.received.total",
            "250 dossier.received.total",
            "200 dossier.received.online",
            "302 dossier.received.total",
            "151 dossier.received.online",
            "552 dossier.received.total",
            "351 dossier.received.online"),
        Reports.quantities(table));
    assertEquals(
        List.of("80,00% = 200/250", "50,00% = 151/302", "63,59% = 351/552"),
        Reports.percentages(table));
  }

  @Test
  void theNumberOfAMonthIsNoCountAndItsRowHasThatPeriod() {
    String table =
        """
        Kết quả tiếp nhận, giải quyết hồ sơ từng tháng:
        Tháng     Tiếp nhận   Đã giải quyết
        Tháng 1   120         118
        Tháng 2   130         128
        Cộng      250         246
        """;
    assertEquals(
        List.of("Tháng 1", "Tháng 1", "Tháng 2", "Tháng 2"),
        Reports.read(table).quantities().stream()
            .flatMap(quantity -> quantity.period().stream())
            .map(Period::text)
            .toList());
    assertEquals(
        List.of(
            "120 dossier.received.total",
            "118 dossier.resolved.total",
            "130 dossier.received.total",
            "128 dossier.resolved.total",
            "250 dossier.received.total",
            "246 dossier.resolved.total"),
        Reports.quantities(table));
  }

  @Test
  void whatIsDoneWithDossiersMayNameTheRows() {
    assertEquals(
        List.of(
            "511 dossier.digitised",
            "565 dossier.received.total",
            "402 dossier.digitised",
            "441 dossier.resolved.total",
            "164 dossier.paidOnline",
            "190 dossier.other"),
        Reports.quantities(
            """
            Nội dung	Kết quả	Mẫu số	Tỷ lệ
            Số hóa hồ sơ khi tiếp nhận	511	565	90,44%
            Số hóa kết quả giải quyết	402	441	91,16%
            Thanh toán trực tuyến	164	190	86,32%
            """));
  }

  @Test
  void petitionsAreNoDossiers() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Trong quý đã tiếp nhận hồ sơ của công dân.

            BIỂU 5. PHẢN ÁNH, KIẾN NGHỊ
            Thôn | Tiếp nhận mới | Đã xử lý
            Thôn Đông | 8 | 7
            Thôn Đoài | 4 | 3
            """));
  }

  /** Signs, tabs, gaps or a line for each cell: how a table is set changes nothing in it. */
  @Test
  void everyLayoutIsReadAlike() {
    List<List<String>> rows =
        List.of(
            List.of("TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"),
            List.of("1", "Số hồ sơ trực tuyến", "1.000", "1.250", "125,0"),
            List.of("2", "Số hồ sơ số hóa", "800", "760", "95,0"),
            List.of("3", "Số hồ sơ thanh toán trực tuyến", "500", "520", "104,0"));

    List<String> counted =
        List.of("1250 dossier.received.online", "760 dossier.digitised", "520 dossier.paidOnline");
    for (String between : List.of(" | ", "\t", "    ", "\n")) {
      String table =
          rows.stream().map(row -> String.join(between, row)).collect(Collectors.joining("\n"));
      assertEquals(counted, Reports.quantities("Chỉ tiêu hồ sơ năm 2023\n" + table + "\n"), table);
    }
  }

  @Test
  void unitsMayStandBeforeTheFiguresOfSeveralYears() {
    String table =
        """
        Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023 | So sánh (%)
        Hồ sơ tiếp nhận | hồ sơ | 1.200 | 1.500 | 125,0
        TTHC cung cấp trực tuyến | TTHC | 80 | 96 | 120,0
        Tỷ lệ hồ sơ đúng hạn | % | 95,8 | 96,7 |
        """;

    assertEquals(
        List.of(
            "1200 dossier.received.total Năm 2022",
            "1500 dossier.received.total ",
            "80 procedure.online Năm 2022",
            "96 procedure.online "),
        Reports.read(table).quantities().stream()
            .map(q -> Reports.line(q) + " " + q.period().map(Period::text).orElse(""))
            .toList());
    assertEquals("125,0 = 1500/1200", Reports.percentages(table).get(0));
  }

  @Test
  void aRowMayHoldSharesAlone() {
    String table =
        """
        Chỉ tiêu                        Năm 2022    Kế hoạch 2023    Thực hiện 2023
        Hồ sơ trực tuyến (%)            60,40       65               71,2
        Số hóa kết quả (%)              87,31       95               96
        Hồ sơ đúng hạn (%)              99,70       99,9             99,8
        """;

    assertEquals(List.of(), Reports.quantities(table));
    assertEquals(9, Reports.percentages(table).size());
  }

  @Test
  void aCellMayHoldACountAndItsShare() {
    String table =
        """
        Kết quả giải quyết hồ sơ theo lĩnh vực
        Lĩnh vực   Tiếp nhận   Trực tuyến     Đúng hạn
        Hộ tịch    1302        858 (65,9%)    1290 (99,1%)
        Đất đai    240         120 (50,0%)    230 (95,8%)
        Tư pháp    140         77 (55,0%)     139 (99,3%)
        """;

    assertEquals(
        List.of(
            "1302 dossier.received.total [Hộ tịch]",
            "858 dossier.received.online [Hộ tịch]",
            "1290 dossier.resolved.onTime [Hộ tịch]"),
        Reports.quantities(table).subList(0, 3));
    assertEquals("65,9% = 858/1302", Reports.percentages(table).get(0));
  }

  @Test
  void cellsAtTheEndOfARowMayBeEmpty() {
    assertEquals(
        List.of(
            "300 dossier.received.total [Chứng thực]",
            "300 dossier.resolved.total [Chứng thực]",
            "340 dossier.received.total",
            "335 dossier.resolved.total",
            "5 dossier.pending.total"),
        Reports.quantities(
                """
                Lĩnh vực | Hồ sơ tiếp nhận | Đã giải quyết | Đang giải quyết
                Đất đai | 40 | 35 | 5
                Chứng thực | 300 | 300 |
                Cộng | 340 | 335 | 5
                """)
            .subList(3, 8));
  }

  @Test
  void pointsAreNoDossiers() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Tự chấm điểm cải cách thủ tục hành chính, giải quyết hồ sơ
            Tiêu chí                      Điểm tối đa   Điểm tự chấm   Tỷ lệ (%)
            Giải quyết hồ sơ đúng hạn     10            9,5            95,0
            Hồ sơ trực tuyến              8             7              87,5
            Cộng                          18            16,5           91,7
            """));
  }

  @Test
  void aHeadingOfAnotherSectionNamesNothing() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Hồ sơ được nộp tại bộ phận một cửa của xã.
            4. Tổ chức bộ máy
            Chức danh                       Số lượng
            Cán bộ chuyên trách             10
            Trưởng thôn                     22
            Cộng                            32
            """));
  }

  @Test
  void oneLineNamesCountsAndSharesOfRowsWithBlanksAlone() {
    String table =
        """
        Hồ sơ nộp trực tuyến và số hóa hồ sơ theo lĩnh vực
        Lĩnh vực Tiếp nhận Trực tuyến Tỷ lệ Số hóa Tỷ lệ
        Hộ tịch 640 512 80,00% 608 95,00%
        Đất đai 75 33 48,00% 60 80,00%
        Cộng 715 545 76,22% 668 93,43%
        """;

    assertEquals(
        List.of(
            "640 dossier.received.total [Hộ tịch]",
            "512 dossier.received.online [Hộ tịch]",
            "608 dossier.digitised [Hộ tịch]",
            "75 dossier.received.total [Đất đai]",
            "33 dossier.received.online [Đất đai]",
            "60 dossier.digitised [Đất đai]",
            "715 dossier.received.total",
            "545 dossier.received.online",
            "668 dossier.digitised"),
        Reports.quantities(table));
    assertEquals("48,00% = 33/75", Reports.percentages(table).get(2));
  }

  @Test
  void aLineThatDoesNotSayWhereTheSharesStandNamesNoColumns() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Kết quả số hóa theo lĩnh vực trong tháng
            Lĩnh vực Tiếp nhận Trực tuyến Số hóa
            Hộ tịch 640 512 80,00% 608 95,00%
            Đất đai 75 33 44,00% 60 80,00%
            """));
  }

  @Test
  void figuresMayStandTogetherBelowTheirLabel() {
    String table =
        """
        Biểu 4. Số hóa hồ sơ theo tháng
        Thời gian
        Hồ sơ tiếp nhận
        Hồ sơ được số hóa
        Tỷ lệ
        Tháng 4
        240 180 75,00%
        Tháng 5 (đến 20/5)
        125 100 89,00%
        Cộng
        365 280 76,71%
        """;

    assertEquals(
        List.of(
            "240 dossier.received.total",
            "180 dossier.digitised",
            "125 dossier.received.total",
            "100 dossier.digitised",
            "365 dossier.received.total",
            "280 dossier.digitised"),
        Reports.quantities(table));
    assertEquals(
        List.of("75,00% = 180/240", "89,00% = 100/125", "76,71% = 280/365"),
        Reports.percentages(table));
  }

  @Test
  void aLineOfFiguresBelowATitleIsNoRow() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Hồ sơ được số hóa
            Hồ sơ tiếp nhận
            Số điện thoại của bộ phận một cửa
            0912 345 678
            Số tài khoản
            1203 205 311
            """));
  }

  @Test
  void aHeadingMakesRowsOfALabelAndOneFigure() {
    assertEquals(
        List.of(
            "43 procedure.total",
            "24 procedure.total [Hộ tịch]",
            "7 procedure.total [Nông, lâm nghiệp]",
            "12 procedure.total [Lĩnh vực khác]"),
        Reports.quantities(
            """
            UBND xã có 43 TTHC thực hiện tại bộ phận một cửa, chia theo lĩnh vực ở bảng dưới đây:
            Biểu 1. Số thủ tục hành chính theo lĩnh vực
            TT Lĩnh vực Số TTHC
            1 Hộ tịch 24
            2 Nông, lâm nghiệp 07
            3 Lĩnh vực khác 12
            """));
  }

  @Test
  void aHeadingMayGoOnOnTheNextLineAndTellWhatItsColumnsComeOf() {
    assertEquals(
        List.of(
            "240 dossier.received.total [Hộ tịch]",
            "236 dossier.resolved.total [Hộ tịch]",
            "230 dossier.resolved.earlyOrOnTime [Hộ tịch]",
            "75 dossier.received.total [Đất đai]",
            "61 dossier.resolved.total [Đất đai]",
            "55 dossier.resolved.earlyOrOnTime [Đất đai]",
            "315 dossier.received.total",
            "297 dossier.resolved.total",
            "285 dossier.resolved.earlyOrOnTime"),
        Reports.quantities(
            """
            Biểu 2. Kết quả theo từng lĩnh vực
            TT Lĩnh vực Hồ sơ tiếp nhận Hồ sơ đã giải quyết Tỷ lệ giải quyết
            (%) Sớm và đúng hạn Tỷ lệ sớm, đúng hạn (%)
            (1) (2) (3) (4) (5)=(4)/(3) (6) (7)=(6)/(4)
            1 Hộ tịch 240 236 98,33% 230 97,46%
            2 Đất đai 75 61 81,33% 55 90,16%
            Cộng 315 297 94,29% 285 95,96%
            """));
  }

  @Test
  void twoTimesAndTheirSignedChangeStandBesideAShareOfTheTotal() {
    String table =
        """
        Biểu 3. Đối chiếu số hồ sơ tiếp nhận
        Lĩnh vực 9 tháng 2020 9 tháng 2021 Tăng, giảm Tỷ trọng 2021
        Tư pháp - Hộ tịch 200 250 +25,00% 62,50%
        Đất đai 120 90 -25,00% 22,50%
        Cư trú 0 60 - 15,00%
        Tổng cộng 320 400 +25,00% 100%
        """;
    assertEquals(
        List.of(
            "200 dossier.received.total [Tư pháp - Hộ tịch] 9 tháng 2020",
            "250 dossier.received.total [Tư pháp - Hộ tịch] ",
            "120 dossier.received.total [Đất đai] 9 tháng 2020",
            "90 dossier.received.total [Đất đai] ",
            "0 dossier.received.total [Cư trú] 9 tháng 2020",
            "60 dossier.received.total [Cư trú] ",
            "320 dossier.received.total 9 tháng 2020",
            "400 dossier.received.total "),
        dated(table));
    assertEquals(
        List.of(
            "25,00% = -/-",
            "62,50% = 250/400",
            "25,00% = -/-",
            "22,50% = 90/400",
            "15,00% = 60/400",
            "25,00% = -/-",
            "100% = 400/400"),
        Reports.percentages(table));
    assertEquals("120 -> 90", Reports.change(Reports.read(table).percentages().get(2)));
  }

  private static List<String> dated(String table) {
    return Reports.read(table).quantities().stream()
        .map(q -> Reports.line(q) + " " + q.period().map(Period::text).orElse(""))
        .toList();
  }

  @Test
  void sharesOfATableMayBeOfWhatIsCountedAboveIt() {
    assertEquals(
        List.of("80% = 160/200", "57,5% = 92/160", "37,5% = 60/160", "5,0% = 8/160"),
        Reports.percentages(
            """
            Phát 200 phiếu, thu 160 phiếu hợp lệ (80%). Kết quả như sau:
            Mức độ Số phiếu Tỷ lệ
            Rất hài lòng 92 57,5%
            Hài lòng 60 37,5%
            Không hài lòng 8 5,0%
            """));
  }

  @Test
  void aWrongShareIsOfTheWholeThatTheOtherRowsTell() {
    assertEquals(
        List.of("12,5% = 3/24", "57,0% = 18/24", "12,5% = 3/24"),
        Reports.percentages(
            """
            Xã hiện có 24 cán bộ, công chức.
            Trình độ Tỷ lệ Số lượng
            Thạc sĩ 12,5% 3
            Đại học 57,0% 18
            Trung cấp 12,5% 3
            """));
  }

  @Test
  void sevenColumnsOnOneLineNeedNoSumToBearThemOut() {
    assertEquals(
        List.of(
            "320 dossier.received.total [Hộ tịch]",
            "84 dossier.received.online [Hộ tịch]",
            "6 dossier.received.carriedOver [Hộ tịch]",
            "311 dossier.resolved.total [Hộ tịch]",
            "2 dossier.resolved.overdue [Hộ tịch]",
            "8 dossier.pending.total [Hộ tịch]",
            "1 dossier.returned [Hộ tịch]"),
        Reports.quantities(
                """
                Biểu tổng hợp (đơn vị tính: hồ sơ)
                TT Lĩnh vực Tiếp nhận Trực tuyến Kỳ trước Đã giải quyết Quá hạn Đang giải quyết Trả lại
                1 Hộ tịch 320 84 6 311 2 8 1
                2 Cư trú 140 70 0 140 0 0 0
                3 Đất đai 60 12 9 41 3 17 2
                (các lĩnh vực khác nêu ở phần trên)
                """)
            .subList(0, 7));
  }

  @Test
  void capitalsAreTakenApartBeforeWordsThatNameColumns() {
    assertEquals(
        List.of(
            "402 dossier.resolved.total [Hộ tịch] NĂM 2021",
            "455 dossier.resolved.total [Hộ tịch] ",
            "88 dossier.resolved.total [Đất đai] NĂM 2021",
            "97 dossier.resolved.total [Đất đai] ",
            "900 dossier.resolved.total [Chứng thực] NĂM 2021",
            "990 dossier.resolved.total [Chứng thực] "),
        dated(
            """
            Số hồ sơ đã giải quyết phân theo lĩnh vực
            TT LĨNH VỰC NĂM 2021 NĂM 2022 TỶ LỆ (%)
            1 Hộ tịch 402 455 113,2
            2 Đất đai 88 97 110,2
            3 Chứng thực 900 990 110,0
            """));
  }

  @Test
  void aTotalMayStandFirstAndADashIsNone() {
    assertEquals(
        List.of(
            "910 dossier.received.total",
            "895 dossier.resolved.total",
            "15 dossier.pending.total",
            "410 dossier.received.total [Hộ tịch]",
            "405 dossier.resolved.total [Hộ tịch]",
            "5 dossier.pending.total [Hộ tịch]",
            "420 dossier.received.total [Chứng thực]",
            "420 dossier.resolved.total [Chứng thực]",
            "0 dossier.pending.total [Chứng thực]",
            "80 dossier.received.total [Đất đai]",
            "70 dossier.resolved.total [Đất đai]",
            "10 dossier.pending.total [Đất đai]"),
        Reports.quantities(
            """
            Kết quả giải quyết hồ sơ 9 tháng:
            TT Lĩnh vực Tiếp nhận Đã giải quyết Đang giải quyết
            Tổng số 910 895 15
            1 Hộ tịch 410 405 5
            2 Chứng thực 420 420 -

            3

            3 Đất đai 80 70 10
            """));
  }

  @Test
  void whatIsNotPublishedIsNoPublishedProcedure() {
    assertEquals(
        List.of(
            "32 procedure.total [Hộ tịch]",
            "31 procedure.published [Hộ tịch]",
            "1 procedure.other [Hộ tịch]"),
        Reports.quantities(
                """
                Biểu 4. Kết quả niêm yết TTHC (đơn vị tính: thủ tục)
                Lĩnh vực Tổng số Đã niêm yết Chưa niêm yết
                Hộ tịch 32 31 1
                Chứng thực 11 11 -
                Nuôi con nuôi 4 3 1
                Tổng cộng 47 45 2
                """)
            .subList(0, 3));
  }

  @Test
  void quartersBesideEachOtherAreNotTheWholeYear() {
    assertEquals(
        List.of(
            "120 dossier.received.online [Hộ tịch] Quý I",
            "150 dossier.received.online [Hộ tịch] Quý II",
            "44 dossier.received.online [Đất đai] Quý I",
            "40 dossier.received.online [Đất đai] Quý II",
            "12 dossier.received.online [Công Thương] Quý I",
            "12 dossier.received.online [Công Thương] Quý II"),
        dated(
            """
            Bảng so sánh hồ sơ trực tuyến
            Lĩnh vực Quý I Quý II Tăng (+), giảm (-)
            Hộ tịch 120 150 +30
            Đất đai 44 40 -4
            Công Thương 12 12 0
            """));
  }

  @Test
  void aRowMayBeOfAYear() {
    assertEquals(
        List.of(
            "100 dossier.received.online Năm 2021",
            "300 dossier.received.inPerson Năm 2021",
            "400 dossier.received.total Năm 2021"),
        dated(
                """
                Số hồ sơ tiếp nhận qua các năm
                Năm Hồ sơ trực tuyến Hồ sơ trực tiếp Tổng cộng
                Năm 2021 100 300 400
                Năm 2022 250 200 450
                Năm 2023 400 90 490
                """)
            .subList(0, 3));
  }

  @Test
  void rowsOfAWayHaveItsCountAndItsShareOfTheTotal() {
    String table =
        """
        Hình thức nộp hồ sơ trong quý:
        Hình thức Số hồ sơ Tỷ lệ
        Trực tiếp 320 40,0%
        Trực tuyến 440 55,0%
        Bưu chính công ích 40 5,0%
        Tổng số 800 100%
        """;
    assertEquals(
        List.of(
            "320 dossier.received.inPerson",
            "440 dossier.received.online",
            "40 dossier.received.inPerson",
            "800 dossier.received.total"),
        Reports.quantities(table));
    assertEquals(
        List.of("40,0% = 320/800", "55,0% = 440/800", "5,0% = 40/800", "100% = 800/800"),
        Reports.percentages(table));
  }

  /** A heading of other things, or one that names more columns than the rows have. */
  @Test
  void rowsOfOtherThingsCountNoDossiers() {
    for (String table :
        List.of(
            """
            Danh sách người phụ trách hồ sơ
            TT Họ tên Năm sinh
            1 Nguyễn Văn An 1980
            2 Trần Thị Bình 1975
            3 Lê Văn Cường 1990
            """,
            """
            Kết quả lấy phiếu về tiếp nhận hồ sơ
            Mức đánh giá Số phiếu
            Rất hài lòng 61
            Hài lòng 114
            Bình thường 9
            """,
            """
            Trong kỳ đã xử lý hồ sơ đúng hạn.
            Loại văn bản Số lượng
            Quyết định 92
            Kế hoạch 26
            Báo cáo 83
            """,
            """
            Hồ sơ được xử lý qua phần mềm.
            Nội dung Số tiền
            Mua máy tính 15.000.000
            Mua máy in 4.500.000
            Lắp camera 12.000.000
            """,
            """
            Hồ sơ tiếp nhận trong tháng
            Lĩnh vực Tiếp nhận Trực tuyến
            Hộ tịch tại phòng 12
            Đất đai tại phòng 14
            Tư pháp tại phòng 15
            """)) {
      assertEquals(List.of(), Reports.quantities(table), table);
    }
  }

  @Test
  void aRangeAtTheEndOfALineIsNoRow() {
    assertEquals(
        List.of(true, true),
        Reports.read(
                """
                Chỉ tiêu năm tới
                Hồ sơ nộp trực tuyến đạt từ 80 - 85%
                Hồ sơ được số hóa đạt từ 90 - 95%
                """)
            .percentages()
            .stream()
            .map(share -> share.range().isPresent())
            .toList());
  }

  @Test
  void aLineThatNumbersTheColumnsIsNoRow() {
    for (String numbers : List.of("A B 1 2", "(1) (2) (3) (4)", "1 2 3 4")) {
      assertEquals(
          List.of(
              "410 dossier.received.total [Hộ tịch] Năm 2022",
              "405 dossier.received.total [Hộ tịch] ",
              "80 dossier.received.total [Đất đai] Năm 2022",
              "65 dossier.received.total [Đất đai] ",
              "490 dossier.received.total Năm 2022",
              "470 dossier.received.total "),
          dated(
              """
              Số hồ sơ tiếp nhận theo lĩnh vực
              TT Lĩnh vực Năm 2022 Năm 2023
              %s
              1. Hộ tịch 410 405
              2. Đất đai 80 65
              Tổng 490 470
              """
                  .formatted(numbers)),
          numbers);
    }
  }

  @Test
  void someLabelsMayEndWithAFigure() {
    assertEquals(
        List.of(
            "120 dossier.received.total [Dưới 30]",
            "200 dossier.received.total [Từ 30 đến 50]",
            "80 dossier.received.total [Trên 50]",
            "400 dossier.received.total"),
        Reports.quantities(
            """
            Hồ sơ theo độ tuổi người nộp
            Độ tuổi Số hồ sơ Tỷ lệ
            Dưới 30 120 30,0%
            Từ 30 đến 50 200 50,0%
            Trên 50 80 20,0%
            Cộng 400 100,0%
            """));
  }

  @Test
  void moneyIsNoDossiers() {
    String table =
        """
        Thu phí, lệ phí giải quyết hồ sơ (đơn vị: nghìn đồng)
        Nội dung Dự toán Thực hiện Đạt
        Lệ phí hộ tịch 12.000 14.500 120,8%
        Phí chứng thực 80.000 76.400 95,5%
        Lệ phí khác 3.000 2.700 90,0%
        """;
    assertEquals(List.of(), Reports.quantities(table));
    assertEquals("95,5% = 76400000/80000000", Reports.percentages(table).get(1));
  }

  @Test
  void aHeadingPartedBySignsMayGoOnOverLines() {
    List<String> columns =
        List.of(
            "50 dossier.received.total [Đất đai]",
            "15 dossier.received.online [Đất đai]",
            "5 dossier.received.carriedOver [Đất đai]",
            "30 dossier.received.inPerson [Đất đai]",
            "45 dossier.resolved.total [Đất đai]",
            "40 dossier.resolved.onTime [Đất đai]",
            "5 dossier.resolved.overdue [Đất đai]",
            "5 dossier.pending.total [Đất đai]");
    for (String heading :
        List.of(
            """
            STT  Lĩnh vực | Hồ sơ nhận giải quyết: Tổng số | Nhận mới qua mạng |
            Kỳ trước chuyển sang | Nhận mới trực tiếp, bưu chính | Hồ sơ đã giải quyết:
            Tổng số | Đúng hạn | Quá hạn | Hồ sơ đang giải quyết
            (1)  (2)  (3)  (4)  (5)  (6)  (7)  (8)  (9)  (10)
            """,
            """
            Lĩnh vực | Tổng số nhận | Trực tuyến
            Kỳ trước | Trực tiếp | Tổng đã giải quyết
            Đúng hạn | Quá hạn | Đang giải quyết
            """,
            """
            TT | Lĩnh vực | Tổng nhận | Trực tuyến | Tồn kỳ
            trước | Trực tiếp | Đã giải quyết |
            Đúng hạn | Quá hạn | Đang giải quyết
            """)) {
      String table =
          "Biểu số liệu hồ sơ\n"
              + heading
              + """
              1  Đất đai  50  15  5  30  45  40  5  5
              2  Hộ tịch  80  20  0  60  80  80  0  0
              """;
      assertEquals(columns, Reports.quantities(table).subList(0, 8), table);
    }
  }

  @Test
  void aHeadingWithAnotherNumberOfLabelsNamesNoColumns() {
    assertEquals(
        List.of(),
        Reports.quantities(
                """
                Nơi nhận: | Lưu: VT |
                Như trên | CHỦ TỊCH | Nguyễn Văn Đông
                Ký tên  1  2  3  4  5  6
                Đóng dấu  1  2  3  4  5  6
                """)
            .stream()
            .filter(q -> q.contains("dossier"))
            .toList());
  }

  @Test
  void aCellMayBearTheMarkOfANote() {
    List<List<String>> rows =
        List.of(
            List.of("Nội dung", "Số thực hiện", "Số phải thực hiện", "Tỷ lệ"),
            List.of("Số hóa thành phần HS khi tiếp nhận", "800", "1.000 *", "80,00%"),
            List.of("Số hóa kết quả giải quyết", "700", "900", "77,78% (*)"),
            List.of("Thanh toán trực tuyến (trên số HS phát sinh phí)", "300", "400", "75,00%"),
            List.of("Trả kết quả qua BCCI", "45 (**)", "900", "5,00%"));
    for (String between : List.of(" | ", "\t", "   ", "\n")) {
      String table =
          rows.stream().map(row -> String.join(between, row)).collect(Collectors.joining("\n"))
              + "\n(*) Trừ chứng thực bản sao.\n";
      assertEquals(
          List.of(
              "800 dossier.digitised",
              "1000 dossier.received.total",
              "700 dossier.digitised",
              "900 dossier.resolved.total",
              "300 dossier.paidOnline",
              "400 dossier.other",
              "45 dossier.other",
              "900 dossier.resolved.total"),
          Reports.quantities("Số liệu hồ sơ\n\n" + table),
          table);
      assertEquals(
          List.of("80,00% = 800/1000", "77,78% = 700/900", "75,00% = 300/400", "5,00% = 45/900"),
          Reports.percentages("Số liệu hồ sơ\n\n" + table),
          table);
    }
  }

  @Test
  void singleBlanksLeaveTheCountAndItsWholeTold() {
    assertEquals(
        List.of(
            "800 dossier.digitised",
            "1000 dossier.received.total",
            "700 dossier.digitised",
            "900 dossier.resolved.total",
            "300 dossier.paidOnline",
            "400 dossier.other"),
        Reports.quantities(
            """
            Kết quả số hóa hồ sơ
            Nội dung Số thực hiện Số phải thực hiện Tỷ lệ
            Số hóa thành phần HS 800 1.000 80,00%
            Số hóa kết quả giải quyết 700 900 77,78% (*)
            Thanh toán trực tuyến 300 400 75,00%
            """));
  }

  @Test
  void aLegendNamesCellsOnALineEachBelowATimeWithItsDays() {
    String table =
        """
        Theo tháng (kỳ; HS tiếp nhận; HS trực tuyến; tỷ lệ):
        Tháng 4 (15/3 - 14/4)
        500
        300
        60,00%
        Tháng 5 (15/4 - 14/5)
        400
        300
        75,00%
        Cộng 2 tháng
        900
        600
        66,67%
        """;
    assertEquals(
        List.of(
            "500 dossier.received.total Tháng 4",
            "300 dossier.received.online Tháng 4",
            "400 dossier.received.total Tháng 5",
            "300 dossier.received.online Tháng 5",
            "900 dossier.received.total ",
            "600 dossier.received.online "),
        Reports.read(table).quantities().stream()
            .map(q -> Reports.line(q) + " " + q.period().map(Period::text).orElse(""))
            .toList());
    assertEquals(
        List.of("60,00% = 300/500", "75,00% = 300/400", "66,67% = 600/900"),
        Reports.percentages(table));
  }

  @Test
  void daysInBracketsAreNoCounts() {
    assertEquals(
        List.of("20 dossier.received.total", "30 dossier.received.total"),
        Reports.quantities(
            """
            Tháng 7 (15/6 - 14/7) tiếp nhận 20 hồ sơ; tháng 8 (15/7-14/8) tiếp nhận 30 hồ sơ.
            """));
  }

  @Test
  void numbersBelowAddressesAndArticlesAreNoRows() {
    assertEquals(
        List.of(),
        Reports.quantities(
            """
            Nơi tiếp nhận
            Số 12 đường Lê Lợi
            15
            Điều 3 Quyết định
            7
            Điều 4 Quyết định
            9
            """));
  }

  @Test
  void theLowerLineOfAHeadingPartsOneGroupOfTheUpper() {
    assertEquals(
        List.of(
            "416 dossier.received.total [Chứng thực]",
            "390 dossier.resolved.early [Chứng thực]",
            "26 dossier.resolved.onTime [Chứng thực]",
            "0 dossier.resolved.overdue [Chứng thực]",
            "0 dossier.pending.total [Chứng thực]",
            "64 dossier.received.total [Đất đai]",
            "21 dossier.resolved.early [Đất đai]",
            "30 dossier.resolved.onTime [Đất đai]",
            "4 dossier.resolved.overdue [Đất đai]",
            "9 dossier.pending.total [Đất đai]",
            "480 dossier.received.total",
            "411 dossier.resolved.early",
            "56 dossier.resolved.onTime",
            "4 dossier.resolved.overdue",
            "9 dossier.pending.total"),
        Reports.quantities(
            """
            TT Lĩnh vực Tổng nhận Đã giải quyết Đang giải
                     Trước hạn  Đúng hạn  Quá hạn  quyết
            1 Chứng thực 416 390 26 0 0
            2 Đất đai 64 21 30 4 9
            Cộng 480 411 56 4 9
            """));
  }

  @Test
  void figuresThatBearNoGroupOutAreNotGivenToOne() {
    assertEquals(
        List.of(),
        Reports.quantities(
                """
                TT Lĩnh vực Tổng nhận Đã giải quyết Đang giải quyết
                Trước hạn Đúng hạn Quá hạn
                1 Chứng thực 416 390 260 70 80
                2 Đất đai 64 21 301 44 91
                Cộng 480 411 561 114 171
                """)
            .stream()
            .filter(q -> q.contains("resolved.early"))
            .toList());
  }

  @Test
  void theLabelOfARowMayGoOnOnItsSecondLine() {
    assertEquals(
        List.of(
            "203 dossier.received.total [Hộ tịch]",
            "3 dossier.received.carriedOver [Hộ tịch]",
            "200 dossier.resolved.total [Hộ tịch]",
            "6 dossier.pending.total [Hộ tịch]",
            "58 dossier.received.total [Địa chính - Xây dựng - Môi trường]",
            "4 dossier.received.carriedOver [Địa chính - Xây dựng - Môi trường]",
            "51 dossier.resolved.total [Địa chính - Xây dựng - Môi trường]",
            "11 dossier.pending.total [Địa chính - Xây dựng - Môi trường]",
            "77 dossier.received.total [Bảo trợ xã hội]",
            "0 dossier.received.carriedOver [Bảo trợ xã hội]",
            "77 dossier.resolved.total [Bảo trợ xã hội]",
            "0 dossier.pending.total [Bảo trợ xã hội]"),
        Reports.quantities(
            """
            TT | Lĩnh vực | Tiếp nhận | Kỳ trước chuyển sang | Đã giải quyết | Đang giải quyết
            1 Hộ tịch 203 3 200 6
            2 Địa chính - Xây dựng
            - Môi trường 58 4 51 11
            3 Bảo trợ xã hội 77 0 77 0
            """));
  }

  @Test
  void theNameOfAGroupOfRowsIsNoBegunLabel() {
    assertEquals(
        List.of("203 [Hộ tịch]", "58 [Đất đai]"),
        Reports.quantities(
                """
                TT | Lĩnh vực | Tiếp nhận | Kỳ trước chuyển sang | Đã giải quyết | Đang giải quyết
                1 Hộ tịch 203 3 200 6
                2 Địa chính và xây dựng gồm có
                Đất đai 58 4 51 11
                """)
            .stream()
            .filter(q -> q.contains("received.total"))
            .map(q -> q.replace("dossier.received.total ", ""))
            .toList());
  }

  @Test
  void theNameOfTheRowsAndALineForEachColumnAreTheHeadingOfShortRows() {
    assertEquals(
        List.of(
            "487 dossier.received.total [Hộ tịch]",
            "482 dossier.resolved.total [Hộ tịch]",
            "5 dossier.pending.total [Hộ tịch]",
            "1268 dossier.received.total [Chứng thực]",
            "1268 dossier.resolved.total [Chứng thực]",
            "0 dossier.pending.total [Chứng thực]",
            "1755 dossier.received.total",
            "1750 dossier.resolved.total",
            "5 dossier.pending.total"),
        Reports.quantities(
            """
            Bảng 1. Tình hình tiếp nhận, giải quyết hồ sơ
            TT
            Lĩnh vực
            Tiếp nhận
            Đã giải quyết
            Đang giải quyết
            1 Hộ tịch 487 482 5
            2 Chứng thực 1.268 1.268 0
            Tổng cộng 1.755 1.750 5
            """));
  }

  @Test
  void linesWithoutTheNameOfTheRowsAreNoHeading() {
    assertEquals(
        List.of(),
        Reports.quantities(
                """
                Bảng 1. Danh sách
                Cán bộ
                Công chức
                Thôn
                1 Phòng họp 487 482 5
                2 Nhà kho 126 126 0
                3 Hội trường 75 75 5
                """)
            .stream()
            .filter(q -> q.contains("dossier"))
            .toList());
  }

  @Test
  void aColumnMayBeTheSumOfThoseBeforeIt() {
    assertEquals(
        List.of(
            "17 dossier.received.carriedOver [Đất đai]",
            "86 dossier.other [Đất đai]",
            "103 dossier.received.total [Đất đai]",
            "84 dossier.resolved.total [Đất đai]",
            "19 dossier.pending.total [Đất đai]",
            "8 dossier.received.carriedOver [Người có công, bảo trợ xã hội]",
            "121 dossier.other [Người có công, bảo trợ xã hội]",
            "129 dossier.received.total [Người có công, bảo trợ xã hội]",
            "118 dossier.resolved.total [Người có công, bảo trợ xã hội]",
            "11 dossier.pending.total [Người có công, bảo trợ xã hội]"),
        Reports.quantities(
            """
            (Đơn vị tính: hồ sơ)
            TT
            Lĩnh vực
            Kỳ trước chuyển sang
            Nhận mới
            Cộng
            Đã giải quyết
            Đang giải quyết
            1
            Đất đai
            17
            86
            103
            84
            19
            2
            Người có công,
            bảo trợ xã hội
            8
            121
            129
            118
            11
            """));
  }

  @Test
  void whatWasDoneMayStandBehindWhatItIsOf() {
    List<String> rows =
        List.of(
            "920 dossier.received.total",
            "874 dossier.digitised",
            "910 dossier.resolved.total",
            "866 dossier.digitised",
            "305 dossier.other",
            "288 dossier.paidOnline",
            "140 dossier.other",
            "21 dossier.certifiedElectronically");
    assertEquals(
        rows,
        Reports.quantities(
            """
            Bảng 3. Số hóa và thanh toán trực tuyến
            Nội dung | Tổng số hồ sơ | Đã thực hiện | Tỷ lệ
            Số hóa thành phần hồ sơ khi tiếp nhận | 920 | 874 | 95,00%
            Số hóa kết quả giải quyết | 910 | 866 | 95,16%
            Thanh toán trực tuyến phí, lệ phí | 305 | 288 | 94,43%
            Chứng thực bản sao điện tử | 140 | 21 | 15,00%
            """));
    assertEquals(
        rows.subList(0, 6),
        Reports.quantities(
            """
            Bảng 3. Số hóa và thanh toán trực tuyến
            Nội dung
            Tổng số hồ sơ
            Số hoàn thành
            Tỷ lệ
            Số hóa thành phần hồ sơ khi tiếp nhận
            920
            874
            95,00%
            Số hóa kết quả giải quyết
            910
            866
            95,16%
            Thanh toán trực tuyến phí, lệ phí
            305
            288
            94,43%
            """));
  }
}
