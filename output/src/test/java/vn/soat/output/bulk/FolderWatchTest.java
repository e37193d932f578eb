package vn.soat.output.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");

  @TempDir private Path inbox;

  private FolderWatch watch() {
    PathSource folder =
        new ArgumentPaths(List.of("."), inbox, InputStream.nullInputStream(), Set.of());
    return new FolderWatch(folder, Clock.fixed(NOW, ZoneOffset.UTC), 2000);
  }

  private Path write(String text, Instant at) throws IOException {
    Path file = Files.writeString(inbox.resolve("a.txt"), text);
    return Files.setLastModifiedTime(file, FileTime.from(at));
  }

  @Test
  void aFileThatGrowsWaitsUntilItIsWhole() throws IOException {
    FolderWatch watch = watch();
    assertEquals(List.of(), watch.look());
    write("một", NOW.minusSeconds(60));
    assertEquals(List.of(), watch.look(), "seen once");
    Path file = write("một hai", NOW.minusSeconds(59));
    assertEquals(List.of(), watch.look(), "has grown");
    assertEquals(List.of(file.toString()), watch.look());
    assertEquals(List.of(), watch.look(), "given once");
  }

  @Test
  void aFileThatSomebodyHasJustWrittenToWaits() throws IOException {
    FolderWatch watch = watch();
    write("một", NOW.minusMillis(500));
    watch.look();
    assertEquals(List.of(), watch.look());
    Path file = write("một", NOW.minusSeconds(3));
    watch.look();
    assertEquals(List.of(file.toString()), watch.look());
  }

  @Test
  void aFileThatChangesComesAgain() throws IOException {
    FolderWatch watch = watch();
    write("một", NOW.minusSeconds(60));
    watch.look();
    watch.look();
    Path file = write("hai", NOW.minusSeconds(30));
    assertEquals(List.of(), watch.look());
    assertEquals(List.of(file.toString()), watch.look());
  }
}
