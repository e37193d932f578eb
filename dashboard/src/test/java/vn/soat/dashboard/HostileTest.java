package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.dashboard.data.StoredReport;
import vn.soat.output.store.Store;

/** What comes from outside, reports and requests, is hostile. */
class HostileTest {

  private static final String EVIL = HostileReport.EVIL;

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException, DashboardFailure {
    Store store = Served.store(folder);
    HostileReport.into(store, folder, Served.REPORT, EVIL);
    served = Served.in(folder);
  }

  @AfterAll
  static void end() {
    served.close();
  }

  private static List<String> pages() {
    String evil = Served.encoded(EVIL);
    Stream<String> items =
        Stream.of("q1", "q2", "p1", "r1", "f1")
            .flatMap(i -> Stream.of("/reports/1?item=" + i, "/reports/1/item/" + i));
    Stream<String> others =
        Stream.of(
            "/",
            "/reports",
            "/reports/1",
            "/findings?state=",
            "/findings/1/f1",
            "/references",
            "/import",
            "/figures?of=online",
            "/login",
            "/reports?words=" + evil,
            "/reports?place=" + evil + "&type=" + evil + "&commune=" + evil + "&rule=" + evil,
            "/references?words=" + evil,
            "/references?code=" + evil + "&issuer=" + evil,
            "/findings?state=&rule=" + evil + "&district=" + evil + "&year=" + evil,
            "/?year=" + evil + "&district=" + evil,
            "/reports/1?item=" + evil,
            "/nowhere/" + evil,
            "/reports?after=" + evil);
    return Stream.concat(items, others).toList();
  }

  @Test
  void noTextOfAReportOrRequestBecomesMarkup() throws Exception {
    for (String path : pages()) {
      String page = served.get(path).body();
      assertFalse(page.contains("<script>alert"), path);
      assertFalse(page.contains("<img src=x"), path);
    }
    assertTrue(served.body("/reports/1").contains("&lt;script&gt;alert(1)"), "it is shown as text");
    assertEquals(List.of(), served.log, "no page failed");
  }

