package vn.soat.output.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.store.Databases;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;

/**
 * The import is killed at random moments, without a chance to end, and started again: every file is
 * in the store exactly once and whole. Ten kills in the build; more by {@code -Dsoat.kills=50}.
 */
@ExtendWith(Databases.class)
class KillTest {

  private static final int FILES = 400;
  private static final int KILLS = Integer.getInteger("soat.kills", 10);

  /** Longer than what is left to import takes: some kills come before anything is written. */
  private static final int LATEST_MILLISECONDS = 400;

  @TempDir private Path temp;

  @ParameterizedTest
  @EnumSource
  void everyFileIsThereOnceAndWhole(Databases.Kind kind, Databases.Maker maker) throws Exception {
    StoreAddress address = maker.address(kind, temp);
    Imports imports = new Imports(Store.open(address), temp.resolve("in"));
    fill(imports);
    Random random = new Random(20231209);
    int interrupted = 0;
    for (int i = 0; i < KILLS; i++) {
      interrupted += killed(address, imports.folder(), random.nextInt(LATEST_MILLISECONDS)) ? 1 : 0;
      assertWhole(imports);
    }
    assertTrue(interrupted > 0, "at least one kill came in the midst of an import");
    assertEquals(FILES + FILES / 100 * 3, imports.run().totals().files());
    assertWhole(imports);
    assertEquals(
        List.of(FILES + FILES / 100 * 2 + ""), imports.rows("SELECT COUNT(*) FROM report"));
    assertEquals(List.of(), imports.rows("SELECT path FROM import_file WHERE outcome = 'problem'"));
    assertEquals(List.of("0"), unfinished(imports));
  }

  /** Texts with as many figures as their number says, and some archives. */
  private static void fill(Imports imports) throws IOException {
    for (int i = 0; i < FILES; i++) {
      imports.write("f" + i + ".txt", text("Xã thứ", i));
      if (i % 100 == 0) {
        imports.write(
            "a" + i + ".zip",
            "NÉN\n1.txt|" + text("Một", i).strip() + "\n2.txt|" + text("Hai", i).strip());
      }
    }
  }

  private static String text(String name, int number) {
    return name + " x" + number + " " + "5 ".repeat(number % 40);
  }

  private static boolean killed(StoreAddress address, Path folder, int after) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillableImport.class.getName(),
                address.file().map(Path::toString).orElse(address.url()),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("ready", out.readLine());
      boolean ended = process.waitFor(after, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      return !ended;
    }
  }

  /** No half record: each report has the figures, places, file and JSON that belong to it. */
  private static void assertWhole(Imports imports) {
    String figures =
        """
        SELECT r.path FROM report r
        WHERE (SELECT COUNT(*) FROM quantity q WHERE q.report_id = r.id)
           <> (SELECT SUM(checked) FROM rule_check c WHERE c.report_id = r.id)
        """;
    String places =
        """
        SELECT r.path FROM report r
        WHERE (SELECT COUNT(*) FROM quantity q WHERE q.report_id = r.id)
           <> (SELECT COUNT(*) FROM evidence e WHERE e.report_id = r.id)
        """;
    String files =
        """
        SELECT r.path FROM report r
        WHERE (SELECT COUNT(*) FROM import_file f WHERE f.report_id = r.id) <> 1
           OR NOT EXISTS (SELECT 1 FROM report_record j WHERE j.report_id = r.id)
        """;
    for (String sql : List.of(figures, places, files)) {
      assertEquals(List.of(), imports.rows(sql), sql);
    }
  }

  private static List<String> unfinished(Imports imports) {
    return imports.rows("SELECT COUNT(*) FROM import_run WHERE state = 'failed'");
  }
}
