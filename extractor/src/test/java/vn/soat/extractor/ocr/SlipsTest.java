package vn.soat.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.patterns.text.Box;

class SlipsTest {

  private static final double SIZE = 12;

  /** Words with a narrow blank between them. */
  private static List<RecognisedWord> line(String... words) {
    List<RecognisedWord> line = new ArrayList<>();
    double x = 70;
    for (String word : words) {
      line.add(new RecognisedWord(word, new Box(1, x, 90, 30, 14), 100, SIZE, 90 - line.size()));
      x += 33;
    }
    return line;
  }

  private static String mended(String... words) {
    return String.join(" ", Slips.mended(line(words)).stream().map(RecognisedWord::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S.721.585.000đ | 5.721.585.000đ",
        "1.O05            | 1.005",
        "l2.345          | 12.345",
        "97,53o/o        | 97,53%",
      })
  void letterInsideANumberIsItsDigit(String recognised, String meant) {
    assertEquals(meant, mended(recognised));
  }

  @ParameterizedTest
  @CsvSource({"S.BB", "II.SOO", "Bo.ldo", "v.v.", "SOLO.LOI", "1.455/1441", "5/KH-UBND", "0/0"})
  void whatMayBeSomethingElseStays(String recognised) {
    assertEquals(recognised, mended(recognised));
  }

  @Test
  void numberThatABlankCutsIsOneAndAsSureAsItsWorsePart() {
    List<RecognisedWord> line = Slips.mended(line("là", "5.721.", "585.000", "đồng"));
    assertEquals(List.of("là", "5.721.585.000", "đồng"), line.stream().map(w -> w.text()).toList());
    assertEquals(88, line.get(1).confidence());
    assertEquals(63, line.get(1).box().width());
  }

  @Test
  void yearInsideACodeIsOne() {
    assertEquals("số 34/2017/TT-BYT", mended("số", "34/201", "7/TT-BYT"));
    assertEquals("từ 3/20 7/QĐ", mended("từ", "3/20", "7/QĐ"));
  }

  @Test
  void signBehindABlankIsNoSecondFigure() {
    assertEquals("đạt 99,73%, tỷ lệ", mended("đạt", "99,73", "2%,", "tỷ", "lệ"));
    assertEquals("tăng 5 2% so", mended("tăng", "5", "2%", "so"));
  }

  @Test
  void strokeBeforeAGroupIsTheOneOfAThousand() {
    assertEquals("có 1.200 hồ sơ", mended("có", "]", ".200", "hồ", "sơ"));
    assertEquals("mục I .NET", mended("mục", "I", ".NET"));
  }

  @Test
  void zeroWithAStrokeIsAZero() {
    assertEquals("07 hồ sơ, Ø 12", mended("Ø7", "hồ", "sơ,", "Ø", "12"));
  }

  @ParameterizedTest
  @CsvSource({
    "NÐ,NĐ",
    "31/QĐÐ-UBND,31/QĐ-UBND",
    "IIl/,III/",
    "l/,I/",
    "V1.,VI.",
    "|21,21",
    "1.302|,1.302"
  })
  void whatIsPrintedNowhereElse(String recognised, String meant) {
    assertEquals(meant, mended(recognised));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.", "l.", "[1]", "1/", "|", "IX", "12IB", "đích"})
  void whatMayBeMeantStays(String recognised) {
    assertEquals(recognised, mended(recognised));
  }

  @Test
  void sentenceThatEndsInANumberEnds() {
    List<RecognisedWord> line = line("năm", "2023.", "585", "hồ");
    assertEquals(4, Slips.mended(line).size());
  }

  @ParameterizedTest
  @CsvSource({"GỌ,GQ", "GỌQ,GQ", "tÿ,tỷ", "GỌI,GỌI"})
  void letterThatVietnameseLacksIsItsLookAlike(String recognised, String meant) {
    assertEquals(meant, mended(recognised));
  }

  @Test
  void speckBesideTheFigureOfACellIsNoSign() {
    assertEquals("| 1.951 | 1.937 | 14 |", mended("|", "1.951", "|", "1.937:", "|", "'14", "|"));
    assertEquals("| 2. | đạt: | 98,5% |", mended("|", "2.", "|", "đạt:", "|", "98,5%;", "|"));
    assertEquals("có 1.937: 14", mended("có", "1.937:", "14"));
  }
}
