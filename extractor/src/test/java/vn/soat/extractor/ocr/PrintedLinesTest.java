package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the signs that were recognised is printed, and what is dirt. */
class PrintedLinesTest {

  private static final int SIZE = 40;

  /** Words of a line with a blank of ten pixels between them; a bar and a speck are narrow. */
  private static List<WordTable.Entry> part(String... words) {
    List<WordTable.Entry> part = new ArrayList<>();
    int x = 300;
    for (String word : words) {
      boolean speck = word.equals(".") || word.equals("-");
      int width = speck || word.equals("|") ? 4 : 25 * word.length();
      int height = speck ? 3 : SIZE;
      part.add(new WordTable.Entry(word, x, 500 - height, width, height, 95));
      x += width + 10;
    }
    return part;
  }

  private static String printed(List<WordTable.Entry> part) {
    List<String> words = new ArrayList<>();
    new PrintedLines(1, 0.24)
        .of(List.of(part))
        .forEach(line -> line.forEach(word -> words.add(word.text())));
    return String.join(" ", words);
  }

  @Test
  void barsOfATypedTableAreKept() {
    assertEquals(
        "Hộ tịch | 745 | 738 | 7", printed(part("Hộ", "tịch", "|", "745", "|", "738", "|", "7")));
    assertEquals("| | Tổng | 97 |", printed(part("|", "|", "Tổng", "|", "97", "|")));
  }

  @Test
  void loneBarAtTheEndOfALineIsDirt() {
    assertEquals("Tổng số 97", printed(part("Tổng", "số", "97", "|")));
    assertEquals("Tổng số", printed(part("|", "Tổng", "số")));
  }

  @Test
  void signsTooSmallForTheirLineAreDirt() {
    assertEquals("Đúng hạn", printed(part("Đúng", "hạn", "-")));
    assertEquals("Đúng hạn", printed(part("Đúng", ".", "hạn")));
  }

  @Test
  void dashesThatWereNotReadAreDirt() {
    WordTable.Entry rule = new WordTable.Entry("l~--l——=l", 300, 460, 200, SIZE, 0);
    WordTable.Entry figure = new WordTable.Entry("47/3", 510, 460, 90, SIZE, 0);
    assertEquals("47/3", printed(List.of(rule, figure)));
  }

  @Test
  void unsureAndBetweenTwoWordsIsKept() {
    List<WordTable.Entry> words = new ArrayList<>(part("Văn", "hóa", "&", "Du", "lịch"));
    WordTable.Entry and = words.get(2);
    words.set(2, new WordTable.Entry("&", and.left(), and.top(), 25, SIZE, 41));
    assertEquals("Văn hóa & Du lịch", printed(words));
    assertEquals("Du lịch", printed(List.of(words.get(2), words.get(3), words.get(4))));
  }
}
