package vn.soat.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Finding;
import vn.soat.audit.Severity;

/** Headings that do not count on, beside those that only seem not to. */
class HeadingsTest {

  private static final String BODY = "\n\nUBND xã đã chỉ đạo các bộ phận thực hiện kịp thời.\n\n";

  /** What the audit says of headings with a paragraph under each: severity and rule. */
  private static List<String> judged(String... headings) {
    return severities(String.join(BODY, headings) + BODY);
  }

  private static List<String> severities(String text) {
    return MarkedText.findings(text).stream().map(f -> f.severity() + " " + lastOf(f)).toList();
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
  void twoWaysToCountPartsDoNotStandSideBySide() {
    assertEquals(
        List.of("WARNING PHẦN THỨ NHẤT"),
        severities("PHẦN A\n\nPHẦN THỨ NHẤT\nKẾT QUẢ ĐẠT ĐƯỢC" + BODY));
    assertEquals(List.of(), severities("PHẦN A\n\nCHƯƠNG THỨ NHẤT\nKẾT QUẢ ĐẠT ĐƯỢC" + BODY));
  }

  @Test
  void articlesRunThroughAllChapters() {
    String[] chapters = {
      "CHƯƠNG I. QUY ĐỊNH CHUNG",
      "Điều 1. Phạm vi",
      "Điều 2. Đối tượng",
      "CHƯƠNG II. TỔ CHỨC",
      "Điều 3. Trách nhiệm"
    };
    isRight(and(chapters, "Điều 4. Hiệu lực"));
    isFound(Severity.ERROR, "Điều 3", and(chapters, "Điều 3. Hiệu lực"));
    isFound(Severity.WARNING, "CHƯƠNG IV", and(chapters, "CHƯƠNG IV. THI HÀNH"));
    isRight(and(chapters, "Điều 1. Phạm vi của phụ lục", "Điều 2. Đối tượng của phụ lục"));
  }

  private static String[] and(String[] headings, String... more) {
    return Stream.concat(Stream.of(headings), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void romanNumbersCountBeyondTen() {
    String[] ten = {
      "I. CHỈ ĐẠO", "II. THỂ CHẾ", "III. THỦ TỤC", "IV. BỘ MÁY", "V. CÔNG VỤ",
      "VI. TÀI CHÍNH", "VII. SỐ HÓA", "VIII. DÂN VẬN", "IX. KIỂM TRA", "X. TUYÊN TRUYỀN"
    };
    isRight(and(ten, "XI. ĐÁNH GIÁ", "XII. NHIỆM VỤ"));
    isFound(Severity.WARNING, "XIV", and(ten, "XI. ĐÁNH GIÁ", "XIV. NHIỆM VỤ"));
    isFound(Severity.ERROR, "IX", and(ten, "IX. ĐÁNH GIÁ"));
  }

  @Test
  void capitalsCountOnFromTheFirst() {
    isRight("A. KẾT QUẢ ĐẠT ĐƯỢC", "B. TỒN TẠI, HẠN CHẾ", "C. PHƯƠNG HƯỚNG");
    isRight("A. KẾT QUẢ ĐẠT ĐƯỢC", "B. TỒN TẠI", "C. NHIỆM VỤ", "D. GIẢI PHÁP", "E. KIẾN NGHỊ");
    isFound(Severity.WARNING, "D", "A. KẾT QUẢ ĐẠT ĐƯỢC", "B. TỒN TẠI, HẠN CHẾ", "D. PHƯƠNG HƯỚNG");
    isFound(Severity.WARNING, "B", "B. TỒN TẠI, HẠN CHẾ", "C. PHƯƠNG HƯỚNG");
    isRight("PHẦN I", "A. KẾT QUẢ ĐẠT ĐƯỢC", "B. TỒN TẠI", "PHẦN II", "A. NHIỆM VỤ");
  }

  @Test
  void aNumberThatComesLaterIsNotLeftOut() {
    isFound(Severity.ERROR, "II", "I. KẾT QUẢ ĐẠT ĐƯỢC", "III. TỒN TẠI", "II. PHƯƠNG HƯỚNG");
  }

  @Test
  void aListGoesOnBehindAnotherWithTheSameMarks() {
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "a) Công tác chỉ đạo",
        "b) Công tác rà soát",
        "a) Công tác niêm yết",
        "b) Công tác kiểm tra",
        "c) Công tác tuyên truyền",
        "d) Công tác phối hợp");
    isFound(
        Severity.ERROR,
        "b",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "a) Công tác chỉ đạo",
        "b) Công tác rà soát",
        "c) Công tác niêm yết",
        "b) Công tác kiểm tra");
  }

  @Test
  void aListGoesOnBehindTheOneThatStandsInIt() {
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "a) Công tác chỉ đạo",
        "b) Công tác rà soát",
        "a) Rà soát hộ nghèo",
        "b) Rà soát thủ tục",
        "c) Rà soát văn bản",
        "c) Công tác niêm yết",
        "d) Công tác kiểm tra");
    isFound(
        Severity.NOTE,
        "c",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "a) Công tác chỉ đạo",
        "b) Công tác niêm yết",
        "c) Công tác kiểm tra",
        "d) Công tác rà soát",
        "a) Rà soát hộ nghèo",
        "c) Rà soát thủ tục",
        "e) Công tác phối hợp");
    isFound(
        Severity.NOTE,
        "c",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "a) Công tác chỉ đạo",
        "c) Công tác rà soát",
        "a) Rà soát hộ nghèo",
        "b) Rà soát thủ tục");
  }

  @Test
  void aParagraphMayBeRunIntoItsHeading() {
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "II. TỒN TẠI, HẠN CHẾ: việc tuyên truyền ở một số thôn chưa thường xuyên, hồ sơ còn ít.",
        "III. PHƯƠNG HƯỚNG");
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "C. Hệ thống truyền thanh của các thôn được thay bằng loa không dây ngay trong quý đầu.",
        "II. PHƯƠNG HƯỚNG");
  }

  @Test
  void letteredHeadingsDoNotPartTheRomanOnes() {
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "II. TỒN TẠI, HẠN CHẾ",
        "A. TỒN TẠI",
        "B. HẠN CHẾ",
        "III. PHƯƠNG HƯỚNG");
  }

  @Test
  void moreThanOneMayBeMissingFromAListThatWasCut() {
    isRight(
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "1. Cải cách thể chế",
        "4. Cải cách bộ máy",
        "5. Cải cách tài chính công");
  }

  @Test
  void aReportThatCountsAnewEverywhereIsNotFollowed() {
    assertEquals(8, severities(repeated(9)).size());
    assertEquals(0, severities(repeated(10)).size());
    assertEquals(9, severities(repeated(10) + decimals(61)).size());
    assertEquals(0, severities(repeated(10) + decimals(60)).size());
  }

  @Test
  void numbersLeftOutOfListsDoNotTellThatAReportCountsAnew() {
    String lists =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> String.format(Locale.ROOT, LIST_WITHOUT_ITS_SECOND, i, i, i))
            .collect(Collectors.joining());
    assertEquals(10, severities(lists).size());
  }

  private static final String LIST_WITHOUT_ITS_SECOND =
      "%d. Công tác của thôn" + BODY + "%d.1. Kết quả" + BODY + "%d.3. Hạn chế" + BODY;

  private static String repeated(int times) {
    return ("I. KẾT QUẢ ĐẠT ĐƯỢC" + BODY).repeat(times);
  }

  private static String decimals(int count) {
    return "II. NHIỆM VỤ"
        + BODY
        + IntStream.rangeClosed(1, count)
            .mapToObj(i -> i + ". Công tác của thôn" + BODY)
            .collect(Collectors.joining());
  }

  private static final String OF_HALF_A_YEAR =
      "BÁO CÁO\nKết quả công tác cải cách hành chính 6 tháng đầu năm 2023";

  @Test
  void tasksAreNotThoseOfATimeThatIsOver() {
    isRight(OF_HALF_A_YEAR, "I. KẾT QUẢ ĐẠT ĐƯỢC", "II. NHIỆM VỤ QUÝ III NĂM 2023");
    isRight(OF_HALF_A_YEAR, "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ II NĂM 2023", "II. NHIỆM VỤ");
    isFound(
        Severity.WARNING,
        "II",
        OF_HALF_A_YEAR,
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
        "II. NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2023");
  }

  @Test
  void onlyMainHeadingsSpeakOfTheWholeReport() {
    isRight(OF_HALF_A_YEAR, "I. CẢI CÁCH THỂ CHẾ", "1. Kết quả năm 2022", "2. Kết quả kiểm tra");
    isRight(OF_HALF_A_YEAR, "I. KẾT QUẢ SO VỚI NĂM 2022", "II. NHIỆM VỤ");
    isRight(OF_HALF_A_YEAR, "I. ĐỀ ÁN 06 NĂM 2022", "II. NHIỆM VỤ");
    isFound(Severity.WARNING, "I", OF_HALF_A_YEAR, "I. TÌNH HÌNH NĂM 2022", "II. NHIỆM VỤ");
  }

  @Test
  void aTitleMayNameOneTimeForResultsAndOneForTasks() {
    String title = "BÁO CÁO\nKết quả 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2023";
    isRight(title, "I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023");
    isFound(
        Severity.WARNING,
        "I",
        title,
        "I. KẾT QUẢ 6 THÁNG CUỐI NĂM 2023",
        "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023");
    isFound(
        Severity.WARNING,
        "II",
        title,
        "I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023",
        "II. NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2023");
  }

  @Test
  void aHeadingOfResultsNamesThePeriodOfTheTitle() {
    String title = "BÁO CÁO\nKết quả công tác cải cách hành chính 6 tháng đầu năm 2023";
    isRight(title, "I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023");
    isRight(title, "I. KẾT QUẢ QUÝ I NĂM 2023", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023");
    isRight(title, "I. KẾT QUẢ ĐẠT ĐƯỢC", "II. ĐÁNH GIÁ VÀ PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM 2023");
    isRight(title, "I. KHẮC PHỤC TỒN TẠI NĂM 2022", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023");
    assertEquals(
        1, judged(title, "I. KẾT QUẢ NĂM 2022", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023").size());
    assertEquals(1, judged(title, "I. KẾT QUẢ ĐẠT ĐƯỢC", "II. NHIỆM VỤ QUÝ I NĂM 2023").size());
  }
}
