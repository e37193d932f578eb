package vn.soat.dashboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.soat.dashboard.DashboardSettings;
import vn.soat.dashboard.data.Citations;
import vn.soat.dashboard.data.Findings;
import vn.soat.dashboard.data.Reports;
import vn.soat.dashboard.data.StoredReport;
import vn.soat.dashboard.data.Totals;
import vn.soat.dashboard.page.Desk;
import vn.soat.dashboard.page.Requests;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.Known;
import vn.soat.dashboard.web.Site;
import vn.soat.dashboard.web.Visit;
import vn.soat.output.bulk.ReportSource;

/** {@code /api/v1}: what the pages show, as JSON; described by {@code openapi.json}. */
public final class Api {

  private static final String ROOT = "/api/v1";
  private static final int MOST = 500;

  private final Desk desk;
  private final ExtractUpload upload;

  public Api(Desk desk, ReportSource reports, DashboardSettings settings) {
    this.desk = desk;
    this.upload = new ExtractUpload(reports, settings);
  }

  public void routes(RoutesConfig routes, Site site) {
    routes.get(ROOT + "/openapi.json", site.handler(Api::description));
    routes.get(ROOT + "/reports", site.handler(this::reports));
    routes.get(ROOT + "/reports/{id}", site.handler(this::report));
    for (String list : List.of("references", "quantities", "percentages")) {
      routes.get(ROOT + "/reports/{id}/" + list, site.handler(v -> part(v, list)));
    }
    routes.get(ROOT + "/reports/{id}/findings", site.handler(v -> part(v, "findings")));
    routes.get(ROOT + "/findings", site.handler(this::findings));
    routes.get(ROOT + "/references", site.handler(this::references));
    routes.get(ROOT + "/stats", site.handler(this::stats));
    routes.post(ROOT + "/extract", site.handler(upload::extract));
  }

  private static void description(Visit visit) throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("/vn/soat/dashboard/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks openapi.json");
      }
      visit.context().contentType("application/json").result(in.readAllBytes());
    }
  }

  /** Answers, or says that what the asker has is still right. */
  private static void answer(Visit visit, String tag, Supplier<String> body) {
    if (!Known.is(visit.context(), tag)) {
      visit.context().contentType("application/json").result(body.get());
    }
  }

  private String tag(Visit visit) {
    int question = Optional.ofNullable(visit.context().queryString()).orElse("").hashCode();
    return desk.stamp() + "." + Integer.toHexString(question);
  }

  private void reports(Visit visit) {
    answer(
        visit,
        tag(visit),
        () -> {
          Reports.Slice slice =
              desk.reports()
                  .list(
                      Requests.filter(visit),
                      Requests.order(visit),
                      visit.asked("after"),
                      size(visit));
          return ApiJson.page(slice.lines(), ApiJson::line, slice.next());
        });
  }

  private static int size(Visit visit) {
    return visit.number("size", 1, MOST, 50);
  }

  private StoredReport stored(Visit visit) {
    return StoredReport.of(desk.reads(), visit.report())
        .orElseThrow(() -> new Guard.Refused(404, "refused.missing"));
  }

  private void report(Visit visit) {
    StoredReport report = stored(visit);
    answer(visit, report.digest().substring(0, 16), () -> report.record().toString());
  }

  private void part(Visit visit, String list) {
    StoredReport report = stored(visit);
    int after = visit.number("after", 0, 1_000_000, 0);
    int size = size(visit);
    answer(
        visit,
        report.digest().substring(0, 16) + "." + list + after + "." + size,
        () -> {
          List<JsonNode> all = new ArrayList<>();
          report.record().path(list).forEach(all::add);
          int end = Math.min(all.size(), after + size);
          return ApiJson.page(
              all.subList(Math.min(after, end), end),
              node -> node,
              end < all.size() ? String.valueOf(end) : "");
        });
  }

  private void findings(Visit visit) {
    Findings.Filter filter =
        new Findings.Filter(
            visit.asked("rule"),
            visit.asked("severity"),
            visit.asked("state"),
            visit.asked("province"),
            visit.asked("district"),
            visit.asked("year"));
    answer(
        visit,
        tag(visit),
        () -> {
          Findings.Slice slice = desk.findings().list(filter, visit.asked("after"), size(visit));
          return ApiJson.page(slice.lines(), ApiJson::finding, slice.next());
        });
  }

  private void references(Visit visit) {
    int after = visit.number("after", 0, 100_000, 0);
    boolean conflicts = visit.asked("only").equals("conflicts");
    answer(
        visit,
        tag(visit),
        () -> {
          Citations.Slice slice =
              desk.citations().list(visit.asked("words"), conflicts, after, size(visit));
          return ApiJson.page(slice.documents(), ApiJson::document, slice.next());
        });
  }

  private Totals totals(String year, String province, String district) {
    return Totals.of(desk.upkeep().facts().of(year, province, district).years());
  }

  private void stats(Visit visit) {
    answer(
        visit,
        tag(visit),
        () -> {
          String year = visit.asked("year");
          String province = visit.asked("province");
          String district = visit.asked("district");
          Totals t =
              desk.answers()
                  .of(
                      desk.imported(),
                      "stats " + List.of(year, province, district),
                      () -> totals(year, province, district));
          return ApiJson.totals(t).toString();
        });
  }
}
