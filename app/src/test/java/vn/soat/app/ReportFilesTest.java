package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are reports. */
class ReportFilesTest {

  @TempDir private Path folder;

  private void put(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }

  private List<String> inFolder() {
    return ReportFiles.of(List.of(folder.toString())).stream()
        .map(file -> folder.relativize(Path.of(file)).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void everyFormatThatIsReadCountsByNameInTheFoldersBelowToo() throws IOException {
    List<String> reports =
        List.of("2023/a.odt", "2023/b.PDF", "c.docx", "d.eml", "e.mht", "f.zip", "g.tiff", "h.jpg");
    for (String report : reports) {
      put(report);
    }
    assertEquals(reports, inFolder());
  }

  @Test
  void hiddenFilesLocksOfWordAndOtherFilesAreLeftOut() throws IOException {
    for (String other : List.of(".cu/a.pdf", ".a.pdf", "~$a.docx", "a.log", "a.xlsx", "pdf")) {
      put(other);
    }
    assertEquals(List.of(), inFolder());
  }

  @Test
  void whatIsNamedIsTakenAsItIsAndOnce() {
    assertEquals(List.of("a.log", "-"), ReportFiles.of(List.of("a.log", "-", "a.log")));
  }
}
