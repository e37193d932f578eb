package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a part is: of which whole, why it is late, told again, aimed at, told in order. */
class PartsTest {

  /** The two figures behind each percentage, without what is printed. */
  private static List<String> ratios(String text) {
    return Reports.percentages(text).stream()
        .map(line -> line.substring(line.indexOf('=') + 2))
        .toList();
  }

  @Test
  void whatABracketSaysIsSaidOfTheFigureBeforeItAlone() {
    assertEquals(
        List.of(
            "420 dossier.received.total",
            "310 dossier.received.total [Tư pháp]",
            "308 dossier.resolved.onTime [Tư pháp]",
            "60 dossier.received.total [Đất đai]"),
        Reports.quantities(
            "Tiếp nhận 420 hồ sơ, trong đó lĩnh vực Tư pháp 310 hồ sơ (đúng hạn 308 hồ sơ), Đất"
                + " đai 60 hồ sơ."));
    assertEquals(
        List.of(
            "45 dossier.pending.total", "43 dossier.pending.onTime", "2 dossier.pending.overdue"),
        Reports.quantities("Hiện có 45 hồ sơ đang xử lý (43 hồ sơ trong hạn, 02 hồ sơ quá hạn)."));
  }

  @Test
  void noPartIsMoreThanItsWhole() {
    assertEquals(
        List.of(
            "438 dossier.received.total [Hộ tịch]",
            "2 dossier.received.carriedOver [Hộ tịch]",
            "436 dossier.resolved.total [Hộ tịch]",
            "2 dossier.pending.total [Hộ tịch]",
            "187 dossier.resolved.total [Hộ tịch]"),
        Reports.quantities(
            "- Hộ tịch: 438 hồ sơ (có 02 hồ sơ năm trước); đã xong 436 hồ sơ; chưa xong 02 hồ sơ."
                + " Trong đó: khai sinh 187 hồ sơ."));
  }

  @Test
  void dossiersAreLateByACause() {
    assertEquals(
        List.of(
            "31 dossier.resolved.overdue",
            "15 dossier.resolved.overdue",
            "9 dossier.resolved.overdue"),
        Reports.quantities(
            "Có 31 hồ sơ trễ hạn. Nguyên nhân: do chờ trích lục bản đồ 15 hồ sơ, do lỗi phần mềm"
                + " 09 hồ sơ."));
    assertEquals(
        List.of("20 dossier.pending.total"),
        Reports.quantities("Đang giải quyết 20 hồ sơ, do công dân nộp muộn."));
  }

  @Test
  void theSameOnesAgainAreWhatTheyWere() {
    assertEquals(
        List.of(
            "18 dossier.pending.overdue",
            "18 dossier.pending.overdue",
            "9 dossier.pending.overdue [đất đai]"),
        Reports.quantities("Hiện còn 18 hồ sơ trễ hạn; trong 18 hồ sơ này có 09 hồ sơ đất đai."));
  }

  @Test
  void whatIsAimedAtIsNoResult() {
    assertEquals(
        List.of("37 dossier.certifiedElectronically", "30 dossier.other", "500 dossier.other"),
        Reports.quantities(
            """
            - Chứng thực bản sao điện tử phát sinh 37 hồ sơ; chỉ tiêu huyện giao mỗi tháng 30 hồ sơ.
            - Phấn đấu số hóa 500 hồ sơ.
            """));
    assertEquals(
        List.of("500 dossier.digitised"), Reports.quantities("- Đã số hóa 500 hồ sơ trong kỳ."));
  }

  @Test
  void amongTheTasksLateDossiersAreStillOpen() {
    assertEquals(
        List.of("7 dossier.pending.overdue"),
        Reports.quantities(
            """
            II. NHIỆM VỤ QUÝ IV

            1. Giải quyết xong 07 hồ sơ quá hạn trước ngày 15/10.
            """));
    assertEquals(
        List.of("7 dossier.resolved.overdue"),
        Reports.quantities(
            """
            II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ

            1. Trong quý giải quyết xong 07 hồ sơ quá hạn.
            """));
  }

