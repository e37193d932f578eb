package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Percentage.Link;

/** Percentages and the two figures behind them. */
class PercentagesTest {

  @Test
  void aRatioBesideItIsItsRatio() {
    assertEquals(
        List.of("91,1 % = 640/702", "100% = 18/18", "87,5% = 7/8"),
        Reports.percentages(
            "Tiếp nhận trực tuyến 640/702 hồ sơ = 91,1 %. Cán bộ có máy tính đạt 100% (18/18)."
                + " Phát sinh 7/8 hồ sơ hộ tịch (87,5%)."));
  }

  @Test
  void theWholeStandsAboveInTheLeadIn() {
    String text =
        """
        - Số hồ sơ được giải quyết Tổng là: 1.133 hồ sơ đạt 100%.
        * Trong đó:
        - Hồ sơ trả trước hạn là: 1.113 hồ sơ đạt 99,2%.
        * Tổng số tiếp nhận trực tuyến là: 1.105 hồ sơ đạt 98.23 %.
        """;
    assertEquals(
        List.of("100% = 1133/1133", "99,2% = 1113/1133", "98.23 % = 1105/1133"),
        Reports.percentages(text));
    assertEquals(Optional.of(Link.LEAD_IN), Reports.read(text).percentages().get(2).ratio().link());
  }

  @Test
  void theDossiersThatFellDueStandBehindTheShareOfThem() {
    assertEquals(
        List.of("97,21% = 453/466", "2,79% = 13/466"),
        Reports.percentages(
            """
            Thị trấn nhận mới 481 hồ sơ, trả đúng hạn là 453 hồ sơ (đạt 97,21%), hồ sơ đến hạn giải
            quyết 466 hồ sơ, quá hạn chưa có kết quả 13 hồ sơ, chiếm 2,79%.
            """));
    assertEquals(
        List.of("96,21% = 453/481"),
        Reports.percentages(
            "Thị trấn nhận mới 481 hồ sơ, trả đúng hạn là 453 hồ sơ (đạt 96,21%), hồ sơ đến hạn"
                + " giải quyết 466 hồ sơ."));
  }

  @Test
  void aShareMayBeCalledLargeOrSmall() {
    assertEquals(
        List.of("91,5% = 183/200", "3,5% = 7/200", "5% = 10/200"),
        Reports.percentages(
            "Giải quyết 200 hồ sơ, trước hạn 183 hồ sơ, chiếm tới 91,5%; đúng hạn 07 hồ sơ, chỉ chiếm"
                + " 3,5% và số quá hạn còn 10 hồ sơ, chiếm đến 5%."));
  }

  @Test
  void aRateOfWhatWasInTimeIsNoShareOfAnotherCountBeforeIt() {
    assertEquals(
        List.of("99,4% = -/-", "98,9% = -/-", "97,6% = 244/250"),
        Reports.percentages(
            """
            - Tiếp nhận 812 hồ sơ. Nộp trực tuyến là 530 hồ sơ, tỷ lệ hồ sơ trực tuyến được giải quyết
            đúng hạn đạt 99,4%.
            - Đã giải quyết 700 hồ sơ. Giải quyết trước hạn 655 hồ sơ, tỷ lệ đúng và trước hạn đạt
            98,9%.
            - Lĩnh vực hộ tịch giải quyết 250 hồ sơ, đúng hạn 244 hồ sơ, tỷ lệ đúng hạn đạt 97,6%.
            """));
  }

  @Test
  void aShareIsOfWhatRoseAndNotOfByHowMuch() {
    assertEquals(
        List.of("10,1% = -/-", "25,8% = 6842/26500"),
        Reports.percentages(
            """
            - Phải giải quyết 6.842 hồ sơ, so với 6.215 hồ sơ của quý I năm trước tăng 627 hồ sơ (tăng
            10,1%), đạt 25,8% so với số ước cả năm (26.500 hồ sơ).
            """));
    String equals = "So với quý trước (450 hồ sơ) tăng 36 hồ sơ, bằng ";
    assertTrue(only(equals + "8%.").change().isPresent());
    assertTrue(only(equals + "108%.").change().isEmpty());
  }

  @Test
  void aChangeSaidOnceMoreInSquareBracketsOrBehindAnEqualsSign() {
    assertEquals(
        List.of("6,4% = -/-", "12,5% = -/-"),
        Reports.percentages(
            """
            Đã tiếp 234 lượt, giảm 16 lượt so cùng kỳ [6,4%]; ở thôn tiếp 72 lượt [tăng 08 lượt = 12,5%
            so cùng kỳ].
            """));
  }

  @Test
  void aShareIsOfAllAndNotOfWhatTheyInclude() {
    assertEquals(
        List.of("12,4% = 496/4000", "9,8% = 392/4000"),
        Reports.percentages(
            """
            Tổng số hồ sơ đã tiếp nhận: 4.000 hồ sơ.
            - Hộ tịch: nhận 496 hồ sơ, kể cả 06 hồ sơ kỳ trước, chiếm 12,4%.
            - Đất đai: nhận 392 hồ sơ, không tính 02 hồ sơ đã rút, chiếm 9,8%.
            """));
  }

  @Test
  void theBracketBehindTheNameOfAShareTellsItsPart() {
    assertEquals(
        List.of("86,43% = 1936/2240", "13,30% = 298/2240", "0,27% = 6/2240"),
        Reports.percentages(
            "- Đã trả kết quả 2.240 hồ sơ, chia theo thời hạn: 86,43% trả sớm (1.936 hồ sơ), 13,30%"
                + " đúng hẹn (298 hồ sơ), 0,27% trễ hẹn (06 hồ sơ)."));
    assertEquals(
        List.of("86,4% = -/-"),
        Reports.percentages("Đã trả 2.240 hồ sơ; 86,4% người dân hài lòng (phát 250 phiếu)."));
  }

  @Test
  void aRiseBehindTheFigureOfTheSamePeriodBeforeLiesBetweenTheTwo() {
    String now = "- Chính sách: 241 hồ sơ (chiếm 3,5%), ";
    assertEquals(
        "206 -> 241",
        Reports.change(Reports.read(now + "cùng kỳ 206 hồ sơ, tăng 19,66%.").percentages().get(1)));
    assertEquals(
        "- -> -",
        Reports.change(
            Reports.read(now + "trong đó nữ 206 hồ sơ, tăng 19,66%.").percentages().get(1)));
  }

  @Test
  void aRatioInBracketsIsThatOfTheShareBeforeThem() {
    assertEquals(
        List.of("0,1% = 3/-", "98,4% = 2116/2150"),
        Reports.percentages(
            """
            - Không hài lòng: 03 lượt (0,1%)
            Tính chung mức hài lòng trở lên đạt 98,4% (2.116/2.150 lượt).
            """));
  }

  @Test
  void whatThePeriodIsComparedWithIsNoWhole() {
    assertEquals(
        List.of("3,7% = 268/6842"),
        Reports.percentages(
            """
            Tiếp nhận 6.842 hồ sơ, so với 6.215 hồ sơ của quý I năm trước tăng 627 hồ sơ. Trong đó:
            - Nộp trực tuyến: 268 hồ sơ, tỷ lệ 3,7%.
            """));
  }

