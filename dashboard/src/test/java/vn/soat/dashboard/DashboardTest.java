package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.text.Language;

/** The pages over a store with a few reports, in both databases. */
@ParameterizedClass
@EnumSource(Databases.Kind.class)
@ExtendWith(Databases.class)
class DashboardTest {

  private static final String OTHER =
      """
      BÁO CÁO
      Công tác kiểm soát thủ tục hành chính năm 2022

      UBND xã Đồng Mai, huyện Yên Lãng, tỉnh Hải Đông báo cáo kết quả năm 2022 như sau:

      Tổng số hồ sơ tiếp nhận trong kỳ là 200 hồ sơ, trong đó trực tuyến 100 hồ sơ, đạt 50 %.
      Mức độ hài lòng của người dân được khảo sát.

      Xã thực hiện Nghị quyết số 76/NQ-CP ngày 16 tháng 7 năm 2021 của Chính phủ.
      """;

  @TempDir private static Path folder;
  private static Served served;

  @Parameter private Databases.Kind kind;

  @BeforeParameterizedClassInvocation
  static void serve(Databases.Kind kind, Databases.Maker maker)
      throws IOException, DashboardFailure {
    Path own = Files.createDirectories(folder.resolve(kind.name()));
    Store store = maker.store(kind, own);
    Served.fill(store, own, Map.of("a.txt", Served.REPORT, "b.txt", OTHER));
    served = Served.with(own, store);
  }

  @AfterParameterizedClassInvocation
  static void end() {
    served.close();
  }

  /** The report of a commune, by its number. */
  private static long report(String commune) {
    try (var handle = served.store.handle()) {
      return handle
          .createQuery("SELECT id FROM report WHERE commune = :commune")
          .bind("commune", commune)
          .mapTo(Long.class)
          .one();
    }
  }

  private static String finding() {
    try (var handle = served.store.handle()) {
      return handle
          .createQuery("SELECT item FROM finding WHERE rule = 'percentage-mismatch'")
          .mapTo(String.class)
          .one();
    }
  }

  @Test
  void theOverviewAddsUpAndLeadsToTheFigures() throws Exception {
    String page = served.body("/");
    assertTrue(page.contains("<b>2</b> báo cáo"), page);
    assertTrue(page.contains("<b>1.333</b> hồ sơ tiếp nhận"), page);
    assertTrue(page.contains("Tỷ lệ phần trăm không khớp với hai số liệu của nó"), page);
    String figures = served.body("/figures?of=online");
    assertTrue(figures.contains(">1.105</a>"), figures);
    assertTrue(figures.contains("1.105 hồ sơ"), figures);
    assertTrue(served.body("/?year=2022").contains("<b>200</b> hồ sơ tiếp nhận"));
    assertEquals(404, served.get("/figures?of=path").statusCode());
  }

  @Test
  void chartsComeAsJsonAndCsv() throws Exception {
    String json = served.body("/charts/online.json");
    assertTrue(json.contains("[\"2023-09\",97.53,"), json);
    String csv = served.body("/charts/online.csv");
    assertTrue(csv.startsWith("\uFEFFTháng,"), csv);
    assertTrue(csv.contains("2022-12,50.00"), csv);
    assertTrue(served.body("/charts/graph.json").contains("76/NQ-CP"));
  }

  @Test
  void reportsAreFilteredAndSorted() throws Exception {
    assertTrue(served.body("/reports").contains("2 báo cáo"));
    assertTrue(
        served.body("/reports?district=" + Served.encoded("Yên Lãng")).contains("1 báo cáo"));
    assertTrue(served.body("/reports?place=yen+lang").contains("Đồng Mai"));
    assertTrue(served.body("/reports?findings=none").contains("1 báo cáo"));
    assertTrue(served.body("/reports?from=2023-01-01").contains("1 báo cáo"));
    assertTrue(served.body("/reports?rule=percentage-mismatch").contains("Tân Phú"));
    assertTrue(served.body("/reports?cites=76%2FNQ-CP").contains("2 báo cáo"));
    String byPlace = served.body("/reports?order=place");
    assertTrue(byPlace.indexOf("Tân Phú") < byPlace.indexOf("Đồng Mai"), "by district");
  }

