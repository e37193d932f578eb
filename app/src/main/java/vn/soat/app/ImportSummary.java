package vn.soat.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.soat.output.bulk.Importer;
import vn.soat.output.store.ImportRun;
import vn.soat.output.store.ImportTotals;
import vn.soat.output.store.RunDetails;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreStatus;
import vn.soat.output.text.Language;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;

/** What an import says when it has ended. */
final class ImportSummary {

  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

  private final Messages messages;
  private final Language language;
  private final Store store;

  ImportSummary(Call call, Store store) {
    this.language = call.language();
    this.messages = call.messages();
    this.store = store;
  }

  String of(Importer.Result result) {
    ImportTotals totals = result.totals();
    return messages.get("import." + result.state().code(), totals.files(), store.address().shown())
        + "\n"
        + line("imported", totals.imported())
        + line("unchanged", totals.unchanged())
        + line("duplicates", totals.duplicates())
        + line("skipped", totals.skipped())
        + line("problems", totals.problems())
        + rate(result)
        + "\n";
  }

  /** Megabytes are told only where a file had to be read. */
  private String rate(Importer.Result result) {
    ImportTotals totals = result.totals();
    BigDecimal seconds = BigDecimal.valueOf(Math.max(1, result.time().toMillis()), 3);
    return messages.get(
        totals.bytes() == 0 ? "import.rateUnread" : "import.rate",
        Times.ofSeconds(result.time().toSeconds()),
        BigDecimal.valueOf(totals.files()).divide(seconds, 1, RoundingMode.HALF_UP),
        BigDecimal.valueOf(totals.bytes())
            .divide(MEGABYTE.multiply(seconds), 2, RoundingMode.HALF_UP));
  }

  private String line(String key, long number) {
    return number == 0 ? "" : "  " + messages.get("import.count." + key, number) + "\n";
  }

  /** What changed, and what can be done next. */
  String hints(Importer.Result result, boolean readAnew) {
    StringBuilder hints = new StringBuilder();
    if (readAnew) {
      hints.append(changes(result.run()));
    }
    if (result.totals().problems() > 0) {
      hints.append(problems(result.run()));
      hints.append(messages.get("import.retryHint")).append('\n');
    }
    if (result.state() == ImportRun.State.STOPPED) {
      hints.append(messages.get("import.resumeHint")).append('\n');
    }
    long outdated = readAnew ? 0 : StoreStatus.outdated(store, StoreOption.program());
    if (outdated > 0) {
      hints.append(messages.get("import.reextractHint", outdated)).append('\n');
    }
    return hints.toString();
  }

  private String problems(long run) {
    FirstLines lines = new FirstLines();
    new RunDetails(store, run)
        .troubles(
            trouble ->
                lines.add(Lines.oneLine(trouble.path()) + ": " + language.of(trouble.message())));
    return lines.text(messages);
  }

  private String changes(long run) {
    FirstLines lines = new FirstLines();
    new RunDetails(store, run)
        .changes(
            change ->
                lines.add(
                    messages.get(
                        "import.change",
                        Lines.oneLine(change.path()),
                        change.itemsGone(),
                        change.itemsNew(),
                        change.findingsGone(),
                        change.findingsNew())));
    return messages.get("import.changes", lines.count()) + "\n" + lines.text(messages);
  }
}
