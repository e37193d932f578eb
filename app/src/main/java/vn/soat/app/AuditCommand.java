package vn.soat.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.audit.across.Across;
import vn.soat.audit.across.AcrossAudit;
import vn.soat.audit.across.NamedReport;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.json.AcrossJson;
import vn.soat.output.text.AuditText;
import vn.soat.output.text.AuditTotal;

/** {@code soat audit}: what does not fit in each file, for people. */
@Command(name = "audit", sortOptions = false)
final class AuditCommand implements Callable<Integer> {

  /** The forms of an audit. */
  enum Format {
    TEXT,
    JSON,
    JSONL
  }

  private static final String BETWEEN_REPORTS = "\n" + "─".repeat(80) + "\n\n";

  private final Call call;

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "text|json|jsonl", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
  private Colour colour = Colour.AUTO;

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Option(names = "--across", descriptionKey = "across")
  private boolean across;

  @Mixin private final AuditFiles outputs = new AuditFiles();

  @Mixin private final Project project = new Project();

  AuditCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (strict && quiet) {
      refuse("audit.strictAndQuiet");
    } else if (outputs.wanted() && (across || format != Format.TEXT)) {
      refuse("audit.filesAlone");
    } else if (outputs.unknownForm()) {
      refuse("audit.slipForm");
    } else if (outputs.officeWithoutSlip()) {
      refuse("audit.officeAlone");
    } else if (outputs.storeWithoutFile()) {
      refuse("audit.storeAlone");
    } else {
      project.settings(call).ifPresent(s -> project.engine(call).ifPresent(e -> audit(s, e)));
    }
    return call.outcome().exitCode();
  }

  private void refuse(String key) {
    call.refuse(call.messages().get(key));
  }

  private void audit(Settings settings, Engine parsing) {
    Engine engine = parsing.with(profile(), settings);
    if (outputs.wanted()) {
      outputs.write(call, engine, files);
    } else if (across) {
      auditAcross(engine, settings);
    } else if (format == Format.TEXT) {
      printText(engine, text(settings));
    } else {
      RecordPrinter printer = new RecordPrinter(call, format == Format.JSON && files.size() == 1);
      EachFile.extract(call, engine, files, printer::print);
      printer.end();
    }
  }

  private Profile profile() {
    return strict ? Profile.STRICT : quiet ? Profile.QUIET : Profile.DEFAULT;
  }

  private AuditText text(Settings settings) {
    return new AuditText(
        call.language(),
        colour.paint(call.surroundings()),
        call.engine().rules(),
        new AuditText.Extent(!quiet, Project.off(settings)));
  }

  private void printText(Engine engine, AuditText text) {
    AuditTotal total = new AuditTotal(call.language());
    EachFile.extract(call, engine, files, record -> print(record, text, total));
    if (total.reports() > 1) {
      call.print(BETWEEN_REPORTS + total.total() + "\n");
    }
  }

  /** A file without text has nothing to show here; standard error says why. */
  private void print(ReportRecord record, AuditText text, AuditTotal total) {
    if (!AuditTotal.isUnread(record)) {
      call.print((total.read() == 0 ? "" : BETWEEN_REPORTS) + text.of(record));
    }
    total.add(record);
  }

  /** What one report shows by itself is not told here, and does not count for the exit code. */
  private void auditAcross(Engine engine, Settings settings) {
    List<ReportRecord> records = new ArrayList<>();
    for (String path : ReportFiles.of(files)) {
      EachFile.record(call, engine, path, records::add);
    }
    List<ReportRecord> read = records.stream().filter(r -> !AuditTotal.isUnread(r)).toList();
    if (read.size() < 2) {
      refuse("audit.acrossFew");
    } else {
      printAcross(records, read, settings);
    }
  }

  private void printAcross(List<ReportRecord> records, List<ReportRecord> read, Settings settings) {
    AcrossAudit audit =
        Across.with(profile(), settings.off())
            .audit(read.stream().map(r -> new NamedReport(r.source().path(), r.report())).toList());
    call.note(audit.hasErrors() ? Outcome.FINDINGS : Outcome.CLEAN);
    call.print(
        switch (format) {
          case TEXT -> text(settings).across(read, audit);
          case JSON -> AcrossJson.pretty(records, audit);
          case JSONL -> AcrossJson.line(records, audit);
        });
  }
}