  @Test
  void theWholeMayStandBehind() {
    assertEquals(
        List.of("71% = 1238450000/1905000000", "95% = 304/320"),
        Reports.percentages(
            """
            - Thu ngân sách lũy kế 1.238.450.000 đồng, đạt 71% kế hoạch (1.905.000.000 đồng).
            - Thu về 304 phiếu, bằng 95% của 320 phiếu phát ra.
            """));
  }

  @Test
  void whatTheNextLineBeginsWithIsNoWholeUnlessItFits() {
    assertEquals(
        List.of("97,5% = 412/-", "98,1% = 310/316"),
        Reports.percentages(
            """
            Hồ sơ đã giải quyết:
            412 hồ sơ, đạt 97,5%
            Số hồ sơ đang xử lý là 11 hồ sơ.
            Hồ sơ trả qua bưu điện:
            310 hồ sơ, đạt 98,1%
            Tổng số hồ sơ đăng ký trả qua bưu điện: 316 hồ sơ.
            """));
  }

  @Test
  void ofTwoBasesTheOneThatFitsIsMeant() {
    assertEquals(
        List.of("98% = 688/702"),
        Reports.percentages(
            """
            Tổng số hồ sơ tiếp nhận trong quý là 702 hồ sơ. Trong đó:
            * Hồ sơ mới tiếp nhận 690 hồ sơ, kỳ trước chuyển qua 12 hồ sơ.
            * Đã giải quyết 688 hồ sơ, đạt 98%.
            """));
  }

  @Test
  void anyFiguresOfOneUnitServeIfTheShareFits() {
    assertEquals(
        List.of("64% = 96/150", "34% = 51/150", "2% = 3/150"),
        Reports.percentages(
            "Lấy ý kiến 150 người dân: rất hài lòng 96 người (64%), hài lòng 51 người (34%), chưa hài"
                + " lòng 3 người (2%)."));
  }

  @Test
  void withoutAWholeThereIsOnlyThePart() {
    assertEquals(
        List.of("76,21% = 8568086260/-", "100% = -/-"),
        Reports.percentages(
            "Thu ngân sách là 8.568.086.260đ đạt 76,21%. Máy tính có mạng nội bộ đạt 100%."));
  }

  @Test
  void partsOutOfTotals() {
    assertEquals(
        List.of("70% = 14/20", "95,58% = 5721585000/5973794000"),
        Reports.percentages(
            "Có 14 máy tính nối mạng trên tổng số 20 máy, chiếm tỷ lệ 70%. Giải ngân 5.721.585.000đ trên"
                + " tổng 5.973.794.000đ, đạt 95,58%."));
  }

  @Test
  void aRateOfChangeIsNoRatio() {
    Percentage change =
        Reports.read("Tiếp nhận 120 hồ sơ, tăng 12,5 % so với cùng kỳ.").percentages().get(0);
    assertTrue(change.change().isPresent());
    assertEquals(Percentage.Ratio.NONE, change.ratio());
  }

  @Test
  void aRateOfChangeNamesItsTwoFiguresWhetherItFitsOrNot() {
    assertEquals(
        "1243 > 1128",
        change(
            "Nhận 1.128 hồ sơ, giảm 115 hồ sơ, tương ứng giảm 9,52% so với cùng kỳ (1.243 hồ sơ)."));
    assertEquals(
        "300 > 377", change("Đã số hóa 377 hồ sơ, vượt 35,7% so với chỉ tiêu giao (300 hồ sơ)."));
    assertEquals("300 > 377", change("Đã số hóa 377 hồ sơ, vượt 21% chỉ tiêu 300 hồ sơ."));
    assertEquals("none", change("Đã số hóa 377 hồ sơ, tăng 21% nhờ có 300 trang thiết bị mới."));
  }

  private static String change(String text) {
    return Reports.read(text)
        .percentages()
        .get(0)
        .change()
        .filter(c -> c.from().isPresent() && c.to().isPresent())
        .map(c -> c.from().get().value() + " > " + c.to().get().value())
        .orElse("none");
  }

  @Test
  void aRangeIsOneItemForEachSign() {
    List<Percentage> range = Reports.read("Phấn đấu đạt 80 - 85% hồ sơ.").percentages();
    assertEquals(1, range.size());
    assertEquals(new BigDecimal("85"), range.get(0).figure().value());
    assertEquals(
        Optional.of(new Percentage.Range(new BigDecimal("80"), new BigDecimal("85"))),
        range.get(0).range());
    assertEquals(2, Reports.read("Phấn đấu từ 90% đến 95% hồ sơ.").percentages().size());
  }

  @Test
  void aRateMayLackItsSign() {
    assertEquals(List.of("96,41 = -/-"), Reports.percentages("Đúng hạn với tỷ lệ 96,41 trong kỳ."));
  }

  @Test
  void threeDigitsBehindASeparatorAreAmbiguous() {
    Percentage share = Reports.read("Tỷ lệ sinh là 1.105 %.").percentages().get(0);
    assertEquals(0, new BigDecimal("1.105").compareTo(share.figure().value()));
    assertEquals(List.of(new BigDecimal("1105")), share.figure().otherReadings());
  }

  @Test
  void aFieldsShareIsOfTheReportsTotal() {
    assertEquals(
        List.of("67,6% = 3317/4906", "14,3% = 704/4906"),
        Reports.percentages(
            """
            1. Số liệu chung
            Tổng tiếp nhận 4.906 hồ sơ.
            2. Theo lĩnh vực
            Lĩnh vực hộ tịch 3.317 hồ sơ (chiếm 67,6%), lĩnh vực đất đai 704 hồ sơ (14,3%).
            """));
  }

  @Test
  void wordsBehindThePercentageNameItsBaseOfDossiers() {
    assertEquals(
        List.of("38,8% = 391/1007", "61,2% = 616/1007"),
        Reports.percentages(
            """
            1. Nộp trực tuyến được 1.007 hồ sơ.
            2. Có 391 hồ sơ dân tự làm (bằng 38,8% số hồ sơ trực tuyến), 616 hồ sơ được giúp (bằng 61,2%).
            """));
  }

  @Test
  void anotherUnitServesOnlyIfTheDecimalsFit() {
    assertEquals(
        List.of("62,7% = 3512/5604", "83,79% = 7640/9118", "50,1% = 7640/-"),
        Reports.percentages(
            """
            - Có 3.512 tài khoản, chiếm 62,7% trong 5.604 người từ 14 tuổi.
            - Cấp cho 9.118 người, kích hoạt 7.640 tài khoản, đạt 83,79%.
            - Cấp cho 9.118 người, kích hoạt 7.640 tài khoản, đạt 50,1%.
            """));
  }

