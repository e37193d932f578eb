package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;
import vn.soat.output.store.StoreQuery;

/** Ctrl-C at the terminal: the import stops cleanly and goes on when it is started again. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal to send")
class SignalTest {

  /** So many that a fast machine is still at it when the first of them are seen. */
  private static final int FILES = 2_000;

  private static final int PATIENCE_SECONDS = 180;

  /** Its bit in the sets of signals that Linux shows. */
  private static final long SIGINT = 1L << 1;

  @TempDir private Path folder;

  /** What is started in the background of a script without job control never hears of Ctrl-C. */
  private static boolean hearsOfInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return !Files.exists(status)
        || Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
            .noneMatch(ignored -> (ignored & SIGINT) != 0);
  }

  @Test
  void anImportThatIsInterruptedStopsCleanlyAndGoesOn() throws Exception {
    assumeTrue(hearsOfInterrupts(), "the tests were started with SIGINT ignored");
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(in.resolve("f" + i + ".txt"), report(i));
    }
    Process process = startImport();
    awaitReports(process);
    interrupt(process);
    assertEquals(List.of("stopped"), column("SELECT state FROM import_run"));
    long stored = reports();
    assertTrue(stored > 0 && stored < FILES, stored + " reports");
    assertEquals(
        List.of(), column("SELECT path FROM import_file WHERE outcome <> 'imported'"), "no fault");
    Process again = startImport();
    assertTrue(again.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertEquals(0, again.exitValue());
    assertEquals(FILES, reports());
    assertEquals(List.of("stopped", "done"), column("SELECT state FROM import_run ORDER BY id"));
  }

  private static String report(int number) {
    return """
    BÁO CÁO
    Công tác cải cách hành chính năm 2023

    UBND xã Tân Phú, huyện Hòa Lạc báo cáo kết quả như sau:
    Tổng số hồ sơ tiếp nhận trong kỳ là %d hồ sơ.
    """
        .formatted(number);
  }

  @Test
  void aDemonstrationThatIsInterruptedLeavesNothingBehind() throws Exception {
    assumeTrue(hearsOfInterrupts(), "the tests were started with SIGINT ignored");
    Process process = start("demo", "--serve", "--port", "0");
    for (int i = 0; i < PATIENCE_SECONDS * 100 && demoFiles() == 0; i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertTrue(demoFiles() > 0, "it has begun");
    interrupt(process);
    assertEquals(0, demoFiles());
  }

  /** What the demonstration keeps in the folder for temporary files. */
  private long demoFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith("soat-demo-")).count();
    }
  }

  private static void interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertEquals(130, process.exitValue(), "as the shell knows it of Ctrl-C");
  }

  private Process startImport() throws IOException {
    return start("import", "in", "--in-process", "--threads", "1");
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.io.tmpdir=" + folder);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Soat.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void awaitReports(Process process) throws InterruptedException {
    boolean any = false;
    for (int i = 0; i < PATIENCE_SECONDS * 100 && process.isAlive() && !any; i++) {
      TimeUnit.MILLISECONDS.sleep(10);
      any = Files.exists(folder.resolve("soat.db-wal")) && hasReports();
    }
  }

  /** Not before its tables are made. */
  private boolean hasReports() {
    try {
      return reports() > 0;
    } catch (vn.soat.output.store.StoreFailure e) {
      return false;
    }
  }

  private long reports() {
    return Long.parseLong(column("SELECT COUNT(*) FROM report").get(0));
  }

  private List<String> column(String sql) {
    List<String> values = new ArrayList<>();
    StoreQuery.Sink sink =
        new StoreQuery.Sink() {
          @Override
          public void columns(List<String> names) {
            assertEquals(1, names.size());
          }

          @Override
          public void row(List<Optional<Object>> row) {
            values.add(row.get(0).orElseThrow().toString());
          }
        };
    StoreQuery.ask(Store.existing(StoreAddress.of("soat.db", folder)), sql, sink);
    return values;
  }
}
