package vn.soat.output.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.audit.Auditor;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.SampleRecords;
import vn.soat.output.json.RecordJson;
import vn.soat.output.text.Language;
import vn.soat.output.view.AuditView;
import vn.soat.output.view.AuditViews;

/** The notes on a PDF, read back by another reader of such files. */
class AnnotatedPdfTest {

  private static final List<String> LINES =
      List.of(
          "BÁO CÁO",
          "Kết quả công tác cải cách hành chính năm 2023",
          "1. Kết quả giải quyết hồ sơ",
          "Trong kỳ đã tiếp nhận 1.105/1.133 hồ sơ trực tuyến, đạt tỷ lệ 98.23 %.");

  private static final String LINE = LINES.get(3).replace(" ", "");

  private static final Extractor EXTRACTOR = Extractor.inProcess();
  private static final AuditViews VIEWS = new AuditViews(Language.VI, Auditor.standard().rules());

  private static ReportRecord read(byte[] pdf) {
    return EXTRACTOR.extract(new ByteArrayInputStream(pdf), "thử.pdf");
  }

  private static byte[] annotated(byte[] pdf) throws NotAnnotated {
    return new AnnotatedPdf(Language.VI).of(pdf, VIEWS.of(read(pdf)));
  }

  private static List<PDAnnotationHighlight> highlights(PDDocument document, int page)
      throws IOException {
    return document.getPage(page - 1).getAnnotations().stream()
        .filter(PDAnnotationHighlight.class::isInstance)
        .map(PDAnnotationHighlight.class::cast)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void eachFigureIsHighlightedWhereItStands(int rotation) throws IOException, NotAnnotated {
    byte[] pdf = Pdfs.turned(rotation, LINES);
    Set<String> figures = new TreeSet<>();
    read(pdf).audit().findings().get(0).figures().stream()
        .map(figure -> figure.evidence().quote().replace(" ", ""))
        .forEach(figures::add);
    assertTrue(figures.stream().anyMatch(f -> f.contains("98.23%")), figures.toString());
    try (PDDocument document = Loader.loadPDF(annotated(pdf))) {
      assertEquals(List.of(), highlights(document, 1));
      List<PDAnnotationHighlight> marks = highlights(document, 2);
      Set<String> under = new TreeSet<>();
      for (PDAnnotationHighlight mark : marks) {
        under.add(letters(document, mark));
        assertEquals(8, mark.getQuadPoints().length);
      }
      assertEquals(figures.size(), under.size(), under.toString());
      // A word is marked as a whole: that of 1.105 is 1.105/1.133.
      figures.forEach(
          f -> assertTrue(under.stream().anyMatch(u -> LINE.contains(u) && u.contains(f)), f));
    }
  }

  /** The letters whose origins lie in a highlight, by PDFBox's own reckoning. */
  private static String letters(PDDocument document, PDAnnotationHighlight mark)
      throws IOException {
    StringBuilder letters = new StringBuilder();
    PDRectangle box = PageFrame.around(mark.getQuadPoints());
    // Boxes are rounded to a tenth of a point.
    PDRectangle wide =
        new PDRectangle(
            box.getLowerLeftX() - 0.1f,
            box.getLowerLeftY() - 0.1f,
            box.getWidth() + 0.2f,
            box.getHeight() + 0.2f);
    PDRectangle crop = document.getPage(1).getCropBox();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            // PDFBox counts from the corner of what is shown.
            float x = letter.getTextMatrix().getTranslateX() + crop.getLowerLeftX();
            float y = letter.getTextMatrix().getTranslateY() + crop.getLowerLeftY();
            if (wide.contains(x, y) && !letter.getUnicode().isBlank()) {
              letters.append(letter.getUnicode());
            }
          }
        };
    stripper.setStartPage(2);
    stripper.getText(document);
    return letters.toString();
  }

  @Test
  void theNoteSaysWhatDoesNotFit() throws IOException, NotAnnotated {
    try (PDDocument document = Loader.loadPDF(annotated(Pdfs.turned(0, LINES)))) {
      PDAnnotationHighlight mark = highlights(document, 2).get(0);
      assertTrue(mark.getContents().contains("không khớp"), mark.getContents());
      assertTrue(mark.getContents().contains("97,53"), mark.getContents());
      assertTrue(mark.getTitlePopup().startsWith("Soát: không khớp"), mark.getTitlePopup());
      assertTrue(mark.getNormalAppearanceStream() != null, "seen in every reader");
      assertTrue(mark.getPopup() != null && mark.isPrinted());
      PDAnnotation summary = document.getPage(0).getAnnotations().get(0);
      assertTrue(summary.getContents().startsWith("1 chỗ không khớp"), summary.getContents());
    }
  }

  @Test
  void theTextIsReadAsBeforeAndNotesAreReplaced() throws NotAnnotated, IOException {
    byte[] pdf = Pdfs.turned(0, LINES);
    byte[] once = annotated(pdf);
    assertEquals(
        RecordJson.tree(read(pdf)).get("findings"), RecordJson.tree(read(once)).get("findings"));
    assertArrayEquals(once, annotated(pdf), "the same input gives the same bytes");
    try (PDDocument first = Loader.loadPDF(once);
        PDDocument second = Loader.loadPDF(annotated(once))) {
      assertEquals(
          first.getPage(1).getAnnotations().size(), second.getPage(1).getAnnotations().size());
    }
  }

  @Test
  void aFindingWithoutAPlaceOnThePageIsAnIconAndHostileTextIsText()
      throws IOException, NotAnnotated {
    String hostile = "<script>alert(1)</script> \u0000(/JS (x)) \u202e";
    AuditView view = VIEWS.of(RecordJson.tree(SampleRecords.full()), Map.of());
    AuditView.Finding finding = view.findings().get(0);
    AuditView.Place nowhere =
        new AuditView.Place(
            java.util.OptionalInt.of(99),
            1,
            finding.places().get(0).span(),
            hostile,
            Optional.empty(),
            List.of());
    AuditView.Finding changed =
        new AuditView.Finding(
            1,
            "f1",
            "x",
            hostile,
            finding.severity(),
            hostile,
            Optional.empty(),
            List.of(nowhere),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    byte[] pdf =
        new AnnotatedPdf(Language.EN).of(Pdfs.turned(0, LINES), view.with(List.of(changed)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String contents =
          document.getPage(0).getAnnotations().stream()
              .filter(PDAnnotationMarkup.class::isInstance)
              .map(PDAnnotation::getContents)
              .collect(Collectors.joining("|"));
      assertTrue(contents.contains("<script>alert(1)</script>"), contents);
      assertFalse(document.getPage(0).getAnnotations().get(0).getCOSObject().containsKey("RC"));
      assertEquals(null, document.getDocumentCatalog().getOpenAction());
    }
  }

  @Test
  void aSignedFileKeepsItsBytes() throws IOException, NotAnnotated {
    byte[] signed = Pdfs.signed(Pdfs.turned(0, LINES));
    byte[] pdf = annotated(signed);
    assertArrayEquals(signed, java.util.Arrays.copyOf(pdf, signed.length));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getSignatureDictionaries().size());
      assertFalse(highlights(document, 2).isEmpty());
    }
  }

  @Test
  void whatCannotBeAnnotatedSaysWhy() {
    AuditView view = VIEWS.of(read(Pdfs.turned(0, LINES)));
    AnnotatedPdf notes = new AnnotatedPdf(Language.VI);
    Map<String, byte[]> files =
        Map.of(
            "mật khẩu", Pdfs.locked("mở", LINES),
            "không cho phép", Pdfs.locked("", LINES),
            "bị hỏng", "%PDF-1.4 rồi thôi".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    files.forEach(
        (why, file) ->
            assertTrue(
                assertThrows(NotAnnotated.class, () -> notes.of(file, view))
                    .reason()
                    .vi()
                    .contains(why),
                why));
    AuditView text = VIEWS.of(SampleRecords.clean());
    NotAnnotated noPdf = assertThrows(NotAnnotated.class, () -> notes.of(new byte[0], text));
    assertTrue(noPdf.reason().vi().contains("chỉ ghi chú được lên tệp PDF"));
  }
}
