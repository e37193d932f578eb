package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.output.store.Store;

/**
 * Bodies that no browser sends, to every route that takes one; and what leaves the house again of a
 * report that looks like a formula.
 */
class UploadsTest {

  private static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"x\")";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException, DashboardFailure {
    Store store = Served.store(folder);
    HostileReport.into(store, folder, Served.REPORT, FORMULA);
    served = Served.in(folder);
  }

  @AfterAll
  static void end() {
    served.close();
  }

  /** Bodies by what is wrong with them; each with its type. */
  private record Body(String type, String text) {

    static Body multipart(String text) {
      return new Body("multipart/form-data; boundary=x", text);
    }
  }

  private static String part(String headers, String content) {
    return "--x\r\nContent-Disposition: form-data; " + headers + "\r\n\r\n" + content + "\r\n";
  }

  private static Map<String, Body> malformed() {
    String file = part("name=\"files\"; filename=\"a.txt\"", "A");
    Map<String, Body> bodies = new LinkedHashMap<>();
    bodies.put("no boundary", new Body("multipart/form-data", file + "--x--\r\n"));
    bodies.put("empty boundary", new Body("multipart/form-data; boundary=", file));
    bodies.put("no body", Body.multipart(""));
    bodies.put("no end", Body.multipart(file.substring(0, file.length() - 2)));
    bodies.put("no head", Body.multipart("--x\r\nnonsense"));
    bodies.put("another boundary", Body.multipart(file.replace("--x", "--y") + "--y--\r\n"));
    bodies.put("a head without end", Body.multipart("--x\r\nA: " + "b".repeat(100_000)));
    bodies.put("three thousand parts", Body.multipart(file.repeat(3000) + "--x--\r\n"));
    bodies.put("not what it says", new Body("application/x-www-form-urlencoded", "%zz&=&=%&%"));
    bodies.put(
        "many fields", new Body("application/x-www-form-urlencoded", "a=b&".repeat(100_000)));
    bodies.put("no type at all", new Body("x", "\0\0\0"));
    bodies.put("too large", Body.multipart(part("name=\"files\"", "a".repeat(5 << 20))));
    return bodies;
  }

  @Test
  void noBodyStopsTheServer() throws Exception {
    String token = served.token();
    for (String route : served.routes()) {
      if (!route.startsWith("POST ")) {
        continue;
      }
      String path = route.substring(5).replace("{id}", "1").replace("{item}", "f1");
      malformed()
          .forEach(
              (what, body) -> {
                HttpRequest.Builder request =
                    served
                        .request(path)
                        .header("X-CSRF-Token", token)
                        .header("Content-Type", body.type())
                        .POST(HttpRequest.BodyPublishers.ofString(body.text()));
                assertTrue(status(request) < 500, path + ": " + what + " " + served.log);
              });
    }
    assertEquals(200, served.get("/import").statusCode());
    assertEquals(List.of(), served.log);
    assertNothingLeft();
  }

  /** The server may also close the door before all has been sent. */
  private static int status(HttpRequest.Builder request) {
    try {
      return served.sendApart(request).statusCode();
    } catch (IOException e) {
      return 400;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that was not taken does not stay, either. */
  private static void assertNothingLeft() throws IOException {
    Path files = folder.resolve("files");
    if (Files.exists(files)) {
      try (Stream<Path> all = Files.list(files)) {
        assertEquals(List.of(), all.filter(f -> f.toString().endsWith(".tmp")).toList());
      }
    }
  }

  @Test
  void aLengthThatIsNotTrueIsRefused() throws Exception {
    String head = "POST /api/v1/extract HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    for (String rest :
        List.of(
            "Content-Length: -5\r\n\r\nA",
            "Content-Length: 99999999999999999999\r\n\r\nA",
            "Content-Length: 1\r\nContent-Length: 2\r\n\r\nAB",
            "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\nZZ\r\nA\r\n0\r\n\r\n",
            "Content-Length: 1000\r\n\r\nA")) {
      String answer = said(head + rest);
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), rest + answer + served.log);
    }
    assertEquals(List.of(), served.log);
    assertNothingLeft();
  }

  private static String said(String request) throws IOException {
    URI address = URI.create(served.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(40_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anArchiveThatSwellsIsNotReadToItsEnd() throws Exception {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      byte[] megabyte = new byte[1 << 20];
      out.putNextEntry(new ZipEntry("../../a.txt"));
      for (int i = 0; i < 600; i++) {
        out.write(megabyte);
      }
      out.closeEntry();
    }
    HttpResponse<String> answer =
        served.sendApart(
            served
                .request("/api/v1/extract")
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip.toByteArray())));
    assertTrue(answer.statusCode() < 500, answer.statusCode() + " " + served.log);
    assertFalse(answer.body().contains("\\u0000\\u0000"), "no text is read out of it");
    assertNothingLeft();
  }

  private static byte[] download(String name) throws Exception {
    HttpResponse<byte[]> answer = served.download("/reports/1/download/" + name);
    assertEquals(200, answer.statusCode(), name + served.log);
    return answer.body();
  }

  @Test
  void whatLooksLikeAFormulaIsTextInEveryFile() throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(download("bieu-II.06a.xlsx")))) {
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(UploadsTest::assertNoLink)));
    }
    for (String chart : List.of("online", "rules", "districts")) {
      String csv = served.body("/charts/" + chart + ".csv");
      assertFalse(csv.lines().anyMatch(l -> l.matches("(.*,)?\"?=.*")), csv);
    }
    try (XWPFDocument word =
            new XWPFDocument(new ByteArrayInputStream(download("phieu-ra-soat.docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertTrue(text.getText().contains("=HYPERLINK"), "it is there as text");
      assertEquals(0, word.getHyperlinks().length);
    }
    try (PDDocument pdf = Loader.loadPDF(download("phieu-ra-soat.pdf"))) {
      assertTrue(new PDFTextStripper().getText(pdf).contains("HYPERLINK"));
    }
  }

  private static void assertNoLink(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    assertFalse(formula && cell.getCellFormula().contains("HYPERLINK"), cell.toString());
  }
}
