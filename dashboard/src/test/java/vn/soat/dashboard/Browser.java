package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a window, told what to do over the WebDriver protocol of W3C. */
final class Browser implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private final Process driver;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String session;
  private final List<String> requests = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  private Browser(Process driver, int port) throws IOException {
    this.driver = driver;
    String root = "http://127.0.0.1:" + port + "/session";
    JsonNode answer = send("POST", root, capabilities());
    this.session = root + "/" + answer.path("sessionId").asText();
  }

  /**
   * A test of pages in a browser is skipped where there is none; with {@code
   * -Dsoat.chromium.required=true} it fails.
   */
  static void need() {
    boolean ready = program("chromium").isPresent() && program("chromedriver").isPresent();
    String how = "seeing pages needs the packages chromium and chromium-driver";
    assertTrue(ready || !Boolean.getBoolean("soat.chromium.required"), how);
    assumeTrue(ready, "skipped: " + how);
  }

  private static Optional<Path> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A browser that knows nothing yet. */
  static Browser open() throws IOException {
    Process driver =
        new ProcessBuilder(program("chromedriver").orElseThrow().toString(), "--port=0")
            .redirectErrorStream(true)
            .start();
    return new Browser(driver, port(driver));
  }

  private static int port(Process driver) throws IOException {
    BufferedReader said = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
    }
    throw new IOException("chromedriver did not start");
  }

  private static JsonNode capabilities() {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode always = root.putObject("capabilities").putObject("alwaysMatch");
    always.putObject("goog:loggingPrefs").put("browser", "ALL").put("performance", "ALL");
    ObjectNode chromium = always.putObject("goog:chromeOptions");
    chromium.put("binary", program("chromium").orElseThrow().toString());
    chromium
        .putArray("args")
        .add("--headless=new")
        .add("--no-sandbox")
        .add("--disable-dev-shm-usage")
        .add("--hide-scrollbars");
    return root;
  }

  private JsonNode send(String method, String address, JsonNode body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                method.equals("POST")
                    ? HttpRequest.BodyPublishers.ofString(body.toString())
                    : HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      String answer =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
      JsonNode value = JSON.readTree(answer).path("value");
      if (value.has("error")) {
        throw new AssertionError(address + " " + value.path("message").asText());
      }
      return value;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private JsonNode post(String path, JsonNode body) throws IOException {
    return send("POST", session + path, body);
  }

  /** Shows pages on a screen as large as this, whatever the window is. */
  void size(int width, int height) throws IOException {
    ObjectNode command = JSON.createObjectNode().put("cmd", "Emulation.setDeviceMetricsOverride");
    command
        .putObject("params")
        .put("width", width)
        .put("height", height)
        .put("deviceScaleFactor", 1)
        .put("mobile", width < 600);
    post("/goog/cdp/execute", command);
  }

  /** Becomes a visitor who was never here. */
  void forget() throws IOException {
    send("DELETE", session + "/cookie", JSON.nullNode());
  }

  /** Opens an address and waits until it is loaded. */
  void go(String address) throws IOException {
    post("/url", JSON.createObjectNode().put("url", address));
  }

  /** What a script returns. */
  JsonNode run(String script, String... arguments) throws IOException {
    return post("/execute/sync", call(script, arguments));
  }

  /** What a script hands to the function that is its last argument. */
  JsonNode runLong(String script) throws IOException {
    return post("/execute/async", call(script));
  }

  private static JsonNode call(String script, String... arguments) {
    ObjectNode call = JSON.createObjectNode().put("script", script);
    ArrayNode all = call.putArray("args");
    for (String argument : arguments) {
      all.add(argument);
    }
    return call;
  }

  /** The text that is seen at the first element of a selector. */
  String text(String selector) throws IOException {
    return run("return document.querySelector(arguments[0]).innerText", selector).asText();
  }

  /** Waits until a condition of the page holds. */
  void await(String condition) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!run("return !!(" + condition + ")").asBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came true: " + condition + "\n" + text("body"));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Clicks as a person does: it must be in view, and nothing before it. */
  void click(String selector) throws IOException {
    post("/element/" + element(selector) + "/click", JSON.createObjectNode());
  }

  /** Types into a field, or chooses files by their paths. */
  void type(String selector, String text) throws IOException {
    post("/element/" + element(selector) + "/value", JSON.createObjectNode().put("text", text));
  }

  private String element(String selector) throws IOException {
    JsonNode search = JSON.createObjectNode().put("using", "css selector").put("value", selector);
    return post("/element", search).path(ELEMENT).asText();
  }

  /** Presses a key, wherever the focus is. */
  void press(String key) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode keyboard = root.putArray("actions").addObject().put("type", "key").put("id", "k");
    ArrayNode actions = keyboard.putArray("actions");
    actions.addObject().put("type", "keyDown").put("value", key);
    actions.addObject().put("type", "keyUp").put("value", key);
    post("/actions", root);
  }

  /** Addresses that the pages have asked for until now. */
  List<String> requests() throws IOException {
    for (JsonNode line : log("performance")) {
      JsonNode event = JSON.readTree(line.path("message").asText()).path("message");
      if (event.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(event.path("params").path("request").path("url").asText());
      }
    }
    return requests;
  }

  /** Errors that the console has shown until now, what a policy forbade among them. */
  List<String> errors() throws IOException {
    for (JsonNode line : log("browser")) {
      if (line.path("level").asText().equals("SEVERE")) {
        errors.add(line.path("message").asText());
      }
    }
    return errors;
  }

  private JsonNode log(String type) throws IOException {
    return post("/se/log", JSON.createObjectNode().put("type", type));
  }

  /** What is seen, as PNG. */
  byte[] picture() throws IOException {
    String encoded = send("GET", session + "/screenshot", JSON.nullNode()).asText();
    return Base64.getDecoder().decode(encoded);
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, JSON.nullNode());
    } finally {
      driver.destroy();
    }
  }
}
