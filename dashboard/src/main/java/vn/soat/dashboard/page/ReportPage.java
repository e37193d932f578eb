package vn.soat.dashboard.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.dashboard.data.Findings;
import vn.soat.dashboard.data.StoredReport;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.Texts;
import vn.soat.dashboard.web.Visit;
import vn.soat.extractor.source.Fingerprint;

/** {@code /reports/{id}}: a report beside what was read out of it. */
public final class ReportPage {

  private static final String PDF = "application/pdf";

  private final Desk desk;

  public ReportPage(Desk desk) {
    this.desk = desk;
  }

  StoredReport report(Visit visit) {
    return StoredReport.of(desk.reads(), visit.report())
        .orElseThrow(() -> new Guard.Refused(404, "refused.missing"));
  }

  /** A line of one of the lists beside the text. */
  record Entry(String item, String text, String note, String kind) {}

  public void show(Visit visit) {
    StoredReport report = report(visit);
    JsonNode record = report.record();
    boolean pages = file(report).isPresent();
    Map<String, Object> page = new HashMap<>();
    page.put("id", report.id());
    page.put("header", record.path("report"));
    page.put("head", Head.of(record, visit.texts()));
    page.put("current", report.current());
    page.put("pages", pages);
    page.put("pdf", pages && visit.asked("view").equals("pdf"));
    page.put("pieces", pieces(report));
    page.put("quotes", report.text().isPresent() ? List.of() : entries(record, visit.texts()));
    page.put("lists", lists(record, visit.texts()));
    page.put("item", visit.asked("item"));
    page.putAll(detail(visit, report, visit.asked("item")));
    visit.page("report", page);
  }

  /** {@code /reports/{id}/item/{item}}: what is told of one item. */
  public void item(Visit visit) {
    StoredReport report = report(visit);
    Map<String, Object> detail = detail(visit, report, visit.context().pathParam("item"));
    if (detail.get("view") == null) {
      throw new Guard.Refused(404, "refused.missing");
    }
    visit.page("item", detail);
  }

