package vn.soat.output.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.soat.extractor.source.Fingerprint;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Reading;
import vn.soat.output.store.FileResult;
import vn.soat.output.store.FileState;
import vn.soat.output.store.KnownFiles;
import vn.soat.output.store.PreparedReport;
import vn.soat.output.store.StoreFailure;
import vn.soat.patterns.text.Bilingual;

/** What is done with one file before it is stored; the work of one thread. */
final class FileStep {

  /** A file that changed within this time may change again and keep its time. */
  private static final long SETTLED_MILLISECONDS = 2_000;

  /** Text by its content, but never a report: what programs keep beside reports. */
  private static final Set<String> DATA =
      Set.of("json", "jsonl", "csv", "tsv", "xml", "yaml", "yml", "log", "sql", "ini", "css", "js");

  /** How long the sign to stop may take to reach us after it reached the parsers. */
  private static final long SIGNAL_MILLISECONDS = 300;

  private final KnownFiles known;
  private final ReportSource reports;
  private final Effort effort;
  private final BooleanSupplier stopping;
  private final Consumer<FileResult> sink;
  private final Clock clock = Clock.systemUTC();

  FileStep(
      KnownFiles known,
      ReportSource reports,
      Effort effort,
      BooleanSupplier stopping,
      Consumer<FileResult> sink) {
    this.known = known;
    this.reports = reports;
    this.effort = effort;
    this.stopping = stopping;
    this.sink = sink;
  }

  /** Thrown through the reader of a large archive when nobody wants the rest. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Stopped() {
      super(null, null, false, false);
    }
  }

  /**
   * Takes one file.
   *
   * @return whether it is known and nothing at all is to be done
   */
  boolean take(String path) {
    FileState state = look(path);
    if (effort == Effort.QUICK && known.looksKnown(path, state.bytes(), state.modified())) {
      return true;
    }
    if (effort != Effort.READ) {
      Optional<FileResult> same = sameContent(state);
      if (same.isPresent()) {
        sink.accept(same.get());
        return false;
      }
    }
    read(state);
    return false;
  }

  private FileState look(String path) {
    try {
      BasicFileAttributes seen = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
      long modified = seen.lastModifiedTime().toMillis();
      boolean settled = clock.millis() - modified > SETTLED_MILLISECONDS;
      return new FileState(
          path, Optional.empty(), seen.size(), settled ? modified : FileState.UNTRUSTED);
    } catch (IOException | InvalidPathException e) {
      // Reading it will tell why; a file in an archive is none for the system.
      return new FileState(path, Optional.empty(), 0, FileState.UNTRUSTED);
    }
  }

  private Optional<FileResult> sameContent(FileState state) {
    Optional<String> sha256 = hash(state.path());
    if (sha256.isEmpty()) {
      return Optional.empty();
    }
    FileState seen = new FileState(state.path(), sha256, state.bytes(), state.modified());
    if (known.isSameAt(state.path(), sha256.get())) {
      return Optional.of(new FileResult.Touched(seen));
    }
    return known.hasReport(sha256.get())
        ? Optional.of(new FileResult.Known(seen))
        : Optional.empty();
  }

  private static Optional<String> hash(String path) {
    try {
      Path file = Path.of(path);
      return Files.isRegularFile(file)
          ? Optional.of(Fingerprint.of(file).sha256())
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * An archive is told after its files, and a message after its attachments: if the program ends in
   * between, the next import takes it up again.
   */
  private void read(FileState state) {
    if (DATA.contains(ending(state.path()))) {
      sink.accept(new FileResult.Unread(seenAnew(state), List.of(noReport())));
      return;
    }
    List<String> members = new ArrayList<>();
    List<Reading> own = new ArrayList<>();
    try {
      reports.readEach(state.path(), reading -> sort(reading, state.path(), own, members));
      own.forEach(reading -> give(reading, state.modified()));
      if (own.isEmpty()) {
        sink.accept(new FileResult.Archive(seenAnew(state), members));
      }
    } catch (Stopped e) {
      return;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (e instanceof RuntimeException fault && StoreFailure.isOfStore(fault)) {
        throw e;
      }
      sink.accept(new FileResult.Unread(seenAnew(state), List.of(fault(e))));
    }
  }

  private void sort(Reading reading, String path, List<Reading> own, List<String> members) {
    stopIfWanted();
    if (reading.source().path().equals(path)) {
      own.add(reading);
    } else {
      members.add(reading.source().path());
      give(reading, FileState.UNTRUSTED);
    }
  }

  private void give(Reading reading, long modified) {
    awaitSignal(reading);
    stopIfWanted();
    var source = reading.source();
    FileState file = new FileState(source.path(), source.sha256(), source.bytes(), modified);
    sink.accept(result(reading, file));
  }

  private FileResult result(Reading reading, FileState file) {
    if (reading.text().isEmpty()) {
      return new FileResult.Unread(file, reading.problems());
    }
    return effort != Effort.READ && file.sha256().map(known::hasReport).orElse(false)
        ? new FileResult.Known(file)
        : new FileResult.Report(
            file, PreparedReport.of(reports.record(reading), reading.text().get()));
  }

  /**
   * Ctrl-C reaches the processes that parse files at the same moment as this one: a parser that
   * broke off may be no fault of the file.
   */
  private static void awaitSignal(Reading reading) {
    if (reading.text().isEmpty()
        && reading.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.DAMAGED)) {
      try {
        Thread.sleep(SIGNAL_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void stopIfWanted() {
    if (stopping.getAsBoolean()) {
      throw new Stopped();
    }
  }

  private static FileState seenAnew(FileState state) {
    return new FileState(state.path(), hash(state.path()), state.bytes(), state.modified());
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Problem noReport() {
    return new Problem(
        Problem.Kind.UNSUPPORTED_TYPE,
        new Bilingual(
            "Tệp dữ liệu của chương trình, không phải báo cáo.",
            "A data file of a program, not a report."));
  }

  private static Problem fault(Throwable e) {
    return new Problem(
        Problem.Kind.INTERNAL,
        new Bilingual("Chương trình gặp lỗi ở tệp này: " + e, "The program failed: " + e));
  }
}
