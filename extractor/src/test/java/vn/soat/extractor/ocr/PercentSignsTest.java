package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The room that a word takes tells how many digits stand before its sign. */
class PercentSignsTest {

  /** Digits of body text at 300 dots an inch, and of a table. */
  private static final List<WordTable.Entry> AROUND =
      List.of(entry("412", 83, 37), entry("7", 26, 37), entry("688", 57, 25), entry("39", 37, 25));

  private static WordTable.Entry entry(String text, int width, int height) {
    return new WordTable.Entry(text, 300, 400, width, height, 91);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1009%   | 128 | 38 | 100%",
        "509%.   | 111 | 37 | 50%.",
        "76,29%  | 145 | 45 | 76,2%",
        "76,29%  | 174 | 45 | 76,29%",
        "109%    | 129 | 37 | 109%",
        "40%     | 102 | 37 | 40%",
        "100%).  | 158 | 50 | 100%).",
        "90%     |  68 | 25 | 90%",
        "16/21=76,29% | 291 | 45 | 16/21=76,2%",
        "858/109% | 100 | 37 | 858/109%",
      })
  void digitWithoutRoomIsARing(String read, int width, int height, String meant) {
    List<List<WordTable.Entry>> page = List.of(AROUND, List.of(entry(read, width, height)));
    assertEquals(meant, PercentSigns.mended(page).get(1).get(0).text());
  }

  /** The box of a word ends where its ink does: the paper around its signs is not in it. */
  @Test
  void narrowBoxStillHasRoomForAZero() {
    List<List<WordTable.Entry>> page =
        List.of(List.of(entry("21", 62, 42)), List.of(entry("50%.", 112, 42)));
    assertEquals("50%.", PercentSigns.mended(page).get(1).get(0).text());
  }
}
