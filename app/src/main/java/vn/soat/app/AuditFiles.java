package vn.soat.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.soat.extractor.Reading;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.annotate.AnnotatedPdf;
import vn.soat.output.annotate.NotAnnotated;
import vn.soat.output.json.RecordJson;
import vn.soat.output.page.AuditPage;
import vn.soat.output.slip.Slip;
import vn.soat.output.slip.SlipDocx;
import vn.soat.output.slip.SlipPdf;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.text.Language;
import vn.soat.output.view.AuditView;
import vn.soat.output.view.AuditViews;
import vn.soat.output.view.Decisions;
import vn.soat.patterns.text.SourceText;

/** The files that an audit can be written to, instead of being printed. */
final class AuditFiles {

  private static final String DOCX = ".docx";
  private static final String PDF = ".pdf";

  @Option(names = "--html", paramLabel = "${bundle:label.file}", descriptionKey = "html")
  private @Nullable String html;

  @Option(names = "--annotate", paramLabel = "${bundle:label.file}", descriptionKey = "annotate")
  private @Nullable String annotate;

  @Option(names = "--slip", paramLabel = "${bundle:label.file}", descriptionKey = "slip")
  private @Nullable String slip;

  @Option(names = "--office", paramLabel = "${bundle:label.name}", descriptionKey = "office")
  private @Nullable String office;

  @Mixin private final StoreOption db = new StoreOption();

  /** Whether any is wanted. */
  boolean wanted() {
    return html != null || annotate != null || slip != null;
  }

  /** Whether a slip is wanted in a form that there is not. */
  boolean unknownForm() {
    return slip != null && !ends(slip, DOCX) && !ends(slip, PDF);
  }

  /** Whether the office is named without a slip that it sends. */
  boolean officeWithoutSlip() {
    return office != null && slip == null;
  }

  /** Whether a store is named without a file that could show its decisions. */
  boolean storeWithoutFile() {
    return db.isGiven() && !wanted();
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** One report that was read and audited. */
  private record Audited(
      Reading reading, ReportRecord record, Map<String, Review> reviews, AuditView view) {

    AuditView in(AuditViews views) {
      return views.of(RecordJson.tree(record), reviews);
    }
  }

  /**
   * What one call writes.
   *
   * @param decisions of the store that was named
   */
  private record Job(
      Call call, AuditViews views, Optional<Decisions> decisions, List<Audited> audited) {}

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
    Job job = new Job(call, views, decisions, new ArrayList<>());
    for (String path : paths) {
      readings(call, engine, path, reading -> job.audited().add(audited(job, engine, reading)));
    }
    write(job, paths.size() > 1);
  }

  private void write(Job job, boolean several) {
    if (html != null) {
      writeHtml(job, html);
    }
    if (slip != null) {
      writeSlip(job, slip);
    }
    if (annotate != null) {
      annotate(job, several, annotate);
    }
  }

  private static void readings(Call call, Engine engine, String path, Consumer<Reading> sink) {
    if (path.equals(EachFile.STANDARD_INPUT)) {
      engine.readEach(call.in(), path, sink);
    } else {
      engine.readEach(path, sink);
    }
  }

  private static Audited audited(Job job, Engine engine, Reading reading) {
    ReportRecord record = engine.record(reading);
    job.call().note(Outcome.of(record));
    record.problems().forEach(problem -> job.call().report(record.source().path(), problem));
    Map<String, Review> reviews = job.decisions().map(d -> d.of(record)).orElse(Map.of());
    AuditView view = job.views().of(RecordJson.tree(record), reviews);
    return new Audited(reading, record, reviews, view);
  }

  private static void writeHtml(Job job, String out) {
    List<AuditPage.Item> items = job.audited().stream().map(AuditFiles::item).toList();
    String page = new AuditPage(job.call().language()).of(items);
    save(job, out, page.getBytes(StandardCharsets.UTF_8));
  }

  private static AuditPage.Item item(Audited audited) {
    Optional<SourceText> text = audited.reading().text();
    return new AuditPage.Item(
        audited.view(),
        text.map(SourceText::text).orElse(""),
        text.map(SourceText::pageStarts).orElse(List.of()));
  }

  /** A slip for each report that could be read, in the order of the files. */
  private void writeSlip(Job job, String out) {
    AuditViews vietnamese = new AuditViews(Language.VI, job.call().engine().rules());
    List<Slip> slips =
        job.audited().stream()
            .filter(audited -> audited.view().read())
            .map(a -> new Slip(a.in(vietnamese), Optional.ofNullable(office)))
            .toList();
    if (!slips.isEmpty()) {
      save(job, out, ends(out, PDF) ? SlipPdf.of(slips) : SlipDocx.of(slips));
    }
  }

  /** One PDF is written to a file; several, or with a folder for it, to that folder. */
  private static void annotate(Job job, boolean several, String out) {
    List<Audited> read = job.audited().stream().filter(a -> a.view().read()).toList();
    boolean folder = several || out.endsWith("/") || Files.isDirectory(resolved(job, out));
    for (Audited audited : read) {
      annotate(job, audited, folder ? out + "/" + audited.view().file() : out);
    }
  }

  private static void annotate(Job job, Audited audited, String out) {
    Call call = job.call();
    try {
      Path source = resolved(job, audited.view().path());
      if (AnnotatedPdf.suits(audited.view()) && !Files.isRegularFile(source)) {
        refuse(call, call.messages().get("audit.annotateInside", audited.view().path()));
      } else {
        byte[] pdf = AnnotatedPdf.suits(audited.view()) ? Files.readAllBytes(source) : new byte[0];
        save(job, out, new AnnotatedPdf(call.language()).of(pdf, audited.view()));
      }
    } catch (NotAnnotated e) {
      refuse(call, audited.view().path() + ": " + call.language().of(e.reason()));
    } catch (IOException e) {
      refuse(call, call.messages().get("audit.notRead", audited.view().path()));
    }
  }

  private static Path resolved(Job job, String path) {
    return job.call().surroundings().folder().resolve(path);
  }

  /** A report is never written over. */
  private static boolean isReport(Job job, Path file) {
    return job.audited().stream()
        .map(a -> a.view().path())
        .flatMap(
            path -> {
              try {
                return Stream.of(resolved(job, path));
              } catch (InvalidPathException e) {
                return Stream.empty();
              }
            })
        .anyMatch(
            path -> path.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()));
  }

  private static void save(Job job, String out, byte[] bytes) {
    Call call = job.call();
    try {
      if (out.equals(EachFile.STANDARD_INPUT)) {
        call.surroundings().out().write(bytes);
        call.surroundings().out().flush();
        return;
      }
      Path file = resolved(job, out);
      if (isReport(job, file)) {
        refuse(call, call.messages().get("audit.overwrites", out));
        return;
      }
      Path parent = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
      Files.createDirectories(parent);
      Files.write(file, bytes);
      call.print(call.messages().get("audit.written", out.replace("//", "/")) + "\n");
    } catch (IOException | InvalidPathException e) {
      refuse(call, call.messages().get("audit.notWritten", out, e));
    }
  }

  private static void refuse(Call call, String message) {
    call.complain(message);
    call.note(Outcome.PROBLEMS);
  }
}
