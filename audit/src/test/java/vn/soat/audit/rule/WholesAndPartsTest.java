package vn.soat.audit.rule;

import org.junit.jupiter.api.Test;

/** Which figures are parts of which whole, where a report does not say it in one breath. */
class WholesAndPartsTest {

  @Test
  void aListThatGoesOnWhereItsFirstItemsAreAllOfIt() {
    MarkedText.check(
        """
        I. BỘ MÁY

        >>> sum-mismatch
        Toàn phường có 18 đồng chí, trong đó:

        + Cán bộ: 10 đồng chí;

        + Công chức: 08 đồng chí;

        + Đại học: 10 đồng chí;

        + Trung cấp: 07 đồng chí.

        II. ĐẢNG VIÊN

        Chi bộ có 18 đồng chí, trong đó:

        + Nam: 10 đồng chí;

        + Nữ: 08 đồng chí.
        """);
  }

  @Test
  void aFieldsShareIsOfTheFieldWhateverOthersAreOf() {
    MarkedText.check(
        """
        1. KẾT QUẢ
        - Tiếp nhận 115 hồ sơ, kết quả đã trả 114 hồ sơ (trước hạn 81 hồ sơ, đúng hạn 33 hồ sơ).
        - Theo lĩnh vực:
        + Tư pháp: tiếp nhận 33 hồ sơ, đã giải quyết 33 hồ sơ, đạt 100%.
        - Đánh giá chung, hồ sơ trước hạn chiếm 71,05%.
        """);
  }

  @Test
  void aSexOutnumbersItsOffice() {
    MarkedText.check(
        """
        I. BỘ MÁY
        >>> sum-mismatch
        Phường có 22 người, trong đó nữ 09 người, nam 31 người.

        II. TỔ DÂN PHỐ
        Tổ 5 có 40 người, trong đó nữ 09 người, nam 31 người.
        """);
  }

  @Test
  void areasAreComparedAtTheDigitsPrinted() {
    MarkedText.check(
        """
        I. ĐẤT ĐAI
        >>> sum-mismatch
        Tổng diện tích đất là 12,5 ha, trong đó đất lúa 14,2 ha, đất màu 1,1 ha.
        >>> sum-mismatch
        Thôn Đông có tổng diện tích 12,5 ha, gồm đất lúa 8,2 ha và đất màu 3,1 ha.
        Thôn Tây có tổng diện tích 12,5 ha, gồm đất lúa 8,23 ha và đất màu 4,26 ha.
        """);
  }

  @Test
  void levelsOfOfficesMakeUpNoMoreThanAllReceived() {
    MarkedText.check(
        """
        I. HUYỆN
        >>> sum-mismatch
        Tổng số hồ sơ tiếp nhận 250 hồ sơ, trong đó: cấp huyện tiếp nhận 136 hồ sơ, cấp xã tiếp nhận 141 hồ sơ.

        II. KỲ TRƯỚC
        Tổng số hồ sơ tiếp nhận 277 hồ sơ, trong đó: cấp huyện tiếp nhận 136 hồ sơ, cấp xã tiếp nhận 141 hồ sơ.
        """);
  }

  private static final String QUARTER =
      """
      BÁO CÁO
      Kết quả cải cách hành chính quý III năm 2023

      I. HỒ SƠ
      """;

  @Test
  void monthsOneBehindTheOtherMakeUpTheTotalBehindThem() {
    MarkedText.check(
        QUARTER
            + """
            >>> sum-mismatch
            Tiếp nhận tháng 7 năm 2023: 2.905 hồ sơ; tháng 8 năm 2023: 3.688 hồ sơ; tháng 9 năm 2023: 2.100 hồ sơ. Tổng cộng tiếp nhận 8.639 hồ sơ.
            """);
    MarkedText.check(
        QUARTER
            + """
            Tiếp nhận tháng 7 năm 2023: 2.905 hồ sơ; tháng 8 năm 2023: 3.688 hồ sơ; tháng 9 năm 2023: 2.100 hồ sơ. Tổng cộng tiếp nhận 8.693 hồ sơ.
            """);
    MarkedText.check(
        QUARTER
            + """
            Tiếp nhận tháng 7 năm 2023: 2.905 hồ sơ; tháng 8 năm 2023: 3.688 hồ sơ; tháng 9 năm 2023: 2.100 hồ sơ. Toàn huyện tiếp nhận 46.211 hồ sơ.
            """);
  }