  @Test
  void aMonthlyFigureIsNoMonth() {
    assertEquals(
        List.of("11 procedure.added", "7 procedure.other"),
        Reports.quantities("Mới công bố trong 6 tháng 11 TTHC; thay thế 07 TTHC."));
    assertEquals(
        List.of("250 dossier.received.total"),
        Reports.quantities("Trong tháng 11 hồ sơ tiếp nhận tăng, tiếp nhận 250 hồ sơ."));
  }

  @Test
  void thousandsOfDossiersAreNoMoney() {
    assertEquals(
        List.of("132000 dossier.resolved.total", "1300 dossier.resolved.overdue", "5000000 đồng"),
        Reports.quantities(
            "Giải quyết trên 132 ngàn hồ sơ, trễ hạn 1,3 nghìn hồ sơ; thu 5 triệu đồng."));
  }

  @Test
  void sharesToldInOrderBelongToTheCountsToldInOrder() {
    assertEquals(
        List.of("188/292", "97/292", "7/292"),
        ratios(
            "Thu về 292 phiếu: rất hài lòng 188 phiếu, hài lòng 97 phiếu, không hài lòng 07 phiếu;"
                + " tương ứng 64,4%, 33,2% và 2,4%."));
    assertEquals(
        List.of("188/292", "97/292", "7/292"),
        ratios(
            "Thu về 292 phiếu: rất hài lòng 188 phiếu, hài lòng 97 phiếu, không hài lòng 07 phiếu;"
                + " tương ứng 64,4%, 32,3% và 2,4%."));
    assertEquals(
        List.of("-/-", "-/-"),
        ratios("Thu về 292 phiếu: nam 188 phiếu, nữ 97 phiếu; chỉ tiêu lần lượt 50%, 60%."));
  }

  @Test
  void severalPartsMayMakeOneShareOfAWholeBehindIt() {
    assertEquals(
        List.of("-/420"),
        ratios(
            "Hồ sơ mức độ 3 là 120 hồ sơ, mức độ 4 là 98 hồ sơ, chiếm 51,9% tổng số hồ sơ tiếp"
                + " nhận (420 hồ sơ)."));
    assertEquals(
        List.of("98/420"),
        ratios(
            "Hồ sơ mức độ 3 là 120 hồ sơ, mức độ 4 là 98 hồ sơ, chiếm 32,3% tổng số hồ sơ tiếp"
                + " nhận (420 hồ sơ)."));
  }

  @Test
  void aShareOfTimeIsNoneOfProcedures() {
    assertEquals(
        List.of("-/-"),
        ratios(
            "Cắt giảm thời gian giải quyết 25 TTHC, trong đó 10 TTHC, 30% thời gian so với quy"
                + " định."));
  }

  @Test
  void whatIsLeftUnsaidOfAPlanIsNoWhole() {
    assertEquals(
        List.of("30/-"),
        ratios(
            """
            - Niêm yết 133 TTHC.
            - Tự rà soát 30 TTHC (đạt 100% kế hoạch).
            """));
  }

  @Test
  void allThatWasResolvedIsResolvedInTime() {
    assertEquals(
        List.of("14/14"), ratios("- Lĩnh vực Nông nghiệp: 14 hồ sơ, giải quyết trước hạn 100%."));
    assertEquals(
        List.of("-/-"),
        ratios("Bộ phận Một cửa tiếp nhận 14 hồ sơ. Mục tiêu: giải quyết đúng hạn 100%."));
  }

  @Test
  void whatIsLeftStandsBesideABracketNotInIt() {
    assertEquals(
        List.of(
            "135 dossier.received.total",
            "13 dossier.received.carriedOver",
            "121 dossier.resolved.total",
            "6 dossier.resolved.overdue",
            "14 dossier.pending.total",
            "1 dossier.pending.overdue"),
        Reports.quantities(
            "Nhận 135 hồ sơ (kỳ trước chuyển qua 13 hồ sơ), giải quyết 121 hồ sơ (trễ hẹn 06 hồ"
                + " sơ), còn 14 hồ sơ (quá hẹn 01 hồ sơ)."));
    assertEquals(
        List.of(
            "3152 dossier.received.total",
            "47 dossier.received.online",
            "278 dossier.other",
            "2874 dossier.received.total"),
        Reports.quantities(
            "Tiếp nhận 3.152 hồ sơ (trực tuyến 47 hồ sơ), tăng 278 hồ sơ so với cùng kỳ năm 2018"
                + " (2.874 hồ sơ)."));
  }

