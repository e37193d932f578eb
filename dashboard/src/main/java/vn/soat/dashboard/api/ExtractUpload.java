package vn.soat.dashboard.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.soat.dashboard.DashboardSettings;
import vn.soat.dashboard.web.Body;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.Visit;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.bulk.ReportSource;
import vn.soat.output.json.RecordJson;

/** Reads a report that is handed over, and gives back its record. */
final class ExtractUpload {

  private final ReportSource reports;
  private final Path folder;

  /** Reading is work for a whole core; more at once would only be slower. */
  private final Semaphore readers =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

  ExtractUpload(ReportSource reports, DashboardSettings settings) {
    this.reports = reports;
    this.folder = settings.files();
  }

  /** A file, as the part {@code file} of a form or as the body itself, becomes its record. */
  void extract(Visit visit) throws IOException {
    Files.createDirectories(folder);
    Path arriving = Files.createTempFile(folder, "extract-", ".tmp");
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
