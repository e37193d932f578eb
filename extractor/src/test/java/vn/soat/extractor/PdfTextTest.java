package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.soat.extractor.Fixtures.Placed;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

class PdfTextTest {

  @Test
  void sentenceRunsOnFromPageToPage() throws IOException {
    SourceText text =
        read(
            List.of(new Placed(70, 70, "Trong kỳ, xã đã tiếp nhận"), new Placed(300, 820, "1")),
            List.of(new Placed(300, 40, "- 2 -"), new Placed(70, 70, "1.133 hồ sơ trực tuyến.")));

    assertEquals("Trong kỳ, xã đã tiếp nhận\n\f1.133 hồ sơ trực tuyến.\n", text.text());
    assertEquals(OptionalInt.of(1), text.pageAt(text.text().indexOf("nhận")));
    assertEquals(OptionalInt.of(2), text.pageAt(text.text().indexOf("1.133")));
  }

  @Test
  void everyWordHasItsBox() throws IOException {
    SourceText text =
        read(List.of(new Placed(70, 100, "Đạt 98,23 %"), new Placed(70, 120, "hồ sơ")));

    List<Box> boxes = text.boxesOf(spanOf(text, "98,23 %\nhồ"));

    assertEquals(2, boxes.size());
    Box first = boxes.get(0);
    assertEquals(1, first.page());
    double widthOfDat = 8.67 + 6.67 + 3.33 + 3.33;
    assertEquals(70 + widthOfDat, first.x(), 0.5);
    assertTrue(first.y() < 100 - 0.7 * Fixtures.SIZE && first.y() > 100 - 1.1 * Fixtures.SIZE);
    assertTrue(first.y() + first.height() > 100 && first.y() + first.height() < 105);
    assertEquals(70, boxes.get(1).x(), 0.5);
  }

  @Test
  void headOfALetterIsReadColumnByColumn() throws IOException {
    SourceText text =
        read(
            List.of(
                new Placed(320, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                new Placed(320, 86, "Độc lập - Tự do - Hạnh phúc"),
                new Placed(70, 70, "ỦY BAN NHÂN DÂN"),
                new Placed(70, 86, "XÃ QUANG MINH")));
    assertEquals(
        """
        ỦY BAN NHÂN DÂN
        XÃ QUANG MINH
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        """,
        text.text());
  }

  @Test
  void wideGapIsAnEmptyLine() throws IOException {
    SourceText text =
        read(
            List.of(
                new Placed(70, 70, "I. KẾT QUẢ"),
                new Placed(70, 86, "Dòng một"),
                new Placed(70, 102, "dòng hai."),
                new Placed(70, 134, "II. PHƯƠNG HƯỚNG")));
    assertEquals("I. KẾT QUẢ\nDòng một\ndòng hai.\n\nII. PHƯƠNG HƯỚNG\n", text.text());
  }

  @Test
  void lettersPrintedTwiceToLookBoldAreReadOnce() throws IOException {
    SourceText text =
        read(List.of(new Placed(70, 70, "122 hồ sơ"), new Placed(70.3f, 70.1f, "122 hồ sơ")));
    assertEquals("122 hồ sơ\n", text.text());
  }

  @Test
  void decomposedLettersAreComposedAndBlanksPlain() throws IOException {
    SourceText text = read(List.of(new Placed(70, 70, "31/KH-UBND\u00A0và 2a\u0302")));
    assertEquals("31/KH-UBND và 2â\n", text.text());
  }

  @Test
  void figuresAtTheEdgeThatAreMoreThanPageNumbersStay() throws IOException {
    SourceText text = read(List.of(new Placed(70, 40, "12 hồ sơ"), new Placed(70, 400, "7")));
    assertEquals("12 hồ sơ\n7\n", text.text());

    SourceText list =
        read(
            List.of(new Placed(70, 786, "Đúng hạn"), new Placed(70, 802, "24")),
            List.of(
                new Placed(300, 40, "2"), new Placed(70, 62, "11"), new Placed(70, 78, "Quá hạn")));
    assertEquals("Đúng hạn\n24\n\f11\nQuá hạn\n", list.text());
  }

  @Test
  void boxOfTurnedTextStandsUpright() throws IOException {
    byte[] pdf =
        Fixtures.pdf(
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              PDFont font = Fixtures.font(document);
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, Fixtures.SIZE);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100, 200));
                content.showText("PHỤLỤC");
                content.endText();
              }
            });
    SourceText text = readBytes(pdf);
    assertEquals("PHỤLỤC\n", text.text());
    Box box = text.boxesOf(spanOf(text, "PHỤLỤC")).get(0);
    double base = new PDPage().getMediaBox().getHeight() - 200;
    assertTrue(box.height() > box.width(), box.toString());
    assertEquals(base, box.y() + box.height(), 1);
    assertEquals(100, box.x() + 0.92 * Fixtures.SIZE, 1);
  }

  private static Span spanOf(SourceText text, String part) {
    int start = text.text().indexOf(part);
    return new Span(start, start + part.length());
  }

  @SafeVarargs
  private static SourceText read(List<Placed>... pages) throws IOException {
    return readBytes(Fixtures.pdf(List.of(pages)));
  }

  private static SourceText readBytes(byte[] pdf) {
    Reading reading = Extractor.inProcess().read(new ByteArrayInputStream(pdf), "a.pdf");
    assertEquals(List.of(), reading.problems());
    assertEquals(Optional.of(Source.Method.TEXT_LAYER), reading.source().method());
    return reading.text().orElseThrow();
  }
}