  @Test
  void whatTheFormHasNoColumnForStandsBesideTheOthers() {
    MarkedText.check(
        """
        I. QUÝ NÀY
        Tổng số hồ sơ tiếp nhận 250 hồ sơ; đã giải quyết 200 hồ sơ; đang giải quyết 30 hồ sơ; tạm dừng, chờ bổ sung 20 hồ sơ.

        II. QUÝ TRƯỚC
        Tổng số hồ sơ tiếp nhận 350 hồ sơ; đã giải quyết 300 hồ sơ; đang giải quyết 38 hồ sơ, quá hạn chưa giải quyết 12 hồ sơ.

        III. KỲ TRƯỚC
        Tiếp nhận 1.016 hồ sơ (kỳ trước chuyển sang 26 hồ sơ), trực tuyến 900 hồ sơ, trực tiếp 90 hồ sơ.
        """);
    MarkedText.check(
        """
        I. QUÝ NÀY
        >>> sum-mismatch
        Tổng số hồ sơ tiếp nhận 250 hồ sơ; đã giải quyết 200 hồ sơ; đang giải quyết 30 hồ sơ; tạm dừng, chờ bổ sung 10 hồ sơ.

        II. KỲ TRƯỚC
        >>> sum-mismatch
        Tiếp nhận 1.016 hồ sơ (kỳ trước chuyển sang 26 hồ sơ), trực tuyến 900 hồ sơ, trực tiếp 70 hồ sơ.
        """);
  }

  @Test
  void outOfANumberIsNoMoreThanIt() {
    MarkedText.check(
        """
        I. HỒ SƠ
        Đã số hóa 10 hồ sơ trên 28 hồ sơ, đạt 35,71%.
        >>> percentage-mismatch
        Đã trả 12 hồ sơ qua bưu chính công ích trên tổng số 28 hồ sơ, đạt 32,86%.
        """);
  }

  @Test
  void moneyIsDividedByAPlanOnlyWhereThePlanIsNamed() {
    MarkedText.check(
        """
        I. NGÂN SÁCH
        >>> percentage-mismatch
        Giải ngân 11,4 tỷ đồng/18,7 tỷ đồng, đạt 69,0%.
        Chi hỗ trợ 9,1 tỷ đồng/13,0 tỷ đồng, đạt 70,0%.
        Thu ngân sách được 9,140.500.000 đồng, đạt 71% kế hoạch (12.905.000.000 đồng).
        >>> percentage-mismatch
        Thu phí được 1.352.550.000 đồng, đạt 71% kế hoạch (1.950.000.000 đồng).
        Chi thường xuyên 800.000.000 đồng. Chi đầu tư 520.000.000 đồng, đạt 45%.
        """);
  }

  @Test
  void theWholeThatIsNamedIsMeantThoughAnotherFits() {
    MarkedText.check(
        """
        I. CÔNG VỤ
        >>> percentage-mismatch
        Đánh giá 15/18 người hoàn thành nhiệm vụ; trong 81 người được đánh giá, 10 người (55,6%) hoàn thành tốt.

        II. GIẢI QUYẾT
        >>> percentage-mismatch
        Đã giải quyết 253 hồ sơ: trước hạn 151 hồ sơ (59,7%), đúng hạn 102 hồ sơ (67,5%).
        Kỳ trước giải quyết 253 hồ sơ: trước hạn 151 hồ sơ (59,7%), đúng hạn 102 hồ sơ (40,3%).
        """);
  }

  @Test
  void peopleOfAHousehold() {
    MarkedText.check(
        """
        I. DÂN SỐ
        Xã có 0 hộ với 4.656 nhân khẩu.
        >>> implausible-unit
        Thôn Đông có 1.499 hộ với 46.560 nhân khẩu.
        Thôn Tây có 1.499 hộ với 4.656 nhân khẩu.
        """);
  }

  @Test
  void aDocumentDoesNotFollowTheReportThatCitesIt() {
    MarkedText.check(
        """
        UBND XÃ QUANG MINH
        Quang Minh, ngày 14 tháng 12 năm 2021

        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2021

        I. CHỈ ĐẠO
        >>> date-out-of-period
        UBND xã ban hành Kế hoạch số 05/KH-UBND ngày 28/12/2021 về cải cách hành chính.
        UBND xã ban hành Kế hoạch số 04/KH-UBND ngày 14/12/2021 về kiểm tra công vụ.
        """);
  }

