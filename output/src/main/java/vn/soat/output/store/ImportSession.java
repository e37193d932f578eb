package vn.soat.output.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * One import's writing. Results come in batches, each one transaction: whatever happens, a file is
 * in the store with all that belongs to it, or not at all. For one thread.
 */
public final class ImportSession implements AutoCloseable {

  private final Handle handle;
  private final long run;
  private final StoreWriter writer;

  private ImportSession(Handle handle, ProgramVersion program, long run, Predicate<String> exists) {
    this.handle = handle;
    this.run = run;
    this.writer = new StoreWriter(handle, program, run, exists);
  }

  /**
   * Begins an import.
   *
   * @param exists whether there is still a file at a path, or in an archive
   * @throws StoreFailure if the store cannot be written
   */
  public static ImportSession begin(Store store, ProgramVersion program, Predicate<String> exists) {
    Handle handle = store.handle();
    try {
      long run =
          handle
              .createQuery(
                  """
                  INSERT INTO import_run (started_at, program, state, files, unchanged, imported,
                    duplicates, problems, bytes)
                  VALUES (:at, :program, 'running', 0, 0, 0, 0, 0, 0) RETURNING id
                  """)
              .bind("at", Instant.now())
              .bind("program", program.text())
              .mapTo(Long.class)
              .one();
      return new ImportSession(handle, program, run, exists);
    } catch (RuntimeException e) {
      handle.close();
      throw StoreFailure.of(e);
    }
  }

  /** The number of this import. */
  public long run() {
    return run;
  }

  /** A file that the database did not take, and why. */
  public record Refused(FileResult file, String reason) {}

  /**
   * What became of a batch.
   *
   * @param outcomes of the files that are stored now; none for one that is as it was
   */
  public record Written(List<Optional<FileOutcome>> outcomes, List<Refused> refused) {}

  /**
   * Stores a batch in one transaction. If the database refuses one of its reports, each is stored
   * in a transaction of its own, so that only that one is missing.
   *
   * @throws StoreFailure if the store takes no more; nothing of the batch that was not committed is
   *     in it
   */
  public Written write(List<FileResult> batch) {
    try {
      return new Written(handle.inTransaction(h -> writer.write(batch)), List.of());
    } catch (RuntimeException e) {
      if (StoreFailure.isOfOneReport(e)) {
        return writeSingly(batch);
      }
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }

  private Written writeSingly(List<FileResult> batch) {
    List<Optional<FileOutcome>> outcomes = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (FileResult result : batch) {
      try {
        outcomes.addAll(handle.inTransaction(h -> writer.write(List.of(result))));
      } catch (RuntimeException e) {
        if (!StoreFailure.isOfOneReport(e)) {
          throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
        }
        refused.add(new Refused(result, StoreFailure.of(e).reason().en()));
      }
    }
    return new Written(outcomes, refused);
  }

  /**
   * Ends the import with its numbers.
   *
   * @throws StoreFailure if they cannot be written
   */
  public void end(ImportRun.State state, ImportTotals totals) {
    try {
      handle
          .createUpdate(
              """
              UPDATE import_run SET ended_at = :at, state = :state, files = :files,
                unchanged = :unchanged, imported = :imported, duplicates = :duplicates,
                problems = :problems, bytes = :bytes
              WHERE id = :run
              """)
          .bind("at", Instant.now())
          .bind("state", state.code())
          .bindMethods(totals)
          .bind("run", run)
          .execute();
    } catch (RuntimeException e) {
      throw StoreFailure.of(e);
    }
  }

  /** Where nothing could be noted of a run, as after a lost server, {@code running} stays. */
  public Optional<StoreFailure> tryEnd(ImportRun.State state, ImportTotals totals) {
    try {
      end(state, totals);
      return Optional.empty();
    } catch (StoreFailure e) {
      return Optional.of(e);
    }
  }

  @Override
  public void close() {
    try {
      handle.close();
    } catch (RuntimeException e) {
      // The connection was lost before; that has been told.
      return;
    }
  }
}
