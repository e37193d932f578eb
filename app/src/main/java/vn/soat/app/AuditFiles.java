package vn.soat.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.view.AuditViews;
import vn.soat.output.view.Decisions;

/** The files that an audit can be written to, instead of being printed. */
final class AuditFiles {

  @Option(names = "--html", paramLabel = "${bundle:label.file}", descriptionKey = "html")
  private @Nullable String html;

  @Option(names = "--annotate", paramLabel = "${bundle:label.file}", descriptionKey = "annotate")
  private @Nullable String annotate;

  @Option(names = "--slip", paramLabel = "${bundle:label.file}", descriptionKey = "slip")
  private @Nullable String slip;

  @Option(names = "--office", paramLabel = "${bundle:label.office}", descriptionKey = "office")
  private @Nullable String office;

  @Mixin private final StoreOption db = new StoreOption();

  /** Whether any is wanted. */
  boolean wanted() {
    return html != null || annotate != null || slip != null;
  }

  /** Whether a slip is wanted in a form that there is not. */
  boolean unknownForm() {
    return slip != null && SlipForm.of(slip).isEmpty();
  }

  /** Whether the office is named without a slip that it sends. */
  boolean officeWithoutSlip() {
    return office != null && slip == null;
  }

  /** Whether a store is named without a file that could show its decisions. */
  boolean storeWithoutFile() {
    return db.isGiven() && !wanted();
  }

  /** Reads and audits files, and writes what is wanted of them. */
  void write(Call call, Engine engine, List<String> files) {
    if (db.isGiven()) {
      db.existing(call, store -> write(call, engine, files, Optional.of(new Decisions(store))));
    } else {
      write(call, engine, files, Optional.empty());
    }
  }

  private void write(Call call, Engine engine, List<String> files, Optional<Decisions> decisions) {
    List<String> paths = ReportFiles.of(files);
    AuditViews views = new AuditViews(call.language(), call.engine().rules());
    List<AuditedReport> reports = new ArrayList<>();
    for (String path : paths) {
      EachFile.read(
          call,
          engine,
          path,
          reading -> {
            ReportRecord record = engine.record(reading);
            call.note(Outcome.of(record));
            record.problems().forEach(problem -> call.report(record.source().path(), problem));
            Map<String, Review> reviews = decisions.map(d -> d.of(record)).orElse(Map.of());
            reports.add(AuditedReport.of(reading, record, reviews, views));
          });
    }
    write(call, new AuditWriter(call, reports), paths.size());
  }

  private void write(Call call, AuditWriter writer, int files) {
    if (html != null) {
      writer.html(html);
    }
    if (slip != null) {
      String file = slip;
      SlipForm.of(file).ifPresent(form -> writer.slip(file, form, Optional.ofNullable(office)));
    }
    if (annotate != null) {
      annotate(call, writer, annotate, files);
    }
  }

  /** One PDF is written to a file; several, or with a folder for it, to that folder. */
  private static void annotate(Call call, AuditWriter writer, String out, int files) {
    if (files > 1 || out.endsWith("/") || isFolder(call, out)) {
      writer.annotateInto(out);
    } else {
      writer.annotate(out);
    }
  }

  private static boolean isFolder(Call call, String out) {
    try {
      return Files.isDirectory(call.path(out));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
