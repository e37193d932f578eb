package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;

/**
 * Twenty visitors at once go through all pages of a large store, while one of them decides on
 * findings; how long the server took for each answer is what it says itself. A few hundred reports
 * and one round in the build; the whole by {@code -Dsoat.dashboard.reports=100000
 * -Dsoat.dashboard.seconds=60 -Dsoat.dashboard.pause=1000}, which prints a table, with what each
 * page costs alone, and wants a median under 100 ms and 95 of 100 under 300 ms for every page.
 */
@ExtendWith(Databases.class)
class LoadTest {

  private static final int REPORTS = Integer.getInteger("soat.dashboard.reports", 600);
  private static final int SECONDS = Integer.getInteger("soat.dashboard.seconds", 0);

  /** Of whole addresses of filled stores, by kind: {@code -Dsoat.dashboard.store.sqlite=…}. */
  private static final String FILLED = "soat.dashboard.store.";

  /** How long a visitor looks at a page, in milliseconds, on average. */
  private static final int PAUSE = Integer.getInteger("soat.dashboard.pause", 0);

  private static final int USERS = SECONDS > 0 ? 20 : 3;

  /** Below that, how long an answer takes says more about the machine than about the pages. */
  private static final int MANY = 100_000;

  private static final double MEDIAN_MILLISECONDS = 100;
  private static final double MOST_MILLISECONDS = 300;

  private static final Pattern DURATION =
      Pattern.compile("app;dur=(\\d+\\.\\d+), cpu;dur=(\\d+\\.\\d+)");
  private static final Pattern FORM = Pattern.compile("action=\"(/findings/\\d+/f\\d+)\"");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyPageAnswersInTime(Databases.Kind kind, Databases.Maker maker) throws Exception {
    try (Served served = Served.with(folder, filled(kind, maker))) {
      assertTrue(served.body("/reports").contains(">" + grouped(REPORTS) + " báo cáo"));
      Map<String, Cost> alone = alone(served);
      Map<String, List<Double>> times = visit(served);
      if (REPORTS >= MANY) {
        System.out.printf(
            Locale.ROOT,
            "%n%s, %d reports, %d users, a pause of %d ms%n",
            kind,
            REPORTS,
            USERS,
            PAUSE);
        print(alone, times);
        times.forEach(LoadTest::assertFast);
      }
      assertEquals(List.of(), served.log);
    }
  }

  /** A store of its own, or the one that is named; filled where there is nothing in it. */
  private Store filled(Databases.Kind kind, Databases.Maker maker) {
    String address = named(kind);
    Assumptions.assumeTrue(
        address != null || Arrays.stream(Databases.Kind.values()).allMatch(k -> named(k) == null),
        "only the stores that are named are measured");
    Store store =
        address == null ? maker.store(kind, folder) : Store.open(StoreAddress.of(address, folder));
    if (isEmpty(store)) {
      ManyReports.into(store, REPORTS);
    }
    return store;
  }

  private static @Nullable String named(Databases.Kind kind) {
    return System.getProperty(FILLED + kind.name().toLowerCase(Locale.ROOT));
  }

