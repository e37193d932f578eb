package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole texts, read and audited: what is marked is found, everything else is silent. */
class MarkedReportsTest {

  @Test
  void everyRuleFindsItsExampleAndNotItsLookAlike() {
    List<String> wrong =
        Rules.standard().stream().flatMap(rule -> MarkedText.judgeExamples(rule).stream()).toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void percentages() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả cải cách hành chính năm 2023

        I. KẾT QUẢ
        Tổng số hồ sơ tiếp nhận trong kỳ là 1.302 hồ sơ. Trong đó:
        >>> percentage-truncated
        - Hồ sơ nộp trực tuyến: 858 hồ sơ, đạt 65,89%;
        - Hồ sơ nộp trực tiếp: 444 hồ sơ, đạt 34,1%.

        II. SỐ HÓA
        Kết quả số hóa là 153/607 hồ sơ, đạt 25,21%; trong tháng 9 là 148/176 hồ sơ, đạt 84,09%.
        >>> percentage-mismatch
        Trong quý III đã số hóa 153/1.302 hồ sơ, đạt 11,73%.

        III. ĐÁNH GIÁ
        Tỷ lệ hài lòng khoảng 98%, tăng 12,5% so với cùng kỳ; phấn đấu năm sau đạt trên 99%.
        >>> inverted-ratio
        Kết quả số hóa của xã là 1.455/1441 hồ sơ, đạt 99,03%.
        """);
  }

  @Test
  void oneRatioWithTwoPercentages() {
    MarkedText.check(
        """
        3. Giải quyết thủ tục hành chính
        >>> same-value-different-period
        Số hồ sơ được giải quyết từ 10/12/2022 đến ngày 09 tháng 9 năm 2023 là 1.133 hồ sơ.
        >>> percentage-mismatch
        >>> conflicting-value
        >>> same-value-different-period
        Tổng số tiếp nhận trực tuyến là 1.105 hồ sơ, đạt 98.23 %.

        7. Hiện đại hóa hành chính
        Từ ngày 01/01/2023 đến 09/9/2023 đã tiếp nhận và giải quyết 1133 hồ sơ thủ tục hành chính,
        >>> conflicting-value
        trong đó hồ sơ trực tuyến là 1105 hồ sơ, đạt 97.5%.
        """);
  }

  @Test
  void sums() {
    MarkedText.check(
        """
        2. Kết quả theo từng lĩnh vực
        >>> sum-mismatch
        - Lĩnh vực Bảo trợ xã hội tiếp nhận 89 hồ sơ (có 13 hồ sơ kỳ trước chuyển sang), đã giải quyết đúng hạn 77 hồ sơ; đang giải quyết 11 hồ sơ.
        - Lĩnh vực Người có công tiếp nhận 14 hồ sơ (có 02 hồ sơ kỳ trước chuyển sang), đã giải quyết đúng hạn 11 hồ sơ; đang giải quyết 02 hồ sơ, có 01 hồ sơ trả lại do không đủ điều kiện giải quyết.
        - Lĩnh vực chứng thực tiếp nhận 1.129 hồ sơ, đã giải quyết 1.129 hồ sơ, đang giải quyết 0 hồ sơ.
        - Lĩnh vực Đất đai: 02 hồ sơ, đang giải quyết 02 hồ sơ.
        """);
  }

  @Test
  void documentsAndDates() {
    MarkedText.check(
        """
        UBND XÃ QUANG MINH
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2023

        1. Chỉ đạo, điều hành
        >>> document-number-reused
        UBND xã ban hành Kế hoạch số 07/KH-UBND ngày 31/01/2023 về theo dõi thi hành pháp luật.
        UBND xã ban hành Kế hoạch số 06/KH-UBND ngày 31/01/2023 về kiểm soát thủ tục hành chính.
        UBND xã ban hành Quyết định số 07/QĐ-UBND ngày 14/02/2023 về phân công nhiệm vụ.
        UBND huyện Gia Lộc ban hành Kế hoạch số 07/KH-UBND ngày 20/02/2023 về chuyển đổi số.
        UBND xã ban hành Kế hoạch số 07/KH-UBND ngày 05/3/2022 về cải cách hành chính.

        2. Đào tạo, bồi dưỡng
        >>> document-number-reused
        UBND xã ban hành Kế hoạch số 07/KH-UBND ngày 08/02/2023 về bồi dưỡng cán bộ.
        >>> date-malformed
        Ngày 8/9/202 UBND xã tổ chức hội nghị sơ kết.
        >>> date-impossible
        Ngày 31/4/2023 UBND xã tổ chức họp dân.
        Ngày20/07/2023 UBND xã tổ chức đối thoại.
        """);
  }

  @Test
  void codes() {
    MarkedText.check(
        """
        UBND XÃ QUANG MINH
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2023

        1. Chỉ đạo, điều hành
        >>> document-code-malformed
        Thực hiện Nghị định số 61/2018/QĐ-TTg ngày 23/4/2018 của Chính phủ về cơ chế một cửa.
        >>> document-code-malformed
        Thực hiện Quyết định số 23/2018/NĐ-CP ngày 02/10/2018 của UBND tỉnh Hải Dương.
        >>> document-code-malformed
        Thực hiện Nghị định số 61/2018 của Chính phủ về cơ chế một cửa.
        >>> document-code-malformed
        Thực hiện Công văn số 1565UBND-NV ngày 04/11/2022 của UBND huyện Gia Lộc.
        >>> document-code-malformed
        UBND xã ban hành Quyết định số 52/QĐ-UNBD ngày 06/3/2023 về kiện toàn bộ phận một cửa.
        >>> document-code-malformed
        Thực hiện Hướng dẫn số 183/UBND-NV ngày 16/3/2023 của UBND huyện Gia Lộc.
        >>> document-code-malformed
        UBND xã ban hành Báo cáo số 53 ngày 14/8/2023 về kết quả rà soát văn bản.
        >>> document-code-malformed
        UBND xã ban hành Quy chế số 48/QĐ-UBND ngày 16/02/2023 về tiếp công dân.

        2. Văn bản viết đúng thể thức
        Thực hiện Nghị định số 61/2018/ NĐ-CP của Chính phủ, Thông tư số 01/2018/TT-VPCP.
        Thực hiện Nghị quyết số 101/2023/QH15 của Quốc hội, Nghị quyết số 76/NQ-CP của Chính phủ.
        Thực hiện Quy định số 37-QĐ/TW, Hướng dẫn số 22-HD/BTCTU và Đề án số 02-ĐA/HU.
        UBND xã ban hành Chương trình số 01/CTr-UBND ngày 03/01/2023 và Kế hoạch số 09/KH-BCĐ.
        Thực hiện Công văn số 12/UBND-VX ngày 05/01/2023 của UBND huyện Gia Lộc.
        """);
  }

  @Test
  void theOrderOfDocuments() {
    MarkedText.check(
        """
        UBND XÃ NAM TRUNG
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2023

        1. Chỉ đạo, điều hành
        UBND xã ban hành Kế hoạch số 31/KH-UBND ngày 31/12/2022 về cải cách hành chính.
        UBND xã ban hành Kế hoạch số 06/KH-UBND ngày 03/02/2023 về phổ biến pháp luật.
        UBND xã ban hành Kế hoạch số 07/KH-UBND ngày 03/02/2023 về thi hành pháp luật.
        >>> document-order
        UBND xã ban hành Kế hoạch số 10/KH-UBND ngày 02/02/2023 về tuyên truyền.
        UBND xã ban hành Kế hoạch số 16/KH-UBND ngày 24/02/2023 về kiểm soát thủ tục.
        UBND xã ban hành Kế hoạch số 09a/KH-UBND ngày 24/3/2023 về chuyển đổi số.
        UBND huyện Nam Sách ban hành Kế hoạch số 94/KH-UBND ngày 12/01/2023 về kiểm tra.
        """);
  }

  @Test
  void oneNumberForTwoMatters() {
    MarkedText.check(
        """
        UBND XÃ QUANG MINH
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2023

        1. Tổ chức bộ máy
        >>> document-number-reused
        UBND xã ban hành Quyết định số 136/QĐ-UBND ngày 17/9/2021 về việc ban hành Quy chế làm việc của UBND xã.
        UBND xã ban hành Quyết định số 136/QĐ-UBND ngày 17/9/2021 về ban hành Quy chế phối hợp giữa các đoàn thể.
        UBND xã ban hành Kế hoạch số 03/KH-UBND ngày 08/02/2023 về thực hiện một số biện pháp tăng cường kỷ cương hành chính.
        UBND xã ban hành Kế hoạch số 03/KH-UBND ngày 08/02/2023 về tăng cường kỷ cương.
        """);
  }

  @Test
  void datesAndTheYearsOfDocuments() {
    MarkedText.check(
        """
        UBND XÃ QUANG MINH
        BÁO CÁO
        Kết quả công tác cải cách hành chính 6 tháng đầu năm 2023

        1. Chỉ đạo, điều hành
        >>> date-out-of-period
        UBND xã ban hành Quyết định số 08/QĐ-UBND ngày 06/01/2022 về công khai dự toán năm 2023.
        UBND xã ban hành Kế hoạch số 58/KH-UBND ngày 30/12/2022 về cải cách hành chính năm 2023.
        UBND xã ban hành Kế hoạch số 21/KH-UBND ngày 08/02/2022 về chuyển đổi số đến năm 2023.
        UBND xã ban hành Kế hoạch số 22/KH-UBND ngày 09/02/2022 về chính quyền số giai đoạn 2022-2025.
        >>> date-out-of-period
        UBND xã ban hành Báo cáo số 60/BC-UBND ngày 14/9/2023 về theo dõi thi hành pháp luật.
        """);
  }

  @Test
  void oneFigureForTwoPeriods() {
    MarkedText.check(
        """
        3. Giải quyết thủ tục hành chính
        >>> same-value-different-period
        Tổng số hồ sơ tiếp nhận từ ngày 10/12/2022 đến ngày 09/9/2023 là 1.133 hồ sơ.
        Từ ngày 01/01/2023 đến ngày 30/9/2023 đã số hóa 153 hồ sơ, trong đó từ ngày 01/7/2023 đến ngày 30/9/2023 là 153 hồ sơ.

        7. Hiện đại hóa hành chính
        Tổng số hồ sơ tiếp nhận từ ngày 01/01/2023 đến ngày 09/9/2023 là 1133 hồ sơ.
        """);
  }

  @Test
  void headings() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả công tác cải cách hành chính 6 tháng đầu năm 2023 và phương hướng nhiệm vụ 6 tháng cuối năm 2023

        I. KẾT QUẢ ĐẠT ĐƯỢC

        1. Công tác chỉ đạo, điều hành

        1.1. Kết quả đạt được

        Công việc được thực hiện tốt.

        1.2. Tồn tại, hạn chế

        Công việc còn chậm.

        >>> structure
        1.1. Nguyên nhân

        Do thiếu người.

        2. Cải cách thể chế

        a) Xây dựng văn bản

        Đã xây dựng văn bản.

        d) Kiểm tra văn bản

        Đã kiểm tra văn bản.

        e) Rà soát văn bản

        Đã rà soát văn bản.

        >>> structure
        III. ĐÁNH GIÁ CHUNG

        1. Mặt được

        Công việc tốt.

        >>> structure
        IV. PHƯƠNG HƯỚNG NHIỆM VỤ QUÝ II NĂM 2023

        1. Công tác chỉ đạo, điều hành

        Tiếp tục thực hiện.
        """);
  }

  @Test
  void aNumberThatAParagraphBearsIsNotLeftOut() {
    MarkedText.check(
        """
        KẾ HOẠCH
        Kiểm soát thủ tục hành chính năm 2023

        1. Công chức tư pháp

        - Rà soát văn bản.

        2. Công chức văn phòng theo dõi việc niêm yết của các thôn, hằng tháng nhắc những nơi chưa
        làm và báo cáo Chủ tịch UBND xã. Trưởng thôn báo lại trước ngày 25.

        3. Bộ phận một cửa

        - Nhận và trả hồ sơ.

        >>> structure
        5. Đài truyền thanh

        - Đưa tin.
        """);
  }

  @Test
  void partsAndLetters() {
    MarkedText.check(
        """
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2023

        PHẦN A
        >>> structure
        PHẦN THỨ NHẤT
        KẾT QUẢ THỰC HIỆN

        I. ĐẶC ĐIỂM TÌNH HÌNH

        Xã có 5 thôn.

        II. KẾT QUẢ THỰC HIỆN

        Công việc tốt.

        >>> structure
        C. HẠN CHẾ VÀ NGUYÊN NHÂN

        Công việc còn chậm.

        PHẦN B
        NHIỆM VỤ

        I. NHIỆM VỤ TRỌNG TÂM

        Tiếp tục thực hiện.
        """);
  }

  @Test
  void articlesCountThroughTheChaptersAndPointsWithinEach() {
    MarkedText.check(
        """
        QUYẾT ĐỊNH
        Ban hành Quy chế làm việc của Bộ phận một cửa

        Chương I
        QUY ĐỊNH CHUNG

        Điều 1. Phạm vi điều chỉnh

        1. Quy chế này quy định về giờ làm việc

        2. Quy chế này quy định về trang phục

        Điều 2. Đối tượng áp dụng

        1. Công chức làm việc tại Bộ phận một cửa

        2. Người được cử đến hỗ trợ

        Chương II
        TRÁCH NHIỆM

        Điều 3. Trách nhiệm của công chức

        1. Hướng dẫn người dân

        2. Nhận và trả hồ sơ

        >>> structure
        Điều 3. Trách nhiệm của trưởng bộ phận

        1. Phân công công việc
        """);
  }

  @Test
  void aCollectionThatCountsAnewWithoutASignIsNotChecked() {
    String part = "1. Mở màn hình\n\n2. Chọn hồ sơ\n\n3. Nhập số liệu\n\n2. Lưu lại\n\n";
    MarkedText.check("HƯỚNG DẪN SỬ DỤNG\n\n" + part.repeat(9));
  }

  @Test
  void whatNoCommuneHas() {
    MarkedText.check(
        """
        I. ĐẶC ĐIỂM TÌNH HÌNH
        >>> implausible-unit
        Xã có diện tích tự nhiên 4.560 km2, gồm 05 thôn.
        >>> implausible-unit
        Toàn xã có 1.499 hộ, 46.560 nhân khẩu.
        Năm trước toàn xã có diện tích 456 ha, với 1.480 hộ, 4.656 nhân khẩu.
        """);
  }

  @Test
  void emptyPlaces() {
    MarkedText.check(
        """
        UBND XÃ QUANG MINH
        BÁO CÁO
        Kết quả công tác cải cách hành chính năm 2023

        1. Kết quả
        >>> document-code-malformed
        UBND xã ban hành Quyết định số 53/QĐ-UBND kèm theo Kế hoạch số kiểm soát thủ tục hành chính.
        >>> missing-figure
        Tổng số hồ sơ tiếp nhận trong kỳ là …… hồ sơ.
        UBND xã đẩy mạnh số hóa hồ sơ, chuyển đổi số, báo cáo số liệu kịp thời.
        """);
  }
}
