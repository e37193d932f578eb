package vn.soat.extractor.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The one folder that is written to, made when it is first needed and gone when the program ends:
 * for what comes out of archives and out of pipes.
 */
public final class WorkFolder implements AutoCloseable {

  private final AtomicReference<Path> folder = new AtomicReference<>();
  private final Thread hook = new Thread(this::delete, "soat-work-folder");

  /** A folder that is made on demand. */
  public WorkFolder() {}

  /** A folder that another process made and will remove. */
  public WorkFolder(Path made) {
    folder.set(made);
  }

  /**
   * Its path.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  public synchronized Path path() {
    Path made = folder.get();
    if (made == null) {
      try {
        made = Files.createTempDirectory("soat");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      folder.set(made);
      Runtime.getRuntime().addShutdownHook(hook);
    }
    return made;
  }

  /** A new empty file in it. */
  public Path newFile() throws IOException {
    return Files.createTempFile(path(), "f", "");
  }

  /** Removes one file, unless it is already gone or stands elsewhere. */
  public void remove(Path file) {
    if (contains(file)) {
      deleteQuietly(file);
    }
  }

  public boolean contains(Path file) {
    return Optional.ofNullable(folder.get()).filter(f -> f.equals(file.getParent())).isPresent();
  }

  @Override
  public synchronized void close() {
    if (folder.get() != null) {
      delete();
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program is ending; the hook runs by itself and finds nothing left.
        return;
      }
    }
  }

  private void delete() {
    Path made = folder.getAndSet(null);
    if (made == null) {
      return;
    }
    try (Stream<Path> inside = Files.walk(made)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      deepestFirst.forEach(WorkFolder::deleteQuietly);
    } catch (IOException | UncheckedIOException e) {
      deleteQuietly(made);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Another process holds it, as a virus scanner does; the system clears its folder in time.
      file.toFile().deleteOnExit();
    }
  }
}
