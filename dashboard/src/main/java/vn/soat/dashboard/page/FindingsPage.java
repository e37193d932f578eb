package vn.soat.dashboard.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.dashboard.data.Findings;
import vn.soat.dashboard.data.StoredReport;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.Link;
import vn.soat.dashboard.web.Visit;
import vn.soat.output.store.Reviews;
import vn.soat.output.store.StoreFailure;

/** {@code /findings}: what does not fit, one after another, to decide on. */
public final class FindingsPage {

  private static final int LINES = 20;
  private static final String REVIEWER = "soat_reviewer";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private final Desk desk;

  public FindingsPage(Desk desk) {
    this.desk = desk;
  }

  /** The filter that a request asks for; what is open and doubtful where it asks for nothing. */
  static Findings.Filter filter(Visit visit) {
    boolean any = visit.context().queryParam("state") != null;
    return new Findings.Filter(
        visit.asked("rule"),
        any || !visit.asked("severity").isEmpty() ? visit.asked("severity") : "doubt",
        any ? visit.asked("state") : "open",
        visit.asked("province"),
        visit.asked("district"),
        visit.asked("year"));
  }

  public void show(Visit visit) {
    Findings.Filter filter = filter(visit);
    String after = visit.asked("after");
    Findings.Slice slice =
        desk.answers()
            .of(
                desk.stamp(),
                "findings " + filter + after,
                () -> desk.findings().list(filter, after, LINES));
    Link here = link(filter);
    Map<String, Object> page = new HashMap<>();
    page.put("slice", slice);
    page.put("filter", filter);
    page.put("rules", rules(visit));
    page.put("reviewer", reviewer(visit));
    page.put("next", here.with("after", slice.next()).toString());
    page.put("first", after.isEmpty() ? "" : here.toString());
    page.put("chosen", chosen(visit, here));
    page.put("problem", "");
    page.put("figures", List.of());
    page.put("back", here.toString());
    visit.page("findings", page);
  }

  private static Link link(Findings.Filter filter) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("state", filter.state());
    Link link = new Link("/findings", asked);
    return link.with("severity", filter.severity())
        .with("rule", filter.rule())
        .with("province", filter.province())
        .with("district", filter.district())
        .with("year", filter.year());
  }

  private Map<String, String> rules(Visit visit) {
    Map<String, String> rules = new LinkedHashMap<>();
    desk.upkeep().facts().findings().stream()
        .map(f -> f.rule())
        .distinct()
        .sorted()
        .forEach(rule -> rules.put(rule, visit.texts().rule(rule)));
    return rules;
  }

  private static Map<String, String> chosen(Visit visit, Link here) {
    Map<String, String> chosen = new LinkedHashMap<>();
    Stream.of("province", "district", "year")
        .forEach(
            name -> {
              String value = visit.asked(name);
              if (!value.isEmpty()) {
                chosen.put(
                    visit.texts().of("filter." + name) + ": " + value,
                    here.with(name, "").toString());
              }
            });
    return chosen;
  }

  /** The name under which this visitor decided last. */
  static String reviewer(Visit visit) {
    String kept = Optional.ofNullable(visit.context().cookie(REVIEWER)).orElse("");
    try {
      return URLDecoder.decode(kept, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A figure of a finding, which can be corrected. */
  record Figure(String item, String printed) {}

  static List<Figure> figures(JsonNode record, String finding) {
    List<Figure> figures = new ArrayList<>();
    for (JsonNode f : record.path("findings")) {
      if (f.path("id").asText().equals(finding)) {
        for (JsonNode g : f.path("figures")) {
          if (!g.path("id").isNull()) {
            figures.add(new Figure(g.path("id").asText(), g.path("printed").asText()));
          }
        }
      }
    }
    return figures;
  }

  /** {@code GET /findings/{id}/{item}}: the form of one finding, with its figures. */
  public void form(Visit visit) {
    answer(visit, visit.report(), visit.context().pathParam("item"), "");
  }

  /** {@code POST /findings/{id}/{item}}: a decision. */
  public void decide(Visit visit) {
    long report = visit.report();
    String item = visit.context().pathParam("item");
    String problem = decide(visit, report, item);
    if (visit.wantsPart()) {
      answer(visit, report, item, problem);
    } else {
      String anchor = "#" + item;
      visit.context().redirect(back(visit.field("back"), report, item) + anchor);
    }
  }

  private static String back(String wanted, long report, String item) {
    return wanted.matches("/(findings|reports/\\d+)(\\?[\\x21-\\x7e]*)?")
        ? wanted
        : "/reports/" + report + "?item=" + item;
  }

  private void answer(Visit visit, long report, String item, String problem) {
    Findings.Line line =
        desk.findings()
            .find(report, item)
            .orElseThrow(() -> new Guard.Refused(404, "refused.missing"));
    Map<String, Object> values = new HashMap<>();
    values.put("finding", line);
    values.put(
        "figures",
        StoredReport.of(desk.reads(), report)
            .map(r -> figures(r.record(), item))
            .orElse(List.of()));
    values.put("problem", problem);
    String name = visit.field("by");
    values.put("reviewer", name.isEmpty() ? reviewer(visit) : name);
    values.put("back", visit.field("back"));
    visit.page("decision", values);
  }

  /** Decides, or says why not. */
  private String decide(Visit visit, long report, String item) {
    Optional<Reviews.Decision> decision = decision(visit.field("decision"));
    String by = visit.field("by");
    String figure = visit.field("figure");
    String value = visit.field("value");
    if (by.isEmpty()) {
      return visit.texts().of("decide.by");
    }
    boolean corrects = decision.equals(Optional.of(Reviews.Decision.CORRECTED));
    if (decision.isEmpty() || (corrects && (figure.isEmpty() || value.isEmpty()))) {
      return visit.texts().of("decide.value");
    }
    try {
      new Reviews(desk.store())
          .add(
              report,
              item,
              new Reviews.Review(
                  decision.get(),
                  corrects ? Optional.of(figure) : Optional.empty(),
                  corrects ? Optional.of(value) : Optional.empty(),
                  by,
                  visit.field("reason"),
                  Instant.now()));
    } catch (StoreFailure e) {
      return visit.texts().language().of(e.reason());
    }
    remember(visit, by);
    return "";
  }

  private static Optional<Reviews.Decision> decision(String code) {
    return Stream.of(Reviews.Decision.values())
        .filter(d -> d.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }

  private static void remember(Visit visit, String name) {
    boolean secure = visit.context().scheme().equals("https");
    String value = URLEncoder.encode(name, StandardCharsets.UTF_8);
    visit
        .context()
        .cookie(new Cookie(REVIEWER, value, "/", A_YEAR, secure, true, null, SameSite.STRICT));
  }
}