  @Test
  void bareNumbersMayBeTheFigures() {
    assertEquals(
        List.of("22,7% = 5/22", "72,7% = 16/22", "97,98% = 339/346"),
        Reports.percentages(
            """
            - Xếp loại 22 người: xuất sắc 05 (22,7%), hoàn thành tốt 16 (72,7%).
            - Văn bản đi trong kỳ là 346, đã ký số 339 văn bản, đạt 97,98%.
            """));
  }

  @Test
  void aPlanOfAnotherSentenceIsNoBase() {
    assertEquals(
        List.of("28% = 1316000000/4700000000", "24,6% = 1905000000/-"),
        Reports.percentages(
            "Thu được 1.316 triệu đồng, đạt 28% dự toán năm (4.700 triệu đồng); chi 1.905 triệu đồng,"
                + " bằng 24,6% dự toán."));
  }

  @Test
  void twoBareFiguresOfAnItemAreTakenWhereTheyFit() {
    assertEquals(
        List.of("85,42% = 41/48", "71% = -/-"),
        Reports.percentages(
            "- Nhiệm vụ được giao: 48; đã xong 41, đạt 85,42%.\n- Cuộc họp dự kiến: 30; đã họp 21, đạt 71%.\n"));
  }

  @Test
  void aTableWithALineForEachCellHasRowsLikeAnyOther() {
    assertEquals(
        List.of(
            "60,0% = 5784000000/9640000000",
            "66,25% = 742000000/1120000000",
            "56,9% = 5412000000/9640000000"), // They make 56,14 %: the rows above tell the columns.
        Reports.percentages(
            """
            Kết quả thu, chi ngân sách (ĐVT: triệu đồng)
            Nội dung
            Dự toán
            Thực hiện
            Tỷ lệ (%)
            Tổng thu
            9.640
            5.784
            60,0%
            Thu trên địa bàn
            1.120
            742
            66,25%
            Tổng chi
            9.640
            5.412
            56,9%

            """));
  }

  @Test
  void theRatioMayStandBehindInBracketsWithItsWord() {
    assertEquals(
        List.of("75,0% = 243/324", "72.7% = 16/22"),
        Reports.percentages(
            "Tỷ lệ văn bản điện tử đạt 75,0% (bằng 243/324 văn bản). Máy tính: 16 máy/22 người (72.7%)."));
  }

  @Test
  void aPlanInBracketsIsTheWhole() {
    assertEquals(
        List.of("9,03% = 1778396000/19689000000"),
        Reports.percentages(
            "Tổng các khoản thu đạt 1.778.396.000đ, tương ứng 9,03% kế hoạch năm (19.689.000.000đ)."));
  }

  @Test
  void theEvidenceEndsWithTheSentence() {
    Percentage share =
        Reports.read(
                "Tiếp nhận 200 hồ sơ, giải quyết đúng hạn 67 hồ sơ (33,5%). Tỷ lệ đúng hạn đạt 33,5%.")
            .percentages()
            .get(1);
    assertEquals("33,5%", share.evidence().quote());
  }

  @Test
  void aSortOfDossiersBehindTheShareIsItsWhole() {
    assertEquals(
        List.of("12,50% = 40/320", "80% = 32/40"),
        Reports.percentages(
            """
            - Đã giải quyết 320 hồ sơ, trong đó trễ hẹn 40 hồ sơ (12,50%).
            - Lĩnh vực đất đai trễ hẹn 32 hồ sơ, chiếm 80% hồ sơ trễ hẹn.
            """));
  }

  @Test
  void moreThanAllIsReachedOfNothingGreater() {
    assertEquals(
        List.of("114% = 342/-"),
        Reports.percentages(
            "Đã giải quyết 3.311 hồ sơ.\nChứng thực điện tử được 342 hồ sơ, đạt 114% so với năm trước."));
  }

  @Test
  void aShareMayNameItsRowOrItsGroup() {
    String rows =
        """
        Kết quả giải quyết hồ sơ:
        - Hộ tịch: tiếp nhận 326 hồ sơ, đã giải quyết 322 hồ sơ, trong đó đúng hạn 320 hồ sơ.
        - Đất đai: tiếp nhận 97 hồ sơ, đã giải quyết 83 hồ sơ, trong đó đúng hạn 80 hồ sơ.
        """;
    assertEquals(
        List.of("99,38% = 320/322", "96,39% = 80/83"),
        Reports.percentages(
            rows + "Cao nhất là hộ tịch (99,38%), thấp nhất là lĩnh vực đất đai 96,39%."));
    assertEquals(
        List.of("85,57% = 83/97"),
        Reports.percentages(rows + "Tỷ lệ giải quyết cao, riêng đất đai 85,57% do chờ đo đạc."));
    assertEquals(
        List.of("342,5% = -/-", "0,5% = -/-", "85% = -/-"),
        Reports.percentages(
            rows + "Hộ tịch tăng gấp bội, 342,5%; đất đai 0,5%; phấn đấu đất đai 85%."));
  }

  @Test
  void aShareMayNameTheUnitThatAnItemBeginsWith() {
    assertEquals(
        List.of("98,10% = 775/790", "53,85% = 420/780"),
        Reports.percentages(
            """
            - Xã An Bình nhận 420 hồ sơ, trả 790 hồ sơ, đúng hạn 775 hồ sơ.
            - Cả huyện nhận 780 hồ sơ.
            Trả đúng hẹn cao nhất là xã An Bình (98,10%). Nhận nhiều nhất là xã An Bình, hơn nửa cả huyện (53,85%).
            """));
  }

  @Test
  void twoPartsMayHaveOneShareTogether() {
    assertEquals(
        List.of("0,66% = 12/1821", "99,34% = 1809/1821"),
        Reports.percentages(
            """
            Đã giải quyết 1.821 hồ sơ: trước hạn 1.236 hồ sơ, đúng hạn 573 hồ sơ, trễ hạn 12 hồ sơ
            (chiếm 0,66%); tỷ lệ giải quyết trước và đúng hạn đạt 99,34%.
            """));
    assertEquals(
        List.of("0,53% = 13/2441"),
        Reports.percentages(
            """
            Đã giải quyết 2.441 hồ sơ, trong đó quá hạn ở lĩnh vực đất đai 09 hồ sơ, chính sách
            04 hồ sơ, cùng bằng 0,53% số đã giải quyết.
            """));
  }

  @Test
  void aShareThatItsPartsDoNotMakeHasNoRatio() {
    assertEquals(
        List.of("98,5% = -/-"),
        Reports.percentages(
            """
            Đã giải quyết 1.821 hồ sơ: trước hạn 1.236 hồ sơ, đúng hạn 573 hồ sơ, trễ hạn 12 hồ sơ;
            tỷ lệ giải quyết trước và đúng hạn đạt 98,5%.
            """));
  }

  @Test
  void whatBracketsNameIsNoWholeButAPlanIs() {
    assertEquals(
        List.of("71,39% = 1036/1451"),
        Reports.percentages(
            """
            Tổng số tiếp nhận 1.451 hồ sơ.
            Chứng thực 1.036 hồ sơ, chiếm 71,39% tổng số tiếp nhận (trực tuyến 412 hồ sơ).
            """));
    assertEquals(
        List.of("73,07% = 7916000000/10834000000"),
        Reports.percentages(
            "Tổng thu 7.916.000.000 đồng, bằng 73,07% dự toán (dự toán 10.834.000.000 đồng)."));
  }

