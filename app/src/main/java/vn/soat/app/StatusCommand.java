package vn.soat.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.soat.output.store.ImportRun;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreStatus;
import vn.soat.output.store.Units;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;

/** {@code soat status}: what is in the store. */
@Command(name = "status", sortOptions = false)
final class StatusCommand implements Callable<Integer> {

  private static final int NAME = 44;

  private final Call call;

  @Mixin private final StoreOption db = new StoreOption();

  StatusCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    db.existing(
        call,
        store -> {
          StoreStatus status = StoreStatus.of(store, StoreOption.program());
          call.print(text(status, store));
        });
    return call.outcome().exitCode();
  }

  private String text(StoreStatus status, Store store) {
    Messages messages = call.messages();
    String name = store.address().shown();
    StringBuilder text = new StringBuilder();
    text.append(
        messages.get("status.reports", name, status.reports(), status.oldVersions()) + "\n");
    if (status.outdated() > 0) {
      text.append(messages.get("import.reextractHint", status.outdated())).append('\n');
    }
    text.append(counts("status.files", "status.file.", status.files()));
    text.append(counts("status.findings", "status.severity.", status.findings()));
    text.append(counts("status.states", "status.state.", status.states()));
    text.append(places(status)).append(UnmatchedText.of(messages, new Units(store)));
    status.lastRun().ifPresent(run -> text.append(lastRun(run)));
    return text.toString();
  }

  private String counts(String title, String key, List<StoreStatus.Count> counts) {
    if (counts.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n" + call.messages().get(title) + "\n");
    for (StoreStatus.Count count : counts) {
      text.append(row(call.messages().get(key + count.kind()), String.valueOf(count.count())));
    }
    return text.toString();
  }

  private String places(StoreStatus status) {
    if (status.places().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n" + call.messages().get("status.places") + "\n");
    for (StoreStatus.Place place : status.places()) {
      String unknown = call.messages().get("status.unknown");
      String name = place.district().orElse(unknown) + ", " + place.province().orElse(unknown);
      String years =
          place
              .firstYear()
              .map(first -> "  " + first + "–" + place.lastYear().orElse(first))
              .orElse("");
      text.append(row(name, place.reports() + years));
    }
    long more = status.placeCount() - status.places().size();
    return more > 0
        ? text + "  " + call.messages().get("status.more", more) + "\n"
        : text.toString();
  }

  private static String row(String name, String value) {
    return "  " + Lines.pad(Lines.oneLine(name), NAME) + "  " + value + "\n";
  }

  private String lastRun(ImportRun run) {
    return "\n"
        + call.messages()
            .get(
                "status.run." + run.state().code(),
                run.started().toString(),
                run.files(),
                run.problems())
        + "\n";
  }
}