  @Test
  void wordsAreFoundWithAndWithoutMarks() throws Exception {
    for (String words :
        List.of("hài lòng", "hai long", "HÀI LÒNG", "dong mai hai long", "\"mức độ hài lòng\"")) {
      String page = served.body("/reports?words=" + Served.encoded(words));
      assertTrue(page.contains("1 báo cáo") && page.contains("Đồng Mai"), words);
    }
    for (String words : List.of("hái lòng", "\"lòng hài\"", "không đâu")) {
      assertTrue(
          served.body("/reports?words=" + Served.encoded(words)).contains(">0 báo cáo"), words);
    }
  }

  @Test
  void aReportStandsBesideItsRecord() throws Exception {
    long id = report("Tân Phú");
    String page = served.body("/reports/" + id);
    assertTrue(page.contains("hồ sơ trực tuyến là <a class=\"m q x\""), page);
    assertTrue(page.contains(">1.105 hồ sơ</a>"), page);
    String detail = served.body("/reports/" + id + "/item/" + finding());
    assertTrue(detail.contains("1.105 : 1.133 = 97,53 %"), detail);
    assertTrue(detail.contains("dòng 16"), detail);
    Matcher share = Pattern.compile("data-item=\"(p\\d+)\"").matcher(detail);
    assertTrue(share.find(), detail);
    String figure = served.body("/reports/" + id + "/item/" + share.group(1));
    assertTrue(figure.contains("1.105 : 1.133 = 97,53 %") && figure.contains("tổng"), figure);
    assertEquals(404, served.get("/reports/" + id + "/item/q999").statusCode());
    assertEquals(404, served.get("/reports/12345").statusCode());
    assertTrue(served.body("/reports/" + id + "/record").contains("\"soat/report/1\""));
  }

  @Test
  void aDecisionStaysAcrossARestart(@TempDir Path own, Databases.Maker maker) throws Exception {
    Store store = maker.store(kind, own);
    Served.fill(store, own, Map.of("a.txt", Served.REPORT));
    String address = "/findings/1/" + finding();
    try (Served first = Served.with(own, store)) {
      Map<String, String> decision =
          Map.of("decision", "rejected", "by", "Lê An", "reason", "xem sổ", "_csrf", first.token());
      assertEquals(200, first.post(address, decision).statusCode());
      assertTrue(first.body("/findings?state=rejected").contains("Lê An"));
      assertTrue(
          first.post(address, Map.of("decision", "rejected", "_csrf", first.token())).statusCode()
              < 400);
    }
    try (Served second = Served.with(own, store)) {
      String page = second.body("/findings?state=rejected");
      assertTrue(page.contains("Lê An") && page.contains("xem sổ"), page);
      assertTrue(second.body("/findings?state=open").contains("Không có chỗ nào như vậy"));
    }
  }

  @Test
  void aCorrectionNeedsAFigureAndAReviewer(@TempDir Path own, Databases.Maker maker)
      throws Exception {
    Store store = maker.store(kind, own);
    Served.fill(store, own, Map.of("a.txt", Served.REPORT));
    String address = "/findings/1/" + finding();
    try (Served site = Served.with(own, store)) {
      var part = site.request(address).header("HX-Request", "true");
      String form = site.send(part).body();
      Matcher figure = Pattern.compile("<option value=\"(p\\d+)\"").matcher(form);
      assertTrue(figure.find(), form);
      String token = site.token();
      Map<String, String> correction =
          Map.of(
              "decision",
              "corrected",
              "by",
              "An",
              "figure",
              figure.group(1),
              "value",
              "97,53 %",
              "_csrf",
              token);
      site.post(address, Map.of("decision", "corrected", "by", "An", "_csrf", token));
      assertFalse(site.body("/findings?state=corrected").contains("97,53 %</b>"), "no value yet");
      site.post(address, correction);
      assertTrue(site.body("/findings?state=corrected").contains("→ <b>97,53 %</b>"));
    }
  }

