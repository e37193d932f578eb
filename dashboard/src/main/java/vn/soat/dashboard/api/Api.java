package vn.soat.dashboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.soat.dashboard.DashboardSettings;
import vn.soat.dashboard.data.Citations;
import vn.soat.dashboard.data.Findings;
import vn.soat.dashboard.data.Reports;
import vn.soat.dashboard.data.StoredReport;
import vn.soat.dashboard.data.Totals;
import vn.soat.dashboard.page.Desk;
import vn.soat.dashboard.page.Requests;
import vn.soat.dashboard.web.Body;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.Known;
import vn.soat.dashboard.web.Site;
import vn.soat.dashboard.web.Visit;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.bulk.ReportSource;
import vn.soat.output.json.RecordJson;

/** {@code /api/v1}: what the pages show, as JSON; described by {@code openapi.json}. */
public final class Api {

  private static final String ROOT = "/api/v1";
  private static final int MOST = 500;

  private final Desk desk;
  private final ReportSource reports;
  private final DashboardSettings settings;

  /** Reading is work for a whole core; more at once would only be slower. */
  private final Semaphore readers =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

  public Api(Desk desk, ReportSource reports, DashboardSettings settings) {
    this.desk = desk;
    this.reports = reports;
    this.settings = settings;
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
    routes.post(ROOT + "/extract", site.handler(this::extract));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static void description(Visit visit) throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("/vn/soat/dashboard/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks openapi.json");
      }
      visit.context().contentType("application/json").result(in.readAllBytes());
    }
  }

  /** An error as RFC 9457 wants it. */
  public static void problem(Context context, int status, String detail) {
    ObjectNode node = object().put("type", "about:blank").put("status", status);
    node.put("title", title(status)).put("detail", detail);
    context.status(status).contentType("application/problem+json").result(node.toString());
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 413 -> "Content Too Large";
      case 421 -> "Misdirected Request";
      case 422 -> "Unprocessable Content";
      case 429 -> "Too Many Requests";
      case 503 -> "Service Unavailable";
      default -> "Internal Server Error";
    };
  }

  /** Answers, or says that what the asker has is still right. */
  private static void answer(Visit visit, String tag, java.util.function.Supplier<String> body) {
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
          return page(slice.lines(), Api::line, slice.next());
        });
  }

  private static int size(Visit visit) {
    return visit.number("size", 1, MOST, 50);
  }

  private static <T> String page(List<T> items, Function<T, JsonNode> form, String next) {
    ObjectNode page = object();
    ArrayNode all = page.putArray("items");
    items.forEach(item -> all.add(form.apply(item)));
    page.put("next", next.isEmpty() ? null : next);
    return page.toString();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static ObjectNode line(Reports.Line r) {
    return object()
        .put("id", r.id())
        .put("type", orNull(r.type()))
        .put("title", orNull(r.title()))
        .put("province", orNull(r.province()))
        .put("district", orNull(r.district()))
        .put("commune", orNull(r.commune()))
        .put("year", r.year().isEmpty() ? null : Integer.valueOf(r.year()))
        .put("day", orNull(r.day()))
        .put("errors", r.errors())
        .put("warnings", r.warnings())
        .put("notes", r.notes())
        .put("received", r.received())
        .put("online", r.online())
        .put("resolved", r.resolved())
        .put("onTime", r.onTime())
        .put("overdue", r.overdue());
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
          return page(
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
          return page(slice.lines(), Api::finding, slice.next());
        });
  }

  private static ObjectNode finding(Findings.Line f) {
    ObjectNode node =
        object()
            .put("report", f.report())
            .put("id", f.item())
            .put("rule", f.rule())
            .put("severity", f.severity());
    node.putObject("message").put("vi", f.messageVi()).put("en", f.messageEn());
    node.put("relation", orNull(f.relation()))
        .put("expected", orNull(f.expected()))
        .put("quote", orNull(f.quote()))
        .put("line", f.line().isEmpty() ? null : Integer.valueOf(f.line()))
        .put("page", f.page().isEmpty() ? null : Integer.valueOf(f.page()))
        .put("state", f.state())
        .put("rightValue", orNull(f.rightValue()))
        .put("reviewer", orNull(f.reviewer()))
        .put("reason", orNull(f.reason()))
        .put("province", orNull(f.province()))
        .put("district", orNull(f.district()))
        .put("commune", orNull(f.commune()));
    return node;
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
          return page(slice.documents(), Api::document, slice.next());
        });
  }

  private static ObjectNode document(Citations.Document d) {
    return object()
        .put("code", d.code())
        .put("issuer", orNull(d.issuer()))
        .put("type", orNull(d.type()))
        .put("subject", orNull(d.subject()))
        .put("reports", d.reports())
        .put("mentions", d.mentions())
        .put("dates", d.dates())
        .put("firstDate", orNull(d.firstDate()));
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
          return object()
              .put("reports", t.reports())
              .put("reportsWithErrors", t.withErrors())
              .put("errors", t.errors())
              .put("warnings", t.warnings())
              .put("received", t.received())
              .put("online", t.online())
              .put("resolved", t.resolved())
              .put("onTime", t.onTime())
              .put("overdue", t.overdue())
              .toString();
        });
  }

  /** A file, as the part {@code file} of a form or as the body itself, becomes its record. */
  private void extract(Visit visit) throws IOException {
    Files.createDirectories(settings.files());
    Path arriving = Files.createTempFile(settings.files(), "extract-", ".tmp");
    try (InputStream in = Body.file(visit.context(), "file")) {
      if (Files.copy(in, arriving, StandardCopyOption.REPLACE_EXISTING) == 0) {
        throw new Guard.Refused(400, "refused.noFile");
      }
      List<ObjectNode> records = read(arriving);
      if (records.isEmpty()) {
        throw new Guard.Refused(422, "refused.noReport");
      }
      String json =
          records.size() == 1
              ? records.get(0).toString()
              : JsonNodeFactory.instance.arrayNode().addAll(records).toString();
      visit.context().contentType("application/json").result(json);
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  private List<ObjectNode> read(Path file) {
    List<ObjectNode> records = new ArrayList<>();
    readers.acquireUninterruptibly();
    try {
      reports.readEach(
          file.toString(), reading -> records.add(tree(reports.record(reading), file.toString())));
    } catch (UncheckedIOException e) {
      throw new Guard.Refused(422, "refused.noReport");
    } finally {
      readers.release();
    }
    return records;
  }

  /** Without our own path: what is inside an archive keeps its name there. */
  private static ObjectNode tree(ReportRecord record, String own) {
    ObjectNode tree = RecordJson.tree(record);
    ObjectNode source = (ObjectNode) tree.get("source");
    source.put("path", source.path("path").asText("").replace(own, ""));
    return tree;
  }
}
