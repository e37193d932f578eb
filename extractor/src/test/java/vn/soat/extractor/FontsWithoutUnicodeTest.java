package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import vn.soat.extractor.detect.TypeDetector;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.ocr.Tesseract;
import vn.soat.extractor.pdf.PageOcr;
import vn.soat.extractor.pdf.PdfReader;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Source;
import vn.soat.extractor.source.Unreadable;

/** Pages whose fonts print letters without saying which: the codes are mere numbers of glyphs. */
class FontsWithoutUnicodeTest {

  private static final String TYPED = "Đã tiếp nhận 12 hồ sơ trong tháng";
  private static final String HIDDEN = "Đã giải quyết 1.105 hồ sơ trong quý";

  @Test
  void pagesAreNamedAndRecognised() throws IOException {
    Scans.needTesseract();
    Contents contents = read(document(HIDDEN), new Tesseract());
    String text = contents.text().text();
    assertTrue(text.contains(TYPED), text);
    assertTrue(text.contains("1.105 hồ sơ"), text);
    assertEquals(Source.Method.OCR, contents.method());
    assertEquals(List.of(Problem.Kind.NO_UNICODE), kinds(contents));
    assertTrue(contents.problems().get(0).message().vi().startsWith("Trang 2 "));
    assertTrue(contents.problems().get(0).message().en().contains("print: 2;"));
  }

  @Test
  void withoutTesseractTheOtherPagesAreRead() throws IOException {
    Contents contents = read(document(HIDDEN), new Tesseract("soat-không-có"));
    assertEquals(TYPED, contents.text().text().strip());
    assertEquals(List.of(Problem.Kind.NO_UNICODE, Problem.Kind.NO_OCR), kinds(contents));
  }

  @Test
  void fewOrnamentsOfSuchAFontAreNoProblem() throws IOException {
    Contents contents = read(document("+ -"), new Tesseract("soat-không-có"));
    assertFalse(kinds(contents).contains(Problem.Kind.NO_UNICODE));
  }

  /** The first page as it should be, the second in a font without its map. */
  private static byte[] document(String hidden) throws IOException {
    byte[] whole =
        Fixtures.pdf(
            document -> {
              add(document, TYPED);
              add(document, hidden);
            });
    try (PDDocument document = Loader.loadPDF(whole)) {
      forgetLetters(document.getPage(1));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void add(PDDocument document, String text) throws IOException {
    PDFont font = Fixtures.font(document);
    Fixtures.addPage(document, font, List.of(new Fixtures.Placed(70, 90, text)));
  }

  /** The font was cut down to its glyphs, so that its map was the only word on their meaning. */
  private static void forgetLetters(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    for (COSName name : resources.getFontNames()) {
      resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
    }
  }

  private static Contents read(byte[] pdf, Tesseract tesseract) throws IOException {
    PageOcr ocr = new PageOcr(Limits.DEFAULT, tesseract, () -> {});
    try {
      return new PdfReader(Limits.DEFAULT, ocr).read(pdf, TypeDetector.PDF);
    } catch (Unreadable e) {
      throw new AssertionError(e.problem().message().en(), e);
    }
  }

  private static List<Problem.Kind> kinds(Contents contents) {
    return contents.problems().stream().map(Problem::kind).toList();
  }
}
