package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, as Debian packs it with its driver. */
final class Browser implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;
  private final List<String> requests = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(3));
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
  static Browser open() {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    return new Browser(new ChromeDriver(service, options));
  }

  /** Shows pages on a screen as large as this, whatever the window is. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Becomes a visitor who was never here. */
  void forget() {
    driver.manage().deleteAllCookies();
  }

  /** Opens an address and waits until it is loaded. */
  void go(String address) {
    driver.get(address);
  }

  /** What a script returns. */
  JsonNode run(String script, String... arguments) {
    return JSON.valueToTree(driver.executeScript(script, (Object[]) arguments));
  }

  /** What a script hands to the function that is its last argument. */
  JsonNode runLong(String script) {
    return JSON.valueToTree(driver.executeAsyncScript(script));
  }

  /** The text that is seen at the first element of a selector. */
  String text(String selector) {
    return run("return document.querySelector(arguments[0]).innerText", selector).asText();
  }

  /** Waits until a condition of the page holds. */
  void await(String condition) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> condition + "\n" + text("body"))
        .until(any -> run("return !!(" + condition + ")").asBoolean());
  }

  /** Clicks as a person does: it must be in view, and nothing before it. */
  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Types into a field, or chooses files by their paths. */
  void type(String selector, String text) {
    driver.findElement(By.cssSelector(selector)).sendKeys(text);
  }

  /** Presses a key, wherever the focus is. */
  void press(String key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Addresses that the pages have asked for until now. */
  List<String> requests() throws JsonProcessingException {
    for (String line : log("performance")) {
      JsonNode event = JSON.readTree(line).path("message");
      if (event.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(event.path("params").path("request").path("url").asText());
      }
    }
    return requests;
  }

  /** Errors that the console has shown until now, what a policy forbade among them. */
  List<String> errors() {
    driver.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().equals(Level.SEVERE))
        .forEach(entry -> errors.add(entry.getMessage()));
    return errors;
  }

  private List<String> log(String type) {
    return driver.manage().logs().get(type).getAll().stream().map(e -> e.getMessage()).toList();
  }

  /** What is seen, as PNG. */
  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