  @Test
  void reviewedProceduresAreNoDossiers() {
    assertEquals(
        List.of("3 procedure.other", "2 procedure.other", "3 procedure.other"),
        Reports.quantities("Đăng ký rà soát 03 TTHC; đã hoàn thành rà soát 02/03 TTHC."));
    assertEquals(
        List.of("25 dossier.resolved.total"),
        Reports.quantities("Trong tháng đã giải quyết 25 TTHC."));
  }

  @Test
  void dossiersLookedAtAreNotThoseReceived() {
    assertEquals(
        List.of("80 dossier.other", "74 dossier.other"),
        Reports.quantities(
            "Kiểm tra ngẫu nhiên 80 hồ sơ, có 74 hồ sơ ghi phiếu đầy đủ, đạt 92,5%."));
  }

  @Test
  void dossiersOfPeopleFromElsewhereAreApart() {
    assertEquals(
        List.of("73 dossier.other", "73 dossier.received.total"),
        Reports.quantities(
            """
            3. Tiếp nhận hồ sơ phi địa giới hành chính

            Trong quý đã tiếp nhận 73 hồ sơ.

            4. Tiếp nhận hồ sơ

            Trong quý đã tiếp nhận 73 hồ sơ.
            """));
  }

  @Test
  void aListOfSharesKeepsItsWhole() {
    assertEquals(
        List.of("200/210", "128/200", "2/200"),
        ratios(
            "Phát ra 210 phiếu, thu vào 200 phiếu, đạt 95,24%: hài lòng 128 phiếu (64%), không hài"
                + " lòng 02 phiếu (1%)."));
  }

  @Test
  void aBaseMayStandBehindASemicolon() {
    assertEquals(
        List.of("74/112"),
        ratios("Đã liên thông 74 hồ sơ; trong tổng số 112 hồ sơ khai sinh, chiếm 66,07%."));
  }

  @Test
  void eachTimeOfAListHasItsCount() {
    assertEquals(
        List.of(
            "1020 dossier.received.total",
            "987 dossier.received.total",
            "1114 dossier.received.total",
            "302 dossier.received.total"),
        Reports.quantities(
            """
            Số hồ sơ tiếp nhận theo tháng: tháng 4: 1.020 (98,5%); tháng 5: 987; tháng
            6: 1.114; từ 01 đến 10/7: 302 hồ sơ.
            """));
    assertEquals(
        List.of(
            "621 dossier.resolved.total",
            "300 dossier.resolved.total",
            "320 dossier.resolved.total"),
        Reports.quantities("Đã giải quyết 621 hồ sơ; quý I 300, quý II 320."));
    assertEquals(
        List.of("621 dossier.resolved.total"),
        Reports.quantities("Đã giải quyết 621 hồ sơ; phòng số 3, tầng 2."));
  }

  @Test
  void eachFieldHasItsCountInBrackets() {
    assertEquals(
        List.of(
            "9 dossier.pending.overdue",
            "5 dossier.pending.overdue [đất đai]",
            "3 dossier.pending.overdue [nhà ở]",
            "1 dossier.pending.overdue [hộ tịch]"),
        Reports.quantities(
            "Hiện còn 09 hồ sơ quá hạn ở đất đai (05), nhà ở & công trình (03) và hộ tịch (01)."));
    assertEquals(
        List.of(
            "14 dossier.received.total",
            "7 dossier.received.total [hộ tịch]",
            "5 dossier.received.total [đất đai]"),
        Reports.quantities("Tiếp nhận 14 hồ sơ thuộc hộ tịch (07) và đất đai (05)."));
    assertEquals(
        List.of("14 dossier.received.total"),
        Reports.quantities("Tiếp nhận 14 hồ sơ theo mẫu của cấp trên (07) và phụ lục (05)."));
  }

