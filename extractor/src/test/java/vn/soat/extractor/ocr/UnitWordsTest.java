package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit is read behind its figure; look-alikes that may be meant stay. */
class UnitWordsTest {

  private static String mended(String text) {
    return RecognisedLine.mended(text, UnitWords::mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.044/6.412hồsơ, đạt   | 6.044/6.412 hồ sơ, đạt",
        "4.310/6.412hôsơ        | 4.310/6.412 hồ sơ",
        "(2.950/3.377 hồ so).   | (2.950/3.377 hồ sơ).",
        "Phê duyệt 10 hô sơ     | Phê duyệt 10 hồ sơ",
        "02 hồ SƠ.              | 02 hồ sơ.",
        "có 12người             | có 12 người",
        "TỔNG SỐ HỒ SO          | TỔNG SỐ HỒ SƠ",
      })
  void unitBehindAFigureIsRead(String recognised, String meant) {
    assertEquals(meant, mended(recognised));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tăng 12 hộ so với cùng kỳ",
        "có 3 hồ so với xã bên",
        "12 hồ sơ",
        "TỔNG SỐ HỒ SƠ",
        "ông Hỗ Sơ",
        "Chương trình 30a và 30aab",
        "mẫu 12IB",
        "họ sơ suất"
      })
  void whatMayBeMeantStays(String recognised) {
    assertEquals(recognised, mended(recognised));
  }

  @Test
  void nothingBecomesSurer() {
    List<RecognisedWord> line = UnitWords.mended(RecognisedLine.of("4.310hôsơ", 71));
    assertEquals("4.310 hồ sơ", RecognisedLine.text(line));
    line.forEach(word -> assertEquals(71, word.confidence()));
  }
}
