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
        Số hồ sơ được giải quyết từ 10/12/2022 đến ngày 09 tháng 9 năm 2023 là 1.133 hồ sơ.
        >>> percentage-mismatch
        >>> conflicting-value
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
}
