package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalWordsTest {

  private static String mended(String text) {
    return RecognisedLine.mended(text, TotalWords::mended);
  }

  @ParameterizedTest
  @CsvSource({
    "Chỉ tiêu _Tống _Tỷ lệ, Chỉ tiêu Tổng Tỷ lệ",
    "| Tống | 312 |, | Tổng | 312 |",
    "Tộng, Tổng",
    "là tống số hồ sơ, là tổng số hồ sơ",
    "_TỐNG CỘNG _312, TỔNG CỘNG 312",
  })
  void wordOfATotalGetsItsMark(String read, String printed) {
    assertEquals(printed, mended(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tống Thị Hoa", "việc tống đạt văn bản", "ông Tống", "Tông cộng"})
  void otherWordsStay(String printed) {
    assertEquals(printed, mended(printed));
  }
}