  @Test
  void lateDossiersMayBeNamedOnceMoreBeforeTheirShare() {
    assertEquals(
        List.of("13,64% = 7/52"),
        Reports.percentages(
            "Đã giải quyết 52 hồ sơ (trước hạn 11, đúng hạn 34, quá hạn 07, tỷ lệ quá hạn 13,64%)."));
  }

  @Test
  void whatAChangeIsComparedWithMayStandInBrackets() {
    assertEquals(
        "5914 -> 6482",
        Reports.change(
            only(
                "Trong năm tiếp nhận 6.482 hồ sơ, tăng 568 hồ sơ so với năm 2017 (5.914 hồ sơ),"
                    + " tương ứng 9,60%.")));
    assertEquals(
        "72 -> 43",
        Reports.change(
            only("Hồ sơ quá hạn giảm từ 72 hồ sơ xuống 43 hồ sơ, giảm 29 hồ sơ hay 40,28%.")));
  }

  @Test
  void aRateDoesNotTakeTheFiguresOfAnotherChange() {
    Percentage first =
        Reports.read(
                """
                So với năm 2018: số hồ sơ tăng 5,76%, số hồ sơ chậm hạn giảm từ 47 hồ sơ còn
                18 hồ sơ.
                """)
            .percentages()
            .get(0);
    assertEquals("- -> -", Reports.change(first));
  }

  private static Percentage only(String text) {
    List<Percentage> found = Reports.read(text).percentages();
    assertEquals(1, found.size(), text);
    return found.get(0);
  }

  @Test
  void aColumnOfRatesOfChangeLiesBetweenTwoColumnsOfTimes() {
    List<Percentage> rates =
        Reports.read(
                """
                Lĩnh vực        Năm 2018     Năm 2019     Tăng        Tỷ lệ tăng
                Chứng thực      2.100        2.310        210         10,00%
                Hộ tịch         640          672          32          5,00%
                Đất đai         320          336          16          5,20%
                """)
            .percentages();
    assertEquals(
        List.of("2100 -> 2310", "640 -> 672", "320 -> 336"),
        rates.stream().map(Reports::change).toList());
    assertTrue(rates.stream().allMatch(rate -> rate.ratio().equals(Percentage.Ratio.NONE)));
  }

  @Test
  void aColumnThatComparesMayHoldShares() {
    assertEquals(
        List.of("112,00% = 1400/1250", "110,00% = 1364/1240"),
        Reports.percentages(
            """
            Nội dung | Cùng kỳ | Kỳ này | So với cùng kỳ (%)
            Hồ sơ tiếp nhận | 1.250 | 1.400 | 112,00%
            Hồ sơ giải quyết | 1.240 | 1.364 | 110,00%
            """));
  }

  @Test
  void theRowsThatFitTellTheFiguresOfOneThatDoesNot() {
    assertEquals(
        List.of("75,0 = 9/12", "115,0 = 92/80", "85,0 = 12/15"),
        Reports.percentages(
            """
            Nội dung | Kế hoạch | Thực hiện | Tỷ lệ (%)
            Lớp tập huấn | 12 | 9 | 75,0
            Tin bài tuyên truyền | 80 | 92 | 115,0
            Cuộc kiểm tra | 15 | 12 | 85,0
            """));
  }

  @Test
  void aColumnOfTargetsHasNoFigures() {
    assertEquals(
        List.of(
            "90,00% = 1188/1320",
            "90% = -/-", "73,44% = 940/1280", "80% = -/-", "85,00% = 412/515", "80% = -/-"),
        Reports.percentages(
            """
            Nội dung | Kết quả | Mẫu số | Tỷ lệ | Chỉ tiêu tỉnh giao
            Số hóa hồ sơ đầu vào | 1.188 | 1.320 | 90,00% | 90%
            Số hóa kết quả | 940 | 1.280 | 73,44% | 80%
            Thanh toán trực tuyến | 412 | 515 | 85,00% | 80%
            """));
  }

  @Test
  void aLeadInNamesTheWholeOfItsList() {
    assertEquals(
        List.of("87,00% = 2414/2840", "14,44% = 410/2840"),
        Reports.percentages(
            """
            Tổng số hồ sơ tiếp nhận là 2.910 hồ sơ, kỳ trước chuyển sang 70 hồ sơ.
            Xét theo hình thức nộp, trong 2.840 hồ sơ phát sinh mới có:
            + Trực tuyến 2.414 hồ sơ, tỷ lệ 87,00%;
            + Trực tiếp 410 hồ sơ, tỷ lệ 14,44%.
            """));
  }

  @Test
  void twoUnitsMakeAPair() {
    assertEquals(
        List.of("100% = 9/9", "85,71% = 24/28", "55,00% = 11/20"),
        Reports.percentages(
            "Thư xin lỗi: 09 thư/ 09 hồ sơ quá hạn, 100%. Có 24 máy vi tính phục vụ 28 cán bộ,"
                + " đạt 85,71%. Trang bị 11 máy in cho 20 công chức, đạt 55,00%."));
  }

  @Test
  void wordsTellTheWholeThoughItDoesNotFit() {
    assertEquals(
        List.of("96,37% = 281/300", "85,3% = 12500000/15000000"),
        Reports.percentages(
            "Khảo sát 300 người dân, hài lòng 281 người, đạt 96,37%. Thu trực tuyến 12.500.000"
                + " đồng trong tổng số thu 15.000.000 đồng, đạt 85,3%."));
  }

  @Test
  void theNumberOfALevelIsNoPart() {
    assertEquals(
        List.of("25,0% = 41/164"),
        Reports.percentages(
            "Xã niêm yết 164 thủ tục hành chính. Trong số này có 41 thủ tục đã cung cấp dịch vụ"
                + " công trực tuyến mức độ 3 (chiếm 25,0%)."));
  }

  @Test
  void aShareOfProceduresOrDossiersIsOfThoseAbove() {
    assertEquals(
        List.of("60,95% = 64/105", "9,04% = 47/520"),
        Reports.percentages(
            """
            1. Thủ tục hành chính
            Có 105 TTHC đủ điều kiện thực hiện trực tuyến. Nộp trực tuyến 520 hồ sơ.
            2. Kết quả nổi bật
            - Hướng dẫn bằng video 64 TTHC, chiếm 60,95% TTHC trực tuyến.
            - Thanh toán trực tuyến: 47 hồ sơ, đạt 9,04% so với hồ sơ nộp trực tuyến.
            """));
  }

  @Test
  void aShareIsFoundWhereItsSignStands() {
    String text =
        """
        Mở 09 lớp tập huấn nghiệp vụ



        2

        một cửa trên 12 lớp theo kế hoạch, đạt 75%.
        """;
    assertEquals(7, only(text).evidence().line());
  }

