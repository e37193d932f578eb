package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Reading;

/** Each file in an archive or message is read as if it stood alone. */
class ArchiveTest {

  private static final Extractor EXTRACTOR = Extractor.inProcess();

  private static final String MAIL =
      """
        From: =?UTF-8?Q?X=C3=A3?= <xa@example.vn>
        To: huyen@example.vn
        Subject: bao cao
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: multipart/alternative; boundary="c"

        --c
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        K=C3=ADnh g=E1=BB=ADi 12 h=E1=BB=93 s=C6=A1
        --c
        Content-Type: text/html; charset=utf-8

        <p>không đọc</p>
        --c--
        --b
        Content-Type: image/png; name="logo.png"
        Content-Transfer-Encoding: base64

        AAAA
        --b
        Content-Type: application/octet-stream; name="=?UTF-8?B?YsOhbyBjw6FvLmRvY3g=?="
        Content-Disposition: attachment; filename="=?UTF-8?B?YsOhbyBjw6FvLmRvY3g=?="
        Content-Transfer-Encoding: base64

        DOCX
        --b--
        """;

  @TempDir Path folder;

  @Test
  void eachFileHasItsOwnRecord() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("xã/a.docx", Fixtures.docx("12 hồ sơ"));
    parts.put("xã/", new byte[0]);
    parts.put("__MACOSX/xã/._a.docx", new byte[] {1});
    parts.put("b.txt", utf8("13 hồ sơ"));
    parts.put("c.gif", Fixtures.GIF);
    parts.put("trong.zip", ZipFiles.zip("d.txt", utf8("14 hồ sơ")));
    Path file = write("gửi.zip", ZipFiles.zip(parts));
    assertEquals(
        List.of(
            "gửi.zip!/xã/a.docx = 12 hồ sơ",
            "gửi.zip!/b.txt = 13 hồ sơ",
            "gửi.zip!/c.gif = unsupported-type",
            "gửi.zip!/trong.zip!/d.txt = 14 hồ sơ"),
        read(file.toString()));
    assertEquals(
        List.of("gửi.zip!/trong.zip!/d.txt = 14 hồ sơ"), read(file + "!/trong.zip!/d.txt"));
    assertEquals(List.of("gửi.zip!/e.txt = missing"), read(file + "!/e.txt"));
    assertEquals(
        Problem.Kind.UNSUPPORTED_TYPE, EXTRACTOR.extract(file.toString()).problems().get(0).kind());
  }

  @Test
  void messageAndItsAttachments() throws IOException {
    String docx = Base64.getMimeEncoder().encodeToString(Fixtures.docx("13 hồ sơ"));
    Path file = write("thư.eml", utf8(MAIL.replace("DOCX", docx)));
    assertEquals(
        List.of("thư.eml = Kính gửi 12 hồ sơ", "thư.eml!/báo cáo.docx = 13 hồ sơ"),
        read(file.toString()));
  }

  @Test
  void webPageInOneFile() throws IOException {
    String page =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="b"

        --b
        Content-Location: file:///C:/a.htm
        Content-Transfer-Encoding: quoted-printable
        Content-Type: text/html; charset="us-ascii"

        <html><body><p>&#272;&#7841;t 12 h&#7891; s=
        &#417;</p><table><tr><td>1</td><td>2</td><td>3</td></tr></table></body></html>
        --b
        Content-Location: file:///C:/filelist.xml
        Content-Type: text/xml

        <xml/>
        --b--
        """;
    Path file = write("a.doc", utf8(page));
    assertEquals(List.of("a.doc = Đạt 12 hồ sơ\n1\t2\t3"), read(file.toString()));
    Reading reading = EXTRACTOR.read(file.toString());
    assertEquals(Optional.of("message/rfc822"), reading.source().mediaType());
  }

  @Test
  void archiveFromPipe() throws IOException {
    List<String> paths = new ArrayList<>();
    EXTRACTOR.readEach(
        new ByteArrayInputStream(ZipFiles.zip("a.txt", utf8("12 hồ sơ"))),
        "-",
        reading -> paths.add(reading.source().path()));
    assertEquals(List.of("-!/a.txt"), paths);
  }

  @Test
  void textWithColonsIsNoMessage() throws IOException {
    Path file = write("a.txt", utf8("To: xã\nSubject: việc\n\n12 hồ sơ"));
    assertEquals(List.of("a.txt = To: xã\nSubject: việc\n\n12 hồ sơ"), read(file.toString()));
  }

  private List<String> read(String path) {
    List<String> read = new ArrayList<>();
    EXTRACTOR.readEach(
        path,
        reading ->
            read.add(
                reading.source().path().replace(folder + "/", "")
                    + " = "
                    + reading
                        .text()
                        .map(t -> t.text().strip())
                        .orElseGet(() -> reading.problems().get(0).kind().code())));
    return read;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
