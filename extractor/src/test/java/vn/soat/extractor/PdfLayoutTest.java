package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.soat.extractor.Fixtures.Placed;
import vn.soat.extractor.source.Reading;
import vn.soat.patterns.text.SourceText;

/** Pages whose text is more than lines from top to bottom. */
class PdfLayoutTest {

  /** A text with a size of its own. */
  private record Sized(float x, float y, float size, String text) {}

  @Test
  void raisedMarksAreNoPartOfAFigureAndTheirNotesFollowTheParagraph() throws IOException {
    String text =
        sized(
            new Sized(70, 70, 13, "Tỷ lệ giải quyết đúng hạn đạt 99,4%"),
            new Sized(70 + width("Tỷ lệ giải quyết đúng hạn đạt 99,4%", 13), 65.5f, 8, "1"),
            new Sized(70, 88, 13, "trên tổng số hồ sơ"),
            new Sized(70 + width("trên tổng số hồ sơ", 13), 83.5f, 8, "2"),
            new Sized(70, 106, 13, "đã tiếp nhận trong kỳ."),
            new Sized(70, 140, 13, "Diện tích đất giao là 1.250 m"),
            new Sized(70 + width("Diện tích đất giao là 1.250 m", 13), 135.5f, 8, "2"),
            new Sized(70, 760, 6.5f, "1"),
            new Sized(75, 763, 10, "Theo số liệu của phần mềm một cửa."),
            new Sized(70, 776, 6.5f, "2"),
            new Sized(75, 779, 10, "Gồm cả hồ sơ kỳ trước chuyển sang"),
            new Sized(70, 792, 10, "và hồ sơ nộp mới."));
    assertEquals(
        """
        Tỷ lệ giải quyết đúng hạn đạt 99,4%¹
        trên tổng số hồ sơ²
        đã tiếp nhận trong kỳ.
        ¹ Theo số liệu của phần mềm một cửa.
        ² Gồm cả hồ sơ kỳ trước chuyển sang
        và hồ sơ nộp mới.

        Diện tích đất giao là 1.250 m2
        """,
        text);
  }

  @Test
  void signatureIsReadBehindTheRecipients() throws IOException {
    String text =
        pages(
            List.of(
                new Placed(
                    70, 400, "Trên đây là báo cáo của Ủy ban nhân dân xã Quang Minh về kỳ này./."),
                new Placed(330, 430, "TM. ỦY BAN NHÂN DÂN"),
                new Placed(70, 440, "Nơi nhận:"),
                new Placed(370, 446, "CHỦ TỊCH"),
                new Placed(70, 455, "- UBND huyện;"),
                new Placed(70, 470, "- Lưu: VT."),
                new Placed(345, 530, "Nguyễn Hữu Biên")));
    assertEquals(
        """
        Trên đây là báo cáo của Ủy ban nhân dân xã Quang Minh về kỳ này./.
        Nơi nhận:
        - UBND huyện;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nguyễn Hữu Biên
        """,
        text.replace("\n\n", "\n"));
  }

