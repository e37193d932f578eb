package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the pages, done in Chromium. */
class BrowserTest {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private static final String SERIOUS =
      """
      const done = arguments[arguments.length - 1];
      axe.run().then((found) => done(found.violations
        .filter((v) => v.impact === 'serious' || v.impact === 'critical')
        .map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | '))),
        (problem) => done(['axe: ' + problem]));
      """;

  private static Browser browser;
  @TempDir private Path folder;
  private Served served;

  @BeforeAll
  static void open() throws IOException {
    Browser.need();
    browser = Browser.open();
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void serve() throws IOException, DashboardFailure {
    Served.fill(Served.store(folder), folder, Map.of("a.txt", Served.REPORT));
    served = Served.in(folder);
    browser.size(1400, 900);
    go("/");
    browser.forget();
  }

  /** Whatever is done, no script fails, no policy is broken and nothing leaves the machine. */
  @AfterEach
  void nothingElseHappened() throws IOException {
    try {
      assertEquals(List.of(), browser.errors());
      assertEquals(List.of(), served.log);
      List<String> away =
          browser.requests().stream()
              .filter(url -> !url.matches("(http://127\\.0\\.0\\.1:\\d+/|data:|blob:).*"))
              .toList();
      assertEquals(List.of(), away);
    } finally {
      served.close();
    }
  }

  private void go(String path) throws IOException {
    browser.go(served.address() + path.substring(1));
  }

  @Test
  void twoClicksLeadFromTheOverviewToAFigureAndItsArithmetic() throws IOException {
    go("/");
    browser.click("#h-attention ~ ul a");
    assertTrue(browser.text(".m.p.sel").endsWith("98.23 %"), browser.text(".m.p.sel"));
    assertTrue(browser.text("#detail").contains("97,53"), browser.text("#detail"));
    browser.click(".m.p.sel");
    browser.await("document.querySelector('#detail').innerText.includes('1.133')");
    assertTrue(browser.run("return location.search").asText().startsWith("?item=p"));
    assertTrue(
        browser
            .run(
                """
                const mark = document.querySelector('.m.p.sel').getBoundingClientRect();
                return mark.top >= 0 && mark.bottom <= innerHeight;
                """)
            .asBoolean());
  }

  @Test
  void aDecisionIsThereAfterARestart() throws IOException, DashboardFailure {
    go("/");
    browser.click("#h-attention ~ ul a");
    browser.type("#detail input[name=by]", "Lan");
    browser.type("#detail input[name=reason]", "đã đối chiếu sổ");
    browser.click("#detail button[value=accepted]");
    browser.await("document.querySelector('#detail .state.accepted')");
    served.close();
    served = Served.in(folder);
    go("/findings?state=accepted");
    assertTrue(browser.text(".finding").contains("98.23 %"), browser.text(".finding"));
    browser.click(".finding summary");
    browser.await("document.querySelector('.decision [role=status]').innerText.includes('Lan')");
    assertTrue(browser.text(".decision").contains("đã đối chiếu sổ"));
  }

  @Test
  void theQueueIsWorkedByKeyboard() throws IOException {
    go("/findings");
    browser.press("j");
    assertEquals("LI", browser.run("return document.activeElement.tagName").asText());
    browser.press("c");
    browser.await("document.activeElement.name === 'by'");
    browser.type(".finding.on input[name=by]", "Minh");
    browser.run("document.activeElement.blur()");
    browser.run("document.querySelector('.finding.on input[name=value]').value = '97,53 %'");
    browser.press("c");
    browser.await("document.querySelector('.finding.on .state.corrected')");
    assertTrue(browser.text(".finding.on .decision").contains("97,53 %"));
    browser.press("r");
    browser.await("document.querySelector('.finding.on .state.rejected')");
    assertTrue(browser.text(".finding.on .decision").contains("Minh"));
  }

  @Test
  void theLanguageChangesAndThePageStays() throws IOException {
    go("/reports?order=place");
    assertEquals("vi", browser.run("return document.documentElement.lang").asText());
    browser.click("#language");
    assertEquals("en", browser.run("return document.documentElement.lang").asText());
    assertTrue(browser.run("return location.href").asText().endsWith("/reports?order=place"));
    assertEquals("Reports", browser.text("h1"));
    browser.click("#language");
    assertEquals("Báo cáo", browser.text("h1"));
  }

  @Test
  void droppedAndChosenFilesAreImported() throws IOException {
    go("/import");
    browser.run(
        """
        const all = new DataTransfer();
        all.items.add(new File([arguments[0]], 'thả.txt', { type: 'text/plain' }));
        document.querySelector('#drop').dispatchEvent(
          new DragEvent('drop', { dataTransfer: all, bubbles: true, cancelable: true }));
        """,
        Served.REPORT.replace("1.133", "1.134"));
    browser.await("document.querySelector('#progress a')");
    assertTrue(browser.text("#progress").contains("thả.txt"));
    Path other = folder.resolve("chọn.txt");
    Files.writeString(other, Served.REPORT.replace("1.133", "1.135"));
    browser.type("#files", other.toString());
    browser.click("#drop button");
    browser.await("document.querySelectorAll('#progress a').length === 2");
    browser.click("#progress a");
    assertTrue(browser.text(".text").contains("1.135"), browser.text(".text"));
  }

  @Test
  void pagesOfAPdfAreDrawnWithTheirFigures() throws IOException {
    importPdf();
    browser.click("#progress a");
    browser.click(".tools a[href*='view=pdf']");
    browser.await("document.querySelector('#pdf[data-shown=\"1\"]')");
    assertTrue(browser.run("return document.querySelectorAll('.box').length").asInt() > 0);
    assertTrue(
        browser
            .run(
                """
        const c = document.querySelector('canvas');
        const drawn = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
        return drawn.some((v, i) => i % 4 === 0 && v < 100);
        """)
            .asBoolean());
    browser.click(".box");
    browser.await(
        "document.querySelector('.box.sel') && document.querySelector('#detail .printed')");
    assertEquals(List.of(), serious());
  }

  private void importPdf() throws IOException {
    Path pdf = folder.resolve("phieu.pdf");
    Files.write(pdf, DownloadsTest.pdf(folder.resolve("in/a.txt")));
    go("/import");
    browser.type("#files", pdf.toString());
    browser.click("#drop button");
    browser.await("document.querySelector('#progress a')");
  }

  @Test
  void chartsAreDrawnAndCanBeSaved() throws IOException {
    for (String path : List.of("/", "/references")) {
      go(path);
      browser.await(
          "[...document.querySelectorAll('[data-chart]')].every((c) =>"
              + " c.closest('section').hidden || c.querySelector('canvas'))");
      assertTrue(browser.run("return document.querySelectorAll('canvas').length").asInt() > 0);
    }
  }

  @Test
  void nothingHindersPeopleWhoSeeLittleOrUseNoMouse() throws IOException {
    go("/");
    String report =
        browser.run("return document.querySelector('#h-attention ~ ul a').href").asText();
    String document =
        "/references?code=" + Served.encoded("76/NQ-CP") + "&issuer=" + Served.encoded("Chính phủ");
    for (String path :
        List.of(
            "/",
            "/figures?of=online",
            "/reports",
            "/findings",
            "/references",
            document,
            "/import",
            report.substring(served.address().length() - 1))) {
      go(path);
      assertEquals(List.of(), serious(), path);
    }
  }

  @Test
  void nothingIsWiderThanAPhone() throws IOException {
    browser.size(390, 844);
    for (String path : List.of("/", "/reports", "/findings", "/references", "/import")) {
      go(path);
      assertFalse(
          browser.run("return document.documentElement.scrollWidth > 390").asBoolean(), path);
      assertEquals(List.of(), serious(), path);
    }
  }

  private List<String> serious() throws IOException {
    try (InputStream axe = BrowserTest.class.getResourceAsStream(AXE)) {
      browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    JsonNode found = browser.runLong(SERIOUS);
    List<String> all = new ArrayList<>();
    found.forEach(f -> all.add(f.asText()));
    return all;
  }
}
