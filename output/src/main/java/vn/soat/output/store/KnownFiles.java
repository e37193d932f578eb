package vn.soat.output.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Asks the store whether a file is known. For one thread; many may ask at the same time, each by
 * its own.
 */
public final class KnownFiles implements AutoCloseable {

  private final Handle handle;

  public KnownFiles(Store store) {
    this.handle = store.handle();
  }

  /** Whether a file has the size and the time with which it was imported. */
  public boolean looksKnown(String path, long bytes, long modified) {
    return find(path).filter(row -> row.looksLike(bytes, modified)).isPresent();
  }

  /** Whether a path had this content when it was last imported, whatever became of it. */
  public boolean isSameAt(String path, String sha256) {
    return find(path)
        .filter(row -> !row.isGone() && row.sha256().equals(Optional.of(sha256)))
        .isPresent();
  }

  /** Whether a report with this content is in the store. */
  public boolean hasReport(String sha256) {
    return ask(
        () ->
            handle
                .createQuery("SELECT id FROM report WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
  }

  private Optional<FileTable.Row> find(String path) {
    return ask(() -> FileTable.find(handle, path));
  }

  private static <T> T ask(java.util.function.Supplier<T> question) {
    try {
      return question.get();
    } catch (RuntimeException e) {
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }

  @Override
  public void close() {
    handle.close();
  }
}
