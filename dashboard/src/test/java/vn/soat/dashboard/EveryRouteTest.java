package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.store.Store;

/**
 * Attacks on all that the dashboard answers, as its router knows it, by all parameters that its
 * sources ask for: what is added later is attacked, too. In both databases.
 */
@ParameterizedClass
@EnumSource(Databases.Kind.class)
@ExtendWith(Databases.class)
class EveryRouteTest {

  /** Markup, SQL and another header at once. */
  private static final String ATTACK =
      HostileReport.EVIL + "%' OR '1'='1'; DROP TABLE report; -- \\\r\nX-Evil: 1\r\n\u0000{{7*7}}";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern ASKED =
      Pattern.compile("(?:asked|number|queryParam|field|formParam)\\(\"(\\w+)\"");

  /** What placeholders stand for. Another one is added here with its route. */
  private static final Map<String, List<String>> STANDS_FOR =
      Map.of(
          "{id}", List.of("1"),
          "{item}", List.of("f1", "q1"),
          "/assets/{name}", List.of("soat.css"),
          "/charts/{name}", List.of("online.json", "rules.csv", "districts.csv"),
          "/reports/{id}/download/{name}",
              List.of(
                  "phieu-ra-soat.docx",
                  "phieu-ra-soat.pdf",
                  "ra-soat.html",
                  "ghi-chu.pdf",
                  "bieu-II.06a.xlsx"));

  @TempDir private static Path folder;
  private static Served served;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Parameter private Databases.Kind kind;

  @BeforeParameterizedClassInvocation
  static void serve(Databases.Kind kind, Databases.Maker maker)
      throws IOException, DashboardFailure {
    Path own = Files.createDirectories(folder.resolve(kind.name()));
    Store store = maker.store(kind, own);
    HostileReport.into(store, own, Served.REPORT, HostileReport.EVIL);
    served = Served.with(own, store);
  }

  @AfterParameterizedClassInvocation
  static void end() {
    served.close();
  }

  private record Answer(int status, String type, String body, HttpResponse<InputStream> whole) {

    boolean has(String header) {
      return whole.headers().firstValue(header).isPresent();
    }
  }