  @Test
  void whatAClauseBeforeSaysIsNotSaidOfAllProcedures() {
    assertEquals(
        List.of("188 procedure.total", "27 lĩnh vực", "170 procedure.other", "18 procedure.other"),
        Reports.quantities(
            """
            Sau khi cập nhật, tổng số TTHC thuộc thẩm quyền của xã là 188 thủ tục trên 27 lĩnh vực;
            trong đó 170 thủ tục theo cơ chế một cửa, còn 18 thủ tục theo cơ chế một cửa liên thông.
            """));
    assertEquals(
        List.of("12 procedure.added"),
        Reports.quantities("Sau khi rà soát, số TTHC được bổ sung là 12 thủ tục."));
    assertEquals(
        List.of("131 procedure.total", "5 procedure.other", "126 procedure.total"),
        Reports.quantities(
            "Đang áp dụng 131 TTHC, tăng 05 TTHC so với cuối năm trước (khi đó là 126 TTHC)."));
  }

  @Test
  void someOfAllProceduresAreNotAllOfThem() {
    assertEquals(
        List.of("140 procedure.total", "6 procedure.other"),
        Reports.quantities("Đầu năm có 140 thủ tục, cuối năm tăng ròng 06 thủ tục."));
    assertEquals(
        List.of("150 procedure.total", "60 procedure.online", "90 procedure.other"),
        Reports.quantities(
            "Xã có 150 TTHC, trong đó 60 TTHC toàn trình; số còn lại, 90 TTHC, nộp tại trụ sở."));
    assertEquals(
        List.of("64 procedure.other"),
        Reports.quantities("Có 64 thủ tục được tiếp nhận qua bưu chính."));
    assertEquals(
        List.of("137 procedure.total", "137 procedure.total", "90 procedure.other"),
        Reports.quantities(
            """
            - Xã đang thực hiện 137 thủ tục.
            - Áp dụng tiêu chuẩn ISO đối với toàn bộ 137 thủ tục.
            - Áp dụng tiêu chuẩn ISO đối với 90 thủ tục.
            """));
    assertEquals(
        List.of("159 procedure.total", "142 procedure.other", "17 procedure.other"),
        Reports.quantities(
            "Tổng số TTHC của xã là 159 thủ tục. Trong đó đưa ra một cửa 142 thủ tục; 17 thủ tục"
                + " còn lại làm tại phòng chuyên môn."));
  }

  @Test
  void aRateOfProceduresCountsProcedures() {
    assertEquals(
        List.of("104 procedure.online", "131 procedure.total"),
        Reports.quantities("Tỷ lệ thủ tục hành chính cung cấp trực tuyến là 104/131."));
    assertEquals(
        List.of("104 dossier.resolved.onTime", "131 dossier.resolved.total"),
        Reports.quantities("Hồ sơ: tỷ lệ thủ tục giải quyết đúng hạn là 104/131."));
  }

  @Test
  void filesOfAnOfficeAreNoDossiers() {
    assertEquals(
        List.of("210 ", "220 "),
        Reports.quantities("Hồ sơ công việc lập trên môi trường mạng: 210/220."));
    assertEquals(
        List.of("210 dossier.received.online", "220 dossier.received.total"),
        Reports.quantities("Hồ sơ nộp trên môi trường mạng: 210/220."));
  }

  @Test
  void allWaysTogetherNameNoWay() {
    assertEquals(
        List.of("2310 dossier.received.total"),
        Reports.quantities(
            "Tổng tiếp nhận (trực tiếp, trực tuyến, qua bưu chính) là 2.310 hồ sơ."));
    assertEquals(
        List.of("2310 dossier.received.total"),
        Reports.quantities("Nhận 2.310 hồ sơ cả trực tiếp và trực tuyến."));
    assertEquals(
        List.of("310 dossier.received.online", "2000 dossier.received.inPerson"),
        Reports.quantities("Nhận 310 hồ sơ trực tuyến, trực tiếp 2.000 hồ sơ."));
    assertEquals(
        List.of("310 dossier.received.inPerson"),
        Reports.quantities("Nhận trực tiếp và qua bưu chính 310 hồ sơ."));
  }

