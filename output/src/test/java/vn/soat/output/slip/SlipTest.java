package vn.soat.output.slip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import vn.soat.audit.Auditor;
import vn.soat.output.SampleRecords;
import vn.soat.output.json.RecordJson;
import vn.soat.output.store.Reviews.Decision;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.text.Language;
import vn.soat.output.view.AuditView;
import vn.soat.output.view.AuditViews;

/** The slip, read back by other programs. */
class SlipTest {

  private static final AuditViews VIEWS = new AuditViews(Language.VI, Auditor.standard().rules());

  private static AuditView view(Map<String, Review> reviews) {
    return VIEWS.of(RecordJson.tree(SampleRecords.full()), reviews);
  }

  private static Slip slip(Map<String, Review> reviews) {
    return new Slip(view(reviews), Optional.of("UBND huyện Ninh Giang"));
  }

  private static Review review(Decision decision, String figure, String right) {
    return new Review(
        decision,
        Optional.of(figure).filter(f -> !f.isEmpty()),
        Optional.of(right).filter(f -> !f.isEmpty()),
        "Lê Thị An",
        "đã xem sổ",
        Instant.EPOCH);
  }

  private static List<List<String>> rows(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XWPFTable table = document.getTables().get(1);
      return table.getRows().stream()
          .map(XWPFTableRow::getTableCells)
          .map(cells -> cells.stream().map(SlipTest::lines).toList())
          .toList();
    }
  }

  private static String lines(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theWordDocumentHasTheFormOfAnAdministrativeDocument() throws IOException {
    byte[] docx = SlipDocx.of(List.of(slip(Map.of())));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XWPFTableRow head = document.getTables().get(0).getRow(0);
      assertTrue(head.getCell(0).getText().startsWith("UBND HUYỆN NINH GIANG"));
      assertTrue(head.getCell(1).getText().contains("Độc lập - Tự do - Hạnh phúc"));
      List<String> paragraphs =
          document.getParagraphs().stream()
              .map(p -> p.getText())
              .filter(t -> !t.isBlank())
              .toList();
      assertEquals("PHIẾU RÀ SOÁT", paragraphs.get(0));
      assertEquals(
          "Số liệu và viện dẫn trong Báo cáo số 53/BC-UBND ngày 08/12/2023", paragraphs.get(1));
      assertEquals("Kính gửi: UBND xã Tân Phong", paragraphs.get(2));
      assertTrue(document.getTables().get(2).getText().startsWith("Nơi nhận:"));
      assertTrue(
          document.getParagraphs().stream()
              .flatMap(p -> p.getRuns().stream())
              .allMatch(run -> "Times New Roman".equals(run.getFontFamily())));
    }
  }

  @Test
  void eachFindingIsARowWithItsPlaceQuotationRelationAndRequest() throws IOException {
    List<List<String>> rows = rows(SlipDocx.of(List.of(slip(Map.of()))));
    assertEquals(
        List.of("TT", "Vị trí", "Nội dung ghi trong báo cáo", "Không khớp thế nào", "Đề nghị"),
        rows.get(0));
    assertEquals(3, rows.size(), "the error and the warning; the note is no request");
    assertEquals("Trang 3, dòng 455, mục 3.1 Kết quả đạt được", rows.get(1).get(1));
    assertTrue(rows.get(1).get(2).contains("1.105 hồ sơ, đạt tỷ lệ 98.20 %"));
    assertTrue(rows.get(1).get(3).contains("97,53 %"));
    assertEquals(
        "Nếu “98.20 %” là “97.53 %” thì khớp; đề nghị đối chiếu, đính chính.", rows.get(1).get(4));
    assertTrue(rows.get(2).get(4).contains("Đề nghị đối chiếu; có thể:"), rows.get(2).get(4));
  }

  @Test
  void whatWasRejectedIsLeftOutAndWhatWasCorrectedHasTheDecidedFigure() throws IOException {
    List<List<String>> rows =
        rows(
            SlipDocx.of(
                List.of(
                    slip(
                        Map.of(
                            "f1", review(Decision.CORRECTED, "q2", "1.113"),
                            "f2", review(Decision.REJECTED, "", ""),
                            "f3", review(Decision.ACCEPTED, "", ""))))));
    assertEquals(3, rows.size());
    assertEquals("Sửa “1.105” thành “1.113” (số đã xác định khi rà soát).", rows.get(1).get(4));
    assertTrue(rows.get(2).get(2).contains("153/607"), "an accepted note is a request");
  }

  @Test
  void thePdfSaysWhatTheWordDocumentSays() throws IOException {
    Slip slip = slip(Map.of());
    String text = text(SlipPdf.of(List.of(slip)));
    for (String cell : rows(SlipDocx.of(List.of(slip))).stream().flatMap(List::stream).toList()) {
      for (String word : cell.split("\\s+")) {
        assertTrue(text.contains(word), word + " in " + text);
      }
    }
    for (String line : List.of("PHIẾU RÀ SOÁT", "Kính gửi: UBND xã Tân Phong", "Nơi nhận:")) {
      assertTrue(text.contains(line), line);
    }
  }

  @Test
  void theFontIsInThePdfAndTheSameSlipIsTheSameFile() throws IOException {
    byte[] pdf = SlipPdf.of(List.of(slip(Map.of())));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
      }
    }
    assertArrayEquals(pdf, SlipPdf.of(List.of(slip(Map.of()))));
  }

  @Test
  void aLongTableGoesOnUnderItsHeadAndLosesNothing() throws IOException {
    AuditView one = view(Map.of());
    List<AuditView.Finding> many =
        Stream.concat(
                Stream.of(
                    one.findings().get(0),
                    withMessage(one.findings().get(0), "dài ".repeat(900) + "hết")),
                Collections.nCopies(40, one.findings().get(0)).stream())
            .toList();
    Slip slip = new Slip(one.with(many), Optional.empty());
    assertEquals(42, slip.findings());
    byte[] pdf = SlipPdf.of(List.of(slip, slip(Map.of())));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() > 6);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(document.getNumberOfPages() - 2);
      assertEquals(900, stripper.getText(document).split("dài", -1).length - 1);
      stripper.setStartPage(3);
      stripper.setEndPage(3);
      assertTrue(stripper.getText(document).contains("Vị trí"), "the head again");
    }
  }

  private static AuditView.Finding withMessage(AuditView.Finding finding, String message) {
    return new AuditView.Finding(
        finding.number(),
        finding.id(),
        finding.rule(),
        finding.name(),
        finding.severity(),
        message,
        finding.relation(),
        finding.places(),
        finding.figures(),
        finding.expected(),
        finding.changes(),
        finding.decision());
  }

  @Test
  void aReportInWhichEverythingFitsIsToldSo() throws IOException {
    Slip slip = new Slip(VIEWS.of(SampleRecords.clean()), Optional.empty());
    String text = text(SlipPdf.of(List.of(slip))).replaceAll("\\s+", " ");
    assertTrue(text.contains("không thấy số liệu, viện dẫn nào không khớp"), text);
    assertTrue(text.contains("Đã kiểm tra 4 quan hệ"), text);
    assertFalse(text.contains("Vị trí"), text);
  }

  @Test
  void hostileAndUndrawableTextIsText() throws IOException {
    ObjectNode record = RecordJson.tree(SampleRecords.full());
    String hostile = "<w:p/> &amp; \u202e \ud800 \ufffe 漢 x\u0300 \u0007=cmd|'/c calc'!A1";
    ((ObjectNode) record.get("report")).put("title", hostile).put("issuer", hostile);
    ((ObjectNode) record.at("/findings/2/message")).put("vi", hostile + "a".repeat(500));
    Slip slip = new Slip(VIEWS.of(record, Map.of()), Optional.of(hostile));
    String word = rows(SlipDocx.of(List.of(slip))).toString();
    assertTrue(word.contains("<w:p/> &amp;"), word);
    assertTrue(text(SlipPdf.of(List.of(slip))).contains("<w:p/> &amp;"));
  }
}
