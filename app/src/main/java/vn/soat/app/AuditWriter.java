package vn.soat.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.soat.output.annotate.AnnotatedPdf;
import vn.soat.output.annotate.NotAnnotated;
import vn.soat.output.page.AuditPage;
import vn.soat.output.slip.Slip;
import vn.soat.output.slip.SlipDocx;
import vn.soat.output.slip.SlipPdf;
import vn.soat.output.text.Language;
import vn.soat.output.view.AuditView;
import vn.soat.output.view.AuditViews;
import vn.soat.patterns.text.SourceText;

/** Writes what was audited to files, never over a report. */
final class AuditWriter {

  private final Call call;
  private final List<AuditedReport> reports;

  AuditWriter(Call call, List<AuditedReport> reports) {
    this.call = call;
    this.reports = List.copyOf(reports);
  }

  /** One page of all reports. */
  void html(String out) {
    List<AuditPage.Item> items = reports.stream().map(AuditWriter::item).toList();
    save(out, new AuditPage(call.language()).of(items).getBytes(StandardCharsets.UTF_8));
  }

  private static AuditPage.Item item(AuditedReport report) {
    Optional<SourceText> text = report.reading().text();
    return new AuditPage.Item(
        report.view(),
        text.map(SourceText::text).orElse(""),
        text.map(SourceText::pageStarts).orElse(List.of()));
  }

  private List<AuditedReport> read() {
    return reports.stream().filter(report -> report.view().read()).toList();
  }

  /** A slip for each report that could be read, in the order of the files. */
  void slip(String out, SlipForm form, Optional<String> office) {
    AuditViews vietnamese = new AuditViews(Language.VI, call.engine().rules());
    List<Slip> slips =
        read().stream().map(report -> new Slip(report.in(vietnamese), office)).toList();
    if (!slips.isEmpty()) {
      save(
          out,
          switch (form) {
            case DOCX -> SlipDocx.of(slips);
            case PDF -> SlipPdf.of(slips);
          });
    }
  }

  /** A copy of the only PDF. */
  void annotate(String out) {
    read().forEach(report -> annotate(report, out));
  }

  /** A copy of each PDF, by its name. */
  void annotateInto(String folder) {
    read().forEach(report -> annotate(report, folder + "/" + report.view().file()));
  }

  private void annotate(AuditedReport report, String out) {
    AuditView view = report.view();
    try {
      Path source = call.path(view.path());
      if (AnnotatedPdf.suits(view) && !Files.isRegularFile(source)) {
        call.refuse(call.messages().get("audit.annotateInside", view.path()));
      } else {
        byte[] pdf = AnnotatedPdf.suits(view) ? Files.readAllBytes(source) : new byte[0];
        save(out, new AnnotatedPdf(call.language()).of(pdf, view));
      }
    } catch (NotAnnotated e) {
      call.refuse(view.path() + ": " + call.language().of(e.reason()));
    } catch (IOException e) {
      call.refuse(call.messages().get("audit.notRead", view.path()));
    }
  }

  private void save(String out, byte[] bytes) {
    if (out.equals(EachFile.STANDARD_INPUT)) {
      call.print(bytes);
      return;
    }
    try {
      Path file = call.path(out).toAbsolutePath();
      if (isReport(file)) {
        call.refuse(call.messages().get("audit.overwrites", out));
        return;
      }
      Files.createDirectories(Objects.requireNonNullElse(file.getParent(), file));
      Files.write(file, bytes);
      call.print(call.messages().get("audit.written", out.replace("//", "/")) + "\n");
    } catch (IOException e) {
      call.refuse(FileErrors.notWritten(call.messages(), out, e));
    } catch (InvalidPathException e) {
      call.refuse(call.messages().get("file.name", out));
    }
  }

  private boolean isReport(Path file) throws IOException {
    for (AuditedReport report : reports) {
      Optional<Path> source = source(report.view().path());
      if (source.isPresent() && isSame(source.get(), file)) {
        return true;
      }
    }
    return false;
  }

  /** Empty for a name that no file can have. */
  private Optional<Path> source(String path) {
    try {
      return Optional.of(call.path(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Also where a link gives it another name. */
  private static boolean isSame(Path source, Path file) throws IOException {
    return source.toAbsolutePath().normalize().equals(file.normalize())
        || (Files.exists(source) && Files.exists(file) && Files.isSameFile(source, file));
  }
}
