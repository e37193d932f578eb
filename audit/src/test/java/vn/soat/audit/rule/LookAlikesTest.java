package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Finding;
import vn.soat.audit.Severity;

/** Right reports whose figures look as if they did not fit, beside wrong ones that look alike. */
class LookAlikesTest {

  @Test
  void splitInBracketsBeforeThePartsOfOneOfItsParts() {
    MarkedText.check(
        """
        I. HỒ SƠ
        Tiếp nhận 1.446 hồ sơ (cũ 36, mới 1.410). Trong đó nộp trực tuyến 705 hồ sơ (50%), nộp trực
        tiếp 705 hồ sơ.

        II. HỒ SƠ XÃ BÊN
        >>> sum-mismatch
        Hồ sơ tiếp nhận: 1.552 hồ sơ, gồm trực tuyến 705 hồ sơ và trực tiếp 714 hồ sơ.
        """);
  }

  @Test
  void waysAndOldOnesBeforeWhatWasResolved() {
    MarkedText.check(
        """
        I. HỒ SƠ
        Xã tiếp nhận 486 hồ sơ. Trong đó, có 291 hồ sơ trực tuyến; 174 hồ sơ trực tiếp; 21 hồ sơ từ
        kỳ trước chuyển sang; đã giải quyết 470 hồ sơ.

        II. HỒ SƠ XÃ BÊN
        >>> sum-mismatch
        Xã bên tiếp nhận 497 hồ sơ. Trong đó, có 291 hồ sơ trực tuyến; 174 hồ sơ trực tiếp; 21 hồ sơ
        từ kỳ trước chuyển sang; đã giải quyết 470 hồ sơ.
        """);
  }

  @Test
  void inTimeAndLateOfThoseThatWereDue() {
    MarkedText.check(
        """
        I. THÁNG NÀY
        Nhận mới 481 hồ sơ, trả trước và đúng hạn 472 hồ sơ, quá hạn chưa có kết quả 13 hồ sơ.

        II. THÁNG TRƯỚC
        >>> sum-mismatch
        Nhận mới 481 hồ sơ, đã giải quyết 472 hồ sơ, đang giải quyết 13 hồ sơ.
        """);
  }

  @Test
  void monthOfWhichOnlyTheNewOnesAreTold() {
    MarkedText.check(
        """
        I. CẢ NĂM
        Năm trước chuyển sang: 22 hồ sơ.

        II. TỪNG THÁNG
        Tháng 01: nhận mới 512 hồ sơ; giải quyết 508 hồ sơ; cuối tháng còn 26 hồ sơ.

        III. XÃ BÊN
        >>> sum-mismatch
        Tháng 01: nhận mới 512 hồ sơ; giải quyết 508 hồ sơ; cuối tháng còn 14 hồ sơ.
        """);
  }

  @Test
  void lateOnesBesideThoseThatAreNotDue() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        Tiếp nhận 920 hồ sơ. Giải quyết 880 hồ sơ. Chưa đến hạn 30 hồ sơ, quá hạn chưa giải quyết
        02 hồ sơ, trả lại 08 hồ sơ.

