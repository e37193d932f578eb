package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.patterns.text.Box;

class TotalWordsTest {

  private static final double SIZE = 12;

  /** Words with a narrow blank between them, or a wide one where "_" stands before them. */
  private static String mended(String text) {
    List<RecognisedWord> line = new ArrayList<>();
    double x = 70;
    for (String word : text.split(" ")) {
      String letters = word.replace("_", "");
      x += word.equals(letters) ? 0 : 3 * SIZE;
      line.add(new RecognisedWord(letters, new Box(1, x, 90, 30, 14), 100, SIZE, 90));
      x += 33;
    }
    return String.join(" ", TotalWords.mended(line).stream().map(RecognisedWord::text).toList());
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
