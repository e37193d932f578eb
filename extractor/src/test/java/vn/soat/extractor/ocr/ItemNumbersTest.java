package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.text.Box;

/** The numbers of items and rows count up, whatever was recognised of one of them. */
class ItemNumbersTest {

  private static final int SURE = 90;
  private static final int UNREAD = 14;

  private final List<List<RecognisedWord>> page = new ArrayList<>();

  /** The words of a line, the first as sure as is said. */
  private ItemNumbersTest line(int confidence, String... words) {
    List<RecognisedWord> line = new ArrayList<>();
    double x = 70;
    for (String word : words) {
      Box box = new Box(1, x, 90 + 20 * page.size(), 6 * word.length(), 14);
      int sure = line.isEmpty() ? confidence : SURE;
      line.add(new RecognisedWord(word, box, box.y() + 12, 12, sure));
      x += 6 * word.length() + 12;
    }
    page.add(line);
    return this;
  }

  private String firsts() {
    return String.join(
        " ", ItemNumbers.mended(page).stream().map(line -> line.get(0).text()).toList());
  }

  @Test
  void signBetweenTwoNumbersIsTheOneBetweenThem() {
    line(SURE, "7.", "Truyền", "thông").line(SURE, "Trong", "tháng").line(88, "§.", "Khám", "bệnh");
    line(SURE, "Cả", "tỉnh").line(SURE, "9.", "Kiểm", "nghiệm").line(SURE, "10.", "Quản", "lý");
    line(SURE, "1l.", "Tài", "chính").line(SURE, "12.", "Đào", "tạo");
    assertEquals("7. Trong 8. Cả 9. 10. 11. 12.", firsts());
  }

  @Test
  void signBehindTheLastRowIsTheNextNumber() {
    line(SURE, "5", "Đất", "đai", "96", "22").line(SURE, "6", "Cư", "trú", "188", "166");
    line(UNREAD, "ú", "Thi", "đua", "33", "24").line(SURE, "Tổng", "cộng", "317", "212");
    assertEquals("5 6 7 Tổng", firsts());
  }

  @Test
  void signBeforeTheFirstRowIsTheNumberBefore() {
    line(UNREAD, "ì", "Đất", "đai", "96").line(SURE, "2", "Cư", "trú", "188");
    line(SURE, "3", "Thi", "đua", "33");
    assertEquals("1 2 3", firsts());
  }

  @Test
  void chaptersMarksAndWordsStay() {
    line(SURE, "3", "Đất", "đai", "96").line(SURE, "4", "Cư", "trú", "188");
    line(UNREAD, "V", "Cấp", "xã", "33").line(SURE, "1", "Hộ", "tịch", "12");
    line(SURE, "-", "Khai", "sinh", "7").line(SURE, "3", "Đất", "đai", "5");
    assertEquals("3 4 V 1 - 3", firsts());
  }

  @Test
  void aboveNumbersThatDoNotCountUpEverythingStays() {
    line(SURE, "7.", "Truyền", "thông").line(88, "§.", "Khám", "bệnh");
    line(SURE, "10.", "Kiểm", "nghiệm");
    assertEquals("7. §. 10.", firsts());
  }

  @Test
  void whatIsSureBehindTheLastRowIsNoNumber() {
    line(SURE, "1", "Hộ", "tịch", "12").line(SURE, "2", "Cư", "trú", "18");
    line(SURE, "Ở", "xã", "khác", "30");
    assertEquals("1 2 Ở", firsts());
  }

  @Test
  void numbersOfAnotherColumnSayNothing() {
    line(SURE, "1", "Hộ", "tịch", "12").line(SURE, "2", "Cư", "trú", "18");
    page.add(
        line(UNREAD, "ú", "Đất", "9").page.remove(2).stream()
            .map(
                word ->
                    new RecognisedWord(
                        word.text(),
                        new Box(1, word.box().x() + 200, 130, word.box().width(), 14),
                        word.base(),
                        word.size(),
                        word.confidence()))
            .toList());
    assertEquals("1 2 ú", firsts());
  }

  @Test
  void linesOfATextThatBeginWithFiguresStay() {
    line(SURE, "12", "hồ", "sơ").line(SURE, "và", "đã", "trả").line(SURE, "14", "hồ", "sơ");
    line(SURE, "6.", "Tại", "các").line(SURE, "ở.", "Nay").line(SURE, "8.", "Tại", "các");
    line(SURE, "b)", "Tại", "các").line(SURE, "10.", "Tại", "các");
    assertEquals("12 và 14 6. ở. 8. b) 10.", firsts());
  }
}
