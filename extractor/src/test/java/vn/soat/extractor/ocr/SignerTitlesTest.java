package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignerTitlesTest {

  private static String mended(String text) {
    return RecognisedLine.mended(text, SignerTitles::mended);
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
