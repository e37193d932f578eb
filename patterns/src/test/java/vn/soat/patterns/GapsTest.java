package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Gap;

/** Places where a number is announced and none stands. */
class GapsTest {

  private static List<String> gaps(String text) {
    return Reports.read(text).gaps().stream().map(GapsTest::line).toList();
  }

  private static String line(Gap gap) {
    return gap.kind() + " " + gap.text();
  }

  @Test
  void aDocumentWithoutItsNumber() {
    assertEquals(
        List.of(
            "DOCUMENT_NUMBER Kế hoạch số",
            "DOCUMENT_NUMBER Quyết định số",
            "DOCUMENT_NUMBER Công văn số"),
        gaps(
            """
            - Kèm theo Kế hoạch số kiểm soát thủ tục hành chính năm 2023.
            - Quyết định số ngày 5/3/2023 về tổ công nghệ; Công văn số ..../UBND-VP của huyện.
            """));
  }

  @Test
  void aCountWithoutItsFigure() {
    assertEquals(
        List.of("FIGURE …… hồ sơ", "FIGURE ...%"),
        gaps("Đã tiếp nhận …… hồ sơ, trong đó đúng hạn đạt ...%."));
  }

  @Test
  void wordsThatBeginWithSoAreNoGap() {
    assertEquals(
        List.of(),
        gaps(
            """
            - Kế hoạch số hóa hồ sơ; báo cáo số liệu; chương trình số 1; kế hoạch số lượng biên chế;
            chuyển đổi số; Kế hoạch số 12/KH-UBND; tủ đựng … hồ sơ lưu trữ; quyết định số người nghỉ.
            """));
  }
}
