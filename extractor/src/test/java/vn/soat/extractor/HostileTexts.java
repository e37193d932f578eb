package vn.soat.extractor;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.soat.extractor.source.Problem;

/** Plain texts, web pages and messages made to harm. */
final class HostileTexts {

  private static final String PAGE = "<html><body>";

  private HostileTexts() {}

  static List<HostileKind> all() {
    List<HostileKind> kinds = new ArrayList<>(texts());
    kinds.addAll(pages());
    kinds.addAll(messages());
    return kinds;
  }

  private static List<HostileKind> texts() {
    return List.of(
        HostileKind.read("nothing", new byte[0]).refused(Problem.Kind.EMPTY),
        HostileKind.read("one byte of nought", new byte[1]).refused(Problem.Kind.UNSUPPORTED_TYPE),
        HostileKind.read("a megabyte of noughts", new byte[1 << 20])
            .refused(Problem.Kind.UNSUPPORTED_TYPE),
        text("nothing but a mark of order", "\uFEFF", StandardCharsets.UTF_8)
            .refused(Problem.Kind.NO_TEXT),
        text("nothing but a mark of order in UTF-16", "\uFEFF", StandardCharsets.UTF_16LE)
            .refused(Problem.Kind.NO_TEXT),
        text("UTF-16", "\uFEFFXã tiếp nhận 12 ho so", StandardCharsets.UTF_16LE),
        text(
            "UTF-16 the other way round", "\uFEFFXã tiếp nhận 12 ho so", StandardCharsets.UTF_16BE),
        text("a line of fifty megabytes", "12 ho so ".repeat(50 << 17), StandardCharsets.US_ASCII)
            .refused(Problem.Kind.TOO_LARGE),
        text("lines without end", "\n".repeat(3_000_000), StandardCharsets.US_ASCII)
            .refused(Problem.Kind.TOO_LARGE),
        text("sheets without end", "\f".repeat(3_000_000), StandardCharsets.US_ASCII)
            .refused(Problem.Kind.TOO_LARGE),
        HostileKind.read("every byte there is", everyByte()).refused(Problem.Kind.UNSUPPORTED_TYPE),
        HostileKind.read(
                "letters cut in half",
                latin("12 ho so \u00C3(\u00F0\u0090\u00ED\u00A0\u0080 12 ho so"))
            .refused(Problem.Kind.ENCODING));
  }

  private static List<HostileKind> pages() {
    return List.of(
        page("HTML, tags never ended", "<b>".repeat(100_000) + "12 ho so"),
        page("HTML, tags never begun", "</b>".repeat(300_000) + "12 ho so"),
        page("HTML, a tag without end", "12 ho so<p " + "a".repeat(1_000_000)),
        page("HTML, a remark without end", "12 ho so<!--" + "x".repeat(1_000_000)),
        page("HTML, a script without end", "12 ho so<script>" + "x".repeat(1_000_000)),
        page("HTML, letters that there are not", "&#x7FFFFFFF;&#55296;&#0;&nichts;12 ho so"),
        page(
            "HTML, a tag with a hundred thousand attributes",
            "<p " + "a='' ".repeat(100_000) + ">12 ho so"),
        page("HTML, tables never ended", "<table>".repeat(400) + "<tr><td>12 ho so"),
        page(
            "HTML, columns by the milliard",
            "<table><tr><td colspan=2147483647 rowspan=2147483647>12 ho so</table>"),
        page(
            "HTML, pictures of itself",
            "<iframe src='#'></iframe><img src='file:///etc/passwd'><object data='a.doc'>12 ho so"),
        HostileKind.read(
            "HTML that lies about its letters",
            latin("<html><head><meta charset='utf-7'></head><body>12 ho so")),
        HostileKind.read(
            "XML that laughs",
            latin(
                "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>"
                    + "<!ENTITY c '&c;'>]><html xmlns='http://www.w3.org/1999/xhtml'><body>&c;12 ho so</body></html>")));
  }

  private static List<HostileKind> messages() {
    String mixed = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
    String part = "--b\nContent-Type: text/plain\n\n12 ho so\n";
    String head = "MIME-Version: 1.0\nSubject: a\n";
    return List.of(
        mail("a message of ten thousand parts", mixed + part.repeat(10_000) + "--b--\n")
            .refused(Problem.Kind.TOO_LARGE),
        mail("a message whose parts never end", mixed + part),
        mail(
                "a message parted by nothing",
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\n12 ho so\n")
            .refused(Problem.Kind.NO_TEXT),
        mail(
            "a message that is not parted",
            "MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n12 ho so\n"),
        mail(
            "a message with a head of megabytes",
            head + ("X-A: " + "x".repeat(900) + "\n").repeat(5_000) + "\n12 ho so\n"),
        mail(
                "a message whose head is one line",
                head + "X-A: " + "x".repeat(3_000_000) + "\n\n12 ho so\n")
            .refused(Problem.Kind.DAMAGED),
        mail(
            "a message of letters that there are not",
            head + "Content-Type: text/plain; charset=x-nichts\n\n12 ho so\n"),
        mail(
                "a message packed in nonsense",
                head + "Content-Transfer-Encoding: base64\n\n" + "=?*".repeat(10_000) + "\n")
            .refused(Problem.Kind.NO_TEXT),
        mail(
            "a message whose files lead elsewhere",
            mixed
                + "--b\nContent-Type: text/plain\nContent-Disposition: attachment;"
                + " filename=\"../../\0/etc/x.txt\"\n\n12 ho so\n--b--\n"),
        mail(
            "a page of one file that shows itself",
            """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary=b; type="text/html"

            --b
            Content-Type: text/html
            Content-ID: <a>
            Content-Location: cid:a

            <html><body>12 ho so<iframe src="cid:a"></iframe><img src="cid:a"></body></html>
            --b--
            """));
  }

  private static HostileKind page(String name, String body) {
    return HostileKind.read(name, latin(PAGE + body));
  }

  private static HostileKind mail(String name, String message) {
    return HostileKind.read(name, latin(message));
  }

  private static HostileKind text(String name, String text, Charset charset) {
    return HostileKind.read(name, text.getBytes(charset));
  }

  private static byte[] everyByte() {
    byte[] bytes = new byte[1 << 16];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 256);
    }
    return bytes;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