  @Test
  void theLateOnesOfAFieldAreAShareOfAllThatAreLate() {
    assertEquals(
        List.of("1% = 8/800", "62,5% = 5/8", "37,5% = 3/8"),
        Reports.percentages(
            """
            Đã giải quyết 800 hồ sơ, trong đó trễ hạn 8 hồ sơ (1%).
            Hồ sơ trễ hạn rơi vào lĩnh vực xây dựng (05 hồ sơ, chiếm 62,5% số trễ hạn) và hộ tịch (03
            hồ sơ, chiếm 37,5%).
            """));
  }

  @Test
  void theLastPartOfAWholeIsItsShareThoughItHasNoDecimalsOrMissesIt() {
    assertEquals(
        List.of("60% = 12/20", "40% = 8/20", "60% = 12/20", "35% = 8/20"),
        Reports.percentages(
            """
            Tập huấn nghiệp vụ cho 20 lượt: trực tiếp 12 lượt (60%), qua mạng 8 lượt (40%).

            Tập huấn nghiệp vụ cho 20 lượt: trực tiếp 12 lượt (60%), qua mạng 8 lượt (35%).
            """));
  }

  @Test
  void theNextOfAListIsOfTheWholeOfTheOthersThoughItDoesNotFit() {
    assertEquals(
        List.of("50,00% = 1203/2406", "24,94% = 600/2406", "20,24% = 478/2406", "9,99% = 3000/-"),
        Reports.percentages(
            """
            Bộ phận Một cửa tiếp nhận 2.406 hồ sơ, chia theo lĩnh vực:
            - Chứng thực: 1.203 hồ sơ, chiếm 50,00%;
            - Hộ tịch: 600 hồ sơ, chiếm 24,94%;
            - Đất đai: 478 hồ sơ, chiếm 20,24%;
            - Bản sao: 3.000 hồ sơ, chiếm 9,99%.
            """));
  }

  @Test
  void aShareMayBeExact() {
    assertEquals(
        List.of("85% = 850/1000"),
        Reports.percentages(
            "Trong số 1.000 hồ sơ phải nộp lệ phí đã có 850 hồ sơ nộp qua mạng, tỷ lệ đúng 85%."));
  }

  @Test
  void aSentenceThatIsNothingButTheShareIsSaidOfTheOneBefore() {
    assertEquals(
        List.of("100% = 96/96", "75% = 150/200", "40% = -/-"),
        Reports.percentages(
            """
            Niêm yết công khai: 96/96 thủ tục. Đạt 100%.

            Tài khoản đã mở: 150 tài khoản. Kế hoạch 200 tài khoản. Mới đạt 75%.

            Mở 04 lớp cho 10 thôn. Số thôn còn lại đạt chuẩn bằng 40%.
            """));
  }

  @Test
  void aShareThatIsToldAgainIsOfItsOwnFigures() {
    assertEquals(
        List.of("98,57% = 1380/1400", "98,57% = 1380/1400", "90,00% = 1323/1470"),
        Reports.percentages(
            """
            1. Kết quả
            Đã giải quyết 1.400 hồ sơ, trong đó đúng hạn 1.380 hồ sơ, chiếm 98,57%.
            2. Đánh giá
            Cả năm phải giải quyết 1.420 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 98,57%.
            3. Năm sau
            Phải giải quyết 1.470 hồ sơ, nộp trực tuyến 1.323 hồ sơ, tỷ lệ đạt 90,00%.
            """));
  }

  @Test
  void whatIsCountedOfSomeFieldsIsAShareOfTheSameOfAll() {
    assertEquals(
        List.of("93,54% = 724/774", "95,11% = 724/-"),
        Reports.percentages(
            """
            Trong kỳ có 774 hồ sơ trực tuyến.
            - Hồ sơ trực tuyến tập trung ở lĩnh vực chứng thực (724 hồ sơ, chiếm 93,54%).
            - Hồ sơ trực tuyến tập trung ở lĩnh vực hộ tịch (724 hồ sơ, chiếm 95,11%).
            """));
  }

  @Test
  void aFieldThatIsNamedIsAShareOfAllDossiers() {
    assertEquals(
        List.of("62% = 310/500", "62% = -/-"),
        Reports.percentages(
            """
            Tiếp nhận trong năm 500 hồ sơ, gồm:
            - Hộ tịch: tiếp nhận 190 hồ sơ;
            - Chứng thực: tiếp nhận 310 hồ sơ.
            Lĩnh vực chứng thực nhiều nhất, chiếm 62% tổng số hồ sơ của xã.
            Lĩnh vực chứng thực nhiều nhất, chiếm 62% lượt người đến.
            """));
  }

  @Test
  void aShareBelowTheListOfAFieldIsOfTheField() {
    assertEquals(
        List.of("98,68% = 150/152", "98,13% = 210/214"),
        Reports.percentages(
            """
            - Hộ tịch: 152 hồ sơ
            Trong đó:
            + Khai sinh: 88 hồ sơ
            + Kết hôn: 64 hồ sơ
            Đã giải quyết 150 hồ sơ, đạt 98,68%.
            - Chứng thực: 214 hồ sơ
            Đã giải quyết 210 hồ sơ, đạt 98,13%.
            """));
  }

  @Test
  void aZeroAtTheStartOfALineCountsNoItem() {
    assertEquals(
        List.of("36,36% = 8/22"),
        Reports.percentages(
            """
            2. Số nhiệm vụ được giao: 22. Đã xong: 8. Đang làm: 14. Chưa làm:
            0. Tỷ lệ hoàn thành: 36,36%.
            """));
  }

  @Test
  void aRateIsOfTheRatioInTheBracketBehindIt() {
    assertEquals(
        List.of("83,26% = 1890/2270"),
        Reports.percentages(
            """
            - Nộp trực tiếp: 380 hồ sơ
            - Chuyển từ kỳ trước: 40 hồ sơ
            Tỷ lệ nộp trực tuyến trên số nhận mới (1.890/2.270 hồ sơ) là 83,26%.
            """));
    assertEquals(
        List.of("96,32% = 1204/1250", "97,35% = 820/860", "80% = 24/30"),
        Reports.percentages(
            """
            Tỷ lệ hồ sơ giải quyết đúng hạn (1.204/1.250 hồ sơ) đạt 96,32%.

            Tỷ lệ trả đúng hạn trên số đã trả (820/860 hồ sơ) là 97,35%.

            Kế hoạch giao 30 nhiệm vụ. Hoàn thành 24 nhiệm vụ (02/02 nhiệm vụ trọng tâm), đạt 80%.
            """));
  }