  private static boolean isEmpty(Store store) {
    try (var handle = store.handle()) {
      return handle
          .createQuery("SELECT id FROM report LIMIT 1")
          .mapTo(Long.class)
          .findOne()
          .isEmpty();
    }
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  /**
   * What visitors ask for, each by its name in the table; with other places and years each time.
   */
  private static Map<String, Function<Random, String>> pages() {
    Map<String, Function<Random, String>> pages = new LinkedHashMap<>();
    overview(pages);
    reports(pages);
    others(pages);
    api(pages);
    return pages;
  }

  private static void overview(Map<String, Function<Random, String>> pages) {
    pages.put("overview", r -> "/");
    pages.put("overview, year", r -> "/?year=" + year(r));
    pages.put("overview, district", r -> "/?district=" + district(r) + "&year=" + year(r));
    pages.put("chart online", r -> "/charts/online.json?district=" + district(r));
    pages.put("chart districts", r -> "/charts/districts.json?year=" + year(r));
    pages.put("chart rules, CSV", r -> "/charts/rules.csv");
    pages.put("figures", r -> "/figures?of=online&district=" + district(r));
    pages.put("figures, later page", r -> "/figures?of=received&after=700-" + report(r));
  }

  private static void reports(Map<String, Function<Random, String>> pages) {
    pages.put("reports", r -> "/reports");
    pages.put("reports by place", r -> "/reports?order=place");
    pages.put("reports, worst", r -> "/reports?order=worst&year=" + year(r));
    pages.put(
        "reports, filtered",
        r -> "/reports?district=" + district(r) + "&findings=error&from=" + year(r) + "-01-01");
    pages.put("reports of a place", r -> "/reports?place=" + commune(r));
    pages.put("reports with a rule", r -> "/reports?rule=percentage-mismatch&order=oldest");
    pages.put("reports that cite", r -> "/reports?cites=61%2F2018%2FN%C4%90-CP&year=" + year(r));
    pages.put("reports, last page", r -> "/reports?after=" + mark("40~2013-03-31"));
    pages.put("search with marks", r -> "/reports?words=" + Served.encoded("đường truyền mạng"));
    pages.put("search without marks", r -> "/reports?words=hai+long+" + commune(r));
    pages.put("search, common word", r -> "/reports?words=ho+so&year=" + year(r));
  }

  private static void others(Map<String, Function<Random, String>> pages) {
    pages.put("one report", r -> "/reports/" + report(r));
    pages.put("one figure", r -> "/reports/" + report(r) + "/item/q2");
    pages.put("findings", r -> "/findings");
    pages.put("findings, district", r -> "/findings?district=" + district(r) + "&year=" + year(r));
    pages.put(
        "findings, rule, late",
        r -> "/findings?state=open&rule=percentage-mismatch&after=" + REPORTS * 4L / 5 + "-1");
    pages.put("findings, decided", r -> "/findings?state=accepted");
    pages.put("references", r -> "/references");
    pages.put("references, words", r -> "/references?words=k%E1%BA%BF+ho%E1%BA%A1ch");
    pages.put("references, conflicts", r -> "/references?only=conflicts&after=50");
    pages.put("one reference", r -> "/references?code=76%2FNQ-CP");
    pages.put("graph", r -> "/charts/graph.json");
    pages.put("import", r -> "/import");
  }

  private static void api(Map<String, Function<Random, String>> pages) {
    pages.put("api reports", r -> "/api/v1/reports?size=100&district=" + district(r));
    pages.put("api report", r -> "/api/v1/reports/" + report(r));
    pages.put("api findings", r -> "/api/v1/findings?size=100&year=" + year(r));
    pages.put("api references", r -> "/api/v1/references?size=100");
    pages.put("api stats", r -> "/api/v1/stats?year=" + year(r));
  }

  private static int year(Random random) {
    return 2013 + random.nextInt(10);
  }

  private static String district(Random random) {
    return Served.encoded(ManyReports.district(random.nextInt(20)));
  }

  private static String commune(Random random) {
    return Served.encoded(ManyReports.commune(random.nextInt(500)));
  }

  private static int report(Random random) {
    return 1 + random.nextInt(REPORTS);
  }

  private static String mark(String place) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /** What an answer took: milliseconds on the clock, and of a processor. */
  private record Cost(double clock, double work) {}

  /**
   * The median costs of each page for one visitor alone, on a warm server, each after a decision:
   * what is known of the findings does not help. What PostgreSQL works is not in it.
   */
  private static Map<String, Cost> alone(Served served) throws Exception {
    Random random = new Random(0);
    Map<String, Cost> costs = new LinkedHashMap<>();
    int times = REPORTS >= MANY ? 9 : 1;
    for (var page : pages().values()) {
      served.get(page.apply(random)); // warms up
    }
    for (var page : pages().entrySet()) {
      List<Cost> taken = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        decide(served, served.token());
        taken.add(cost(served.get(page.getValue().apply(random))));
      }
      List<Double> clock = taken.stream().map(Cost::clock).sorted().toList();
      List<Double> work = taken.stream().map(Cost::work).sorted().toList();
      costs.put(page.getKey(), new Cost(at(clock, 50), at(work, 50)));
    }
    return costs;
  }

