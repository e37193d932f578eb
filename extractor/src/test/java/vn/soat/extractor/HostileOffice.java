package vn.soat.extractor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.soat.extractor.source.Problem;

/** Word, OpenDocument and RTF files made to harm. */
final class HostileOffice {

  private static final String SAYS = "<w:p><w:r><w:t>12 ho so</w:t></w:r></w:p>";

  private static final int SECTOR = 512;

  private HostileOffice() {}

  static List<HostileKind> all() throws IOException {
    List<HostileKind> kinds = new ArrayList<>(docx());
    kinds.addAll(odt());
    kinds.addAll(rtf());
    kinds.addAll(ole());
    return kinds;
  }

  private static List<HostileKind> docx() throws IOException {
    byte[] whole = ZipFiles.docx(SAYS);
    String row =
        "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/><w:vMerge/></w:tcPr>"
            + SAYS
            + "</w:tc></w:tr>";
    return List.of(
        HostileKind.read("DOCX, a quarter", Arrays.copyOf(whole, whole.length / 4))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOCX without its directory", Arrays.copyOf(whole, whole.length - 30))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOCX without a text", without(whole, "word/document.xml"))
            .refused(Problem.Kind.NO_TEXT),
        HostileKind.read("DOCX whose text is no XML", ZipFiles.docxOf("12 ho so"))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
                "DOCX whose text breaks off",
                ZipFiles.docxOf("<w:document " + ZipFiles.W + "><w:body>" + SAYS))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
                "DOCX that laughs",
                ZipFiles.docxOf(
                    laughs()
                        + "<w:document "
                        + ZipFiles.W
                        + "><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>"))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
                "DOCX with names of a million letters",
                ZipFiles.docx("<w:" + "p".repeat(1_000_000) + "/>" + SAYS))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
                "DOCX with a hundred thousand attributes",
                ZipFiles.docx("<w:p " + attributes(100_000) + "/>" + SAYS))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
            "DOCX, cells of two milliards of columns",
            ZipFiles.docx("<w:tbl>" + row.repeat(100) + "</w:tbl>")),
        HostileKind.read("DOCX, styles in a circle", with(whole, "word/styles.xml", styles())),
        HostileKind.read("DOCX, lists in a circle", with(whole, "word/numbering.xml", numbering())),
        HostileKind.read(
            "DOCX, links that lead out", with(whole, "word/_rels/document.xml.rels", outside())),
        HostileKind.read(
                "DOCX, a part above the file", with(whole, "word/_rels/document.xml.rels", above()))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
                "DOCX, its own part", with(whole, "word/_rels/document.xml.rels", itself()))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
            "DOCX, each letter by itself",
            ZipFiles.docx("<w:p>" + "<w:r><w:t>a</w:t></w:r>".repeat(15_000) + "</w:p>" + SAYS)),
        HostileKind.read(
            "DOCX, fields never ended",
            ZipFiles.docx(
                "<w:p>"
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(8_000)
                    + "</w:p>"
                    + SAYS)));
  }

  private static List<HostileKind> odt() throws IOException {
    return List.of(
        HostileKind.read(
            "ODT, two milliards of blanks",
            ZipFiles.odtWith("<text:p>12<text:s text:c='2147483647'/>ho so</text:p>")),
        HostileKind.read(
            "ODT, cells below nought",
            ZipFiles.odtWith(
                "<table:table><table:table-row><table:table-cell"
                    + " table:number-columns-repeated='-5' table:number-columns-spanned='-9'><text:p>12 ho so</text:p></table:table-cell></table:table-row></table:table>")),
        HostileKind.read(
            "ODT, rows repeated without end",
            ZipFiles.odtWith(
                "<table:table><table:table-row table:number-rows-repeated='2147483647'>"
                    + "<table:table-cell table:number-columns-repeated='2147483647'><text:p>12 ho so</text:p></table:table-cell></table:table-row></table:table>")),
        HostileKind.read("ODT that laughs", ZipFiles.odtOf(laughs() + "<o>&a9;</o>"))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("ODT whose text breaks off", ZipFiles.odtOf("<office:document-content"))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
            "ODT, lists in lists",
            ZipFiles.odtWith(
                "<text:list><text:list-item>".repeat(2_000)
                    + "<text:p>12 ho so</text:p>"
                    + "</text:list-item></text:list>".repeat(2_000))));
  }

  private static List<HostileKind> rtf() {
    return List.of(
        rtf("RTF, two milliards of bytes announced", "\\bin2147483647 12 ho so")
            .refused(Problem.Kind.NO_TEXT),
        rtf("RTF, fewer than no bytes announced", "\\bin-2147483648 12 ho so"),
        rtf("RTF, letters that stand for none", "\\u-2147483648?\\u99999999999?12 ho so"),
        rtf("RTF, more letters skipped than there are", "\\uc2147483647\\u7891?12 ho so").garbled(),
        rtf("RTF, groups never ended", "{".repeat(300_000) + "12 ho so"),
        rtf("RTF, groups never begun", "12 ho so" + "}".repeat(300_000)),
        rtf("RTF, a word without end", "\\" + "a".repeat(1_000_000) + " 12 ho so"),
        rtf("RTF, a number without end", "\\fs" + "9".repeat(1_000_000) + " 12 ho so")
            .refused(Problem.Kind.TOO_LARGE),
        rtf(
            "RTF, a picture of nonsense",
            "{\\pict\\pngblip " + "0f".repeat(2_000_000) + "}12 ho so"),
        rtf(
            "RTF, an object of nonsense",
            "{\\object\\objemb{\\*\\objdata " + "d0cf11e0".repeat(500_000) + "}}12 ho so"),
        rtf(
            "RTF, fonts by the hundred thousand",
            "{\\fonttbl" + "{\\f1 .VnTime;}".repeat(100_000) + "}12 ho so"),
        rtf(
            "RTF, cells of no row",
            "\\trowd" + "\\cellx1".repeat(100_000) + " 12 ho so\\cell\\row"),
        rtf("RTF that breaks off in a letter", "12 ho so\\'"));
  }

  private static HostileKind rtf(String name, String body) {
    return HostileKind.read(name, ("{\\rtf1 " + body).getBytes(StandardCharsets.US_ASCII));
  }

  private static List<HostileKind> ole() throws IOException {
    byte[] whole = document();
    return List.of(
        HostileKind.read("DOC, its first bytes", Arrays.copyOf(whole, 8))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOC, its first sector", Arrays.copyOf(whole, SECTOR))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOC without its end", Arrays.copyOf(whole, whole.length - SECTOR))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOC, sectors in a circle", changed(whole, SECTOR, 0, 1, 2, 3, 0, 1, 2, 3))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOC, table of tables in a circle", changed(whole, 0x44, 0, 0x7FFFFFFF))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOC, sectors of gigabytes", shortAt(whole, 0x1E, 31))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOC, more tables than sectors", changed(whole, 0x2C, 0x7FFFFFFF))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOC, folders in a circle", directory(whole))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("DOC, nothing but nonsense in it", whole).refused(Problem.Kind.DAMAGED));
  }

  /** A container whose text part only begins as one does. */
  private static byte[] document() throws IOException {
    byte[] part = new byte[8 * SECTOR];
    ByteBuffer.wrap(part)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0xA5EC)
        .putShort((short) 0xC1)
        .putInt(0x4C, Integer.MAX_VALUE);
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(part), "WordDocument");
      file.createDocument(new ByteArrayInputStream(part), "1Table");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] changed(byte[] whole, int at, int... values) {
    byte[] bytes = whole.clone();
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(at);
    Arrays.stream(values).forEach(buffer::putInt);
    return bytes;
  }

  private static byte[] shortAt(byte[] whole, int at, int value) {
    byte[] bytes = whole.clone();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) value);
    return bytes;
  }

  /** Each entry of the directory is its own neighbour on both sides. */
  private static byte[] directory(byte[] whole) {
    int first = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(0x30);
    byte[] bytes = whole;
    for (int entry = 0; entry < 3; entry++) {
      bytes = changed(bytes, (first + 1) * SECTOR + 128 * entry + 0x44, entry, entry, 1);
    }
    return bytes;
  }

  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE t [<!ENTITY a0 \"12 ho so \">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    return type.append("]>").toString();
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append("w:a").append(i).append("=\"\" ");
    }
    return attributes.toString();
  }

  private static String styles() {
    return "<w:styles "
        + ZipFiles.W
        + "><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
        + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>";
  }

  private static String numbering() {
    return "<w:numbering "
        + ZipFiles.W
        + "><w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"A\"/>"
        + "<w:styleLink w:val=\"A\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  }

  private static String outside() {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\""
        + type
        + "attachedTemplate\" Target=\"http://127.0.0.1:9/a.dotm\" TargetMode=\"External\"/>"
        + "<Relationship Id=\"r2\" Type=\""
        + type
        + "image\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
        + "</Relationships>";
  }

  private static String above() {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\""
        + type
        + "header\" Target=\"../../../../etc/passwd\"/></Relationships>";
  }

  private static String itself() {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\""
        + type
        + "header\" Target=\"document.xml\"/>"
        + "<Relationship Id=\"r2\" Type=\""
        + type
        + "aFChunk\" Target=\"document.xml\"/></Relationships>";
  }

  private static byte[] with(byte[] docx, String name, String part) throws IOException {
    Map<String, byte[]> parts = parts(docx);
    parts.put(name, part.getBytes(StandardCharsets.UTF_8));
    return ZipFiles.zip(parts);
  }

  private static byte[] without(byte[] docx, String name) throws IOException {
    Map<String, byte[]> parts = parts(docx);
    parts.remove(name);
    return ZipFiles.zip(parts);
  }

  private static Map<String, byte[]> parts(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }
}