  @Test
  void theLastFigureMayBeTheWholeOfOneBeforeIt() {
    assertEquals(
        List.of("85,16% = 1320/1550", "77,05% = 47/61"),
        Reports.percentages(
            """
            - Số hóa: 1.320/1.550 hồ sơ, đạt 85,16%.
            - Liên thông: đăng ký khai sinh 47 hồ sơ, đăng ký khai tử 14 hồ sơ; tổng 61 hồ sơ, riêng khai
            sinh chiếm 77,05%.
            """));
    assertEquals(
        List.of("69,6% = 16/23", "39,13% = 9/23"),
        Reports.percentages(
            """
            Xã có 16 máy vi tính phục vụ công việc cho 23 cán bộ, công chức (tỷ lệ 69,6%).

            Nam 14 người, nữ 9 người, tổng cộng 23 người, trong đó nữ chiếm 39,13%.
            """));
  }

  @Test
  void twoPartsTogetherAreAShareOfWhatTheItemTellsBeforeThem() {
    assertEquals(
        List.of("26,2% = -/42", "25% = -/48", "94,0% = -/250"),
        Reports.percentages(
            """
            - Rà soát được 42 thủ tục; kiến nghị sửa đổi 05 thủ tục, kiến nghị bãi bỏ 06 thủ tục, chiếm
            26,2% số thủ tục được rà soát.
            - Rà soát 48 TTHC, đề xuất bãi bỏ 05 TTHC, thay thế 07 TTHC, đạt 25% số TTHC đã rà soát.
            - Lấy ý kiến 250 phiếu: rất hài lòng 180 phiếu, hài lòng 55 phiếu, chiếm 94,0%.
            """));
  }

  @Test
  void howFarAwayPeopleLiveIsNoPartOfThem() {
    assertEquals(
        List.of("82,4% = 14/17", "80% = 320/400"),
        Reports.percentages(
            """
            Trung tâm có 17 người. Có 14 người ở ngoài xã, nhà cách trên 12 km, bằng 82,4% nhân sự.

            Diện tích đã đo 320 ha, đạt 80% kế hoạch (400 ha).
            """));
  }

  @Test
  void whatTheOfficesTellInTheirOwnSectionsIsAShareOfOneWhole() {
    assertEquals(
        List.of("60,25% = 2410/4000", "28,55% = 1034/4000", "13,9% = 556/4000"),
        Reports.percentages(
            """
            1. Kết quả chung
            Tiếp nhận: 4.000 hồ sơ.
            2. Theo đơn vị
            2.1. Văn phòng
            Tiếp nhận 2.410 hồ sơ (chiếm 60,25% tổng tiếp nhận của Trung tâm). Giải quyết 2.400 hồ sơ.
            2.2. Phòng Văn hóa
            Tiếp nhận 1.034 hồ sơ (chiếm 28,55%). Giải quyết 1.000 hồ sơ.
            2.3. Phòng Kinh tế
            Tiếp nhận 556 hồ sơ (chiếm 13,9%). Giải quyết 500 hồ sơ.
            """));
  }

  @Test
  void wordsThatNameAllOfItTellTheWholeThoughTheShareDoesNotFit() {
    assertEquals(
        List.of("56,7% = 1804/3128"),
        Reports.percentages(
            """
            Trong năm tiếp nhận tổng cộng 3.128 hồ sơ phải giải quyết.

            Lĩnh vực chứng thực cả năm có 1.804 hồ sơ, chiếm 56,7% tổng số hồ sơ tiếp nhận; tất cả đều
            được trả ngay trong ngày.
            """));
  }

  @Test
  void allOfItMayBeAsManyAsWereToldBefore() {
    assertEquals(
        List.of("62,4 % = 123/197", "100% = 123/123"),
        Reports.percentages(
            """
            Bộ thủ tục hành chính cấp xã có 197 thủ tục. Xã đưa vào giải quyết tại một cửa 123 thủ tục,
            bằng 62,4 % bộ thủ tục. Số thủ tục đã niêm yết công khai là 123 thủ tục, đạt 100% số thủ tục
            giải quyết theo cơ chế một cửa.
            """));
    assertEquals(
        List.of("100% = 14/14", "100% = 134/134"),
        Reports.percentages(
            """
            Tiếp nhận 14 phản ánh, kiến nghị, đã trả lời 14 (đạt 100%).

            Xã đã niêm yết đủ 134/134 thủ tục tại trụ sở, nâng tỷ lệ công khai lên 100%.
            """));
  }

  @Test
  void aNumberThatSaysWhoIsMeantDividesNothing() {
    assertEquals(
        List.of("76,24% = 6942/9105", "100% = 18420/18420"),
        Reports.percentages(
            """
            Lũy kế 6.942 tài khoản trên 9.105 người từ đủ 15 tuổi có điều kiện, đạt 76,24%.

            Số hóa sổ hộ tịch 18.420 dòng dữ liệu trên 18.420 dòng phải số hóa (100%).
            """));
  }

  @Test
  void whatBringsAListOfItsPartsIsTheWholeOfTheOneThatDoesNotFit() {
    assertEquals(
        List.of("81,2% = 1240/1527", "19,7% = 274/1527", "0,85% = 13/1527"),
        Reports.percentages(
            """
            - Tổng số hồ sơ phải giải quyết: 1.562 HS, cụ thể:
            + Kỳ trước chuyển qua: 35 HS;
            + Tiếp nhận mới trong kỳ: 1.527 HS. Trong đó:
            . HS trực tuyến: 1.240, tỷ lệ 81,2%;
            . HS nộp trực tiếp: 274, tỷ lệ 19,7%;
            . HS qua BCCI: 13, tỷ lệ 0,85%.
            """));
  }

  @Test
  void whatAnInspectionFoundIsCounted() {
    assertEquals(
        List.of("100% = 6/6", "88,89% = 8/9"),
        Reports.percentages(
            """
            - Đã kiểm tra 6/6 bộ phận (100%), phát hiện 09 tồn tại, khắc phục 08 tồn tại, đạt 88,89%.
            """));
  }

  @Test
  void aPlanMayBeOneThatWasSet() {
    assertEquals(
        List.of("108,75% = 87/80", "97,5% = 78/80"),
        Reports.percentages(
            """
            - Thực hiện 87 tin, bài so với kế hoạch đề ra là 80, đạt 108,75%.
            - Thực hiện 78 tin, bài so với chỉ tiêu được giao là 80, đạt 97,5%.
            """));
  }

  @Test
  void feesAreOfThoseThatAreDueThoughTheShareMissesThem() {
    assertEquals(
        List.of("87,21% = 1459/1764", "82,71% = 1459/1764"),
        Reports.percentages(
            """
            - Số hồ sơ có thu phí là 1.764 hồ sơ; nộp lệ phí qua mạng 1.459 hồ sơ, đạt 87,21%.
            - Số hồ sơ có thu phí là 1.764 hồ sơ; nộp lệ phí qua mạng 1.459 hồ sơ, đạt 82,71%.
            """));
  }

  @Test
  void aShareWithoutDecimalsIsOfItsListsWhole() {
    assertEquals(
        List.of("62,5% = 15/24", "8,33% = 2/24", "25% = 6/24", "4,17% = 1/24"),
        Reports.percentages(
            """
            1. Tổ chức
            - Có 24 cán bộ, công chức.
            - Tổ một cửa gồm 06 người.
            2. Trình độ
            - Đại học 15 người, chiếm 62,5%; cao đẳng 02 người (8,33%); trung cấp 06 người (25%); chưa qua
            đào tạo 01 người (4,17%).
            """));
  }

