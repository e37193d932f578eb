package vn.soat.dashboard.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import vn.soat.audit.Auditor;
import vn.soat.dashboard.data.StoredReport;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.Visit;
import vn.soat.output.annotate.AnnotatedPdf;
import vn.soat.output.annotate.NotAnnotated;
import vn.soat.output.export.WorkbookExport;
import vn.soat.output.page.AuditPage;
import vn.soat.output.slip.Slip;
import vn.soat.output.slip.SlipDocx;
import vn.soat.output.slip.SlipPdf;
import vn.soat.output.store.Reviews;
import vn.soat.output.store.Selection;
import vn.soat.output.store.StoreReader;
import vn.soat.output.text.Language;
import vn.soat.output.view.AuditView;
import vn.soat.output.view.AuditViews;

/**
 * {@code /reports/{id}/download/{name}}: what an office files or sends on, made of a stored report
 * and the decisions on it.
 */
public final class Downloads {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String PDF = "application/pdf";

  /** Larger files are annotated by the program itself: here all visitors share the memory. */
  private static final long MOST_ANNOTATED = 32L << 20;

  private final Desk desk;
  private final ReportPage reports;

  /** A file is made in memory as a whole. */
  private final Semaphore makers = new Semaphore(2);

  public Downloads(Desk desk, ReportPage reports) {
    this.desk = desk;
    this.reports = reports;
  }

  /** Answers with the file of a name that the page of the report links. */
  public void give(Visit visit) throws IOException {
    StoredReport report = reports.report(visit);
    makers.acquireUninterruptibly();
    try {
      give(visit, report, visit.context().pathParam("name"));
    } finally {
      makers.release();
    }
  }

  private void give(Visit visit, StoredReport report, String name) throws IOException {
    switch (name) {
      case "phieu-ra-soat.docx" ->
          send(visit, name, OFFICE + "wordprocessingml.document", SlipDocx.of(slips(report)));
      case "phieu-ra-soat.pdf" -> send(visit, name, PDF, SlipPdf.of(slips(report)));
      case "ra-soat.html" -> send(visit, name, "text/html; charset=utf-8", page(visit, report));
      case "ghi-chu.pdf" -> send(visit, name, PDF, annotated(visit, report));
      case "bieu-II.06a.xlsx" ->
          send(visit, name, OFFICE + "spreadsheetml.sheet", workbook(visit, report));
      default -> throw new Guard.Refused(404, "refused.missing");
    }
  }

  private static void send(Visit visit, String name, String type, byte[] bytes) {
    String full = visit.report() + "-" + name;
    visit
        .context()
        .header("Content-Disposition", "attachment; filename=\"" + full + "\"")
        .contentType(type)
        .result(bytes);
  }

  private AuditView view(StoredReport report, Language language) {
    ObjectNode record = report.record().deepCopy();
    record.withObject("/source").put("path", name(report));
    return new AuditViews(language, Auditor.standard().rules())
        .of(record, new Reviews(desk.store()).of(report.id()));
  }

  /** Without the folders of this machine; what was uploaded is kept under no name of its own. */
  private static String name(StoredReport report) {
    String path = report.path();
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.replaceFirst("^[0-9a-f]{64}(?=\\.|$)", "bao-cao-" + report.id());
  }

  private List<Slip> slips(StoredReport report) {
    return List.of(new Slip(view(report, Language.VI), Optional.empty()));
  }

  private byte[] page(Visit visit, StoredReport report) {
    Language language = visit.texts().language();
    AuditPage.Item item =
        new AuditPage.Item(view(report, language), report.text().orElse(""), List.of());
    return new AuditPage(language).of(List.of(item)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] annotated(Visit visit, StoredReport report) throws IOException {
    Path file = reports.file(report).orElseThrow(() -> new Guard.Refused(404, "refused.missing"));
    Language language = visit.texts().language();
    try {
      if (Files.size(file) > MOST_ANNOTATED) {
        throw new Guard.Refused(422, "refused.notAnnotated");
      }
      return new AnnotatedPdf(language).of(Files.readAllBytes(file), view(report, language));
    } catch (NotAnnotated e) {
      throw new Guard.Refused(422, "refused.notAnnotated");
    }
  }

  /** The form of the district at the report's time, with a row for each of its communes. */
  private byte[] workbook(Visit visit, StoredReport report) throws IOException {
    Path file = Files.createTempFile("soat-", ".xlsx");
    try (StoreReader reader = new StoreReader(desk.store(), beside(report.record()))) {
      WorkbookExport.write(reader, file, visit.texts().language());
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Selection beside(JsonNode record) {
    JsonNode header = record.path("report");
    JsonNode period = header.path("period");
    return new Selection(
        day(period.path("from")), day(period.path("to")), place(header), Optional.empty());
  }

  private static Optional<LocalDate> day(JsonNode node) {
    return node.isTextual() ? Optional.of(LocalDate.parse(node.asText())) : Optional.empty();
  }

  private static Optional<String> place(JsonNode header) {
    return Stream.of("district", "commune", "province")
        .map(header::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .findFirst();
  }
}
