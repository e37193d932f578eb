package vn.soat.extractor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import vn.soat.extractor.source.Problem;

/** PDFs made to harm, written object by object, as no library would write them. */
final class HostilePdfs {

  private static final String SAYS = "BT /F1 12 Tf 70 700 Td (12 ho so) Tj ET\n";
  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
  private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

  private HostilePdfs() {}

  static List<HostileKind> all() {
    List<HostileKind> kinds = new ArrayList<>(broken());
    kinds.addAll(trees());
    kinds.addAll(contents());
    kinds.addAll(fonts());
    kinds.addAll(pictures());
    return kinds;
  }

  private static List<HostileKind> broken() {
    byte[] whole = page(SAYS);
    return List.of(
        HostileKind.read("PDF, its first line", Arrays.copyOf(whole, 9))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("PDF, a quarter", Arrays.copyOf(whole, whole.length / 4))
            .refused(Problem.Kind.NO_PAGES),
        HostileKind.read("PDF, three quarters", Arrays.copyOf(whole, whole.length * 3 / 4)),
        HostileKind.read("PDF without its end", Arrays.copyOf(whole, whole.length - 20)),
        HostileKind.read("PDF, places all wrong", replaced(whole, " 00000 n", " 00007 n")),
        HostileKind.read("PDF, tables of places in a circle", prev(whole)),
        HostileKind.read(
            "PDF that claims endless objects", replaced(whole, "/Size 6", "/Size 2147483647")),
        HostileKind.read(
            "PDF, length of content negative", replaced(whole, "/Length ", "/Length -")),
        HostileKind.read(
                "PDF, encrypted with nothing", replaced(whole, "/Root", "/Encrypt << >> /Root"))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
                "PDF, encrypted by itself", replaced(whole, "/Root", "/Encrypt 1 0 R /Root"))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("PDF, nothing but brackets", text("%PDF-1.4\n" + "<<[".repeat(200_000)))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
                "PDF, a string without end", text("%PDF-1.4\n1 0 obj (" + "(".repeat(500_000)))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("PDF behind empty lines", text("\r\n\n \n" + latin(whole))),
        HostileKind.read("PDF behind a megabyte of blanks", behindBlanks(whole))
            .refused(Problem.Kind.TOO_LARGE));
  }

  private static List<HostileKind> trees() {
    List<String> chain = new ArrayList<>(List.of(CATALOG));
    for (int i = 2; i < 20_000; i++) {
      chain.add("<< /Type /Pages /Kids [" + (i + 1) + " 0 R] /Count 1 >>");
    }
    return List.of(
        HostileKind.read(
                "PDF, pages that are each other's parts",
                file(
                    CATALOG,
                    "<< /Type /Pages /Kids [3 0 R] /Count 2 >>",
                    "<< /Type /Pages /Kids [2 0 R] /Count 2 >>"))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("PDF, a chain of pages", file(chain.toArray(String[]::new)))
            .refused(Problem.Kind.OUT_OF_MEMORY),
        HostileKind.read(
            "PDF, pages counted below nought",
            file(
                CATALOG,
                "<< /Type /Pages /Kids [3 0 R] /Count -7 >>",
                sheet("/MediaBox [0 0 595 842]"),
                stream("", SAYS),
                FONT)),
        HostileKind.read(
            "PDF, a page that inherits from itself",
            file(
                CATALOG,
                PAGES,
                "<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>",
                stream("", SAYS))),
        HostileKind.read("PDF, objects in a stream that holds itself", objectStreams()),
        HostileKind.read(
            "PDF, references in a circle",
            file(
                CATALOG,
                PAGES,
                sheet("/MediaBox 6 0 R"),
                stream("", SAYS),
                FONT,
                "7 0 R",
                "6 0 R")),
        HostileKind.read(
                "PDF, a sheet without end",
                file(
                    CATALOG,
                    PAGES,
                    sheet("/MediaBox [-1e38 -1e38 1e38 1e38]"),
                    stream("", SAYS),
                    FONT))
            .garbled(),
        HostileKind.read(
            "PDF, a sheet of no size",
            file(CATALOG, PAGES, sheet("/MediaBox [0 0 0 0] /Rotate 45"), stream("", SAYS), FONT)),
        HostileKind.read(
            "PDF, fields in a circle",
            file(
                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>",
                PAGES,
                sheet("/MediaBox [0 0 595 842] /Annots [6 0 R]"),
                stream("", SAYS),
                FONT,
                "<< /FT /Tx /T (a) /Subtype /Widget /Rect [0 0 9 9] /Kids [6 0 R] /Parent 6 0 R >>")));
  }

  private static List<HostileKind> contents() {
    String picture = "BI /W 1 /H 1 /BPC 8 /CS /G ID x\nEI\n";
    return List.of(
        HostileKind.read("PDF, pictures in its text", page(picture.repeat(300_000) + SAYS)),
        HostileKind.read(
            "PDF, a picture without end", page(SAYS + "BI /W 9 /H 9 ID " + "x".repeat(1_000_000))),
        HostileKind.read("PDF, a million steps", page("n ".repeat(1_000_000) + SAYS)),
        HostileKind.read("PDF, states never left", page("q ".repeat(300_000) + SAYS)),
        HostileKind.read("PDF, states never entered", page("Q ".repeat(300_000) + SAYS)),
        HostileKind.read("PDF, lists in lists in its content", page("[".repeat(200_000) + SAYS))
            .refused(Problem.Kind.NO_TEXT),
        HostileKind.read("PDF, numbers without end", page("9".repeat(1_000_000) + " 0 m\n" + SAYS)),
        HostileKind.read("PDF, a line printed over itself", page(SAYS.repeat(25_000))),
        HostileKind.read(
            "PDF, letters at no place",
            page("BT /F1 12 Tf 1e38 0 0 1e38 0 0 Tm (12 ho so) Tj ET\n" + SAYS)),
        HostileKind.read("PDF, content packed fifty times", page(packed(50)))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("PDF, content of a gigabyte", bomb()).refused(Problem.Kind.OUT_OF_MEMORY),
        HostileKind.read(
            "PDF, content twenty thousand times",
            file(
                CATALOG,
                PAGES,
                sheet("/MediaBox [0 0 595 842]")
                    .replace("/Contents 4 0 R", "/Contents [" + "4 0 R ".repeat(20_000) + "]"),
                stream("", SAYS),
                FONT)));
  }

  private static List<HostileKind> fonts() {
    String type3 =
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 0 /LastChar 255"
            + " /Widths [] /CharProcs << /a 6 0 R >> /Encoding << /Differences [0 /a /a /a /a] >>"
            + " /Resources << /Font << /F1 5 0 R >> >> >>";
    String mapped = FONT.replace(" >>", " /ToUnicode 6 0 R >>");
    String embedded = FONT.replace("Type1", "TrueType").replace(" >>", " /FontDescriptor 6 0 R >>");
    return List.of(
        HostileKind.read(
                "PDF, a letter that draws itself",
                withFont(type3, stream("", "9 0 d0 BT /F1 1 Tf <0001> Tj ET")))
            .garbled(),
        HostileKind.read(
            "PDF, a font's table of nonsense",
            withFont(mapped, stream("", "begincmap <".repeat(50_000)))),
        HostileKind.read(
            "PDF, a font's table without end",
            withFont(
                mapped,
                stream(
                    "",
                    "1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange"))),
        HostileKind.read(
            "PDF, a font that is cut off",
            withFont(
                embedded,
                "<< /Type /FontDescriptor /FontFile2 7 0 R >>",
                stream("", "\0\1\0\0\377\377"))),
        HostileKind.read(
                "PDF, a font made of itself",
                withFont(
                    "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [5 0 R] >>"))
            .refused(Problem.Kind.DAMAGED));
  }

  private static List<HostileKind> pictures() {
    List<HostileKind> kinds = new ArrayList<>();
    for (String filter :
        List.of("DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "LZWDecode")) {
      String huge =
          "/Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /"
              + filter;
      kinds.add(
          HostileKind.read(
                  "PDF, a picture of acres by " + filter,
                  file(
                      CATALOG,
                      PAGES,
                      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
                      stream("", "595 0 0 842 0 0 cm /X Do"),
                      stream(huge, "\0\0\0\1 abc")))
              .refused(Problem.Kind.TOO_LARGE));
    }
    return kinds;
  }

  private static byte[] withFont(String font, String... more) {
    List<String> objects =
        new ArrayList<>(
            List.of(CATALOG, PAGES, sheet("/MediaBox [0 0 595 842]"), stream("", SAYS), font));
    objects.addAll(List.of(more));
    return file(objects.toArray(String[]::new));
  }

  private static byte[] page(String content) {
    return file(CATALOG, PAGES, sheet("/MediaBox [0 0 595 842]"), stream("", content), FONT);
  }

  private static byte[] page(byte[] packed) {
    String filters = "/Filter [" + "/FlateDecode ".repeat(50) + "]";
    return file(
        CATALOG, PAGES, sheet("/MediaBox [0 0 595 842]"), stream(filters, latin(packed)), FONT);
  }

  private static String sheet(String more) {
    return "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> "
        + more
        + " >>";
  }

  private static String stream(String more, String content) {
    return "<< "
        + more
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  /** Objects from 1 on, with a table of their places. */
  private static byte[] file(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      places.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append('\n').append(places);
    file.append("trailer << /Size ")
        .append(objects.length + 1)
        .append(" /Root 1 0 R >>\nstartxref\n");
    return text(file.append(table).append("\n%%EOF\n").toString());
  }

  private static byte[] prev(byte[] whole) {
    String file = latin(whole);
    int table = file.indexOf("xref\n0");
    return text(file.replace("/Root", "/Prev " + table + " /Root"));
  }

  private static byte[] objectStreams() {
    String objects = "6 0 1 20 " + CATALOG;
    return text(
        latin(page(SAYS))
            .replace(
                "xref\n0",
                "6 0 obj\n"
                    + stream("/Type /ObjStm /N 2 /First 9 /Extends 6 0 R", objects)
                    + "\nendobj\nxref\n0"));
  }

  /** The same text packed so often. */
  private static byte[] packed(int times) {
    byte[] bytes = text(SAYS);
    for (int i = 0; i < times; i++) {
      bytes = deflated(bytes, 1);
    }
    return bytes;
  }

  /** A thousand megabytes of blanks in a megabyte. */
  private static byte[] bomb() {
    String content =
        latin(deflated(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII), 1_000));
    return file(
        CATALOG,
        PAGES,
        sheet("/MediaBox [0 0 595 842]"),
        stream("/Filter /FlateDecode", content),
        FONT);
  }

  private static byte[] deflated(byte[] bytes, int times) {
    Deflater deflater = new Deflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i < times; i++) {
      deflater.setInput(bytes);
      if (i == times - 1) {
        deflater.finish();
      }
      for (int count = deflater.deflate(buffer); count > 0; count = deflater.deflate(buffer)) {
        out.write(buffer, 0, count);
      }
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] behindBlanks(byte[] whole) {
    return text(" ".repeat(1 << 20) + latin(whole));
  }

  private static byte[] replaced(byte[] whole, String part, String by) {
    return text(latin(whole).replace(part, by));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