  @Test
  void whereMostLateOnesAreBothFiguresAreLate() {
    assertEquals(
        List.of(
            "21 dossier.resolved.overdue",
            "25 dossier.resolved.overdue",
            "4 dossier.resolved.overdue"),
        Reports.quantities(
            "Hồ sơ trễ hạn tập trung ở bộ phận địa chính với 21/25 hồ sơ (84%), còn lại 04 hồ sơ"
                + " của bộ phận tư pháp."));
    assertEquals(
        List.of(
            "21 dossier.resolved.total", "25 dossier.received.total", "4 dossier.pending.total"),
        Reports.quantities("Đã giải quyết 21/25 hồ sơ, còn lại 04 hồ sơ."));
  }

  @Test
  void theNumberOfADocumentInALabelCountsNothing() {
    assertEquals(
        List.of(
            "1210 dossier.digitised",
            "1250 dossier.received.total",
            "1105 dossier.digitised",
            "1190 dossier.resolved.total"),
        Reports.quantities(
            """
            a) Số hóa theo Kế hoạch số 15/KH-UBND ngày 03/02/2023: khâu tiếp nhận 1.210/1.250 hồ
            sơ; khâu trả kết quả 1.105/1.190 hồ sơ.
            """));
    assertEquals(
        List.of("920 dossier.digitised", "990 dossier.received.total"),
        Reports.quantities(
            "Số hóa hồ sơ, kết quả giải quyết: số hóa thành phần hồ sơ được 920/990 hồ sơ."));
  }

  @Test
  void aBaseIsWhatItIsCalledOrWasBefore() {
    assertEquals(
        List.of("312 dossier.certifiedElectronically", "1204 dossier.received.total [chứng thực]"),
        Reports.quantities(
            "Chứng thực bản sao điện tử: 312 hồ sơ, so với 1.204 hồ sơ chứng thực bằng 25,91%."));
    assertEquals(
        List.of("35 dossier.interlinked", "60 dossier.received.total"),
        Reports.quantities("Liên thông được 35 hồ sơ trong 60 hồ sơ đăng ký khai sinh."));
    assertEquals(
        List.of("74 dossier.interlinked", "74 dossier.resolved.onTime", "74 dossier.interlinked"),
        Reports.quantities("Tiếp nhận 74 hồ sơ liên thông; trả đúng hẹn 74/74 hồ sơ."));
    assertEquals(
        List.of(
            "74 dossier.received.total", "74 dossier.resolved.onTime", "74 dossier.resolved.total"),
        Reports.quantities("Tiếp nhận 74 hồ sơ; trả đúng hẹn 74/74 hồ sơ."));
  }

  @Test
  void dossiersOfOtherPlacesAreNoneOfTheOffice() {
    assertEquals(
        List.of("65 dossier.other", "41 dossier.other", "65 dossier.received.inPerson"),
        Reports.quantities(
            """
            - Hồ sơ của công dân ngoài xã nộp tại quầy: 65 hồ sơ.
            - Số đã chuyển về xã có thẩm quyền là 41 hồ sơ.
            - Hồ sơ của công dân nộp tại quầy: 65 hồ sơ.
            """));
    assertEquals(
        List.of("12 dossier.other", "88 dossier.other", "60 dossier.other"),
        Reports.quantities(
            """
            - Hồ sơ trực tuyến có ký số cá nhân: 12 hồ sơ.
            - Khai sinh đúng hạn 88 hồ sơ.
            - Huyện làm, xã đã nhận lại kết quả 60 hồ sơ.
            """));
  }

  @Test
  void whatIsComparedWithAnotherTimeIsAChange() {
    assertEquals(
        List.of(
            "983 dossier.received.total",
            "41 dossier.other",
            "512 dossier.received.total",
            "471 dossier.received.total"),
        Reports.quantities(
            "Tiếp nhận 983 hồ sơ; quý II cao hơn quý I 41 hồ sơ (512 hồ sơ so với 471 hồ sơ)."));
  }

  @Test
  void aYearIsNoFigureThatWordsBelongTo() {
    assertEquals(
        List.of("96 dossier.received.total", "4 dossier.received.carriedOver"),
        Reports.quantities("Tiếp nhận 96 hồ sơ, trong đó 04 hồ sơ chuyển từ năm 2020."));
  }