  private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    String type = answer.headers().firstValue("Content-Type").orElse("");
    try (InputStream in = answer.body()) {
      boolean endless = type.startsWith("text/event-stream");
      byte[] body = endless ? new byte[0] : in.readAllBytes();
      return new Answer(
          answer.statusCode(), type, new String(body, StandardCharsets.UTF_8), answer);
    }
  }

  private static List<String> routes(String method) {
    return served.routes().stream()
        .filter(route -> route.startsWith(method + " "))
        .map(route -> route.substring(method.length() + 1))
        .toList();
  }

  /** A route with all that its placeholders stand for. */
  private static List<String> paths(String route) {
    return paths(route, "", "");
  }

  /** The same with a value of one's own for one of the placeholders. */
  private static List<String> paths(String route, String one, String value) {
    List<String> paths = List.of(route);
    for (Matcher m = PLACEHOLDER.matcher(route); m.find(); ) {
      List<String> values = m.group().equals(one) ? List.of(value) : values(route, m.group());
      paths =
          paths.stream()
              .flatMap(path -> values.stream().map(v -> path.replace(m.group(), v)))
              .toList();
    }
    return paths;
  }

  private static List<String> values(String route, String placeholder) {
    List<String> values =
        STANDS_FOR.getOrDefault(placeholder, STANDS_FOR.getOrDefault(route, List.of()));
    assertFalse(values.isEmpty(), "say in STANDS_FOR what " + placeholder + " is in " + route);
    return values;
  }

  /** All names that the sources ask of a request. */
  private static Set<String> parameters() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        ASKED.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
      }
    }
    assertTrue(names.containsAll(List.of("words", "after", "back", "issuer")), names.toString());
    return names;
  }

  /** Whatever is sent: nothing of it is run, no header is ours that was not, no page fails. */
  private static void assertUnharmed(String path, Answer answer) {
    assertTrue(answer.status() < 500, path + " gives " + answer.status() + " " + served.log);
    assertFalse(answer.has("X-Evil"), path);
    assertFalse(answer.body().contains("root:"), path);
    assertFalse(answer.body().contains("49}}") || answer.body().contains("{49"), path);
    assertEquals(
        "nosniff", answer.whole().headers().firstValue("X-Content-Type-Options").orElse(""), path);
    assertTrue(answer.has("Content-Security-Policy"), path);
    if (answer.type().startsWith("text/html") || answer.type().isEmpty()) {
      assertFalse(answer.body().contains("<script>alert"), path);
      assertFalse(answer.body().contains("<img src=x"), path);
      assertFalse(answer.body().contains("javascript:"), path);
    }
  }

  @Test
  void whatAReportSaysIsTextEverywhere() throws Exception {
    for (String route : routes("GET")) {
      for (String path : paths(route)) {
        assertUnharmed(path, send(served.request(path)));
      }
    }
    assertEquals(List.of(), served.log, "no page failed");
  }

  @Test
  void noParameterDoesHarm() throws Exception {
    String attack = Served.encoded(ATTACK);
    for (String route : routes("GET")) {
      String path = paths(route).get(0);
      List<String> queries =
          parameters().stream().map(name -> name + "=" + attack).collect(Collectors.toList());
      if (route.contains("{")) {
        // What is about one thing asks little more of a request, and costs most.
        queries = List.of(String.join("&", queries));
      }
      for (String query : queries) {
        assertUnharmed(path, send(served.request(path + "?" + query)));
      }
    }
    assertEquals(List.of(), served.log, "no page failed");
    try (var handle = served.store.handle()) {
      assertEquals(1, handle.createQuery("SELECT COUNT(*) FROM report").mapTo(Integer.class).one());
    }
  }

  @Test
  void noPartOfAPathDoesHarm() throws Exception {
    List<String> values =
        List.of(
            Served.encoded(ATTACK).replace("+", "%20"),
            "..%2f..%2f..%2f..%2fetc%2fpasswd",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "..%5c..%5cetc%5cpasswd",
            "%00",
            "99999999999999999999",
            "-1");
    for (String route : routes("GET")) {
      for (String value : values) {
        for (Matcher m = PLACEHOLDER.matcher(route); m.find(); ) {
          String path = paths(route, m.group(), value).get(0);
          Answer answer = send(served.request(path));
          assertTrue(answer.status() >= 400 && answer.status() < 500, path + answer.status());
          assertFalse(answer.body().contains("root:"), path);
          assertFalse(answer.body().contains("<script>alert"), path);
        }
      }
    }
    assertEquals(List.of(), served.log, "no page failed");
  }

  /** Neither without a token, nor with that of another visitor, nor from another page. */
  @Test
  void nothingIsChangedWithoutAFormOfOurs() throws Exception {
    String token = served.token();
    for (String route : served.routes()) {
      String method = route.substring(0, route.indexOf(' '));
      if (List.of("GET", "HEAD", "OPTIONS").contains(method)) {
        continue;
      }
      String path = paths(route.substring(method.length() + 1)).get(0);
      for (Map<String, String> headers :
          List.of(
              Map.of("Origin", "https://example.org"),
              Map.of("Sec-Fetch-Site", "cross-site"),
              Map.of("Origin", "null", "X-CSRF-Token", token),
              Map.of("X-CSRF-Token", "x"))) {
        HttpRequest.Builder request = form(path, method, "decision=accepted&by=Ke&_csrf=x");
        headers.forEach(request::header);
        assertEquals(403, send(request).status(), route + headers);
      }
    }
  }

  private static HttpRequest.Builder form(String path, String method, String fields) {
    return served
        .request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .method(method, HttpRequest.BodyPublishers.ofString(fields));
  }

  /** What a form brings is text, too, with a token that is right. */
  @Test
  void noFieldOfAFormDoesHarm() throws Exception {
    String attack = Served.encoded(ATTACK);
    String token = Served.encoded(served.token());
    StringBuilder fields = new StringBuilder("_csrf=" + token);
    for (String name : parameters()) {
      fields.append('&').append(name).append('=').append(attack);
    }
    for (String route : routes("POST")) {
      for (String path : paths(route)) {
        for (String more : List.of("", "&decision=accepted", "&decision=corrected")) {
          HttpResponse<String> answer =
              served.send(
                  form(path, "POST", (more.isEmpty() ? "" : more.substring(1) + "&") + fields));
          assertTrue(answer.statusCode() < 500, path + " gives " + answer.statusCode());
          assertFalse(answer.headers().firstValue("X-Evil").isPresent(), path);
          assertFalse(answer.body().contains("<script>alert"), path);
        }
      }
    }
    assertEquals(List.of(), served.log, "no page failed");
    assertUnharmed("/findings?state=", send(served.request("/findings?state=")));
  }

  @Test
  void nothingIsAnsweredToAnotherName() throws Exception {
    URI address = URI.create(served.address());
    for (String route : served.routes()) {
      String[] parts = route.split(" ", 2);
      String path = paths(parts[1]).get(0);
      String request =
          parts[0]
              + " "
              + path
              + " HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n";
      assertTrue(said(address, request).startsWith("HTTP/1.1 421"), route);
    }
  }

  private static String said(URI address, String request) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void behindAPasswordNothingIsAnsweredBeforeIt(@TempDir Path own, Databases.Maker maker)
      throws Exception {
    try (Served closed = Served.behind(own, maker.store(kind, own), "mật khẩu dài")) {
      for (String route : closed.routes()) {
        String[] parts = route.split(" ", 2);
        if (Set.of("/login", "/lang", "/assets/{name}").contains(parts[1])) {
          continue;
        }
        HttpRequest.Builder request =
            closed
                .request(paths(parts[1]).get(0))
                .method(parts[0], HttpRequest.BodyPublishers.noBody());
        Answer answer = send(request);
        boolean api = parts[1].startsWith("/api/");
        assertEquals(api ? 401 : 302, answer.status(), route);
        String to = answer.whole().headers().firstValue("Location").orElse("");
        assertEquals(api ? "" : "/login", to, route);
        assertFalse(answer.body().contains("alert(1)"), route);
      }
    }
  }

  /**
   * A number that somebody planted in a visitor's browser opens nothing after the visitor's login.
   */
  @Test
  void aPlantedSessionStaysOutside(@TempDir Path own, Databases.Maker maker) throws Exception {
    String planted = "soat_visitor=" + "A".repeat(43);
    try (Served closed = Served.behind(own, maker.store(kind, own), "mật khẩu dài")) {
      String login = send(closed.request("/login").header("Cookie", planted)).body();
      Matcher token = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"").matcher(login);
      assertTrue(token.find(), login);
      HttpRequest.Builder enters =
          closed
              .request("/login")
              .header("Cookie", planted)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "password=" + Served.encoded("mật khẩu dài") + "&_csrf=" + token.group(1)));
      Answer in = send(enters);
      assertEquals(302, in.status());
      String given =
          in.whole().headers().allValues("Set-Cookie").stream()
              .filter(c -> c.startsWith("soat_visitor="))
              .reduce((first, last) -> last)
              .orElseThrow();
      assertFalse(given.startsWith(planted), "another number");
      assertTrue(given.contains("HttpOnly") && given.contains("SameSite=Strict"), given);
      String own2 = given.substring(0, given.indexOf(';'));
      assertEquals(200, send(closed.request("/reports").header("Cookie", own2)).status());
      assertEquals(302, send(closed.request("/reports").header("Cookie", planted)).status());
    }
  }
}
