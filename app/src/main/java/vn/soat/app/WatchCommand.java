package vn.soat.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.output.bulk.ArgumentPaths;
import vn.soat.output.bulk.Effort;
import vn.soat.output.bulk.FolderWatch;
import vn.soat.output.bulk.Importer;
import vn.soat.output.store.ImportTotals;
import vn.soat.output.store.Store;

/** {@code soat watch}: imports what arrives in a folder, until it is told to end. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {

  private static final Duration QUIET = Duration.ofSeconds(2);

  private final Call call;

  @Parameters(paramLabel = "${bundle:label.directory}", descriptionKey = "folder")
  private String folder = "";

  @Mixin private final StoreOption db = new StoreOption();

  @Option(names = "--every", paramLabel = "N", descriptionKey = "every")
  private int seconds = 5;

  @Option(names = "--for", paramLabel = "N", descriptionKey = "for")
  private long lifetime = Long.MAX_VALUE;

  @Mixin private final Project project = new Project();

  WatchCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (seconds < 1) {
      call.refuse(call.messages().get("watch.every", seconds));
    } else if (!isFolder()) {
      call.refuse(call.messages().get("watch.folder", folder));
    } else {
      project.configured(call).ifPresent(engine -> db.open(call, store -> watch(store, engine)));
    }
    return call.outcome().exitCode();
  }

  private boolean isFolder() {
    try {
      return Files.isDirectory(call.path(folder));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void watch(Store store, Engine engine) {
    Set<Path> own = store.address().file().map(ImportCommand::beside).orElse(Set.of());
    FolderWatch watch =
        new FolderWatch(
            new ArgumentPaths(List.of(folder), call.surroundings().folder(), call.in(), own),
            Clock.systemUTC(),
            QUIET.toMillis());
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(ended::countDown, "soat-watch-end");
    Runtime.getRuntime().addShutdownHook(hook);
    call.print(call.messages().get("watch.started", folder, store.address().shown()) + "\n");
    long end = System.nanoTime() / 1_000_000_000 + Math.min(lifetime, Integer.MAX_VALUE);
    do {
      List<String> arrived = watch.look();
      if (!arrived.isEmpty() && !take(store, engine, arrived)) {
        return;
      }
    } while (System.nanoTime() / 1_000_000_000 < end && !isOver(ended));
  }

  private boolean isOver(CountDownLatch ended) {
    try {
      return ended.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Imports what has arrived; false if the store has failed. */
  private boolean take(Store store, Engine engine, List<String> arrived) {
    Importer importer =
        new Importer(
            store,
            ImportCommand.source(engine),
            StoreOption.program(),
            new Importer.Settings(Runtime.getRuntime().availableProcessors(), Effort.QUICK));
    StopOnSignal stop = StopOnSignal.of(importer);
    Importer.Result result;
    try {
      result = importer.run(FolderWatch.source(arrived));
    } finally {
      stop.close();
    }
    ImportTotals totals = result.totals();
    if (totals.files() > totals.unchanged()) {
      call.print(
          call.messages().get("watch.taken", arrived.size(), totals.imported(), totals.problems())
              + "\n");
    }
    result.failure().ifPresent(e -> call.refuse(call.language().of(e.reason())));
    return result.failure().isEmpty();
  }
}
