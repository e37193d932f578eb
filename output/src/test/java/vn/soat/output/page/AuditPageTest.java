package vn.soat.output.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.audit.Auditor;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Reading;
import vn.soat.output.SampleRecords;
import vn.soat.output.json.RecordJson;
import vn.soat.output.store.Reviews;
import vn.soat.output.text.Language;
import vn.soat.output.view.AuditView;
import vn.soat.output.view.AuditViews;

/** The page as a browser takes it. */
class AuditPageTest {

  private static final String REPORT =
      """
      ỦY BAN NHÂN DÂN XÃ QUANG LÂM
      BÁO CÁO
      Kết quả cải cách hành chính năm 2023 <script>alert(1)</script>

      1. Kết quả giải quyết hồ sơ
      Đã tiếp nhận 1.105/1.133 hồ sơ trực tuyến, đạt tỷ lệ 98.23 %.
      Đã giải quyết 153/607 hồ sơ, đạt 25,21 %.
      """;

  private static final String HOSTILE = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>";

  private static final Extractor EXTRACTOR = Extractor.inProcess();

  private static AuditViews views(Language language) {
    return new AuditViews(language, Auditor.standard().rules());
  }

  private static AuditPage.Item item(String text, Language language) {
    Reading reading =
        EXTRACTOR.read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a/báo cáo.txt");
    ReportRecord record = EXTRACTOR.record(reading);
    return new AuditPage.Item(
        views(language).of(record), reading.text().orElseThrow().text(), List.of());
  }

  private static Document page(List<AuditPage.Item> items, Language language) {
    return Jsoup.parse(new AuditPage(language).of(items));
  }

  @Test
  void theFindingStandsBesideTheTextAndEachLeadsToTheOther() {
    Document page = page(List.of(item(REPORT, Language.VI)), Language.VI);
    Element finding = page.selectFirst("article.finding.error");
    assertNotNull(finding);
    assertTrue(finding.text().contains("1.105 : 1.133 = 97,53 %"), finding.text());
    Element place = finding.selectFirst(".places a");
    assertNotNull(place);
    assertEquals("dòng 6", place.text());
    Element line = page.selectFirst(place.attr("href"));
    assertNotNull(line);
    assertTrue(line.text().contains("1.105/1.133"), line.text());
    assertTrue(line.select("mark.figure.error").text().contains("98.23 %"), line.html());
    assertEquals("#" + finding.id(), line.select("a.ref").attr("href"));
    assertFalse(page.text().contains("25,21 % không khớp"));
  }

  @Test
  void theTextIsThatOfTheReport() {
    Document page = page(List.of(item(REPORT, Language.VI)), Language.VI);
    page.select(".ln, a.ref").remove();
    List<String> shown = page.select(".text p").eachText();
    assertEquals(REPORT.lines().filter(line -> !line.isBlank()).toList(), shown);
  }

  @Test
  void whatHeldAndWhatWasNotCheckedIsTold() {
    Document page = page(List.of(item(REPORT, Language.VI)), Language.VI);
    Element total = page.selectFirst(".checks tfoot");
    assertNotNull(total);
    int checked = Integer.parseInt(total.select("td").get(0).text());
    int held = Integer.parseInt(total.select("td").get(1).text());
    assertEquals(checked - 1, held, total.text());
    Document full = page(List.of(sample()), Language.VI);
    assertTrue(full.select("details").text().contains("không có đủ hai số liệu"));
    assertTrue(full.select(".problem").text().contains("quy tắc sum-mismatch không chạy được"));
  }

  private static AuditPage.Item sample() {
    return new AuditPage.Item(views(Language.VI).of(SampleRecords.full()), "", List.of());
  }

  @Test
  void nothingIsFetchedAndNothingRuns() throws Exception {
    Document page = page(List.of(item(REPORT, Language.VI), sample()), Language.VI);
    assertEquals(0, page.select("script, img, link, iframe, object, embed, form, base").size());
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertFalse(attribute.getKey().startsWith("on"), element.outerHtml());
                assertFalse(attribute.getKey().equals("style"), element.outerHtml());
              });
    }
    for (Element link : page.select("a")) {
      assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
    }
    Element policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
    assertNotNull(policy);
    byte[] style = page.select("style").get(0).data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertEquals(
        "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'",
        policy.attr("content"));
    assertFalse(page.select("style").get(0).data().contains("url("));
  }

  /** Every text of a record at once is hostile. */
  @ParameterizedTest
  @EnumSource
  void whateverARecordSaysIsText(Language language) {
    ObjectNode record = RecordJson.tree(SampleRecords.full());
    poison(record);
    Map<String, Reviews.Review> reviews =
        Map.of(
            "f1",
            new Reviews.Review(
                Reviews.Decision.CORRECTED,
                Optional.of("q2"),
                Optional.of(HOSTILE),
                HOSTILE,
                HOSTILE,
                Instant.EPOCH));
    AuditView view = views(language).of(record, reviews);
    assertTrue(view.findings().stream().anyMatch(f -> f.decision().isPresent()));
    String text = HOSTILE + "\n" + HOSTILE.repeat(300);
    Document page = page(List.of(new AuditPage.Item(view, text, List.of(0))), language);
    assertEquals(0, page.select("script, img, [onerror]").size());
    assertTrue(page.title().contains("script>"), page.title());
    assertTrue(page.select(".name").text().contains(HOSTILE));
    assertTrue(page.select(".message").text().contains(HOSTILE));
    assertTrue(page.select(".because").text().contains(HOSTILE));
    assertTrue(page.select(".source").text().contains(HOSTILE));
  }

  private static final Set<String> FORMAL =
      Set.of("severity", "issuedOn", "id", "mediaType", "method", "rule", "schema", "section");

  private static void poison(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : (Iterable<String>) object::fieldNames) {
        if (object.get(name).isTextual() && !FORMAL.contains(name)) {
          object.set(name, TextNode.valueOf(HOSTILE));
        } else {
          poison(object.get(name));
        }
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(AuditPageTest::poison);
    }
  }

  @Test
  void idsAreUniqueAndHeadingsLeaveNoLevelOut() {
    Document page =
        page(List.of(item(REPORT, Language.EN), item(REPORT, Language.EN), sample()), Language.EN);
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
    assertEquals(1, page.select("h1").size());
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, heading.outerHtml());
      level = next;
    }
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals(3, page.select("nav li").size());
    page.select("[aria-labelledby]")
        .forEach(e -> assertNotNull(page.getElementById(e.attr("aria-labelledby"))));
  }

  @Test
  void aFileWithoutTextSaysWhy() {
    Document page =
        page(
            List.of(
                new AuditPage.Item(
                    views(Language.VI).of(SampleRecords.unreadable()), "", List.of()),
                new AuditPage.Item(views(Language.VI).of(SampleRecords.clean()), "a", List.of())),
            Language.VI);
    assertEquals("Chưa làm được: không có tệp này", page.select("#r1 .problem").text());
    assertEquals("không đọc được", page.select("nav .unread").text());
    assertEquals("Không thấy chỗ nào không khớp", page.select("#r2 .none").text());
  }

  @Test
  void theSameInputGivesTheSamePage() {
    List<AuditPage.Item> items = List.of(item(REPORT, Language.VI));
    assertEquals(new AuditPage(Language.VI).of(items), new AuditPage(Language.VI).of(items));
  }
}