  @Test
  void ofSeveralTotalsTheOneThatIsNamedComesFirst() {
    assertEquals(
        List.of("92/4173"),
        ratios(
            """
            Tiếp nhận 4.187 hồ sơ.

            Đã giải quyết 4.173 hồ sơ.

            4. Trả kết quả

            Kết quả trả qua bưu chính là 92 hồ sơ, chiếm 2,2% số hồ sơ đã giải quyết.
            """));
  }

  @Test
  void aListMayStandBehindAnAsideOrAShare() {
    assertEquals(
        List.of(
            "84 dossier.received.total",
            "7 dossier.received.carriedOver",
            "60 dossier.received.total [người có công]",
            "24 dossier.received.total"),
        Reports.quantities(
            "Phải giải quyết 84 hồ sơ (kỳ trước 07), gồm người có công 60, hộ nghèo, hộ cận nghèo"
                + " 24."));
    assertEquals(
        List.of(
            "236 dossier.received.total",
            "170 dossier.received.total",
            "66 dossier.received.total",
            "235 dossier.resolved.total"),
        Reports.quantities(
            "Tiếp nhận 236 hồ sơ, chiếm 10,01%: thường trú, tạm trú 170, giấy chuyển hộ khẩu 66; đã"
                + " trả 235 hồ sơ."));
    assertEquals(
        List.of("236 dossier.received.total", "235 dossier.resolved.total"),
        Reports.quantities("Tiếp nhận 236 hồ sơ, chiếm 10%: bàn số 3, tầng 2; đã trả 235 hồ sơ."));
  }

  @Test
  void lateOnesStayLateWhateverTheyWaitFor() {
    assertEquals(
        List.of(
            "19 dossier.resolved.overdue",
            "12 dossier.resolved.overdue",
            "5 dossier.resolved.overdue",
            "2 dossier.resolved.overdue"),
        Reports.quantities(
            "Trong 19 hồ sơ trễ hẹn có 12 hồ sơ do chờ trích đo, 05 hồ sơ do thẩm tra chậm và 02 hồ"
                + " sơ chờ ý kiến của phòng."));
    assertEquals(
        List.of("17 dossier.resolved.overdue", "19 dossier.resolved.overdue"),
        Reports.quantities("Hồ sơ còn trễ hẹn nhiều (17/19 hồ sơ trễ hẹn)."));
    assertEquals(
        List.of("17 dossier.resolved.overdue", "190 dossier.resolved.total"),
        Reports.quantities("Kết quả của huyện (17/190 hồ sơ trễ hẹn)."));
  }

  @Test
  void namesOfServicesAreNoChanges() {
    assertEquals(
        List.of(
            "166 dossier.received.total", "98 dossier.received.total", "68 dossier.received.total"),
        Reports.quantities(
            """
            Tiếp nhận 166 hồ sơ, gồm:

            + Cấp mới, cấp đổi giấy phép: 98 hồ sơ

            + Cải chính, bổ sung hộ tịch: 68 hồ sơ
            """));
    assertEquals(
        List.of("12 procedure.added", "7 procedure.removed"),
        Reports.quantities("Trong năm bổ sung 12 thủ tục, hủy niêm yết 07 thủ tục."));
  }

  @Test
  void whatAShareBehindNamesHoldsInEachSentence() {
    assertEquals(
        List.of(
            "2117 dossier.received.total",
            "41 dossier.received.online",
            "1270 dossier.received.total [chứng thực]"),
        Reports.quantities(
            "Tiếp nhận 2.117 hồ sơ, nộp trực tuyến 41 hồ sơ. Cao nhất là chứng thực 1.270 hồ sơ,"
                + " chiếm 60% tổng số hồ sơ tiếp nhận."));
    assertEquals(
        List.of("97 procedure.other"),
        Reports.quantities(
            "Số thủ tục theo cơ chế một cửa là 97, bằng 75,2% tổng số TTHC cấp xã."));
  }