  /** A part that has a share of its whole is no other whole, though the other part is 0. */
  @Test
  void partWithItsShareBesideNone() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        >>> sum-mismatch
        Tổng số hồ sơ tiếp nhận: 243 hồ sơ, trong đó:
        - Hồ sơ nộp trực tuyến: 0 hồ sơ;
        - Hồ sơ nộp trực tiếp 233 hồ sơ, bằng 95,88%;
        - Kỳ trước chuyển sang: 01 hồ sơ.
        """);
  }

  /** Full, partial and none at all: the levels of service leave no procedure out. */
  @Test
  void levelsOfServiceAreAllOfTheProcedures() {
    MarkedText.check(
        """
        I. THỦ TỤC HÀNH CHÍNH
        >>> sum-mismatch
        Xã thực hiện 316 thủ tục, trong đó 120 thủ tục toàn trình, 151 thủ tục một phần và 55 thủ
        tục không cung cấp trực tuyến.

        II. NĂM TRƯỚC
        Xã thực hiện 298 thủ tục, trong đó 110 thủ tục toàn trình, 141 thủ tục một phần và 47 thủ
        tục không cung cấp trực tuyến.

        III. NIÊM YẾT
        Đã niêm yết 305 thủ tục, trong đó 120 thủ tục toàn trình, 151 thủ tục một phần.

        IV. LIÊN THÔNG
        Đã rà soát 240 thủ tục, trong đó 120 thủ tục toàn trình, 75 thủ tục một phần và 55 thủ tục
        liên thông.
        """);
  }

  @Test
  void aListOfItemsEndsWithWhatTheOthersLeave() {
    MarkedText.check(
        """
        1. KẾT QUẢ
        >>> sum-mismatch
        * Hộ tịch: 512 hồ sơ, giải quyết xong 512 hồ sơ. Trong đó:
          + Đăng ký khai sinh: 204 (đúng hạn 171, quá hạn 25, đăng ký lại 08);
          + Đăng ký khai tử: 76;
          + Đăng ký kết hôn: 111;
          + Các việc hộ tịch khác (cải chính, cấp bản sao): 119.
        * Đất đai: giải quyết xong 90 hồ sơ. Trong đó:
          + Cấp giấy: 40;
          + Tách thửa: 20;
          + Hòa giải: 10.
        * Chứng thực: giải quyết xong 300 hồ sơ. Trong đó:
          + Bản sao: 240;
          + Chữ ký: 40;
          + Các việc chứng thực khác: 20.
        """);
  }

  @Test
  void lateDossiersOfTheFieldsAreAllWhereTheOthersHaveNone() {
    MarkedText.check(
        """
        1. KẾT QUẢ
        >>> sum-mismatch
        Số hồ sơ trả chậm trong kỳ là 14 hồ sơ.

        Lĩnh vực đất đai chậm 08 hồ sơ do đo đạc; hộ tịch chậm 03 hồ sơ do xác minh; bảo trợ xã hội chậm 02 hồ sơ. Các lĩnh vực khác không phát sinh chậm hẹn.
        """);
    MarkedText.check(
        """
        1. KẾT QUẢ
        Số hồ sơ trả chậm trong kỳ là 14 hồ sơ.

