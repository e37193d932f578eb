package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Source;

class OfficeTextTest {

  @Test
  void paragraphIsLineInComposedLetters() throws IOException {
    String decomposed = Normalizer.normalize("Tổng số: 12\u00A0hồ sơ", Normalizer.Form.NFD);
    assertEquals("Tổng số: 12 hồ sơ\nsố 31/KH-UBND\n", read(decomposed, "số 31/KH\u2011UBND"));
  }

  @Test
  void emptyParagraphsAreOneEmptyLine() throws IOException {
    assertEquals("một\n\nhai\n", read("", "một", "", "", "hai"));
  }

  @Test
  void rowOfTableIsLineWithItsEmptyCells() throws IOException {
    String text =
        read(
            document -> {
              document.createParagraph().createRun().setText("Bảng:");
              XWPFTable table = document.createTable(2, 4);
              fill(table.getRow(0).getTableCells(), "STT", "Lĩnh vực", "Tiếp nhận", "Quá hạn");
              fill(table.getRow(1).getTableCells(), "1", "Đất đai", "", "2");
              table.getRow(1).getCell(1).addParagraph().createRun().setText("(cấp xã)");
              document.createParagraph().createRun().setText("Hết.");
            });
    assertEquals(
        "Bảng:\nSTT\tLĩnh vực\tTiếp nhận\tQuá hạn\n1\tĐất đai (cấp xã)\t\t2\nHết.\n", text);
  }

  @Test
  void tableThatOnlyLaysOutKeepsTheLinesOfItsCells() throws IOException {
    String text =
        read(
            document -> {
              XWPFTable table = document.createTable(1, 2);
              List<XWPFTableCell> cells = table.getRow(0).getTableCells();
              fill(cells, "Nơi nhận:", "CHỦ TỊCH");
              cells.get(0).addParagraph().createRun().setText("- UBND huyện;");
              cells.get(1).addParagraph().createRun().setText("Nguyễn Văn A");
            });
    assertEquals("Nơi nhận:\n- UBND huyện;\nCHỦ TỊCH\nNguyễn Văn A\n", text);
  }

  @Test
  void footnoteFollowsItsParagraphAndLeavesNoMark() throws IOException {
    String text =
        read(
            document -> {
              XWPFFootnote note = document.createFootnote();
              note.createParagraph().createRun().setText("Không tính hồ sơ kỳ trước.");
              XWPFParagraph paragraph = document.createParagraph();
              paragraph.createRun().setText("Đạt 99,4%");
              paragraph.addFootnoteReference(note);
              paragraph.createRun().setText(" số hồ sơ.");
              document.createParagraph().createRun().setText("Tiếp theo.");
            });
    assertEquals("Đạt 99,4% số hồ sơ.\nKhông tính hồ sơ kỳ trước.\nTiếp theo.\n", text);
  }

  @Test
  void headersAndFootersStayOut() throws IOException {
    String text =
        read(
            document -> {
              document
                  .createHeader(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("đầu trang");
              document
                  .createFooter(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("chân trang");
              document.createParagraph().createRun().setText("Thân");
            });
    assertEquals("Thân\n", text);
  }

  @Test
  void listNumbersAreKept() throws IOException {
    String text =
        read(
            document -> {
              BigInteger list = romanList(document);
              for (String title : List.of("KẾT QUẢ", "PHƯƠNG HƯỚNG")) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.ZERO);
                paragraph.createRun().setText(title);
              }
            });
    assertEquals("I. KẾT QUẢ\nII. PHƯƠNG HƯỚNG\n", text);
  }

  @Test
  void htmlAndRtfAreReadAsWhatTheyAreWhateverTheName() {
    String html =
        """
        <html><head><meta charset="iso-8859-1"><title>không đọc</title>
        <style>p { color: red }</style></head>
        <body><p>Báo cáo</p><table><tr><td>Đất đai</td><td></td><td>12</td></tr></table></body></html>
        """;
    assertEquals("Báo cáo\nĐất đai\t\t12\n", readBytes(html.getBytes(StandardCharsets.UTF_8)));
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}"
            + "\\pard\\f0 \\u272?\\u7841?t 12 h\\u7891? s\\u417?\\par}";
    assertEquals("Đạt 12 hồ sơ\n", readBytes(rtf.getBytes(StandardCharsets.US_ASCII)));
  }

  private static BigInteger romanList(XWPFDocument document) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.UPPER_ROMAN);
    level.addNewLvlText().setVal("%1.");
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }

  private static void fill(List<XWPFTableCell> cells, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      cells.get(i).setText(texts[i]);
    }
  }

  private static String read(String... paragraphs) throws IOException {
    return readBytes(Fixtures.docx(paragraphs));
  }

  private static String read(Fixtures.Fill<XWPFDocument> fill) throws IOException {
    return readBytes(Fixtures.docx(fill));
  }

  private static String readBytes(byte[] bytes) {
    Reading reading = Extractor.inProcess().read(new ByteArrayInputStream(bytes), "a.doc");
    assertEquals(List.of(), reading.problems());
    assertEquals(Optional.of(Source.Method.OFFICE), reading.source().method());
    return reading.text().orElseThrow().text();
  }
}
