package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Header.Uncertain;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.PlacedWord;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

class HandwrittenHeadTest {

  private static final Header EMPTY = Header.EMPTY;

  private static final Report REPORT =
      Report.EMPTY.withHeader(
          new Header(
              EMPTY.type(),
              Optional.of("045/BC-UBND"),
              EMPTY.title(),
              EMPTY.issuer(),
              EMPTY.commune(),
              EMPTY.district(),
              EMPTY.province(),
              EMPTY.year(),
              EMPTY.period(),
              Optional.of(LocalDate.of(2023, 9, 12)),
              EMPTY.signer(),
              EMPTY.recipients()));

  private static SourceText page(OptionalInt confidence) {
    PlacedWord word = new PlacedWord(new Span(0, 3), new Box(1, 0, 0, 9, 9), confidence);
    return SourceText.paged("BÁO", List.of(0), List.of(word));
  }

  private static Header read(String path) {
    return HandwrittenHead.marked(REPORT, page(OptionalInt.of(96)), path).header();
  }

  @Test
  void typedHeadIsCertain() {
    Report same = HandwrittenHead.marked(REPORT, page(OptionalInt.empty()), "9-BC-UBND.pdf");
    assertEquals(REPORT, same);
  }

  @Test
  void recognisedHeadIsUncertainAndTheAuditDoesWithoutIt() {
    Header header = read("quét/2023/báo cáo quý III.pdf");
    assertEquals(
        List.of(
            new Uncertain("code", Optional.empty(), false),
            new Uncertain("issuedOn", Optional.empty(), false)),
        header.uncertain());
    assertEquals(Optional.of("045/BC-UBND"), header.code());
    assertEquals(Optional.empty(), header.withoutUncertain().code());
    assertEquals(Optional.empty(), header.withoutUncertain().issuedOn());
  }

  @Test
  void theNameOfTheFileConfirmsOrContradicts() {
    Header header = read("C:\\quét\\xa_45_BC-UBND_12-09-2023.pdf");
    assertEquals(
        List.of(
            new Uncertain("code", Optional.of("45"), true),
            new Uncertain("issuedOn", Optional.of("2023-09-12"), true)),
        header.uncertain());
    assertEquals(Optional.of("045/BC-UBND"), header.withoutUncertain().code());
    assertEquals(
        List.of(
            new Uncertain("code", Optional.of("46"), false),
            new Uncertain("issuedOn", Optional.of("2023-09-13"), false)),
        read("46-BC 2023.09.13.pdf").uncertain());
  }

  @Test
  void numbersOfAnotherKindAreNotTaken() {
    assertEquals(Optional.empty(), read("004.scan.pdf").uncertain().get(0).fileName());
    assertEquals(Optional.empty(), read("quy 3 2023-13-45.pdf").uncertain().get(1).fileName());
  }
}
