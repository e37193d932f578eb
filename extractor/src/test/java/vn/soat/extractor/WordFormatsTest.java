package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.soat.extractor.source.Reading;

/** RTF, ODT, HTML and what of a DOCX a reader does not see. */
class WordFormatsTest {

  @Test
  void rtfParagraphsTablesAndFootnotes() {
    String rtf =
        rtf(
            "\\pard S\\u7889?: 12/BC-UBND\\par"
                + "\\trowd\\cellx1000\\cellx2000\\cellx3000"
                + "\\pard\\intbl STT\\cell L\\u297?nh v\\u7921?c\\cell Ti\\u7871?p nh\\u7853?n\\cell\\row"
                + "\\trowd\\pard\\intbl 1\\cell \\u272?\\u7845?t \\u273?ai\\par (x\\'e3)\\cell 12\\cell\\row"
                + "\\pard \\u272?\\u7841?t 99,4%{\\super\\chftn}"
                + "{\\footnote\\pard\\plain {\\chftn} T\\u237?nh c\\u7843? k\\u7923? tr\\u432?\\u7899?c.} h\\u7891? s\\u417?\\par"
                + " 31\\_KH\\tab 2\\~x\\line y\\par");
    assertEquals(
        """
        Số: 12/BC-UBND
        STT\tLĩnh vực\tTiếp nhận
        1\tĐất đai (xã)\t12
        Đạt 99,4% hồ sơ
        Tính cả kỳ trước.
        31-KH\t2 x
        y
        """,
        read(rtf.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void rtfWithoutWhatAReaderDoesNotSee() {
    String rtf =
        rtf(
            "{\\header \\pard trang 1\\par}{\\info{\\title không}}{\\*\\unknown ẩn}"
                + "a{\\v hidden}{\\deleted gone}b{\\revised c}"
                + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\*\\annotation note}"
                + "{\\upr{x?}{\\*\\ud{x\\u233?}}}\\par");
    assertEquals("abc7xé\n", read(rtf.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void rtfFramesAreReadFromTheTop() {
    String rtf =
        rtf(
            "{\\pard\\pvpg\\phpg\\posx500\\posy900 c\\par}{\\pard\\posx9000\\posy420 b\\par}"
                + "{\\pard\\posx500\\posy400 a\\par}{\\pard d\\par}{\\pard\\posx1\\posy1 e\\par}");
    assertEquals("a\nb\nc\nd\ne\n", read(rtf.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void rtfInOldFontsRunByRun() {
    String rtf =
        rtf(
            "\\pard\\f1 \\'ae\\'ad\\'eec {\\f2 b\\'b8o c\\'b8o} nh\\'a9n d\\'a9n\\par"
                + "\\f3 \\'f1\\'f6\\'f4\\'efc \\f0 12%\\par");
    Reading reading = reading(rtf.getBytes(StandardCharsets.US_ASCII));
    assertEquals("được BÁO CÁO nhân dân\nđược 12%\n", reading.text().orElseThrow().text());
    assertEquals(Optional.of("TCVN3"), reading.source().encoding());
    assertEquals(Optional.of("application/rtf"), reading.source().mediaType());
  }

  /** Web pages that go by the name of Word files begin with the mark of UTF-8 as often as not. */
  @Test
  void webPageBehindAByteOrderMarkIsNoPlainText() {
    String page = "\uFEFF<html><body><table><tr><td>12 hồ sơ</td></tr></table></body></html>";
    Reading reading = reading(page.getBytes(StandardCharsets.UTF_8));
    assertEquals("12 hồ sơ\n", reading.text().orElseThrow().text());
    assertEquals(Optional.of("text/html"), reading.source().mediaType());
  }

  private static String rtf(String body) {
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman{\\*\\falt T};}"
        + "{\\f1\\fcharset0 .VnTime;}{\\f2\\fnil .VnTimeH;}{\\f3 VNI-Times;}}"
        + body
        + "}";
  }

  @Test
  void odtParagraphsListsTablesAndNotes() throws IOException {
    String text =
        read(
            odt(
                """
                <text:p text:style-name="N">Số:<text:s text:c="2"/>12<text:tab/>xã<text:line-break/>B</text:p>
                <text:list text:style-name="L"><text:list-item><text:p>Một</text:p>
                  <text:list><text:list-item><text:p>Hai</text:p></text:list-item></text:list></text:list-item>
                  <text:list-item><text:h text:outline-level="1">Ba</text:h></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>
                  <table:table-cell table:number-columns-repeated="2"/>
                  <table:table-cell><text:p>Đất đai</text:p><text:p>(xã)</text:p></table:table-cell></table:table-row>
                </table:table>
                <text:p>Đạt 99,4%<text:note><text:note-citation>1</text:note-citation><text:note-body>
                  <text:p>Cả kỳ trước.</text:p></text:note-body></text:note> hồ sơ</text:p>
                """));
    assertEquals(
        """
        Số: 12\txã
        B
        I. Một
        I.a) Hai
        II. Ba
        1\t\t\tĐất đai (xã)
        Đạt 99,4% hồ sơ
        Cả kỳ trước.
        """,
        text.replace("Số:  12", "Số: 12"));
  }

  @Test
  void odtWithoutWhatAReaderDoesNotSeeAndInOldFonts() throws IOException {
    Reading reading =
        reading(
            odt(
                """
                <text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>
                </text:deletion></text:changed-region></text:tracked-changes>
                <text:p text:style-name="V">®­îc <text:span text:style-name="H">b¸o c¸o</text:span><text:span
                 text:style-name="Hidden">ẩn</text:span><office:annotation><text:p>note</text:p></office:annotation></text:p>
                """));
    assertEquals("được BÁO CÁO\n", reading.text().orElseThrow().text());
    assertEquals(Optional.of("TCVN3"), reading.source().encoding());
  }

  private static byte[] odt(String body) throws IOException {
    String names =
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'";
    String styles =
        """
        <office:automatic-styles>
        <style:style style:name="N"/>
        <style:style style:name="V"><style:text-properties style:font-name=".VnTime"/></style:style>
        <style:style style:name="H"><style:text-properties style:font-name=".VnTimeH"/></style:style>
        <style:style style:name="Hidden"><style:text-properties text:display="none"/></style:style>
        <text:list-style style:name="L">
        <text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
        <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"
         text:display-levels="2"/>
        </text:list-style></office:automatic-styles>
        """;
    String content =
        "<office:document-content "
            + names
            + ">"
            + styles
            + "<office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>";
    Map<String, String> parts = new TreeMap<>();
    parts.put("content.xml", content);
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    return zip(parts);
  }

  @Test
  void docxWithTrackedChangesHiddenTextAndComments() throws IOException {
    byte[] docx =
        body(
            """
            <w:p><w:r><w:t>12</w:t></w:r><w:del w:id="1"><w:r><w:delText>34</w:delText></w:r></w:del>
            <w:ins w:id="2"><w:r><w:t xml:space="preserve"> hồ sơ</w:t></w:r></w:ins>
            <w:moveFrom w:id="3"><w:r><w:t>xa</w:t></w:r></w:moveFrom>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>
            <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>.</w:t></w:r>
            <w:r><w:commentReference w:id="0"/></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
            """);
    assertEquals("12 hồ sơ.\n1\t2\n", read(docx));
  }

  @Test
  void docxInOldFonts() throws IOException {
    Reading reading =
        reading(
            body(
                """
                <w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>®­îc nh©n d©n</w:t></w:r>
                <w:r><w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr><w:t xml:space="preserve"> b¸o c¸o</w:t></w:r>
                <w:r><w:t xml:space="preserve"> đã đọc</w:t></w:r></w:p>
                """));
    assertEquals("được nhân dân BÁO CÁO đã đọc\n", reading.text().orElseThrow().text());
    assertEquals(Optional.of("TCVN3"), reading.source().encoding());
  }

  /** A DOCX with another body. */
  private static byte[] body(String xml) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Fixtures.docx("x")))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    String head =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    parts.put("word/document.xml", head + xml + "</w:body></w:document>");
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      if (parts.containsKey("mimetype")) {
        put(zip, "mimetype", parts.get("mimetype"));
      }
      for (Map.Entry<String, String> part : parts.entrySet()) {
        if (!part.getKey().equals("mimetype")) {
          put(zip, part.getKey(), part.getValue());
        }
      }
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void webPageInOldFontsWithHiddenParts() {
    String html =
        """
        <html><head><meta charset="iso-8859-1"><style>p{}</style></head><body>
        <p><font face=".VnTime">®­îc nh©n d©n</font> <span style="font-family:'.VnTimeH'">b¸o c¸o</span></p>
        <p style="display:none">ẩn</p><p>12 <del>13</del><ins>14</ins><script>x()</script></p></body></html>
        """;
    assertEquals("được nhân dân BÁO CÁO\n12 14\n", read(html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void paragraphInOldEncodingWhoseFontIsLost() throws IOException {
    assertEquals(
        "Công văn số 12 đã gửi\nđơn vị được kiểm tra\n",
        read(Fixtures.docx("Công văn số 12 đã gửi", "®¬n vÞ ®­îc kiÓm tra")));
  }

  private static String read(byte[] bytes) {
    return reading(bytes).text().orElseThrow().text();
  }

  private static Reading reading(byte[] bytes) {
    Reading reading = Extractor.inProcess().read(new ByteArrayInputStream(bytes), "a.pdf");
    assertEquals(List.of(), reading.problems());
    return reading;
  }
}
