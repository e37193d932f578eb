package vn.soat.extractor.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FusedWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng số",
        "Đúng hạn",
        "Trước hạn",
        "Người có công",
        "Bảo trợ xã hội",
        "đã giải quyết:",
        "(kế hoạch)",
        "HỘ TỊCH",
        "Đã GQ",
        "(Số TTHC)"
      })
  void blanksAreFound(String text) {
    assertEquals(List.of(text.split(" ")), FusedWords.parts(text.replace(" ", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "côngan",
        "nghiêng",
        "Internet",
        "UBND",
        "QĐUBND",
        "Krông",
        "147/KH-UBND",
        "đ/c",
        "1.133",
        ""
      })
  void wordsStay(String word) {
    assertEquals(List.of(word), FusedWords.parts(word));
  }
}