        II. KẾT QUẢ XÃ BÊN
        >>> sum-mismatch
        Lĩnh vực đất đai tiếp nhận 148 hồ sơ; đã giải quyết 120 hồ sơ; trả lại 04 hồ sơ; đang giải
        quyết 42 hồ sơ.
        """);
  }

  @Test
  void totalOfAnEarlierYearAboveWaysOfThisOne() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        So với cùng kỳ 2018 (4.802 hồ sơ), số tiếp nhận tăng 9,5%.
        Dịch vụ công trực tuyến phát sinh 412 hồ sơ. BCCI: nhận 17 hồ sơ, trả 58 hồ sơ.
        """);
  }

  @Test
  void partsOfThoseWhoArePresent() {
    MarkedText.check(
        """
        I. BỘ MÁY
        Hiện có 19 cán bộ, công chức trên tổng số 21 người được giao (đạt 90,48%), trong đó 09 cán
        bộ và 10 công chức.

        II. XÃ BÊN
        >>> sum-mismatch
        Hiện có 19 cán bộ, công chức trên tổng số 21 người được giao (đạt 90,48%), trong đó 09 cán
        bộ và 14 công chức.
        """);
  }

  @Test
  void sharesOfThoseWhoArePresentWithoutAUnit() {
    MarkedText.check(
        """
        I. BỘ MÁY
        - Biên chế: 21 người; có mặt 20/21 (95,2%), trong đó:
         + Thạc sĩ 04 (20%); đại học 16 (80%)
         + Nữ 11/20 (55%)

        II. XÃ BÊN
        >>> percentage-mismatch
        - Biên chế: 23 người; có mặt 22/23 (96,5%).
        """);
  }

  @Test
  void planThatIsPassed() {
    MarkedText.check(
        """
        I. TUYÊN TRUYỀN
        Hội thi có 424 người dự, bằng 106% kế hoạch (400 người).
        Tập huấn cho 63 người, bằng 126% so với cùng kỳ (50 người).
        Mở lớp cho 63/50 người, đạt 126% chỉ tiêu.
        Phát thẻ cho 84 người, bằng 105% của kế hoạch 80 người.

        II. ĐÀO TẠO
        >>> impossible-ratio
        Có 63/50 người đạt chuẩn, chiếm 126%.
        - Trên 95 người được hỏi có 60 người hài lòng.
        >>> impossible-ratio
        - Trên 214 phiếu thu về có 219 phiếu hài lòng (102,34%).
        - Trên 210 phiếu đã phát, thu về 214 phiếu.
        >>> impossible-ratio
        - Có 27 người trình độ đại học, bằng 112,5% tổng số 24 người.
        """);
  }

  @Test
  void figureOfAnEarlierTimeIsNoTotal() {
    MarkedText.check(
        """
        I. HỘ TỊCH
        - Khai sinh: giải quyết 168 hồ sơ, tăng 12% so với cùng kỳ (150 hồ sơ); khai sinh đúng hạn
        159 hồ sơ (94,64%).
        """);
  }

  @Test
  void officeWithTheLettersOfAType() {
    MarkedText.check(
        """
        I. VĂN BẢN
        Thực hiện Công văn số 71/TTr-NV ngày 04/5/2022 của Thanh tra huyện Tân Sơn và Công văn số
        905/CCT-TTHT ngày 06/5/2022 của Chi cục Thuế.
        >>> document-code-malformed
        Thực hiện Công văn số 72/TTr-UBND ngày 05/5/2022 của UBND huyện Tân Sơn.
        """);
  }

  @Test
  void rowOfATableThatWasNotRead() {
    MarkedText.check(
        """
        1. Số liệu (Biểu II.06a; đơn vị tính: hồ sơ)
        STT
        Lĩnh vực
        Số hồ sơ nhận giải quyết Số hồ sơ đã giải quyết Số hồ sơ đang giải quyết
        Tổng số Trong đó Tổng số Trong đó Tổng số Trong đó
        Trực tuyến Trực tiếp, BCCI Kỳ trước chuyển Trước hạn Đúng hạn Quá hạn Trong hạn Quá hạn
        (1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12) (13)
        1 Chứng thực 210 110 100 0 210 200 10 0 0 0 0
        2 Hộ tịch (1) 95 40 50 5 90 80 9 1 5 5 0
        3 Đất đai 30 10 18 2 25 15 8 2 5 4 1
        Tổng cộng 335 160 168 7 325 295 27 3 10 9 1
        """);
  }

  @Test
  void shareThatIsLeftWithoutAFigure() {
    MarkedText.check(
        """
        I. KHÁI QUÁT
        Toàn xã có 9.310 khẩu, trong đó người Kinh chiếm 41,2%, người Tày 30,7%, người Nùng 18,1%,
        còn lại là dân tộc khác. Họp dân 14 cuộc với 1.015 người/1.290 hộ.
        >>> implausible-unit
        Xã bên có 1.290 hộ với 1.015 nhân khẩu.
        """);
  }

  @Test
  void moneyDividedByMoney() {
    MarkedText.check(
        """
        I. TÀI CHÍNH
        >>> percentage-mismatch
        Giải ngân 8.215 triệu đồng/13.250 triệu đồng, đạt 26,00%.
        Chi tiết: giải ngân 7.420 triệu đồng/KH 10.600 triệu đồng, đạt 70,00%.
        """);
  }

  @Test
  void partsThatLeaveARestUncounted() {
    MarkedText.check(
        """
        I. THỦ TỤC
        Xã niêm yết 81 thủ tục hành chính (gồm lĩnh vực tư pháp hộ tịch 37 thủ tục; địa chính xây
        dựng 16 thủ tục; lao động 19 thủ tục; còn lại là thủ tục thuộc các lĩnh vực khác).
        Rút ngắn thời gian 60 thủ tục, gồm các lĩnh vực: Hộ tịch 20 thủ tục, Chứng thực 11 thủ tục,
        Đất đai 9 thủ tục và một số lĩnh vực khác.

        II. BỘ MÁY
        Cán bộ, công chức có 25 người, gồm: đại học 15 người, cao đẳng 4 người. Còn lại có trình độ
        trung cấp.

        III. TUYÊN TRUYỀN
        Đã tổ chức 20 cuộc, bao gồm: 6 cuộc tại thôn Đông, 5 cuộc tại thôn Tây, v.v.

        IV. HỒ SƠ
        Tiếp nhận 247 hồ sơ trong kỳ, gồm:
        - Hộ tịch: 103 hồ sơ
        - Chứng thực: 96 hồ sơ
        - Các lĩnh vực còn lại không phát sinh nhiều.

        V. XÃ BÊN
        >>> sum-mismatch
        Rút ngắn thời gian 60 thủ tục, gồm: Hộ tịch 20 thủ tục, Chứng thực 11 thủ tục và 19 thủ tục
        các lĩnh vực khác.
        >>> sum-mismatch
        Cán bộ, công chức có 25 người, gồm: đại học 15 người, cao đẳng 4 người, còn lại 5 người có
        trình độ trung cấp.
        """);
  }

  @Test
  void divisionOfATotalFurtherAbove() {
    MarkedText.check(
        """
        I. TUYÊN TRUYỀN
        * Tổng số hội nghị trong kỳ: 31 cuộc.
        * Số cuộc có phóng viên dự: 3 cuộc.
        Chia ra các thôn như sau:
        - Thôn Đông: 12 cuộc
        - Thôn Tây: 10 cuộc
        - Thôn Nam: 9 cuộc

        II. BỘ MÁY
        >>> sum-mismatch
        Có 22 người.
        Trong đó:
        - Nữ: 09 người
        - Nam: 31 người
        """);
  }

  @Test
  void lateOnesOfDistrictAndCommunes() {
    MarkedText.check(
        """
        BÁO CÁO
        Giải quyết thủ tục hành chính quý II năm 2022
        1. Tại huyện
        - Số tiếp nhận: 3.902. Số đã giải quyết: 3.645 (trước hạn: 3.608; quá hạn: 37).
        2. Tại 8/8 xã
        - Số tiếp nhận: 11.460. Số đã giải quyết: 11.411, quá hạn: 19 (0,17%).
        3. Hạn chế
        - Hồ sơ đất đai trễ hẹn nhiều (11 hồ sơ, chiếm gần 58% hồ sơ trễ hẹn của các xã).
        """);
  }

  @Test
  void comparisonsWithAnEarlierTime() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả giải quyết hồ sơ 9 tháng đầu năm 2023
        (Số liệu từ ngày 15/12/2022 đến ngày 14/9/2023)
        I. KẾT QUẢ
        + Tổng số hồ sơ tiếp nhận: 3.517 hồ sơ, tăng 52,5% so cùng kỳ năm 2022 (2.306 hồ sơ).
        + Đã giải quyết: 3.442 hồ sơ, trong đó trước hạn 3.017 hồ sơ, đúng hạn 388 hồ sơ, quá hạn 37
        hồ sơ.
        + Đang giải quyết: 75 hồ sơ.
        II. HẠN CHẾ
        Số hồ sơ quá hạn tăng so với cùng kỳ (cùng kỳ 21 hồ sơ).
        III. XÃ BÊN
        >>> sum-mismatch
        + Tổng số hồ sơ tiếp nhận: 4.829 hồ sơ, tăng 52,5% so cùng kỳ năm 2022 (3.166 hồ sơ).
        + Đã giải quyết: 4.764 hồ sơ.
        + Đang giải quyết: 75 hồ sơ.
        """);
  }

  @Test
  void targetsBesideWhatWasReached() {
    MarkedText.check(
        """
        I. CHỨNG THỰC
        Chứng thực điện tử: 318 hồ sơ/2.150 hồ sơ chứng thực (14,8%), trong khi chỉ tiêu của huyện
        giao là 10%.
        II. XÃ BÊN
        >>> percentage-mismatch
        Chứng thực điện tử: 471 hồ sơ/3.022 hồ sơ chứng thực (16,5%), trong khi chỉ tiêu của huyện
        giao là 10%.
        """);
  }

  @Test
  void partsToldApartThatAreNotAllOfIt() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        Trong quý tiếp nhận 1.046 hồ sơ, trong đó trực tuyến 312 hồ sơ, trực tiếp 734 hồ sơ. Cụ thể:
        + Tư pháp: tiếp nhận 655, đã giải quyết 652, đang giải quyết 03;
        + Địa chính: tiếp nhận 276, đã giải quyết 253, đang giải quyết 23;
        + Công an (cư trú): tiếp nhận 115, đã giải quyết 110, đang giải quyết 05.
        II. HIỆN ĐẠI HÓA
        - Hồ sơ trực tuyến: 312/1.046 hồ sơ.
        - Nộp hồ sơ qua bưu chính công ích: 42 hồ sơ.
        III. CHUYỂN ĐỔI SỐ
        - Tích hợp giấy phép lái xe 12.877 người.
        - 1.214 hộ kinh doanh, 1.136 hộ có mã QR.
        """);
  }

  @Test
  void shareOfAnotherBaseThanTheListBesideIt() {
    MarkedText.check(
        """
        1. Số hóa
        Tiếp nhận 35 hồ sơ. Tỷ lệ số hóa đạt 77,1% (27/35 hồ sơ). Thanh toán trực tuyến đối với 08 hồ
        sơ, chiếm tỷ lệ 61,5% trong 13 hồ sơ phải nộp lệ phí.
        """);
  }

  @Test
  void shareOfTheOwnTotalBesideASimilarOne() {
    MarkedText.check(
        """
        Tiếp nhận 853 hồ sơ, đã giải quyết 835 hồ sơ; trong số tiếp nhận có 505 hồ sơ nộp trực tuyến,
        chiếm 59,20%. Đang giải quyết: 18 hồ sơ.
        """);
  }

  @Test
  void asManyResolvedNowAsReceivedThen() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2021

        I. KẾT QUẢ
        Tiếp nhận 853 hồ sơ, đã giải quyết 835 hồ sơ; đang giải quyết 18 hồ sơ.

        II. SO SÁNH
        Cùng kỳ năm trước, từ ngày 01/01/2020 đến ngày 31/12/2020, tiếp nhận 835 hồ sơ.
        """);
  }

  @Test
  void planOfTheYearThatIsCitedBeforeItsDate() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả công tác cải cách hành chính 9 tháng đầu năm 2013

        I. CHỈ ĐẠO
        UBND xã ban hành Kế hoạch số 46/KH-UBND ngày 14/12/2012 về cải cách hành chính năm 2013.
        >>> date-out-of-period
        UBND xã ban hành Kế hoạch số 56/KH-UBND ngày 14/12/2013 về tuyên truyền năm 2013.
        UBND xã ban hành Kế hoạch số 05/KH-UBND ngày 14/01/2013 về kiểm tra năm 2013.
        """);
  }

  @Test
  void planOfTheYearNamesTheDateThatIsMeant() {
    Finding finding =
        MarkedText.findings(
                """
                BÁO CÁO
                Kết quả công tác cải cách hành chính 9 tháng đầu năm 2013

                I. CHỈ ĐẠO
                UBND xã ban hành Kế hoạch số 56/KH-UBND ngày 14/12/2013 về tuyên truyền năm 2013.
                """)
            .get(0);
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("14/12/2012", finding.alternatives().get(0).replacement());
    assertTrue(finding.message().vi().contains("đề ngày 14/12/2013, sau kỳ báo cáo"));
  }

  /** 105 turned round is 150, but it is a part itself. */
  @Test
  void partThatLooksLikeItsWhole() {
    MarkedText.check(
        """
        I. KHẢO SÁT
        Phát ra 160 phiếu, thu về 150 phiếu, trong đó: rất hài lòng 105 phiếu, chiếm 70,0%; hài lòng
        41 phiếu, chiếm 27,3%; bình thường 04 phiếu, chiếm 2,7%.
        """);
  }

  /** Of a whole that "trên" stands before a share is told: no "more than" is meant. */
  @Test
  void shareOutOfAWhole() {
    MarkedText.check(
        """
        I. KHẢO SÁT
        Trên 150 phiếu thu về có 144 phiếu đánh giá hài lòng (96,00%).

        II. KHẢO SÁT XÃ BÊN
        >>> impossible-ratio
        Trên 150 phiếu thu về có 154 phiếu đánh giá hài lòng (102,67%).
        """);
  }

  @Test
  void moneyWithItsPlanBeforeTheShare() {
    MarkedText.check(
        """
        I. TÀI CHÍNH
        Thu ngân sách được 16.060.000.000 đồng so với dự toán giao 20.609.000.000 đồng, đạt 78%.

        II. TÀI CHÍNH XÃ BÊN
        >>> percentage-mismatch
        Thu ngân sách được 11.340.000.000 đồng so với dự toán giao 15.120.000.000 đồng, đạt 72%.
        """);
  }

  /** The base that the words name was not filled in. */
  @Test
  void shareOfATotalThatIsNotThere() {
    assertEquals(
        Set.of("missing-figure"),
        MarkedText.rulesThatFind(
            """
            I. KẾT QUẢ
            Tiếp nhận ___ hồ sơ, đã giải quyết 658 hồ sơ; trong số tiếp nhận có 506 hồ sơ nộp trực
            tuyến, chiếm 75,86%.
            """));
  }

  @Test
  void countsThatHyphensPartAreNoDay() {
    MarkedText.check(
        """
        I. NHÂN SỰ
        Đơn vị - Được giao - Có mặt - Đại học trở lên
        Phòng Tư pháp: 14 - 13 - 13
        Văn phòng: 30 - 15 - 12

        II. HỘI NGHỊ
        >>> date-impossible
        Ngày 31 - 4 - 2023 UBND xã tổ chức hội nghị.
        """);
  }
}
