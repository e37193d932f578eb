package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.patterns.text.Box;

/** A unit is read behind its figure; look-alikes that may be meant stay. */
class UnitWordsTest {

  private static String mended(String line) {
    List<RecognisedWord> words = new ArrayList<>();
    double x = 0;
    for (String word : line.split(" ")) {
      words.add(new RecognisedWord(word, new Box(1, x, 80, 8 * word.length(), 12), 90, 12, 71));
      x += 8 * word.length() + 4;
    }
    List<RecognisedWord> mended = UnitWords.mended(words);
    mended.forEach(word -> assertEquals(71, word.confidence()));
    return mended.stream().map(RecognisedWord::text).collect(Collectors.joining(" "));
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
        "Chương trình 30a và 30aab",
        "mẫu 12IB",
        "họ sơ suất"
      })
  void whatMayBeMeantStays(String recognised) {
    assertEquals(recognised, mended(recognised));
  }
}
