package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.text.Box;

/** The numbers of a form's columns count up, whatever was recognised of some of them. */
class ColumnNumbersTest {

  private static List<RecognisedWord> line(String... words) {
    List<RecognisedWord> line = new ArrayList<>();
    for (String word : words) {
      line.add(new RecognisedWord(word, new Box(1, 30 * line.size(), 90, 20, 14), 100, 12, 90));
    }
    return line;
  }

  private static String mended(List<List<RecognisedWord>> lines) {
    return String.join(
        " ",
        ColumnNumbers.mended(lines).stream()
            .flatMap(List::stream)
            .map(RecognisedWord::text)
            .toList());
  }

  @Test
  void numbersOfARowAreMended() {
    assertEquals(
        "Lĩnh vực (1) (2) (3) (4) (5) (6) 12",
        mended(
            List.of(line("Lĩnh", "vực"), line(")", "(2)", "(3)", "4)", "(5)", "(6)"), line("12"))));
  }

  @Test
  void numbersBelowEachOtherAreMended() {
    List<List<RecognisedWord>> lines =
        Stream.of("(9)", "(10)", "(41)", "12)", "(13)").map(word -> line(word)).toList();
    assertEquals("(9) (10) (11) (12) (13)", mended(lines));
  }

  @Test
  void marksThatDoNotCountUpStay() {
    String printed = "(3) (7) (4) a) (12)";
    assertEquals(printed, mended(List.of(line(printed.split(" ")))));
    String few = "(1) (2) 4)";
    assertEquals(few, mended(List.of(line(few.split(" ")))));
  }
}