  @Test
  void itemsOfAListAreWhatItDivides() {
    assertEquals(
        List.of(
            "166 dossier.resolved.total",
            "98 dossier.resolved.total",
            "60 dossier.resolved.early",
            "68 dossier.resolved.total"),
        Reports.quantities(
            """
            Đã giải quyết 166 hồ sơ, cụ thể:

            + Cấp mới, cấp đổi giấy phép: 98 hồ sơ, sớm hạn 60 hồ sơ

            + Cải chính, bổ sung hộ tịch: 68 hồ sơ
            """));
    assertEquals(
        List.of("166 procedure.total", "98 dossier.received.inPerson"),
        Reports.quantities(
            """
            Xã có 166 thủ tục, cụ thể:

            + Nộp trực tiếp: 98 hồ sơ
            """));
  }

  @Test
  void aNextListDividesNoneOfTheListBeforeIt() {
    assertEquals(
        List.of(
            "2200 dossier.received.total",
            "2140 dossier.received.online",
            "60 dossier.received.carriedOver",
            "2170 dossier.received.total [Hộ tịch]",
            "30 dossier.received.total [Thi đua, khen thưởng]"),
        Reports.quantities(
            """
            Quý II tiếp nhận tổng số 2.200 hồ sơ, chia ra:
            a) Theo hình thức:
            - Trực tuyến: 2.140 hồ sơ;
            - Kỳ trước chuyển sang: 60 hồ sơ.
            b) Theo lĩnh vực:
            - Hộ tịch: 2.170 hồ sơ;
            - Thi đua, khen thưởng: 30 hồ sơ.
            """));
    assertEquals(
        "46 dossier.resolved.total",
        Reports.quantities(
                """
                - Hộ tịch: đã giải quyết 133 hồ sơ, gồm:
                + Đăng ký khai sinh 87 trường hợp;
                + Đăng ký khai tử 46 trường hợp.
                """)
            .get(2));
  }

  @Test
  void fieldsBehindDossiersNeedNotNameThemAgain() {
    assertEquals(
        List.of(
            "612 dossier.received.total",
            "431 dossier.received.total [Chứng thực]",
            "96 dossier.received.total [Hộ tịch]",
            "58 dossier.received.total [Xây dựng, hạ tầng]",
            "31 dossier.received.total [Khác]"),
        Reports.quantities(
            """
            - Trong quý tiếp nhận 612 hồ sơ.
            Phân theo lĩnh vực:
            + Chứng thực: 431;
            + Hộ tịch: 96;
            + Xây dựng, hạ tầng: 58;
            + Khác (nông nghiệp, y tế): 31.
            """));
  }

  @Test
  void fieldsBehindAnythingElseCountNoDossiers() {
    assertEquals(
        List.of("14 công chức"),
        Reports.quantities(
                """
                - Xã có 14 công chức.
                Phân theo lĩnh vực:
                + Tư pháp: 2;
                + Địa chính: 3.
                """)
            .stream()
            .toList());
  }

  @Test
  void theNameOfAPartMayTellAnAge() {
    assertEquals(
        List.of(
            "143 dossier.received.total [Lao động]",
            "22 dossier.received.total [người có công]",
            "87 dossier.received.total [bảo trợ xã hội]",
            "31 dossier.received.total [Lao động]"),
        Reports.quantities(
            """
            - Lao động: tiếp nhận 143 hồ sơ, gồm hồ sơ người có công 22, bảo trợ xã hội 87, cấp thẻ cho trẻ
            em dưới 6 tuổi 31.
            """));
  }

  @Test
  void thoseWhoMarryAreOneDossier() {
    assertEquals(
        List.of(
            "318 dossier.received.total",
            "122 dossier.received.total",
            "196 dossier.received.total",
            "12 cặp",
            "10 cặp",
            "2 đôi"),
        Reports.quantities(
                """
            - Hộ tịch tiếp nhận 318 hồ sơ, trong đó khai sinh 122 trường hợp, kết hôn 196 cặp.
            - Tuyên dương 12 cặp vợ chồng tiêu biểu.
            - Tiếp nhận hồ sơ: mua 10 cặp đựng hồ sơ, sửa 02 đôi bàn ghế.
            """)
            .stream()
            .map(q -> q.replaceAll(" \\[.*", ""))
            .toList());
  }
}
