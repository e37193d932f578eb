package vn.soat.output.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import vn.soat.extractor.source.Problem;
import vn.soat.output.store.FileOutcome;
import vn.soat.output.store.FileResult;
import vn.soat.output.store.ImportRun;
import vn.soat.output.store.ImportSession;
import vn.soat.output.store.ImportTotals;
import vn.soat.output.store.KnownFiles;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreFailure;
import vn.soat.patterns.text.Bilingual;

/**
 * Imports many files: one thread finds them, as many as wished read them, the caller's writes. The
 * queues between them are short, so that memory does not grow with the number of files. Used for
 * one import.
 */
public final class Importer {

  /** Paths that wait for a reader. */
  private static final int PATHS = 256;

  /** Records that wait to be written, and that go into one transaction at most. */
  private static final int RECORDS = 16;

  private final Store store;
  private final ReportSource reports;
  private final ProgramVersion program;
  private final Settings settings;
  private final Channel<String> paths = new Channel<>(PATHS);
  private final Channel<FileResult> results = new Channel<>(RECORDS);
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
  private final Tally tally = new Tally();
  private final AtomicLong total = new AtomicLong(-1);
  private final Instant started = Instant.now();

  /**
   * How an import works.
   *
   * @param threads that read files
   * @param effort what is done for a file that the store knows
   */
  public record Settings(int threads, Effort effort) {}

  /** How an import ended. */
  public record Result(
      long run,
      ImportRun.State state,
      ImportTotals totals,
      Duration time,
      Optional<StoreFailure> failure) {}

  /**
   * How an import stands.
   *
   * @param total of the files; empty while that is not known
   */
  public record Progress(ImportTotals totals, OptionalLong total, Duration time) {}

  public Importer(Store store, ReportSource reports, ProgramVersion program, Settings settings) {
    this.store = store;
    this.reports = reports;
    this.program = program;
    this.settings = settings;
  }

  /** Imports everything, or as much as there is time for until {@link #stop}. */
  public Result run(PathSource source) {
    try (ImportSession session = ImportSession.begin(store, program, path -> Existing.at(path))) {
      List<Thread> threads = start(source);
      Optional<StoreFailure> broken = writeAll(session);
      join(threads);
      ImportRun.State state = state(broken);
      Optional<StoreFailure> unnoted = session.tryEnd(state, tally.totals());
      return new Result(session.run(), state, tally.totals(), time(), broken.or(() -> unnoted));
    } finally {
      finished.countDown();
    }
  }

  /** How far it is. Any thread may ask. */
  public Progress progress() {
    long all = total.get();
    return new Progress(
        tally.totals(), all < 0 ? OptionalLong.empty() : OptionalLong.of(all), time());
  }

  /**
   * Asks to stop soon: files that are being read are given up, what was read is written. Waits
   * until that is done.
   */
  public void stop(Duration patience) throws InterruptedException {
    stopping.set(true);
    paths.breakOff();
    boolean ended = finished.await(patience.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
    if (!ended) {
      results.breakOff();
    }
  }

  private Duration time() {
    return Duration.between(started, Instant.now());
  }

  private ImportRun.State state(Optional<StoreFailure> broken) {
    if (broken.isPresent()) {
      return ImportRun.State.FAILED;
    }
    return stopping.get() ? ImportRun.State.STOPPED : ImportRun.State.DONE;
  }

  private List<Thread> start(PathSource source) {
    CountDownLatch reading = new CountDownLatch(settings.threads());
    List<Thread> threads = new ArrayList<>();
    threads.add(thread("find", () -> find(source)));
    threads.add(thread("count", () -> source.count(stopping::get).ifPresent(total::set)));
    for (int i = 0; i < settings.threads(); i++) {
      threads.add(thread("read-" + (i + 1), () -> read(reading)));
    }
    threads.forEach(Thread::start);
    return threads;
  }

  /** A fault in one thread ends the import, and is thrown by the caller's. */
  private Thread thread(String name, Runnable task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (RuntimeException e) {
                breakOff(e);
              }
            },
            "soat-import-" + name);
    thread.setDaemon(true);
    return thread;
  }

  private void breakOff(RuntimeException e) {
    failures.add(e);
    stopping.set(true);
    paths.breakOff();
    results.breakOff();
  }

  private void find(PathSource source) {
    try {
      source.each(path -> paths.put(path));
    } finally {
      paths.close();
    }
  }

  private void read(CountDownLatch reading) {
    try (KnownFiles known = new KnownFiles(store)) {
      FileStep step = new FileStep(known, reports, settings.effort(), stopping::get, results::put);
      for (List<String> next = paths.take(1); !next.isEmpty(); next = paths.take(1)) {
        if (step.take(next.get(0))) {
          tally.unchanged();
        }
      }
    } finally {
      reading.countDown();
      if (reading.getCount() == 0) {
        results.close();
      }
    }
  }

  private Optional<StoreFailure> writeAll(ImportSession session) {
    try {
      for (List<FileResult> batch = results.take(RECORDS);
          !batch.isEmpty();
          batch = results.take(RECORDS)) {
        write(session, batch);
      }
    } catch (RuntimeException e) {
      breakOff(e);
    }
    Optional<RuntimeException> fault = Optional.ofNullable(failures.peek());
    if (fault.isPresent() && !StoreFailure.isOfStore(fault.get())) {
      throw fault.get();
    }
    return fault.map(StoreFailure::of);
  }

  private void write(ImportSession session, List<FileResult> batch) {
    ImportSession.Written written = session.write(batch);
    List<FileResult> refused = written.refused().stream().map(Importer::unread).toList();
    List<Optional<FileOutcome>> more =
        refused.isEmpty() ? List.of() : session.write(refused).outcomes();
    batch.stream().filter(r -> !(r instanceof FileResult.Touched)).forEach(tally::read);
    written.outcomes().forEach(tally::add);
    more.forEach(tally::add);
  }

  /** A report that the database does not take is a problem of ours, and told as one. */
  private static FileResult unread(ImportSession.Refused refused) {
    return new FileResult.Unread(
        refused.file().file(),
        List.of(
            new Problem(
                Problem.Kind.INTERNAL,
                new Bilingual(
                    "Kho không nhận bản ghi này: " + refused.reason(),
                    "The store does not take this record: " + refused.reason()))));
  }

  private static void join(List<Thread> threads) {
    for (Thread thread : threads) {
      try {
        thread.join(Duration.ofSeconds(5).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
