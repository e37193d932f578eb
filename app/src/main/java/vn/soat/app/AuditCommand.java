package vn.soat.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.extractor.ReportRecord;
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

  AuditCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (format == Format.TEXT) {
      printText();
    } else {
      RecordFormat form = format == Format.JSON ? RecordFormat.JSON : RecordFormat.JSONL;
      EachFile.extract(call, files, record -> call.print(form.write(record, files.size())));
    }
    return call.outcome().exitCode();
  }

  private void printText() {
    AuditText text =
        new AuditText(call.language(), colour.paint(call.surroundings()), call.engine().rules());
    AuditTotal total = new AuditTotal(call.language());
    EachFile.extract(call, files, record -> print(record, text, total));
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
}