  /** The milliseconds of the answers, by page. */
  private static Map<String, List<Double>> visit(Served served) throws Exception {
    Map<String, ConcurrentLinkedQueue<Double>> times = new ConcurrentSkipListMap<>();
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    ExecutorService users = Executors.newFixedThreadPool(USERS + 1);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int user = 0; user < USERS; user++) {
        Random random = new Random(user);
        running.add(users.submit(() -> browse(served, random, until, times)));
      }
      running.add(users.submit(() -> decide(served, until, times)));
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      users.shutdownNow();
    }
    Map<String, List<Double>> all = new LinkedHashMap<>();
    times.forEach((page, taken) -> all.put(page, taken.stream().sorted().toList()));
    return all;
  }

  /** Through all pages, in another order for each visitor; at least once. */
  private static Void browse(
      Served served, Random random, long until, Map<String, ConcurrentLinkedQueue<Double>> times)
      throws Exception {
    List<Map.Entry<String, Function<Random, String>>> pages = new ArrayList<>(pages().entrySet());
    do {
      java.util.Collections.shuffle(pages, random);
      for (var page : pages) {
        String path = page.getValue().apply(random);
        HttpResponse<String> answer = served.get(path);
        assertEquals(200, answer.statusCode(), path);
        note(times, page.getKey(), answer);
        Thread.sleep(PAUSE == 0 ? 0 : random.nextInt(2 * PAUSE));
      }
    } while (System.nanoTime() < until);
    return null;
  }

  /** Decides on a finding every two seconds, so that what is known of the others may not last. */
  private static Void decide(
      Served served, long until, Map<String, ConcurrentLinkedQueue<Double>> times)
      throws Exception {
    String token = served.token();
    do {
      note(times, "decision", decide(served, token));
      Thread.sleep(Math.max(0, Math.min(2000, (until - System.nanoTime()) / 1_000_000)));
    } while (System.nanoTime() < until);
    return null;
  }

  private static HttpResponse<String> decide(Served served, String token) throws Exception {
    Matcher finding = FORM.matcher(served.body("/findings?state=open"));
    assertTrue(finding.find(), "some finding is open");
    var post =
        served
            .request(finding.group(1))
            .header("HX-Request", "true")
            .header("X-CSRF-Token", token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("decision=accepted&by=Lan"));
    HttpResponse<String> answer = served.send(post);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer;
  }

  private static void note(
      Map<String, ConcurrentLinkedQueue<Double>> times, String page, HttpResponse<String> answer) {
    times.computeIfAbsent(page, p -> new ConcurrentLinkedQueue<>()).add(cost(answer).clock());
  }

  private static Cost cost(HttpResponse<String> answer) {
    String told = answer.headers().firstValue("Server-Timing").orElse("none");
    Matcher duration = DURATION.matcher(told);
    assertTrue(duration.matches(), "every answer says how long it took: " + answer.uri());
    return new Cost(
        new BigDecimal(duration.group(1)).doubleValue(),
        new BigDecimal(duration.group(2)).doubleValue());
  }

  private static double at(List<Double> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static void print(Map<String, Cost> alone, Map<String, List<Double>> times) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %9s %9s %7s %8s %8s %8s%n",
        "page",
        "cpu alone",
        "alone",
        "times",
        "median",
        "95%",
        "most");
    times.forEach(
        (page, taken) -> {
          Cost one = alone.getOrDefault(page, new Cost(0, 0));
          System.out.printf(
              Locale.ROOT,
              "%-24s %9.1f %9.1f %7d %8.1f %8.1f %8.1f%n",
              page,
              one.work(),
              one.clock(),
              taken.size(),
              at(taken, 50),
              at(taken, 95),
              at(taken, 100));
        });
  }

  private static void assertFast(String page, List<Double> taken) {
    assertTrue(at(taken, 50) < MEDIAN_MILLISECONDS, page + ": median " + at(taken, 50) + " ms");
    assertTrue(at(taken, 95) < MOST_MILLISECONDS, page + ": 95 % " + at(taken, 95) + " ms");
  }
}
