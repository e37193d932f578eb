package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section {@code limits} of the project file, and archives on the command line. */
class LimitsTest {

  @TempDir Path folder;

  @Test
  void limitOfTheProjectHolds() throws IOException {
    project("limits:\n  archive-files: 1\n");
    Path zip = zip(List.of("a.txt", "b.txt"));
    ProductRun run = soat("text", "--in-process", zip.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("1 tệp"), run.err());
  }

  @Test
  void limitThatThereIsNotIsToldWithItsLine() throws IOException {
    project("rules:\n  structure: off\nlimits:\n  page: 5\n");
    ProductRun run = soat("extract", "x.txt");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("soat.yaml:4: không có giới hạn “page”"), run.err());
  }

  @Test
  void limitMustBeANumber() throws IOException {
    for (String value : List.of("0", "-1", "nhiều", "1.5", "99999999999")) {
      project("limits:\n  pages: " + value + "\n");
      ProductRun run = soat("audit", "x.txt");
      assertEquals(2, run.exitCode());
      assertTrue(run.err().contains("soat.yaml:2: giá trị “" + value + "”"), run.err());
    }
  }

  @Test
  void archiveGivesOneRecordALine() throws IOException {
    Path zip = zip(List.of("a.txt", "b.txt"));
    ProductRun run = soat("extract", "--in-process", zip.toString());
    assertEquals(0, run.exitCode(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).contains(zip.getFileName() + "!/b.txt"), lines.get(1));
    assertTrue(soat("extract", "--in-process", zip + "!/a.txt").out().lines().count() > 10);
    assertEquals("12 hồ sơ b.txt", soat("text", "--in-process", zip + "!/b.txt").out());
  }

  private ProductRun soat(String... arguments) {
    return ProductRun.in(folder, arguments);
  }

  private void project(String yaml) throws IOException {
    Files.writeString(folder.resolve("soat.yaml"), yaml);
  }

  private Path zip(List<String> names) throws IOException {
    Path zip = folder.resolve("gửi.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(("12 hồ sơ " + name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }
}
