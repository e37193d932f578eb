package vn.soat.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.ReportReader;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.PlacedWord;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/** What rests on a figure that was badly recognised is a question, whatever arithmetic says. */
class DoubtsTest {

  private static final String TEXT =
      """
      BÁO CÁO
      Kết quả giải quyết hồ sơ năm 2023

      Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ, trong đó giải quyết đúng hạn 858/1302 hồ sơ, đạt
      75,90%.
      """;

  @Test
  void aWellRecognisedContradictionIsAnError() {
    Finding finding = only(audit(TEXT, 95));
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(finding.message(), only(audit(TEXT, -1)).message());
  }

  @Test
  void aBadlyRecognisedOneIsAWarningThatSaysSo() {
    Finding finding = only(audit(TEXT, 43));
    assertEquals("percentage-mismatch", finding.rule());
    assertEquals(Severity.WARNING, finding.severity());
    assertTrue(finding.message().vi().contains("chưa chắc chắn (75,90%: 43 %"));
    assertTrue(finding.message().en().contains("without certainty (75,90%: 43 %"));
  }

  @Test
  void wordsAroundAFigureDoNotMakeItUncertain() {
    SourceText text = recognised(TEXT, 43, 95);
    Audit audit = Auditor.standard().audit(ReportReader.standard().read(text));
    assertEquals(Severity.ERROR, only(audit).severity());
  }

  /** A row that could not be read makes every sum of its table wrong. */
  @Test
  void aSumOfWellRecognisedFiguresIsAWarning() {
    String text =
        """
        BÁO CÁO
        Kết quả giải quyết hồ sơ năm 2023

        Tổng số hồ sơ tiếp nhận là 1.302 hồ sơ. Trong đó: trực tuyến 800 hồ sơ; trực tiếp 402 hồ sơ.
        """;
    assertEquals("sum-mismatch", only(audit(text, -1)).rule());
    assertEquals(Severity.ERROR, only(audit(text, -1)).severity());
    assertEquals(Severity.WARNING, only(audit(text, 95)).severity());
  }

  /** Recognition loses strokes: the second II is the III that IV goes on from. */
  @Test
  void strokesOfAnUnsureRomanNumberAreNoError() {
    String headings =
        """
        BÁO CÁO
        Kết quả giải quyết hồ sơ năm 2023

        I. ĐẶC ĐIỂM TÌNH HÌNH
        Xã có 12 thôn.
        II. KẾT QUẢ THỰC HIỆN
        Xã nhận 120 hồ sơ.
        II. TỒN TẠI, HẠN CHẾ
        Không có.
        IV. PHƯƠNG HƯỚNG
        Tiếp tục thực hiện.
        """;
    assertEquals(List.of(), audit(headings, 57).findings());
    assertEquals("structure", audit(headings, 95).findings().get(0).rule());
    assertEquals("structure", audit(headings.replace("IV.", "IX."), 57).findings().get(0).rule());
  }

  /** VI may be IV, VII or VIII with its strokes lost, added or exchanged, XI is IX; IV is no IX. */
  @Test
  void fivesAndTensOfARomanNumberAreNoStrokes() {
    assertEquals(List.of(), unsure("I", "II", "III", "VI", "V"));
    assertEquals(List.of(), unsure("I", "II", "III", "IV", "V", "VI", "VI", "VIII"));
    assertEquals(List.of(), unsure("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "XI", "X"));
    assertEquals(
        List.of("structure"), unsure("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "IV"));
    assertEquals(List.of("structure"), unsure("I", "II", "III", "IV", "V", "VI", "VII", "X"));
    assertEquals(List.of("structure"), unsure("I", "II", "V"));
  }

  /** What is found in headings with these numbers, badly recognised. */
  private static List<String> unsure(String... numbers) {
    String headings =
        Stream.of(numbers)
            .map(number -> number + ". KẾT QUẢ THỰC HIỆN\nXã nhận hồ sơ.\n")
            .collect(Collectors.joining());
    String text = "BÁO CÁO\nKết quả giải quyết hồ sơ năm 2023\n\n" + headings;
    return audit(text, 57).findings().stream().map(Finding::rule).toList();
  }

  private static Audit audit(String text, int confidence) {
    SourceText source =
        confidence < 0 ? SourceText.plain(text) : recognised(text, confidence, confidence);
    return Auditor.standard().audit(ReportReader.standard().read(source));
  }

  private static SourceText recognised(String text, int words, int figures) {
    List<PlacedWord> placed = new ArrayList<>();
    for (MatchResult word : Pattern.compile("\\S+").matcher(text).results().toList()) {
      boolean figure = word.group().chars().anyMatch(Character::isDigit);
      placed.add(
          new PlacedWord(
              new Span(word.start(), word.end()),
              new Box(1, word.start(), 10, 5, 12),
              OptionalInt.of(figure ? figures : words)));
    }
    return SourceText.paged(text, List.of(0), placed);
  }

  private static Finding only(Audit audit) {
    assertEquals(1, audit.findings().size(), () -> audit.findings().toString());
    return audit.findings().get(0);
  }
}
