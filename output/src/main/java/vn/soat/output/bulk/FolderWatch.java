package vn.soat.output.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Looks into a folder again and again for files that have arrived as a whole. It looks, for shared
 * folders on a server tell nobody what changes in them. A file is whole when its size and time are
 * the same at two looks and nobody has written to it for a while. For one thread.
 */
public final class FolderWatch {

  private final PathSource folder;
  private final Clock clock;
  private final long quietMilliseconds;
  private Map<String, Seen> last = new HashMap<>();

  /**
   * @param quietMilliseconds how long nobody may have written to a file
   */
  public FolderWatch(PathSource folder, Clock clock, long quietMilliseconds) {
    this.folder = folder;
    this.clock = clock;
    this.quietMilliseconds = quietMilliseconds;
  }

  private record Seen(long bytes, long modified, boolean given) {

    boolean isLike(Seen other) {
      return bytes == other.bytes && modified == other.modified;
    }
  }

  /** The files that have become whole since the last look, each once until it changes. */
  public List<String> look() {
    Map<String, Seen> now = new HashMap<>();
    List<String> whole = new ArrayList<>();
    folder.each(
        path -> {
          see(path, now, whole);
          return true;
        });
    last = now;
    return whole;
  }

  private void see(String path, Map<String, Seen> now, List<String> whole) {
    try {
      BasicFileAttributes file = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
      Seen seen = new Seen(file.size(), file.lastModifiedTime().toMillis(), false);
      Seen before = last.getOrDefault(path, new Seen(-1, -1, false));
      boolean same = seen.isLike(before);
      boolean quiet = clock.millis() - seen.modified() >= quietMilliseconds;
      boolean give = same && quiet && !before.given();
      if (give) {
        whole.add(path);
      }
      now.put(path, new Seen(seen.bytes(), seen.modified(), give || (same && before.given())));
    } catch (IOException | InvalidPathException e) {
      // It has gone again, as the hidden copy of a program that saves does.
      now.remove(path);
    }
  }

  /** Such a list as the source of an import. */
  public static PathSource source(List<String> paths) {
    return new PathSource() {
      @Override
      public void each(Predicate<String> sink) {
        boolean unused = paths.stream().allMatch(sink);
      }

      @Override
      public OptionalLong count(BooleanSupplier stop) {
        return OptionalLong.of(paths.size());
      }
    };
  }
}