  @Test
  void whatStandsAtTheEdgeOfEveryPageIsNoText() throws IOException {
    List<List<Placed>> pages = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      pages.add(
          List.of(
              new Placed(70, 40, "Báo cáo cải cách hành chính"),
              new Placed(70, 120, "Nội dung thứ " + page + "."),
              new Placed(250, 815, "Trang " + page + "/4")));
    }
    String text = read(Fixtures.pdf(pages)).text();
    assertEquals(
        "Nội dung thứ 1.\n\fNội dung thứ 2.\n\fNội dung thứ 3.\n\fNội dung thứ 4.\n", text);
  }

  @Test
  void codeBrokenByTheMarginStaysInOnePiece() throws IOException {
    String text =
        pages(
            List.of(
                new Placed(70, 70, "ban hành Quyết định số 15/QĐ-"),
                new Placed(70, 86, "UBND về việc phân công trong giai đoạn 2021 -"),
                new Placed(70, 102, "2030 và tiếp nhận 858/"),
                new Placed(70, 118, "1302 hồ sơ")));
    assertEquals(
        """
        ban hành Quyết định số 15/QĐ-UBND
        về việc phân công trong giai đoạn 2021 -
        2030 và tiếp nhận 858/1302
        hồ sơ
        """,
        text);
  }

  @Test
  void whatTheMarginBreaksBehindAHyphenStaysInOnePiece() throws IOException {
    String text =
        pages(
            List.of(
                new Placed(70, 70, "thực hiện Quyết định số 27-"),
                new Placed(70, 86, "QĐ/ĐU của Đảng ủy, Kế hoạch giai đoạn 2022-"),
                new Placed(70, 102, "2025, đăng tại https://xa.gov.vn/cai-cach-"),
                new Placed(70, 118, "hanh-chinh và giảm từ 12-"),
                new Placed(70, 134, "15 ngày")));
    assertEquals(
        """
        thực hiện Quyết định số 27-QĐ/ĐU
        của Đảng ủy, Kế hoạch giai đoạn 2022-2025,
        đăng tại https://xa.gov.vn/cai-cach-hanh-chinh
        và giảm từ 12-
        15 ngày
        """,
        text);
  }

  @Test
  void turnedPagesReadLikeUprightOnes() throws IOException {
    for (int rotation : List.of(90, 180, 270)) {
      int turn = rotation;
      byte[] pdf =
          Fixtures.pdf(
              document -> {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(turn);
                document.addPage(page);
                PDFont font = Fixtures.font(document);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                  show(content, font, turn, 300, "Đã tiếp nhận 1.133 hồ sơ");
                  show(content, font, turn, 320, "trong kỳ báo cáo.");
                }
              });
      SourceText text = read(pdf);
      assertEquals("Đã tiếp nhận 1.133 hồ sơ\ntrong kỳ báo cáo.\n", text.text(), "" + turn);
      double width = text.words().get(0).box().width();
      double height = text.words().get(0).box().height();
      assertTrue(width > height, "a word lies on the shown page");
    }
  }

  /** Text that stands upright when the page is shown. */
  private static void show(
      PDPageContentStream content, PDFont font, int rotation, float down, String text)
      throws IOException {
    Matrix matrix =
        switch (rotation) {
          case 90 -> Matrix.getRotateInstance(Math.PI / 2, down, 100);
          case 180 -> Matrix.getRotateInstance(Math.PI, 500, down);
          default -> Matrix.getRotateInstance(-Math.PI / 2, 595 - down, 742);
        };
    content.beginText();
    content.setFont(font, Fixtures.SIZE);
    content.setTextMatrix(matrix);
    content.showText(text);
    content.endText();
  }

  @Test
  void valuesOfFieldsAreText() throws IOException {
    byte[] pdf =
        Fixtures.pdf(
            document -> {
              PDFont font = Fixtures.font(document);
              Fixtures.addPage(document, font, List.of(new Placed(70, 100, "Số hồ sơ tiếp nhận:")));
              PDPage page = document.getPage(0);
              PDAcroForm form = new PDAcroForm(document);
              document.getDocumentCatalog().setAcroForm(form);
              PDTextField field = new PDTextField(form);
              field.setPartialName("tiepNhan");
              field.getCOSObject().setString(COSName.V, "1.133 hồ sơ");
              form.getFields().add(field);
              PDAnnotationWidget widget = field.getWidgets().get(0);
              widget.setRectangle(new PDRectangle(220, 738, 120, 16));
              widget.setPage(page);
              page.getAnnotations().add(widget);
              page.setAnnotations(List.of(widget));
            });
    assertEquals("Số hồ sơ tiếp nhận: 1.133 hồ sơ\n", read(pdf).text().replace('\t', ' '));
  }

  /** Software of the state's signing service puts the number and the day into a document so. */
  @Test
  void numberThatIsSignedIntoItsGapIsText() throws IOException {
    PDRectangle gap = new PDRectangle(97, 738, 38, 20);
    assertEquals("Số: 4580 /UBND-TH\n", signed(gap).replace('\t', ' '));
    PDRectangle notice = new PDRectangle(97, 738, 180, 60);
    assertEquals("Số: /UBND-TH\n", signed(notice).replace('\t', ' '));
  }

  /** A page with a gap between words and a signature that shows a number. */
  private static String signed(PDRectangle box) throws IOException {
    byte[] pdf =
        Fixtures.pdf(
            document -> {
              PDFont font = Fixtures.font(document);
              Fixtures.addPage(
                  document,
                  font,
                  List.of(new Placed(70, 100, "Số:"), new Placed(140, 100, "/UBND-TH")));
              PDAcroForm form = new PDAcroForm(document);
              document.getDocumentCatalog().setAcroForm(form);
              PDAnnotationWidget widget = new PDSignatureField(form).getWidgets().get(0);
              widget.setRectangle(box);
              widget.setAppearance(look(document, font, box));
              document.getPage(0).setAnnotations(List.of(widget));
            });
    return read(pdf).text();
  }

  private static PDAppearanceDictionary look(PDDocument document, PDFont font, PDRectangle box)
      throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
    stream.setResources(new PDResources());
    try (PDPageContentStream content = new PDPageContentStream(document, stream)) {
      content.beginText();
      content.setFont(font, Fixtures.SIZE);
      content.newLineAtOffset(4, 4);
      content.showText("4580");
      content.endText();
    }
    PDAppearanceDictionary look = new PDAppearanceDictionary();
    look.setNormalAppearance(stream);
    return look;
  }

  private static float width(String text, float size) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return Fixtures.font(document).getStringWidth(text) / 1000 * size;
    }
  }

  private static String sized(Sized... texts) throws IOException {
    byte[] pdf =
        Fixtures.pdf(
            document -> {
              PDPage page = new PDPage(PDRectangle.A4);
              document.addPage(page);
              PDFont font = Fixtures.font(document);
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Sized text : texts) {
                  content.beginText();
                  content.setFont(font, text.size());
                  content.newLineAtOffset(text.x(), PDRectangle.A4.getHeight() - text.y());
                  content.showText(text.text());
                  content.endText();
                }
              }
            });
    return read(pdf).text();
  }

  private static String pages(List<Placed> page) throws IOException {
    return read(Fixtures.pdf(List.of(page))).text();
  }

  private static SourceText read(byte[] pdf) {
    Reading reading = Extractor.inProcess().read(new ByteArrayInputStream(pdf), "a.pdf");
    assertEquals(List.of(), reading.problems());
    return reading.text().orElseThrow();
  }
}