  @Test
  void noPageHasScriptOrStyleOfItsOwn() throws Exception {
    Pattern inline =
        Pattern.compile("<script(?![^>]*\\bsrc=)|<style|<[a-z][^<>]*\\s(style|on[a-z]+)=");
    for (String path : pages()) {
      HttpResponse<String> answer = served.get(path);
      String own = answer.body().replaceAll("\"[^\"]*\"|(?<=content=)'[^']*'", "");
      assertFalse(inline.matcher(own).find(), path);
      assertFalse(answer.body().contains("javascript:"), path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    }
  }

  @Test
  void noTemplateSwitchesEscapingOff() throws IOException {
    try (Stream<Path> files =
        Files.walk(Path.of("src/main/resources/vn/soat/dashboard/template"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        assertFalse(Pattern.compile("\\|\\s*raw|autoescape").matcher(text).find(), file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' OR '1'='1",
        "'; DROP TABLE report; --",
        "\" OR 1=1 --",
        "%' UNION SELECT 1,2,3 --",
        "a\" OR exact : \"b",
        "* NEAR(a b)",
        "\\' & !() | <->:*"
      })
  void noTextBecomesSql(String text) throws Exception {
    String value = Served.encoded(text);
    for (String name :
        List.of(
            "words",
            "place",
            "type",
            "province",
            "district",
            "commune",
            "rule",
            "cites",
            "from",
            "to",
            "year",
            "order",
            "after",
            "findings")) {
      assertEquals(200, served.get("/reports?" + name + "=" + value).statusCode(), name);
      assertEquals(200, served.get("/api/v1/reports?" + name + "=" + value).statusCode(), name);
    }
    assertTrue(served.body("/reports?commune=" + value).contains(">0 báo cáo"));
    for (String path :
        List.of(
            "/findings?state=" + value,
            "/findings?rule=" + value,
            "/findings?after=" + value,
            "/references?words=" + value,
            "/references?code=" + value,
            "/?province=" + value)) {
      assertEquals(200, served.get(path).statusCode(), path);
    }
    assertEquals(
        404,
        served.get("/reports/1/item/" + value.replace("+", "%20").replace("%5C", "")).statusCode());
    assertTrue(StoredReport.of(reads(), 1).isPresent(), "everything is still there");
    assertEquals(List.of(), served.log, "no page failed");
  }

  private static vn.soat.dashboard.data.Reads reads() {
    return new vn.soat.dashboard.data.Reads(served.store, 1);
  }

  @Test
  void aFormWithoutItsTokenDoesNothing() throws Exception {
    Map<String, String> decision = Map.of("decision", "accepted", "by", "Kẻ lạ");
    assertEquals(403, served.post("/findings/1/f1", decision).statusCode());
    assertEquals(
        403,
        served
            .post("/findings/1/f1", Map.of("decision", "accepted", "by", "Kẻ lạ", "_csrf", "x"))
            .statusCode());
    assertEquals(
        403,
        served
            .sendApart(served.upload("/import", "files", Map.of("a.txt", new byte[] {65})))
            .statusCode());
    HttpRequest.Builder foreign =
        served
            .upload("/api/v1/extract", "file", Map.of("a.txt", new byte[] {65}))
            .header("Origin", "http://example.org");
    assertEquals(403, served.sendApart(foreign).statusCode());
    assertFalse(served.body("/findings?state=").contains("Kẻ lạ"));
  }

  @Test
  void noPathReachesTheDisk() throws Exception {
    for (String path :
        List.of(
            "/assets/..%2f..%2f..%2fetc%2fpasswd",
            "/assets/%2e%2e/%2e%2e/etc/passwd",
            "/assets/soat.css%00.html",
            "/reports/..%2f..%2fetc%2fpasswd/file",
            "/reports/1/file",
            "/charts/..%2f..%2fetc%2fpasswd",
            "/reports/1/item/..%2f..%2fetc%2fpasswd")) {
      HttpResponse<String> answer = served.get(path);
      assertTrue(answer.statusCode() >= 400, path + " gives " + answer.statusCode());
      assertFalse(answer.body().contains("root:"), path);
    }
  }

  @Test
  void aNameInAnUploadIsOnlyShown() throws Exception {
    byte[] report = Served.REPORT.replace("1.133", "2.133").getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder upload =
        served
            .upload("/import", "files", Map.of("../../evil<b>.txt", report))
            .header("X-CSRF-Token", served.token());
    HttpResponse<String> sent = served.send(upload);
    assertEquals(200, sent.statusCode(), sent.body() + served.log);
    for (int i = 0; i < 300 && !served.body("/import").contains("Mở báo cáo"); i++) {
      Thread.sleep(100);
    }
    String page = served.body("/import");
    assertEquals(List.of(), served.log);
    assertTrue(page.contains("Mở báo cáo"), page);
    assertTrue(page.contains("evil&lt;b&gt;.txt"), page);
    try (Stream<Path> files = Files.walk(folder)) {
      assertTrue(files.noneMatch(f -> f.toString().contains("evil")));
    }
    try (Stream<Path> files = Files.list(folder.resolve("files"))) {
      assertTrue(
          files.allMatch(f -> f.getFileName().toString().matches("[0-9a-f]{64}\\.txt")), "kept");
    }
  }

  @Test
  void malformedAndOversizedUploadsAreRefused() throws Exception {
    String token = served.token();
    byte[] large = new byte[5 << 20];
    HttpRequest.Builder tooLarge =
        served.upload("/import", "files", Map.of("a.pdf", large)).header("X-CSRF-Token", token);
    assertTrue(isRefused(tooLarge));
    HttpRequest.Builder broken =
        served
            .request("/import")
            .header("X-CSRF-Token", token)
            .header("Content-Type", "multipart/form-data; boundary=y")
            .POST(HttpRequest.BodyPublishers.ofString("--y\r\nnonsense"));
    assertEquals(400, served.sendApart(broken).statusCode());
    assertEquals(
        400,
        served
            .sendApart(served.upload("/import", "files", Map.of()).header("X-CSRF-Token", token))
            .statusCode());
    assertEquals(
        400,
        served
            .sendApart(served.upload("/api/v1/extract", "file", Map.of("a", new byte[0])))
            .statusCode());
  }

  /** The server may also close the door before all has been sent. */
  private static boolean isRefused(HttpRequest.Builder request) throws InterruptedException {
    try {
      return List.of(400, 413).contains(served.sendApart(request).statusCode());
    } catch (IOException e) {
      return true;
    }
  }

  /** A name elsewhere that was made to point at this machine is not ours. */
  @Test
  void anotherNameOfThisMachineIsNotAnswered() throws IOException {
    URI address = URI.create(served.address());
    assertTrue(status(address, "evil.example.org").startsWith("HTTP/1.1 421"));
    assertTrue(status(address, "localhost:" + address.getPort()).startsWith("HTTP/1.1 200"));
  }

  private static String status(URI address, String host) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request = "GET /reports HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aPasswordIsAskedForAndCannotBeGuessed(@TempDir Path own) throws Exception {
    try (Served closed = Served.behind(own, "mật khẩu dài")) {
      assertEquals("/login", closed.get("/reports").uri().getPath());
      assertEquals(401, closed.get("/api/v1/reports").statusCode());
      HttpRequest.Builder program =
          closed.request("/api/v1/stats").header("Authorization", "Bearer sai");
      assertEquals(401, closed.send(program).statusCode());
      String token = closed.token();
      Map<String, String> right = Map.of("password", "mật khẩu dài", "_csrf", token);
      HttpResponse<String> in = closed.post("/login", right);
      assertEquals("/", in.uri().getPath());
      assertEquals(200, closed.get("/reports").statusCode());
      assertTrue(
          in.previousResponse()
              .orElseThrow()
              .headers()
              .firstValue("Set-Cookie")
              .orElse("")
              .matches("(?i).*httponly.*samesite=strict.*|.*samesite=strict.*httponly.*"));
    }
    try (Served closed = Served.behind(own, "khác")) {
      int last = 0;
      for (int i = 0; i < 7; i++) {
        last =
            closed
                .post("/login", Map.of("password", "đoán " + i, "_csrf", closed.token()))
                .statusCode();
      }
      assertEquals(429, last, "the right one would not help now, either");
    }
  }
}
