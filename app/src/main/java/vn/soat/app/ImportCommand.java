package vn.soat.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Reading;
import vn.soat.output.bulk.ArgumentPaths;
import vn.soat.output.bulk.Effort;
import vn.soat.output.bulk.Importer;
import vn.soat.output.bulk.PathSource;
import vn.soat.output.bulk.ReportSource;
import vn.soat.output.bulk.RunReport;
import vn.soat.output.bulk.StoredAgain;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoredPaths;

/** {@code soat import}: many reports into the store. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  /** Which records are read again. */
  enum Reextract {
    OUTDATED,
    ALL
  }

  private final Call call;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.path}", descriptionKey = "paths")
  private List<String> paths = List.of();

  @Mixin private final StoreOption db = new StoreOption();

  @Option(names = "--retry-problems", descriptionKey = "retry")
  private boolean retry;

  @Option(
      names = "--reextract",
      arity = "0..1",
      fallbackValue = "outdated",
      paramLabel = "all",
      descriptionKey = "reextract")
  private @Nullable Reextract reextract;

  @Option(names = "--rehash", descriptionKey = "rehash")
  private boolean rehash;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--report", paramLabel = "${bundle:label.file}", descriptionKey = "report")
  private @Nullable String report;

  @Mixin private final Project project = new Project();

  ImportCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    int jobs = (paths.isEmpty() ? 0 : 1) + (retry ? 1 : 0) + (reextract == null ? 0 : 1);
    if (jobs != 1) {
      call.refuse(call.messages().get("import.job"));
    } else if (threads < 1) {
      call.refuse(call.messages().get("import.threads", threads));
    } else {
      project.configured(call).ifPresent(engine -> db.open(call, store -> run(store, engine)));
    }
    return call.outcome().exitCode();
  }

  private void run(Store store, Engine engine) {
    Importer importer =
        new Importer(
            store, source(engine), StoreOption.program(), new Importer.Settings(threads, effort()));
    StopOnSignal stop = StopOnSignal.of(importer);
    ImportTicker ticker = ImportTicker.start(call, importer);
    Importer.Result result;
    try {
      result = importer.run(sources(store));
    } finally {
      ticker.close();
      stop.close();
    }
    tell(store, result);
  }

  private boolean isAgain() {
    return retry || reextract != null;
  }

  private Effort effort() {
    return isAgain() ? Effort.READ : rehash ? Effort.REHASH : Effort.QUICK;
  }

  private PathSource sources(Store store) {
    if (isAgain()) {
      StoredPaths.Which which =
          retry
              ? StoredPaths.Which.PROBLEMS
              : reextract == Reextract.ALL ? StoredPaths.Which.ALL : StoredPaths.Which.OUTDATED;
      return new StoredAgain(store, which, StoreOption.program());
    }
    Set<Path> own = store.address().file().map(ImportCommand::beside).orElse(Set.of());
    return new ArgumentPaths(paths, call.surroundings().folder(), call.in(), own);
  }

  /** The file of SQLite with those that it keeps beside it. */
  static Set<Path> beside(Path file) {
    return Set.of(file, Path.of(file + "-wal"), Path.of(file + "-shm"), Path.of(file + "-journal"));
  }

  static ReportSource source(Engine engine) {
    return new ReportSource() {
      @Override
      public void readEach(String path, Consumer<Reading> sink) {
        engine.readEach(path, sink);
      }

      @Override
      public ReportRecord record(Reading reading) {
        return engine.record(reading);
      }
    };
  }

  private void tell(Store store, Importer.Result result) {
    ImportSummary summary = new ImportSummary(call, store);
    call.print(summary.of(result));
    result.failure().ifPresent(e -> call.refuse(call.language().of(e.reason())));
    if (result.failure().isEmpty()) {
      writeReport(store, result);
      call.print(summary.hints(result, reextract != null));
    }
    if (result.totals().problems() > 0) {
      call.note(Outcome.PROBLEMS);
    }
  }

  private void writeReport(Store store, Importer.Result result) {
    String base =
        report != null
            ? report
            : store.address().file().map(Path::toString).orElse("soat") + "-import-" + result.run();
    Path json = call.path(base + ".json");
    Path html = call.path(base + ".html");
    try {
      RunReport details = new RunReport(store, result);
      details.json(json);
      details.html(html, call.language());
      call.print(call.messages().get("import.report", html, json) + "\n");
    } catch (IOException e) {
      call.refuse(FileErrors.notWritten(call.messages(), base, e));
    }
  }
}
