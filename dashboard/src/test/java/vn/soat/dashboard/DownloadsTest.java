package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.audit.Auditor;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.limits.Limits;
import vn.soat.output.slip.Slip;
import vn.soat.output.slip.SlipPdf;
import vn.soat.output.text.Language;
import vn.soat.output.view.AuditViews;

/** What can be taken away from the page of a report. */
class DownloadsTest {

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException, DashboardFailure {
    Served.fill(Served.store(folder), folder, Map.of("a.txt", Served.REPORT));
    served = Served.in(folder);
  }

  @AfterAll
  static void end() {
    served.close();
  }

  /** A PDF that says what does not fit in a report: in itself a report to read. */
  static byte[] pdf(Path report) {
    Extractor extractor = Extractor.inProcess(Profile.DEFAULT, Settings.STANDARD, Limits.DEFAULT);
    AuditViews views = new AuditViews(Language.VI, Auditor.standard().rules());
    Slip slip = new Slip(views.of(extractor.extract(report.toString())), Optional.of("UBND"));
    return SlipPdf.of(List.of(slip));
  }

  private static byte[] download(String name) throws Exception {
    HttpResponse<byte[]> answer = served.download("/reports/1/download/" + name);
    assertEquals(200, answer.statusCode(), served.log.toString());
    String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
    assertEquals("attachment; filename=\"1-" + name + "\"", disposition);
    return answer.body();
  }

  @Test
  void theSlipComesForWordAndAsPdf() throws Exception {
    try (XWPFDocument word =
            new XWPFDocument(new ByteArrayInputStream(download("phieu-ra-soat.docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertTrue(text.getText().contains("1.105 : 1.133 = 97,53 %"), text.getText());
    }
    try (PDDocument pdf = Loader.loadPDF(download("phieu-ra-soat.pdf"))) {
      assertTrue(new PDFTextStripper().getText(pdf).contains("98.23 %"));
    }
  }

  @Test
  void theAuditPageHasTheTextAndNoFolderOfThisMachine() throws Exception {
    String page = new String(download("ra-soat.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("hồ sơ trực tuyến"), page);
    assertTrue(page.contains("97,53 %"), page);
    assertTrue(page.contains("a.txt"), page);
    assertFalse(page.contains(folder.toString()), page);
  }

  @Test
  void theFormHasARowOfTheCommune() throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(download("bieu-II.06a.xlsx")))) {
      StringBuilder cells = new StringBuilder();
      book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.append(cell).append('\n')));
      assertTrue(cells.toString().contains("Tân Phú"), cells.toString());
      assertTrue(cells.toString().contains("1133"), cells.toString());
    }
  }

  @Test
  void onlyAPdfHasNotesAndOnlyWhatIsOffered() throws Exception {
    assertEquals(404, served.download("/reports/1/download/ghi-chu.pdf").statusCode());
    assertEquals(404, served.download("/reports/1/download/s.db").statusCode());
    assertEquals(404, served.download("/reports/9/download/ra-soat.html").statusCode());
    assertFalse(served.body("/reports/1").contains("ghi-chu.pdf"));
  }

  @Test
  void aPdfComesBackWithNotes(@TempDir Path own) throws Exception {
    try (Served pdfs = Served.in(own)) {
      Path text = Files.writeString(own.resolve("a.txt"), Served.REPORT);
      assertEquals(
          200,
          pdfs.send(
                  pdfs.upload("/import", "files", Map.of("phieu.pdf", pdf(text)))
                      .header("X-CSRF-Token", pdfs.token()))
              .statusCode());
      long end = System.nanoTime() + 20_000_000_000L;
      while (!pdfs.body("/import").contains("/reports/1") && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      assertTrue(pdfs.body("/reports/1").contains("ghi-chu.pdf"));
      byte[] noted = pdfs.download("/reports/1/download/ghi-chu.pdf").body();
      try (PDDocument pdf = Loader.loadPDF(noted)) {
        assertTrue(new PDFTextStripper().getText(pdf).contains("98.23 %"));
        assertFalse(pdf.getPage(0).getAnnotations().isEmpty());
      }
      String page = pdfs.body("/reports/1/download/ra-soat.html");
      assertTrue(page.contains("bao-cao-1.pdf"), page);
    }
  }
}
