package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The marks of a list stand below each other and look alike. */
class ListMarksTest {

  private static WordTable.Entry word(
      String text, int left, int width, int height, int confidence) {
    return new WordTable.Entry(text, left, 100, width, height, confidence);
  }

  private static List<WordTable.Entry> item(WordTable.Entry mark) {
    return List.of(mark, word("Khai", 300, 90, 40, 95));
  }

  private static String first(WordTable.Entry mark) {
    List<List<WordTable.Entry>> page =
        List.of(item(word("*", 260, 18, 18, 93)), item(mark), item(word("*", 262, 18, 18, 92)));
    WordTable.Entry first = ListMarks.mended(page).get(1).get(0);
    return first.text() + " at " + first.left();
  }

  @Test
  void markIsToldByItsPlaceAndSize() {
    assertEquals("* at 259", first(word("k", 259, 18, 18, 4)));
    assertEquals("* at 260", first(word("«", 261, 17, 19, 30)));
    assertEquals("* at 260", first(word("ˆ", 260, 18, 18, 86)));
  }

  @Test
  void speckBeforeAMarkIsNotPartOfIt() {
    assertEquals("* at 260", first(word("_*", 228, 50, 39, 51)));
  }

  @Test
  void whatIsSureOrElsewhereOrLargerStays() {
    assertEquals("+ at 261", first(word("+", 261, 18, 18, 90)));
    assertEquals("k at 400", first(word("k", 400, 18, 18, 4)));
    assertEquals("A at 240", first(word("A", 240, 38, 40, 30)));
  }
}