  @Test
  void linesWithoutMarksAreOfTheFigureThatBringsThem() {
    assertEquals(
        List.of("91,15% = 350/384", "7,81% = 30/384", "1,04% = 4/384"),
        Reports.percentages(
            """
            Phường lấy ý kiến trên máy tại quầy: 384 lượt đánh giá. Kết quả:
            Rất hài lòng: 350 lượt = 91,15%
            Hài lòng: 30 lượt = 7,81%
            Chưa hài lòng: 04 lượt = 1,04%
            """));
  }

  @Test
  void theSlipsOfAListMayBeCalledOtherThanTheirWhole() {
    assertEquals(
        List.of("92,4% = 231/250", "5,6% = 14/250", "2% = 5/250"),
        Reports.percentages(
            """
            1. Đánh giá của người dân
            Phường lấy ý kiến tại quầy: 250 lượt. Kết quả như sau:
            Hài lòng: 231 phiếu = 92,4%
            Bình thường: 14 phiếu = 5,6%
            Không hài lòng: 05 phiếu = 2%
            """));
    assertEquals(
        List.of("92,4% = 231/250", "6,8% = 14/-"),
        Reports.percentages(
            """
            1. Đánh giá của người dân
            Phường lấy ý kiến tại quầy: 250 lượt. Kết quả như sau:
            Hài lòng: 231 phiếu = 92,4%
            Bình thường: 14 phiếu = 6,8%
            """));
  }

  @Test
  void aPartIsToldBehindTheNameOfItsWhole() {
    assertEquals(
        List.of("58,51% = 1413/2415", "58,51% = 1413/2415", "61,3% = -/-", "41,49% = -/-"),
        Reports.percentages(
            """
            - Nộp trực tuyến 2.415 hồ sơ. Hồ sơ toàn trình đạt 58,51% tổng số hồ sơ trực tuyến, tương ứng
            1.413 hồ sơ.
            - Nộp trực tuyến 2.415 hồ sơ. Hồ sơ toàn trình chiếm 58,51% số hồ sơ trực tuyến, tức là 1.413
            hồ sơ.
            - Nộp trực tuyến 2.415 hồ sơ. Hồ sơ toàn trình đạt 61,3% tổng số hồ sơ trực tuyến, tương ứng
            1.413 hồ sơ.
            - Nộp trực tuyến 2.415 hồ sơ. Hồ sơ một phần đạt 41,49% tổng số hồ sơ trực tuyến, còn lại là
            1.002 hồ sơ.
            """));
  }

  @Test
  void whatTheShareToldAboveLeavesOfItsWhole() {
    assertEquals(
        List.of("88,2% = 2640/2993", "11,8% = 353/2993"),
        Reports.percentages(
            """
            - Số hóa thành phần hồ sơ đạt 88,2% (2.640/2.993 hồ sơ).
            - Hạn chế: số hóa thành phần hồ sơ còn 11,8% chưa thực hiện, tương ứng 353 hồ sơ.
            """));
    assertEquals(
        List.of("88,2% = 2640/2993", "11,8% = -/-"),
        Reports.percentages(
            """
            - Số hóa thành phần hồ sơ đạt 88,2% (2.640/2.993 hồ sơ).
            - Hạn chế: số hóa thành phần hồ sơ còn 11,8% chưa thực hiện, tương ứng 340 hồ sơ.
            """));
  }

  @Test
  void whatWasDoneOfWhatCameMayBeCut() {
    assertEquals(
        List.of("94,44% = 17/18", "61,90% = 13/21", "88,88% = 8/9", "85,7% = -/-"),
        Reports.percentages(
            """
            - Nhận 18 ý kiến (hội nghị 11, hộp thư 07), đã trả lời 17, đạt tỷ lệ 94,44%.
            - Nhận 21 ý kiến (hội nghị 10, hộp thư 08, văn bản 03); đã trả lời 13, đạt 61,90%.
            - Nhận 09 phản ánh; đã xử lý 08, đạt 88,88%; đang xử lý 01.
            - Nhận 20 ý kiến (hội nghị 11, hộp thư 09); đã trả lời 17, đạt 85,7%.
            """));
  }

  @Test
  void aFieldIsOfTheTotalOfAReportWithManyCounts() {
    String many = "- Tiếp nhận 25 hồ sơ.\n".repeat(30);
    assertEquals(
        List.of("57,36% = 1957/3412", "23,53% = 803/3412", "31,11% = -/-"),
        Reports.percentages(
            many
                + """
                - Theo lĩnh vực, 3.412 hồ sơ gồm: chứng thực 1.957 hồ sơ, hộ tịch 803 hồ sơ, đất đai 652
                hồ sơ.
                - Chứng thực nhiều nhất, chiếm 57,36%, kế đến là hộ tịch 23,53%, sau cùng là đất đai 31,11%.
                """));
  }

  @Test
  void aPlanBehindAShareIsReachedByWhatBearsItsUnit() {
    assertEquals(
        List.of("113,33% = 17/15", "122,22% = 22/18"),
        Reports.percentages(
            """
            - Cử 17 lượt người dự 06 lớp tập huấn theo Kế hoạch số 25/KH-UBND ngày 10/3/2022, đạt 113,33%
            so với kế hoạch 15 lượt.
            - Cử 22 lượt công dân dự 08 buổi do huyện mở, bằng 122,22% chỉ tiêu 18 lượt.
            """));
    assertTrue(
        only("Cử 17 lượt người dự 06 lớp của huyện, đạt 118,33% so với kế hoạch 15 lượt.")
            .ratio()
            .denominator()
            .isEmpty());
  }

  @Test
  void whatIsCountedOfOthersIsNoPartOfItself() {
    assertEquals(
        List.of("84,17% = 4310/5120", "84,17% = 4310/5120", "91,3% = -/-"),
        Reports.percentages(
            """
            - Đã kích hoạt 4.310 tài khoản trong 5.120 nhân khẩu đủ điều kiện, đạt 84,17%.
            - Đã kích hoạt 4.310 tài khoản trên tổng số 5.120 nhân khẩu, chiếm tỷ lệ 84,17%.
            - Đã kích hoạt 4.310 tài khoản trong 5.120 nhân khẩu đủ điều kiện, đạt 91,3%.
            """));
  }

  @Test
  void theWeightOfAFieldIsAShareOfAllThatCame() {
    assertEquals(
        List.of("20,92% = 523/2500", "15,08% = 377/2500", "35,4% = -/-"),
        Reports.percentages(
            """
            1. Tổng số hồ sơ tiếp nhận là 2.500 hồ sơ.
            a) Lĩnh vực hộ tịch
            - Nhận 523 hồ sơ, tỷ trọng 20,92%, gồm:
            + Khai sinh: 200 trường hợp;
            b) Lĩnh vực đất đai
            - Nhận 377 hồ sơ (kỳ trước 20), chiếm tỷ trọng 15,08%; giải quyết 350.
            c) Lĩnh vực xây dựng
            - Nhận 19 hồ sơ, tỷ trọng hồ sơ trực tuyến 35,4%.
            """));
  }

