package vn.soat.dashboard.page;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import vn.soat.dashboard.DashboardSettings;
import vn.soat.extractor.ReportFormats;
import vn.soat.extractor.source.Fingerprint;
import vn.soat.output.bulk.Effort;
import vn.soat.output.bulk.Importer;
import vn.soat.output.bulk.PathSource;
import vn.soat.output.bulk.ReportSource;
import vn.soat.output.store.StoreFailure;

/**
 * Takes files that visitors upload into the store, one load after another. A file is kept under the
 * hash of its content: no name from outside ever reaches the disk.
 */
public final class Intake implements AutoCloseable {

  private static final int REMEMBERED = 200;

  private final Desk desk;
  private final ReportSource reports;
  private final DashboardSettings settings;
  private final ExecutorService worker;
  private final List<Item> items = new CopyOnWriteArrayList<>();
  private volatile Optional<Importer> running = Optional.empty();

  /** How it stands with an uploaded file. */
  public enum State {
    WAITING,
    READING,
    DONE,
    PROBLEM
  }

  /**
   * An uploaded file.
   *
   * @param name as the visitor's machine calls it; for show only
   * @param messageVi why there is a problem, or what it turned out to be
   * @param report its number in the store; 0 as long as there is none
   */
  public record Item(
      long number, String name, State state, String messageVi, String messageEn, long report) {}

  public Intake(Desk desk, ReportSource reports, DashboardSettings settings) {
    this.desk = desk;
    this.reports = reports;
    this.settings = settings;
    this.worker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "soat-intake");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The last files, the newest first. */
  public List<Item> items() {
    List<Item> newest = new ArrayList<>(items);
    java.util.Collections.reverse(newest);
    return newest;
  }

  /** Keeps files and has them read; returns how many were taken. */
  public int take(List<UploadedFile> files) throws IOException {
    int taken = 0;
    for (UploadedFile file : files) {
      if (file.size() > 0) {
        take(file);
        taken++;
      }
    }
    return taken;
  }

  private void take(UploadedFile file) throws IOException {
    Path kept;
    try (InputStream in = file.content()) {
      kept = keep(in, ending(file.filename()));
    }
    Item item = add(shown(file.filename()));
    worker.execute(() -> read(item, kept));
  }

  /** Keeps content under its hash. */
  private Path keep(InputStream in, String ending) throws IOException {
    Files.createDirectories(settings.files());
    Path arriving = Files.createTempFile(settings.files(), "arriving-", ".tmp");
    try {
      Files.copy(in, arriving, StandardCopyOption.REPLACE_EXISTING);
      Path kept = settings.files().resolve(Fingerprint.of(arriving).sha256() + ending);
      return Files.move(arriving, kept, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  /** It only tells people what the file is; the content decides. */
  private static String ending(String name) {
    String ending = ReportFormats.ending(name);
    return ending.isEmpty() ? "" : "." + ending;
  }

  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= 200 ? plain : plain.substring(0, 200);
  }

  private synchronized Item add(String name) {
    long number = items.isEmpty() ? 1 : items.get(items.size() - 1).number() + 1;
    Item item = new Item(number, name, State.WAITING, "", "", 0);
    items.add(item);
    if (items.size() > REMEMBERED) {
      items.remove(0);
    }
    return item;
  }

  private synchronized void change(Item item, State state, String vi, String en, long report) {
    items.replaceAll(
        i ->
            i.number() == item.number()
                ? new Item(i.number(), i.name(), state, vi, en, report)
                : i);
  }

  private void read(Item item, Path file) {
    change(item, State.READING, "", "", 0);
    try {
      Importer importer =
          new Importer(
              desk.store(), reports, settings.program(), new Importer.Settings(1, Effort.QUICK));
      running = Optional.of(importer);
      Optional<StoreFailure> failure = importer.run(only(file)).failure();
      if (failure.isPresent()) {
        var reason = failure.get().reason();
        change(item, State.PROBLEM, reason.vi(), reason.en(), 0);
      } else {
        desk.upkeep().catchUp();
        tell(item, file);
      }
    } catch (RuntimeException e) {
      settings.log().accept(String.valueOf(e));
      change(item, State.PROBLEM, "Chương trình gặp lỗi.", "The program failed.", 0);
    } finally {
      running = Optional.empty();
    }
  }

  private record Outcome(String outcome, String vi, String en, long report) {}

  /** What the store says of the file, or of the first in it if it is an archive. */
  private void tell(Item item, Path file) {
    Outcome outcome =
        desk.reads()
            .ask(
                h ->
                    h.createQuery(
                            """
                            SELECT outcome, reason_vi, reason_en, COALESCE(report_id, 0)
                            FROM import_file WHERE path = :path
                            """)
                        .bind("path", file.toString())
                        .map(
                            (r, c) ->
                                new Outcome(
                                    r.getString(1), r.getString(2), r.getString(3), r.getLong(4)))
                        .findOne()
                        .orElse(new Outcome("problem", "", "", 0)));
    boolean problem = Set.of("problem", "skipped").contains(outcome.outcome());
    change(
        item, problem ? State.PROBLEM : State.DONE, outcome.vi(), outcome.en(), outcome.report());
  }

  private static PathSource only(Path file) {
    return new PathSource() {
      @Override
      public void each(Predicate<String> sink) {
        boolean unused = sink.test(file.toString()); // there is no second
      }

      @Override
      public OptionalLong count(BooleanSupplier stop) {
        return OptionalLong.of(1);
      }
    };
  }

  @Override
  public void close() {
    worker.shutdownNow();
    running.ifPresent(
        importer -> {
          try {
            importer.stop(java.time.Duration.ofSeconds(5));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
