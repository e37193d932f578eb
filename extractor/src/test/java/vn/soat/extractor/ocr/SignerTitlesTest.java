package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.patterns.text.Box;

class SignerTitlesTest {

  private static final double SIZE = 12;

  /** Words with a narrow blank between them, or half a page where "_" stands before them. */
  private static String mended(String text) {
    List<RecognisedWord> line = new ArrayList<>();
    double x = 70;
    for (String word : text.split(" ")) {
      String letters = word.replace("_", "");
      x += word.equals(letters) ? 0 : 10 * SIZE;
      line.add(new RecognisedWord(letters, new Box(1, x, 90, 30, 14), 100, SIZE, 90));
      x += 33;
    }
    return String.join(" ", SignerTitles.mended(line).stream().map(RecognisedWord::text).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "GIÁM ĐÓ, GIÁM ĐỐC",
    "KT. CHỦ TỊCI, KT. CHỦ TỊCH",
    "PHÓ GIẢM ĐÓC, PHÓ GIÁM ĐỐC",
    "KT. CHÁNH VAN PHONG, KT. CHÁNH VĂN PHÒNG",
    "- Sở Nội vụ; _TRƯỞNG PHÒN, - Sở Nội vụ; TRƯỞNG PHÒNG",
  })
  void titleThatLacksALetterIsMended(String read, String printed) {
    assertEquals(printed, mended(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GIÁM SÁT",
        "GIÁM Đ",
        "giám đó",
        "GIÁM ĐÓ NAY",
        "BÁO CÁO",
        "TRƯỞNG THÔN",
        "CHỦ TRÌ",
        "HỘI ĐỒNG"
      })
  void otherWordsStay(String printed) {
    assertEquals(printed, mended(printed));
  }
}
