package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Finding;
import vn.soat.audit.Severity;

/** Headings that do not count on, beside those that only seem not to. */
class HeadingsTest {

  private static final String BODY = "\n\nUBND xã đã chỉ đạo các bộ phận thực hiện kịp thời.\n\n";

  /** What the audit says of headings with a paragraph under each: severity and rule. */
  private static List<String> judged(String... headings) {
    return MarkedText.findings(String.join(BODY, headings) + BODY).stream()
        .map(f -> f.severity() + " " + lastOf(f))
        .toList();
  }

  private static String lastOf(Finding finding) {
    return finding.figures().get(finding.figures().size() - 1).printed();
  }

  private static void isFound(Severity severity, String heading, String... headings) {
    assertEquals(List.of(severity + " " + heading), judged(headings));
  }

  private static void isRight(String... headings) {
    assertEquals(List.of(), judged(headings));
  }

  @Test
  void romanNumbersCountOn() {
    isRight("I. KẾT QUẢ ĐẠT ĐƯỢC", "II. TỒN TẠI, HẠN CHẾ", "III. PHƯƠNG HƯỚNG");
    isFound(
        Severity.WARNING, "IV", "I. KẾT QUẢ ĐẠT ĐƯỢC", "II. TỒN TẠI, HẠN CHẾ", "IV. PHƯƠNG HƯỚNG");
    isFound(
        Severity.ERROR, "II", "I. KẾT QUẢ ĐẠT ĐƯỢC", "II. TỒN TẠI, HẠN CHẾ", "II. PHƯƠNG HƯỚNG");
    isFound(Severity.WARNING, "II", "II. TỒN TẠI, HẠN CHẾ", "III. PHƯƠNG HƯỚNG");
  }

  @Test
  void numbersOfEachPartCountAnew() {
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "1. Cải cách thể chế",
        "2. Cải cách thủ tục",
        "II. TỒN TẠI, HẠN CHẾ",
        "1. Về thể chế",
        "2. Về thủ tục");
    isFound(
        Severity.NOTE,
        "3",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "1. Cải cách thể chế",
        "3. Cải cách thủ tục",
        "4. Cải cách bộ máy");
  }

  @Test
  void lettersMayLeaveOutThoseOfKeyboards() {
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "a) Cải cách thể chế",
        "b) Cải cách thủ tục",
        "c) Cải cách bộ máy",
        "d) Cải cách công vụ",
        "e) Tài chính công",
        "g) Chính quyền số");
  }

  @Test
  void aLetterThatIsLeftOutIsWorthKnowing() {
    isFound(
        Severity.NOTE,
        "d",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "a) Cải cách thể chế",
        "b) Cải cách thủ tục",
        "d) Cải cách bộ máy");
    isFound(
        Severity.NOTE,
        "đ",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "a) Cải cách thể chế",
        "b) Cải cách thủ tục",
        "c) Cải cách bộ máy",
        "đ) Cải cách công vụ");
  }

  @Test
  void aListInsideAListGoesOnWhereItWasLeft() {
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "1. Cải cách thể chế",
        "a) Công tác chỉ đạo",
        "b) Công tác tuyên truyền",
        "2. Cải cách thủ tục",
        "a) Công tác rà soát",
        "b) Công tác niêm yết");
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "1. Cải cách thể chế",
        "1) Công tác chỉ đạo",
        "2) Công tác tuyên truyền",
        "2. Cải cách thủ tục");
  }

  @Test
  void decimalNumbersCountWithinTheirOwn() {
    isRight(
        "1. Cải cách thể chế",
        "1.1. Công tác chỉ đạo",
        "1.2. Công tác tuyên truyền",
        "2. Cải cách thủ tục",
        "2.1. Công tác rà soát");
    isFound(
        Severity.NOTE,
        "1.3",
        "1. Cải cách thể chế",
        "1.1. Công tác chỉ đạo",
        "1.3. Công tác tuyên truyền",
        "1.4. Công tác kiểm tra");
    isFound(
        Severity.ERROR,
        "1.1",
        "1. Cải cách thể chế",
        "1.1. Công tác chỉ đạo",
        "1.2. Công tác tuyên truyền",
        "1.1. Công tác kiểm tra");
  }

  @Test
  void partsCountInOneWay() {
    isRight("PHẦN THỨ NHẤT", "I. KẾT QUẢ ĐẠT ĐƯỢC", "PHẦN THỨ HAI", "I. NHIỆM VỤ TRỌNG TÂM");
    isRight("PHẦN I", "A. KẾT QUẢ ĐẠT ĐƯỢC", "PHẦN II", "A. NHIỆM VỤ TRỌNG TÂM");
    isFound(
        Severity.WARNING,
        "PHẦN THỨ BA",
        "PHẦN THỨ NHẤT",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "PHẦN THỨ BA",
        "I. NHIỆM VỤ TRỌNG TÂM");
  }

  @Test
  void aHeadingOfResultsNamesThePeriodOfTheTitle() {
    String title = "BÁO CÁO\nKết quả công tác cải cách hành chính 6 tháng đầu năm 2023";
    isRight(title, "I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023");
    isRight(title, "I. KẾT QUẢ QUÝ I NĂM 2023", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023");
    isRight(title, "I. KHẮC PHỤC TỒN TẠI NĂM 2022", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023");
    assertEquals(
        1, judged(title, "I. KẾT QUẢ NĂM 2022", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023").size());
    assertEquals(1, judged(title, "I. KẾT QUẢ ĐẠT ĐƯỢC", "II. NHIỆM VỤ QUÝ I NĂM 2023").size());
  }
}
