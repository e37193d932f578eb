package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Finding;

/** What the parts of a report say of each other: lists, shares, the office's own totals. */
class WholeTextsTest {

  @Test
  void sortsInBracketsOrBehindAColon() {
    MarkedText.check(
        """
        I. VĂN BẢN
        >>> sum-mismatch
        Số văn bản phát hành trong kỳ đạt 175 văn bản (quyết định 96, kế hoạch 15, văn bản khác 60).
        Quý trước phát hành 171 văn bản (quyết định 96, kế hoạch 15, văn bản khác 60) đúng thể thức.
        Tháng 9 có 40 văn bản (quyết định 12, kế hoạch 5) đã được gửi qua mạng.

        II. BỘ MÁY
        >>> sum-mismatch
        UBND phường bố trí 18 người đúng vị trí việc làm: 10 cán bộ, 13 công chức.
        Hội đồng thi tuyển có 23 người: 10 cán bộ, 13 công chức.
        Hội nghị có 30 người: 10 cán bộ, 05 trưởng thôn.

        III. XẾP LOẠI
        >>> sum-mismatch
        Đánh giá 24 người, kết quả: xuất sắc 02; tốt 13; hoàn thành 05.
        Quý trước đánh giá 20 người, kết quả: xuất sắc 02; tốt 13; hoàn thành 05.
        """);
  }

  @Test
  void sharesOfOneWhole() {
    MarkedText.check(
        """
        I. CƠ CẤU
        >>> percentages-not-100
        Trình độ đại học trở lên chiếm 94,74%, còn lại 15,79% có trình độ cao đẳng.
        Cơ cấu chức danh: 60,00% là cán bộ, 40,00% là công chức.
        >>> percentages-not-100
        Theo chức danh thì 60,00% là cán bộ, 50,00% là công chức.

        II. HÀI LÒNG
        Kết quả: mức rất hài lòng 39,7%, mức hài lòng 59,2%, mức bình thường 1,1%.
        >>> percentages-not-100
        Kết quả: mức rất hài lòng 39,7%, mức hài lòng 59,2%, mức bình thường 7,1%.

        III. DỰ TOÁN
        Thu ngân sách đạt 94,74%, chi ngân sách đạt 15,79% dự toán.
        """);
  }

  @Test
  void shareAboveItsWholeLacksItsComma() {
    MarkedText.check(
        """
        I. HÀI LÒNG
        >>> implausible-unit
        Về cơ cấu giới, nam chiếm 737%, nữ chiếm 26,3%.

        II. NGÂN SÁCH
        Thu ngân sách tăng 250% so với cùng kỳ.
        """);
  }

  @Test
  void oneUnitTooMany() {
    MarkedText.check(
        """
        I. NGÂN SÁCH
        >>> implausible-unit
        Tiết kiệm chi thường xuyên 62.000.000 triệu đồng.
        Năm trước tiết kiệm 62.000.000 đồng, năm nay dự kiến 85 triệu đồng.
        Tổng chi của huyện là 1.234.567 triệu đồng.
        """);
  }

  @Test
  void shareOfAnotherWholeThanTheOneBeside() {
    MarkedText.check(
        """
        I. TRÌNH ĐỘ
        >>> percentage-mismatch
        Đội ngũ gồm 22 người; đại học 20 người (90,91%), dưới đại học 02 người (10%).

        II. KHẢO SÁT
        Thu về 346/350 phiếu, đạt 98,86%; hài lòng 340 phiếu (98,27%).
        """);
  }

  @Test
  void officialsAndDocumentsCountedTwice() {
    MarkedText.check(
        """
        I. VĂN BẢN
        >>> conflicting-value
        UBND phường ban hành 504 văn bản các loại.

        II. BỘ MÁY
        >>> conflicting-value
        Tổ chức bộ máy được kiện toàn theo quy định với 16 cán bộ, công chức.

        III. CÔNG VỤ
        >>> conflicting-value
        Đội ngũ cán bộ, công chức gồm 22 người, hoạt động ổn định.
        UBND phường cử 05 cán bộ, công chức tham gia tập huấn.
        Có 11 văn bản chỉ đạo của cấp trên được triển khai.

        IV. CHUYỂN ĐỔI SỐ
        >>> conflicting-value
        Phần mềm quản lý văn bản được sử dụng thường xuyên trên tổng số 564 văn bản đi.
        """);
  }

  @Test
  void tasksGivenOutAndDone() {
    MarkedText.check(
        """
        I. CHỈ ĐẠO
        >>> conflicting-value
        Kế hoạch giao 35 nhiệm vụ; đến nay đã hoàn thành 28/43 nhiệm vụ, đạt 65,12%.

        II. KẾT QUẢ
        Chương trình giao 43 nhiệm vụ; đến nay đã hoàn thành 28/43 nhiệm vụ, đạt 65,12%.
        """);
  }