        Lĩnh vực đất đai chậm 08 hồ sơ do đo đạc; hộ tịch chậm 03 hồ sơ do xác minh; bảo trợ xã hội chậm 02 hồ sơ.
        """);
  }

  @Test
  void whatWasWithdrawnStandsBesideWhatIsPending() {
    MarkedText.check(
        """
        d) Bảo trợ xã hội
        - Tiếp nhận: 97 HS (kỳ trước 05 HS);
        - Giải quyết: 90 HS, trễ 01 HS;
        - Đang giải quyết: 05 HS; rút: 02 HS.
        """);
  }

  @Test
  void sharesOfAllOfficesProveTheWholeOfTheOneThatDoesNotFit() {
    MarkedText.check(
        """
        1. Kết quả chung
        Tiếp nhận: 4.000 hồ sơ.
        2. Theo đơn vị
        2.1. Văn phòng
        Tiếp nhận 2.410 hồ sơ (chiếm 60,25% tổng tiếp nhận của Trung tâm). Giải quyết 2.400 hồ sơ.
        2.2. Phòng Văn hóa
        >>> percentage-mismatch
        Tiếp nhận 1.034 hồ sơ (chiếm 28,55%). Giải quyết 1.000 hồ sơ.
        2.3. Phòng Kinh tế
        Tiếp nhận 556 hồ sơ (chiếm 13,9%). Giải quyết 500 hồ sơ.
        """);
  }

  @Test
  void theFieldsOfATableAddUpToWhatItsLeadInDivides() {
    MarkedText.check(
        """
        1. CÔNG KHAI
        >>> sum-mismatch
        UBND xã có 62 TTHC tiếp nhận tại bộ phận một cửa, chia theo lĩnh vực ở bảng sau:
        TT Lĩnh vực Số TTHC
        1 Hộ tịch 31
        2 Chứng thực 11
        3 Môi trường 12
        4 Lĩnh vực khác 04

        2. HUYỆN
        UBND huyện có 262 TTHC tiếp nhận tại bộ phận một cửa, chia theo lĩnh vực ở bảng sau:
        TT Lĩnh vực Số TTHC
        1 Tư pháp 131
        2 Công Thương 41
        3 Xây dựng 32
        """);
  }

  @Test
  void aTotalRowAddsUpTheFieldsOfItsColumn() {
    MarkedText.check(
        """
        Bảng so sánh số hồ sơ tiếp nhận
        Lĩnh vực Năm 2022 Năm 2023 So sánh
        Hộ tịch 588 612 104,1%
        Chứng thực 2.467 2.745 111,3%
        Đất đai 181 168 92,8%
        >>> sum-mismatch
        Cộng 3.236 3.552 109,8%
        """);
  }

  @Test
  void aSumOfMoneyIsOfTheColumnThatTheOtherRowsDivide() {
    MarkedText.check(
        """
        (đơn vị: đồng)
        Chỉ tiêu Dự toán năm Thực hiện 6 tháng So dự toán
        >>> percentage-mismatch
        Thu ngân sách 6.980.000.000 4.115.600.000 58,69%
        Chi ngân sách 6.980.000.000 3.671.800.000 52,60%
        Chi đầu tư 2.300.000.000 984.400.000 42,8%
        """);
  }

  @Test
  void aSumThatTellsHowManyPartsItHas() {
    MarkedText.check(
        """
        1. KẾT QUẢ
        >>> sum-mismatch
        - Quầy chính 310 hồ sơ, điểm hỗ trợ số 1 có 87 hồ sơ, điểm số 2 có 40 hồ sơ; cộng ba nơi 447 hồ sơ.
        - Khai sinh 210 hồ sơ, khai tử 95 hồ sơ; hai nhóm cộng lại 305 hồ sơ.
        - Tiếp nhận 900 hồ sơ, khai sinh 48 hồ sơ, khai tử 31 hồ sơ; cộng hai nhóm 89 hồ sơ.
        """);
  }

  @Test
  void aListDividesTheFigureThatItsItemsMakeUp() {
    MarkedText.check(
        """
        1. KẾT QUẢ
        - Tiếp nhận: 640 hồ sơ; trực tuyến: 610 hồ sơ. Trong đó:
        + Khai sinh: 410 hồ sơ;
        + Khai tử: 230 hồ sơ.
        >>> sum-mismatch
        - Tiếp nhận: 740 hồ sơ; trực tuyến: 720 hồ sơ. Trong đó:
        + Khai sinh: 410 hồ sơ;
        + Khai tử: 230 hồ sơ;
        + Việc khác: 90 hồ sơ.
        """);
  }

  @Test
  void whatIsOldAndWhatIsNewIsAllThatCameIn() {
    MarkedText.check(
        """
        I. TIẾP NHẬN
        >>> sum-mismatch
        - Đất đai: Tổng số 212 hồ sơ, cùng kỳ 198 hồ sơ. Trong đó:
        + Từ kỳ trước: 24 hồ sơ;
        + Nhận mới: 186 hồ sơ.
        - Xây dựng: Tổng số 96 hồ sơ, cùng kỳ 80 hồ sơ. Trong đó:
        + Từ kỳ trước: 14 hồ sơ;
        + Nhận mới: 82 hồ sơ.

        II. LĨNH VỰC
        - Hộ tịch: nhận 58 hồ sơ (tồn 02, mới 56), đã giải quyết 56 hồ sơ.
        >>> sum-mismatch
        - Công chứng: nhận 74 hồ sơ (tồn 05, mới 59), đã giải quyết 70 hồ sơ.
        - Văn hóa: nhận 31 hồ sơ (tồn 05, qua mạng 12), đã giải quyết 30 hồ sơ.
        """);
  }

  @Test
  void whatWasResolvedAndIsPendingMakesUpTheTotalOfItsShare() {
    MarkedText.check(
        """
        a) Tiếp nhận: trong năm nhận tất cả 4.210 hồ sơ.
        >>> sum-mismatch
        b) Giải quyết: xong 4.150 hồ sơ, so với tổng số nhận đạt 98,57%. Số trả lại là 20 hồ sơ, còn lại
        50 hồ sơ đang xử lý.
        """);
    MarkedText.check(
        """
        a) Tiếp nhận: trong năm nhận tất cả 4.210 hồ sơ.
        b) Giải quyết: xong 4.150 hồ sơ, so với tổng số nhận đạt 98,57%. Số trả lại là 20 hồ sơ, còn lại
        40 hồ sơ đang xử lý.
        """);
  }

  @Test
  void ratesWhoseWordsNameBothFigures() {
    MarkedText.check(
        """
        Mới tiếp nhận 845 hồ sơ, gồm trực tiếp 790 hồ sơ và trực tuyến 55 hồ sơ; tỷ lệ hồ sơ trực tuyến trên số mới tiếp nhận là 6,51%.

        >>> percentage-mismatch
        Mới tiếp nhận 945 hồ sơ, gồm trực tiếp 890 hồ sơ và trực tuyến 55 hồ sơ; tỷ lệ hồ sơ trực tuyến trên số mới tiếp nhận là 8,52%.

        Mới tiếp nhận 745 hồ sơ, gồm trực tiếp 690 hồ sơ và trực tuyến 55 hồ sơ; tỷ lệ hồ sơ trực tuyến trên số phải nộp phí là 9,12%.
        """);
  }

  @Test
  void slipsOfASurveyThatIsCountedInVisits() {
    MarkedText.check(
        """
        1. Đánh giá của người dân

        Phường lấy ý kiến tại quầy: 384 lượt đánh giá. Kết quả:
        Rất hài lòng: 350 phiếu = 91,15%
        Hài lòng: 30 phiếu = 7,81%
        Chưa hài lòng: 04 phiếu = 1,04%
        """);
  }

  @Test
  void whatOneTimeHasMoreThanAnotherIsTheirDifference() {
    MarkedText.check(
        """
        1. KẾT QUẢ
        - Tiếp nhận 496 hồ sơ, tăng 65 hồ sơ so với năm 2019 (431 hồ sơ).

        - Giải quyết 480 hồ sơ, giảm 10 hồ sơ so với cùng kỳ năm 2019 (490 hồ sơ).

        >>> sum-mismatch
        - Chứng thực nhận 354 hồ sơ; so với 341 hồ sơ của năm 2019 thì tăng 31 hồ sơ.

        >>> sum-mismatch
        - Năm 2024 tiếp nhận 496 hồ sơ, tăng 60 hồ sơ so với năm 2023 (431 hồ sơ).

        - Hộ tịch nhận 120 hồ sơ, tăng 12 hồ sơ so với tháng 3; năm 2019 nhận 431 hồ sơ.

        - Tiếp nhận 1.496 hồ sơ; tháng 6 so với 431 hồ sơ của tháng 5 thì tăng 65 hồ sơ.

        - Tiếp nhận 210 hồ sơ, tăng 30 hồ sơ so với tháng trước (từ đầu năm 700 hồ sơ).

        - Đất đai nhận 90 hồ sơ, tăng 12 hồ sơ so với tháng 3 (trong tháng 85 hồ sơ).
        """);
  }

  @Test
  void aListMayDivideWhatIsToldFurtherAbove() {
    MarkedText.check(
        """
        1. KẾT QUẢ
        >>> sum-mismatch
        Tổng số hồ sơ phải giải quyết là 1.486 hồ sơ, trong đó năm trước chuyển sang 12 hồ sơ.

        Đã giải quyết 1.471 hồ sơ. Số hồ sơ phải giải quyết nói trên chia theo các lĩnh vực như sau:
        - Hộ tịch: 312 hồ sơ;
        - Chứng thực: 1.168 hồ sơ;
        - Đất đai: 14 hồ sơ.
        """);
  }
}