  @Test
  void aDashPartsACountFromItsRate() {
    assertEquals(
        List.of("92,23% = 380/412", "97,63% = 371/380", "2,37% = 9/380", "62,5% = -/-"),
        Reports.percentages(
            """
            - Tổng số hồ sơ phải giải quyết: 412 hồ sơ
            - Đã giải quyết: 380 hồ sơ - Tỷ lệ: 92,23%
              + Đúng hạn: 371 - Tỷ lệ: 97,63%
              + Quá hạn: 09 – tỷ lệ 2,37%
            - Điểm tự chấm: 25 - Tỷ lệ: 62,5%
            """));
  }

  @Test
  void aRateWhoseWordsNameBothItsFiguresIsOfThemThoughItMissesThem() {
    assertEquals(
        List.of("5,61% = 55/845", "6,51% = 55/845", "9,1% = -/-", "9,1% = -/-"),
        Reports.percentages(
            """
            - Mới tiếp nhận 845 hồ sơ, gồm trực tiếp 790 hồ sơ và trực tuyến 55 hồ sơ; tỷ lệ hồ sơ trực
            tuyến trên số mới tiếp nhận là 5,61%.
            - Tiếp nhận mới 845 hồ sơ, trong đó trực tuyến 55 hồ sơ, tỷ lệ hồ sơ trực tuyến trên tổng số hồ
            sơ tiếp nhận mới đạt 6,51%.
            - Tiếp nhận mới 845 hồ sơ, trực tuyến 55 hồ sơ (quý trước tiếp nhận mới 800 hồ sơ); tỷ lệ hồ sơ
            trực tuyến trên số tiếp nhận mới là 9,1%.
            - Tiếp nhận 845 hồ sơ, trực tuyến 55 hồ sơ; tỷ lệ hồ sơ trực tuyến trên số phải nộp phí là
            9,1%.
            """));
  }

  @Test
  void aShareMayBeReckonedOnWhatABracketTells() {
    assertEquals(
        List.of("7,52% = 17/226", "19,2% = -/-"),
        Reports.percentages(
            """
            - Nhận 912 hồ sơ, trực tuyến 17 hồ sơ. Nếu chỉ tính trên các thủ tục mức độ 3 (phát sinh 226 hồ
            sơ) thì tỷ lệ trực tuyến là 7,52%.
            - Nhận 845 hồ sơ, trực tuyến 55 hồ sơ. Nếu chỉ tính trên các thủ tục mức độ 3 (phát sinh 310 hồ
            sơ) thì tỷ lệ trực tuyến là 19,2%.
            """));
  }

  @Test
  void theAmountOfAChangeTellsItsFiguresThoughTheRateMissesThem() {
    assertEquals(
        List.of("1318 -> 1450", "1318 -> 1200", "- -> -"),
        Reports.read(
                """
                - Nhận 1.450 hồ sơ, so với 1.318 hồ sơ của cùng kỳ thì tăng 132 hồ sơ, tương ứng tăng 12,4%.
                - Giải quyết 1.200 hồ sơ, so với 1.318 hồ sơ của quý trước giảm 118 hồ sơ (giảm 9,85%).
                - Nhận 1.450 hồ sơ, so với 1.318 hồ sơ của cùng kỳ thì tăng 130 hồ sơ, tương ứng tăng 12,4%.
                """)
            .percentages()
            .stream()
            .map(Reports::change)
            .toList());
  }

  @Test
  void whatTheOthersOfAListLeaveIsOfTheirWholeThoughTheShareMissesIt() {
    assertEquals(
        List.of("38,25% = 1104/2886", "69,57% = 768/1104", "30,34% = 336/1104"),
        Reports.percentages(
            """
            Trong 2.886 hồ sơ mới phát sinh có 1.104 hồ sơ nộp trực tuyến (38,25%). Chia theo mức độ:
            + Mức độ 3: 768 hồ sơ - 69,57%
            + Mức độ 4: 336 hồ sơ - 30,34%
            """));
  }

  @Test
  void aPlanMayBeComparedWithInShort() {
    assertEquals(
        List.of("107,19% = 4127000000/3850000000", "9,38% = -/-"),
        Reports.percentages(
            """
            - Tổng thu ước 4 tỷ 127 triệu đồng, đạt 107,19% so dự toán 3 tỷ 850 triệu đồng.
            - Tiếp nhận 700 hồ sơ, tăng 9,38% so cùng kỳ (640 hồ sơ).
            """));
  }

  @Test
  void aShareOfAPlanIsNoShareOfTheListItStandsIn() {
    assertEquals(
        List.of("60% = 60/100", "85% = 40/-", "75% = 150/200", "20% = 50/200"),
        Reports.percentages(
            """
            - Nhận 100 hồ sơ, gồm: trực tuyến 60 hồ sơ (60%), trực tiếp 40 hồ sơ (85% kế hoạch).
            - Tiếp nhận 200 hồ sơ, gồm: trực tuyến 150 hồ sơ (75%), trực tiếp 50 hồ sơ (20%).
            """));
  }

  @Test
  void aDifferenceTellsThatItsShareIsARateOfChange() {
    assertEquals(
        List.of("574 -> 612", "468 -> 541", "1812 -> 1993", "1264 -> 1495"),
        Reports.read(
                """
                - Xã phát hành 612 văn bản, trong khi năm 2019 là 574 văn bản, tăng 38 văn bản tương ứng 6,62%.
                - Số hồ sơ trả chậm giảm từ 18 hồ sơ năm 2019 xuống còn 05 hồ sơ. Hộ tịch có 541 hồ sơ, năm trước
                là 468 hồ sơ, tăng 15,60%.
                - Tiếp nhận 1.993 hồ sơ. So với cùng kỳ (1.812 hồ sơ) số hồ sơ tăng 181, bằng 9,99%.
                - Tháng 7: 1.264 hồ sơ; tháng 8: 1.495 hồ sơ, tăng 231 hồ sơ, tương đương tăng 18,28% so với tháng
                7.
                """)
            .percentages()
            .stream()
            .map(Reports::change)
            .toList());
  }

  @Test
  void whatNoShareFitsIsOfThisTimeAndOfBothItsParts() {
    assertEquals(
        List.of("68,97% = 1214/1768", "31,33% = 554/1768"),
        Reports.percentages(
            """
            Số hồ sơ phải giải quyết là 1.777 hồ sơ, trong đó kỳ trước chuyển sang 09 hồ sơ, tiếp nhận
            mới 1.768 hồ sơ. So với cùng kỳ năm 2021 (tiếp nhận 1.532 hồ sơ) tăng 236 hồ sơ.
            Người dân nộp qua mạng 1.214 hồ sơ, chiếm 68,97%; nộp tại quầy 554 hồ sơ, chiếm 31,33%.
            """));
  }
}