  /** One choice for the pages, the view and the form: a total below its part counts some alone. */
  @Test
  void aTotalThatIsLessThanItsPartIsNotTaken(@TempDir Path own, Databases.Maker maker)
      throws Exception {
    String report =
        """
        BÁO CÁO
        Công tác cải cách hành chính năm 2023

        UBND xã Tân Phú, huyện Hòa Lạc, tỉnh Hải Đông báo cáo kết quả năm 2023 như sau:

        Tổng số hồ sơ tiếp nhận tại bộ phận một cửa là 40 hồ sơ.
        Tổng số hồ sơ tiếp nhận trong kỳ là 1.200 hồ sơ, trong đó hồ sơ trực tuyến là 900 hồ sơ.
        """;
    Store store = maker.store(kind, own);
    Served.fill(store, own, Map.of("a.txt", report));
    try (Served site = Served.with(own, store)) {
      assertTrue(site.body("/").contains("<b>1.200</b> hồ sơ tiếp nhận"));
      assertTrue(site.body("/figures?of=received").contains(">1.200</a>"));
    }
    try (var handle = store.handle()) {
      String form = "SELECT received_total FROM form_06a WHERE own_period = 1";
      assertEquals(1200, handle.createQuery(form).mapTo(Integer.class).one());
    }
  }

  @Test
  void documentsAreListedWithTheirDates() throws Exception {
    String list = served.body("/references?only=conflicts");
    assertTrue(list.contains("76/NQ-CP") && list.contains("2 ngày khác nhau"), list);
    String one = served.body("/references?code=76%2FNQ-CP");
    assertTrue(one.contains("15/07/2021 (1)") && one.contains("16/07/2021 (1)"), one);
    assertTrue(served.body("/references?words=khong+co").contains("Không có văn bản nào"));
  }

  @Test
  void aPageThatTheVisitorHasIsNotSentAgain(@TempDir Path own, Databases.Maker maker)
      throws Exception {
    Store store = maker.store(kind, own);
    Served.fill(store, own, Map.of("a.txt", Served.REPORT));
    try (Served site = Served.with(own, store)) {
      String token = site.token();
      String tag = site.get("/findings").headers().firstValue("ETag").orElseThrow();
      assertEquals(304, again(site, "/findings", tag));
      assertEquals(200, again(site, "/findings?state=", tag), "another question");
      site.get("/lang?to=en&back=/");
      assertEquals(200, again(site, "/findings", tag), "another language");
      site.get("/lang?to=vi&back=/");
      site.post(
          "/findings/1/" + finding(), Map.of("decision", "accepted", "by", "An", "_csrf", token));
      assertEquals(200, again(site, "/findings", tag), "another state of the store");
      assertTrue(site.get("/figures?of=path").headers().firstValue("ETag").isEmpty());
    }
  }

  private static int again(Served site, String path, String tag) throws Exception {
    return site.send(site.request(path).header("If-None-Match", tag)).statusCode();
  }

  @Test
  void theLanguageIsChanged() throws Exception {
    try (Served other = Served.with(folder, served.store)) {
      assertTrue(other.body("/reports").contains("lang=\"vi\""));
      String english =
          other.get("/lang?to=en&back=" + Served.encoded("/reports?order=place")).body();
      assertTrue(english.contains("lang=\"en\"") && english.contains("2 reports"), english);
      HttpResponse<String> elsewhere = other.get("/lang?to=vi&back=//example.org/");
      assertEquals("/", elsewhere.uri().getPath());
      assertEquals("127.0.0.1", elsewhere.uri().getHost());
    }
  }

  @Test
  void aTakenPortAndAnOpenHostAreRefused() {
    Store store = served.store;
    int taken = java.net.URI.create(served.address()).getPort();
    DashboardFailure port =
        assertThrows(
            DashboardFailure.class,
            () -> Dashboard.start(store, null_(), settings("127.0.0.1", taken)));
    assertTrue(port.reason().vi().contains("cổng đang có chương trình khác dùng"));
    DashboardFailure open =
        assertThrows(
            DashboardFailure.class, () -> Dashboard.start(store, null_(), settings("0.0.0.0", 0)));
    assertTrue(open.reason().vi().contains("phải có mật khẩu"));
  }

  private static vn.soat.output.bulk.ReportSource null_() {
    return new vn.soat.output.bulk.ReportSource() {
      @Override
      public void readEach(
          String path, java.util.function.Consumer<vn.soat.extractor.source.Reading> sink) {
        throw new AssertionError("nothing is read here");
      }

      @Override
      public vn.soat.extractor.ReportRecord record(vn.soat.extractor.source.Reading reading) {
        throw new AssertionError("nothing is read here");
      }
    };
  }

  private static DashboardSettings settings(String host, int port) {
    return new DashboardSettings(
        host,
        port,
        Language.VI,
        Optional.empty(),
        folder.resolve("f"),
        1 << 20,
        new ProgramVersion("1.0.0"),
        line -> {});
  }
}
