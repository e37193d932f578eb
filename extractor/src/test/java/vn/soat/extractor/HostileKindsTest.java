package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many kinds of hostile files, read one after the other by one process whose heap is small: each
 * ends within its limit, with one problem or with what it says, and harms none behind it.
 */
class HostileKindsTest {

  /** What a process may hold that reads a folder of such files. */
  private static final String HEAP = "-Xmx300m";

  /** Beside the limits of a file: a parser's process to end and another to start. */
  private static final long SLACK_MILLIS = 10_000;

  private static final int MINUTES = 5;

  @TempDir static Path work = Path.of("");

  private static final Map<String, String[]> LINES = new HashMap<>();

  static List<HostileKind> kinds() throws IOException {
    List<HostileKind> kinds = new ArrayList<>(HostilePdfs.all());
    kinds.addAll(HostileOffice.all());
    kinds.addAll(HostileTexts.all());
    kinds.addAll(HostileArchives.archives());
    kinds.addAll(HostileArchives.pictures());
    return kinds;
  }

  @BeforeAll
  static void readAll() throws Exception {
    Path folder = Files.createDirectory(work.resolve("in"));
    List<HostileKind> kinds = kinds();
    for (int i = 0; i < kinds.size(); i++) {
      Files.write(folder.resolve(i + ".doc"), kinds.get(i).bytes());
    }
    Path out = work.resolve("out.tsv");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName(),
                folder.toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroy();
    assertTrue(ended, "reading the folder came to no end");
    assertEquals(0, process.exitValue(), "the process that reads must outlive every file");
    for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t");
      LINES.put(kinds.get(Integer.parseInt(parts[0].replace(".doc", ""))).name(), parts);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void endsAsItShould(HostileKind kind) {
    String[] line = LINES.getOrDefault(kind.name(), new String[] {"", "0", "not read"});
    assertEquals(kind.outcome(), line[2], kind.name());
    long most = HostileRun.LIMITS.time().plus(HostileRun.LIMITS.ocrTime()).toMillis();
    assertTrue(Long.parseLong(line[1]) < most + SLACK_MILLIS, () -> kind.name() + ": " + line[1]);
  }

  @Test
  void everyKindIsReadOnce() throws IOException {
    List<HostileKind> kinds = kinds();
    assertTrue(kinds.size() > 130, "so many kinds: " + kinds.size());
    assertEquals(kinds.size(), LINES.size());
  }
}