  /** Beside a total stands that of last year, or its own parts: it is still the report's. */
  @Test
  void aTotalBesideThatOfAnEarlierTimeIsToldOnceMore() {
    MarkedText.check(
        """
        BÁO CÁO
        Công tác cải cách hành chính năm 2022

        I. KẾT QUẢ
        >>> conflicting-value
        Trong năm bộ phận một cửa nhận 2.316 hồ sơ. So với năm 2021 (2.204 hồ sơ) thì nhiều hơn trước.

        II. ĐÁNH GIÁ
        >>> conflicting-value
        Với 2.361 hồ sơ tiếp nhận trong năm, khối lượng công việc lớn.
        """);
    MarkedText.check(
        """
        BÁO CÁO
        Công tác cải cách hành chính năm 2022

        I. KẾT QUẢ
        >>> conflicting-value
        Nộp trực tuyến 845 hồ sơ, gồm mức độ 3: 600 hồ sơ, mức độ 4: 245 hồ sơ.

        II. ĐÁNH GIÁ
        >>> conflicting-value
        Hồ sơ trực tuyến có 854 hồ sơ, vượt yêu cầu.
        """);
  }

  /** Of dossiers and of results others are digitised; 9.014 and 9.041 are one count. */
  @Test
  void whatIsDigitisedIsOneCountIfDigitsChangedPlaces() {
    MarkedText.check(
        """
        BÁO CÁO
        Công tác cải cách hành chính năm 2024

        I. SỐ HÓA
        Số hóa thành phần hồ sơ khi tiếp nhận 4.102 hồ sơ.
        >>> conflicting-value
        Số hóa kết quả giải quyết 4.014 hồ sơ.

        II. HẠN CHẾ
        >>> conflicting-value
        Việc số hóa kết quả giải quyết mới được 4.041 hồ sơ.
        """);
    MarkedText.check(
        """
        BÁO CÁO
        Công tác cải cách hành chính năm 2024

        I. SỐ HÓA
        Số hóa thành phần hồ sơ khi tiếp nhận 4.102 hồ sơ.

        II. KẾT QUẢ ĐIỆN TỬ
        Số hóa kết quả giải quyết 4.014 hồ sơ.
        """);
  }

  @Test
  void theSameTotalProvesTheSamePeriod() {
    MarkedText.check(
        """
        I. KẾT QUẢ
        >>> conflicting-value
        Tổng số hồ sơ tiếp nhận là 2.644 hồ sơ, trong đó trực tuyến 2.391 hồ sơ.

        II. ĐÁNH GIÁ
        >>> conflicting-value
        Như vậy đã tiếp nhận 2.644 hồ sơ, trong đó trực tuyến 2.319 hồ sơ.

        III. NĂM TRƯỚC
        Năm 2021 đã tiếp nhận 2.100 hồ sơ, trong đó trực tuyến 2.093 hồ sơ.
        """);
  }

  @Test
  void numbersLeftOut() {
    MarkedText.check(
        """
        >>> structure
        1. Chỉ đạo điều hành
        UBND xã chỉ đạo kịp thời.

        >>> structure
        3. Cải cách thể chế
        UBND xã ban hành văn bản đúng thể thức.

        4. Cải cách bộ máy
        Bộ máy được kiện toàn.
        """);
  }

  @Test
  void headingsThatBeginWithAFigureCount() {
    MarkedText.check(
        """
        I/ CHỈ ĐẠO, ĐIỀU HÀNH
        UBND xã chỉ đạo kịp thời.

        II/ 6 THÁNG CUỐI NĂM
        - Giữ tỷ lệ đúng hạn.

        III/ KIẾN NGHỊ
        - Cấp thêm máy quét.

        >>> structure
        V/ TỔ CHỨC THỰC HIỆN
        Các bộ phận thực hiện kế hoạch.
        """);
  }

  @Test
  void datesOfDocuments() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        I. CHỈ ĐẠO
        >>> date-malformed
        Thực hiện Nghị định số 110/2004/NĐ-CP ngày 08//04/2004 của Chính phủ.
        >>> date-malformed
        Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/04/201 của Chính phủ.
        Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/04/2018 của Chính phủ.
        """);
  }

  @Test
  void oneCountThatMendsSumAndShareIsSuggestedAlone() {
    Finding finding =
        MarkedText.findings(
                """
                Từ ngày 15/12/2021 đến ngày 14/12/2022, xã giải quyết xong 1.133 hồ sơ, trong đó:
                + Trả trước hạn 1.113 hồ sơ, chiếm tỷ lệ 99,2%;
                + Trả đúng hạn 09 hồ sơ, chiếm tỷ lệ 0,8%;
                + Không có hồ sơ quá hạn.
                Theo cách nộp thì có 1.105 hồ sơ trực tuyến, tương ứng 98,23%, còn lại 28 hồ sơ nộp
                trực tiếp (2,47%).
                """)
            .get(0);
    assertEquals(
        List.of("1.124"), finding.suggestion().stream().map(Finding.Repair::replacement).toList());
  }
}
