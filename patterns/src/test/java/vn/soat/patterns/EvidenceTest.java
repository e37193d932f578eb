package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.DateMention.Flaw;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.PlacedWord;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/** Every mention leads back to its place in the source. */
class EvidenceTest {

  private static final String TEXT =
      """
      BÁO CÁO
      Cải cách hành chính năm 2023

      I. KẾT QUẢ
      - Kế hoạch số 02/KH-
      UBND, ngày 27/01/2023 của UBND xã Tân Phú.
      - Tiếp nhận 1.105 hồ sơ, đạt 98.23 %; ngày 31/4/2023 và 8/9/202.
      """;

  private static Stream<Evidence> all(Report report) {
    return Stream.of(
            report.references().stream().map(Reference::evidence),
            report.quantities().stream().map(Quantity::evidence),
            report.percentages().stream().map(p -> p.evidence()),
            report.dates().stream().map(d -> d.evidence()))
        .flatMap(mentions -> mentions);
  }

  @Test
  void quotationsStandAtTheirOffsetsOnTheirLines() {
    String windows = TEXT.replace("\n", "\r\n");
    String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    for (String text : List.of(TEXT, windows, decomposed)) {
      List<Evidence> found = all(Reports.read(text)).toList();
      assertEquals(6, found.size());
      for (Evidence evidence : found) {
        String there = text.substring(evidence.span().start(), evidence.span().end());
        assertEquals(evidence.quote(), there.replaceAll("\\s+", " "));
        assertEquals(
            1 + text.substring(0, evidence.span().start()).chars().filter(c -> c == '\n').count(),
            evidence.line());
      }
    }
  }

  @Test
  void decomposedAndLookAlikeLettersReadTheSame() {
    List<String> expected = Reports.references(TEXT);
    assertEquals(expected, Reports.references(Normalizer.normalize(TEXT, Normalizer.Form.NFD)));
    assertEquals(expected, Reports.references(TEXT.replace('Đ', 'Ð').replace(" ", "\u00A0")));
  }

  @Test
  void sharesOfOneThingAreFoundInDecomposedLetters() {
    String text = "Về giới tính của cán bộ, công chức xã: nam chiếm 62,5%; nữ chiếm 33,5%.";
    for (Normalizer.Form form : Normalizer.Form.values()) {
      String typed = Normalizer.normalize(text, form);
      Evidence shares = Reports.read(typed).breakdowns().get(0).evidence();
      assertEquals(
          "62,5%; nữ chiếm 33,5%", Normalizer.normalize(shares.quote(), Normalizer.Form.NFC));
    }
  }

  @Test
  void aMentionBelongsToItsSection() {
    Report report = Reports.read(TEXT);
    assertEquals("s1", report.references().get(0).evidence().section().orElseThrow());
    assertEquals("KẾT QUẢ", report.sections().get(0).title());
  }

  @Test
  void flawedDatesSayWhatIsWrongWithThem() {
    List<Flaw> flaws =
        Reports.read(TEXT).dates().stream().flatMap(date -> date.flaw().stream()).toList();
    assertEquals(List.of(Flaw.IMPOSSIBLE, Flaw.MALFORMED), flaws);
  }

  @Test
  void aSlashTooManyIsAFlaw() {
    assertEquals(
        List.of(Flaw.MALFORMED),
        Reports.read("Kế hoạch số 5/KH-UBND ngày 25//10/2017 của xã.").dates().stream()
            .flatMap(date -> date.flaw().stream())
            .toList());
  }

  @Test
  void theNumberOfAHeadingIsNoDate() {
    Report report = Reports.read("3.2.10. Quy trình tiếp nhận\n\nThực hiện từ ngày 3.2.2010.\n");
    assertEquals(List.of("3.2.2010"), report.dates().stream().map(d -> d.text()).toList());
  }

  @Test
  void pagesAndBoxesComeFromTheSource() {
    String text = "Trang một.\nTiếp nhận 1.105\nhồ sơ.";
    List<PlacedWord> words = new ArrayList<>();
    int start = text.indexOf("1.105");
    words.add(new PlacedWord(new Span(start, start + 5), new Box(2, 70, 400, 30, 12)));
    words.add(new PlacedWord(new Span(start + 6, start + 8), new Box(2, 70, 420, 12, 12)));
    words.add(new PlacedWord(new Span(start + 9, start + 12), new Box(2, 84, 420, 14, 12)));
    SourceText paged = SourceText.paged(text, List.of(0, 11), words);
    Evidence evidence = ReportReader.standard().read(paged).quantities().get(0).evidence();
    assertEquals(OptionalInt.of(2), evidence.page());
    assertEquals(
        List.of(new Box(2, 70, 400, 30, 12), new Box(2, 70, 420, 28, 12)), evidence.boxes());
    assertEquals(2, paged.pages());
  }

  @Test
  void aFigureBreaksOffAtAPageNumberInMidSentence() {
    String text =
        """
        Căn cứ kết quả rà soát, trong kỳ báo cáo ủy ban nhân dân xã đã tiếp nhận trực tuyến tổng số là
        1.105


        2

        hồ sơ của tổ chức, cá nhân.
        """;
    assertTrue(Reports.quantities(text).stream().noneMatch(line -> line.startsWith("2 ")));
  }
}
