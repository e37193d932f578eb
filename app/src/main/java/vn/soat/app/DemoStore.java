package vn.soat.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.soat.corpus.Sample;
import vn.soat.corpus.Samples;
import vn.soat.dashboard.DashboardFailure;
import vn.soat.dashboard.DashboardSettings;
import vn.soat.extractor.limits.Limits;
import vn.soat.output.bulk.ArgumentPaths;
import vn.soat.output.bulk.Effort;
import vn.soat.output.bulk.Importer;
import vn.soat.output.store.ImportRun;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;

/** The sample reports in a store of their own, to look at in a browser; gone at the end. */
final class DemoStore {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Call call;
  private final int port;

  DemoStore(Call call, int port) {
    this.call = call;
    this.port = port;
  }

  /** Imports the samples, and serves them until the program is told to end. */
  void serve() throws IOException, DashboardFailure {
    Path folder = Files.createTempDirectory("soat-demo-");
    CountDownLatch gone = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> await(gone), "soat-demo-end"));
    try {
      Store store = Store.open(StoreAddress.of("demo.db", folder));
      // The samples are ours: to read them needs no process of its own.
      if (fill(store, folder, call.engine().inProcess(Limits.DEFAULT))) {
        ServeCommand.run(call, store, call.engine(), settings(folder));
      }
    } finally {
      delete(folder);
      gone.countDown();
    }
  }

  /** The program ends only when the folder has been cleared away. */
  private static void await(CountDownLatch gone) {
    try {
      boolean unused = gone.await(PATIENCE.toSeconds(), TimeUnit.SECONDS); // it may be too much
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all came in; not where the program was told to end meanwhile. */
  private boolean fill(Store store, Path folder, Engine engine) throws IOException {
    List<Sample> samples = Samples.standard().samples();
    call.print(call.messages().get("demo.importing", samples.size()) + "\n");
    Path reports = Files.createDirectories(folder.resolve("samples"));
    for (Sample sample : samples) {
      Files.write(reports.resolve(sample.name() + ".pdf"), sample.pdf().bytes());
    }
    int threads = Runtime.getRuntime().availableProcessors();
    Importer importer =
        new Importer(
            store,
            ImportCommand.source(engine),
            StoreOption.program(),
            new Importer.Settings(threads, Effort.QUICK));
    StopOnSignal stop = StopOnSignal.of(importer);
    try {
      return importer.run(reportsIn(reports)).state() == ImportRun.State.DONE;
    } finally {
      stop.close();
    }
  }

  private static ArgumentPaths reportsIn(Path folder) {
    return new ArgumentPaths(
        List.of(folder.toString()), folder, InputStream.nullInputStream(), Set.of());
  }

  private DashboardSettings settings(Path folder) {
    return new DashboardSettings(
        "127.0.0.1",
        port,
        call.language(),
        Optional.empty(),
        folder.resolve("files"),
        DashboardSettings.MOST_BYTES,
        StoreOption.program(),
        call::complain);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