  private Map<String, Object> detail(Visit visit, StoredReport report, String item) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", report.id());
    values.put("view", ItemView.of(report.record(), item, visit.texts()).orElse(null));
    Optional<Findings.Line> finding =
        item.startsWith("f") ? desk.findings().find(report.id(), item) : Optional.empty();
    values.put("finding", finding.orElse(null));
    values.put(
        "figures",
        finding.map(f -> FindingsPage.figures(report.record(), f.item())).orElse(List.of()));
    values.put("reviewer", FindingsPage.reviewer(visit));
    values.put("problem", "");
    values.put("back", "/reports/" + report.id() + "?item=" + item);
    return values;
  }

  private static List<Marked.Piece> pieces(StoredReport report) {
    return report
        .text()
        .map(text -> Marked.pieces(text, Marked.mentions(report.record())))
        .orElse(List.of());
  }

  /** Of the header, as label and value. */
  record Head(String title, List<ItemView.Row> rows) {

    static Head of(JsonNode record, Texts texts) {
      JsonNode header = record.path("report");
      List<ItemView.Row> rows = new ArrayList<>();
      for (String name : List.of("type", "code", "issuer", "commune", "district", "province")) {
        add(rows, texts.of("head." + name), header.path(name).asText(""), header.path(name));
      }
      JsonNode period = header.path("period");
      add(rows, texts.of("head.period"), period.path("text").asText(""), period.path("text"));
      JsonNode issued = header.path("issuedOn");
      add(rows, texts.of("head.issuedOn"), texts.day(issued.asText("")), issued);
      JsonNode signer = header.path("signer").path("name");
      add(rows, texts.of("head.signer"), signer.asText(""), signer);
      String title = header.path("title").isNull() ? "" : header.path("title").asText("");
      return new Head(title, rows);
    }

    private static void add(List<ItemView.Row> rows, String label, String value, JsonNode node) {
      if (!node.isNull() && !value.isEmpty()) {
        rows.add(new ItemView.Row(label, value));
      }
    }
  }

  /** The lists beside the text, by the word for their kind. */
  private static Map<String, List<Entry>> lists(JsonNode record, Texts texts) {
    Map<String, List<Entry>> lists = new java.util.LinkedHashMap<>();
    lists.put("findings", new ArrayList<>());
    for (JsonNode f : record.path("findings")) {
      lists
          .get("findings")
          .add(
              new Entry(
                  f.path("id").asText(),
                  texts.rule(f.path("rule").asText()),
                  f.path("relation").isNull() ? "" : f.path("relation").asText(""),
                  f.path("severity").asText()));
    }
    for (String name : List.of("percentages", "quantities", "references")) {
      List<Entry> entries = new ArrayList<>();
      record.path(name).forEach(item -> entries.add(entry(name, item, texts)));
      lists.put(name, entries);
    }
    return lists;
  }

  private static Entry entry(String list, JsonNode item, Texts texts) {
    String text =
        list.equals("references")
            ? (plain(item, "type") + " " + plain(item, "code")).strip()
            : plain(item, "printed");
    String indicator = plain(item, "indicator");
    String note =
        list.equals("references")
            ? texts.day(plain(item, "date"))
            : indicator.isEmpty() ? plain(item, "unit") : texts.indicator(indicator);
    return new Entry(item.path("id").asText(), text, note, "");
  }

  private static String plain(JsonNode item, String name) {
    return item.path(name).isNull() ? "" : item.path(name).asText("");
  }

  /** What is shown instead of the text where the store has none. */
  private static List<Entry> entries(JsonNode record, Texts texts) {
    List<Entry> entries = new ArrayList<>();
    for (String name : List.of("references", "quantities", "percentages")) {
      for (JsonNode item : record.path(name)) {
        JsonNode evidence = item.path("evidence");
        entries.add(
            new Entry(
                item.path("id").asText(),
                evidence.path("quote").asText(""),
                texts.of("place.line", evidence.path("line").asInt()),
                ""));
      }
    }
    return entries;
  }

  /** {@code /reports/{id}/boxes}: where each item stands on the pages, for the view of the PDF. */
  public void boxes(Visit visit) {
    StoredReport report = report(visit);
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (String name : List.of("references", "quantities", "percentages", "findings")) {
      for (JsonNode item : report.record().path(name)) {
        JsonNode evidence = item.path("evidence");
        if (evidence.isArray()) {
          evidence.forEach(e -> addBoxes(all, item, e));
        } else {
          addBoxes(all, item, evidence);
        }
      }
    }
    visit.context().contentType("application/json").result(all.toString());
  }

  private static void addBoxes(ArrayNode all, JsonNode item, JsonNode evidence) {
    for (JsonNode box : evidence.path("boxes")) {
      ObjectNode node = all.addObject();
      node.put("item", item.path("id").asText());
      box.properties().forEach(e -> node.set(e.getKey(), e.getValue()));
    }
  }

  /** {@code /reports/{id}/record}: the record as the schema describes it. */
  public void record(Visit visit) {
    StoredReport report = report(visit);
    visit
        .context()
        .header("Content-Disposition", "attachment; filename=\"report-" + report.id() + ".json\"")
        .contentType("application/json")
        .result(report.record().toPrettyString());
  }

  /**
   * {@code /reports/{id}/file}: the PDF itself, only as long as it is the file that was imported.
   * The path comes out of the store, never out of a request.
   */
  public void pdf(Visit visit) throws IOException {
    Path file = file(report(visit)).orElseThrow(() -> new Guard.Refused(404, "refused.missing"));
    Context context = visit.context();
    InputStream in = Files.newInputStream(file);
    context
        .header("Content-Disposition", "inline; filename=\"report-" + visit.report() + ".pdf\"")
        .contentType(PDF)
        .result(in);
  }

  /** The PDF that a report was read from, while it is what was imported. */
  Optional<Path> file(StoredReport report) {
    return report.mediaType().equals(PDF)
        ? desk.answers()
            .of(desk.imported(), "file " + report.id() + report.digest(), () -> unchanged(report))
        : Optional.empty();
  }

  private static Optional<Path> unchanged(StoredReport report) {
    try {
      Path file = Path.of(report.path());
      return Files.isRegularFile(file) && Fingerprint.of(file).sha256().equals(report.sha256())
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
