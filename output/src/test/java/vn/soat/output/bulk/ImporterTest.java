package vn.soat.output.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.store.Databases;
import vn.soat.output.store.ImportRun;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.StoreFailure;
import vn.soat.output.store.StoredPaths;
import vn.soat.output.text.Language;

/** Nothing lost, nothing twice, in both databases. */
@ExtendWith(Databases.class)
class ImporterTest {

  @TempDir private Path temp;

  private Imports imports(Databases.Kind kind, Databases.Maker maker) {
    return new Imports(maker.store(kind, temp), temp.resolve("in"));
  }

  @ParameterizedTest
  @EnumSource
  void everyFileHasOneOutcomeAndAReason(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a.txt", "Quang Minh\n10 8");
    imports.write("x/b.txt", "HỎNG");
    imports.write("x/c.txt", "NỔ");
    imports.write("x/d.json", "{}");
    imports.write("x/.an", "ẩn");
    imports.write("e.zip", "NÉN\n1.txt|Tân Lập 3\n2.txt|HỎNG");
    Importer.Result result = imports.run();
    assertEquals(ImportRun.State.DONE, result.state());
    assertEquals(
        List.of(
            "a.txt imported new",
            "e.zip archive files-inside",
            "e.zip!/1.txt imported new",
            "e.zip!/2.txt problem encrypted",
            "x/b.txt problem encrypted",
            "x/c.txt problem internal",
            "x/d.json skipped unsupported-type"),
        imports.files());
    assertEquals(3, result.totals().problems());
    assertEquals(
        List.of("Quang Minh 10 8", "Tân Lập 3 3 null"),
        imports.rows(
            "SELECT commune, received_total, resolved_total FROM form_06a ORDER BY commune"));
  }

  @ParameterizedTest
  @EnumSource
  void aSecondRunDoesNothing(Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a.txt", "Quang Minh\n10");
    imports.write("b.txt", "HỎNG");
    imports.write("e.zip", "NÉN\n1.txt|Tân Lập\n2");
    imports.run();
    List<String> before = imports.files();
    FakeReports reports = new FakeReports();
    Importer.Result second = imports.run(reports);
    assertEquals(before, imports.files());
    assertEquals(0, reports.records.get());
    assertEquals(3, second.totals().unchanged());
    assertEquals(3, second.totals().files());
  }

  @ParameterizedTest
  @EnumSource
  void aRenamedFileIsRecognised(Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = imports(kind, maker);
    Path file = imports.write("a.txt", "Quang Minh\n10");
    imports.run();
    Files.createDirectories(imports.folder().resolve("2023"));
    Files.move(file, imports.folder().resolve("2023/b.txt"));
    FakeReports reports = new FakeReports();
    imports.run(reports);
    assertEquals(0, reports.records.get(), "its content is known");
    assertEquals(List.of("2023/b.txt imported renamed", "a.txt gone renamed"), imports.files());
    assertEquals(List.of("2023/b.txt 1"), imports.rows("SELECT path, version FROM report"));
  }

  @ParameterizedTest
  @EnumSource
  void theSameContentIsStoredOnce(Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a.txt", "Quang Minh\n10");
    imports.run();
    imports.write("b.txt", "Quang Minh\n10");
    imports.write("c.zip", "NÉN\n1.txt|Quang Minh\n10");
    Importer.Result result = imports.run();
    assertEquals(1, result.totals().duplicates());
    assertEquals("b.txt duplicate same-content", imports.files().get(1));
    assertEquals(2, imports.rows("SELECT id FROM report").size());
  }

  @ParameterizedTest
  @EnumSource
  void aChangedFileIsANewVersionAndTheOldOneStays(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a.txt", "Quang Minh\n10");
    imports.run();
    imports.write("a.txt", "Quang Minh\n11 và nữa");
    imports.run();
    String versions = "SELECT version, is_current, replaces FROM report ORDER BY version";
    assertEquals(2, imports.rows(versions).size());
    assertEquals(
        List.of("11"), imports.rows("SELECT received_total FROM form_06a"), "only what is current");
    assertEquals(List.of("10", "11"), imports.rows("SELECT value FROM quantity ORDER BY value"));
    imports.write("a.txt", "Quang Minh\n10");
    imports.run();
    assertEquals(List.of("a.txt imported restored"), imports.files());
    assertEquals(List.of("10"), imports.rows("SELECT received_total FROM form_06a"));
  }

  @ParameterizedTest
  @EnumSource
  void anotherHolderKeepsAReportCurrent(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a.txt", "Quang Minh\n10");
    imports.run();
    imports.write("b.txt", "Quang Minh\n10");
    imports.run();
    imports.write("a.txt", "Quang Minh\n12, sửa");
    imports.run();
    assertEquals(
        List.of("a.txt 12", "b.txt 10"),
        imports.rows("SELECT path, received_total FROM form_06a ORDER BY path"));
  }

  @ParameterizedTest
  @EnumSource
  void aChangedArchiveGivesOnlyWhatIsNew(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("e.zip", "NÉN\n1.txt|Một 1\n2.txt|Hai 2");
    imports.run();
    imports.write("e.zip", "NÉN\n2.txt|Hai 2\n3.txt|Ba 3");
    FakeReports reports = new FakeReports();
    imports.run(reports);
    assertEquals(1, reports.records.get());
    assertEquals(
        List.of(
            "e.zip archive files-inside",
            "e.zip!/1.txt gone no-member",
            "e.zip!/2.txt imported new",
            "e.zip!/3.txt imported new"),
        imports.files());
    assertEquals(List.of("2", "3"), imports.rows("SELECT received_total FROM form_06a ORDER BY 1"));
  }

  @ParameterizedTest
  @EnumSource
  void problemsCanBeRetriedAlone(Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a.txt", "Quang Minh\n10");
    imports.write("b.txt", "HỎNG");
    imports.run();
    imports.write("b.txt", "Tân Lập\n7");
    FakeReports reports = new FakeReports();
    Importer.Result result = imports.again(StoredPaths.Which.PROBLEMS, reports, Imports.PROGRAM);
    assertEquals(1, result.totals().files());
    assertEquals(List.of("a.txt imported new", "b.txt imported new"), imports.files());
    assertEquals(List.of(), imports.rows("SELECT kind FROM problem"));
  }

  @ParameterizedTest
  @EnumSource
  void aNewerProgramReadsAnewAndSaysWhatChanged(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a.txt", "Quang Minh\n10 0");
    imports.write("b.txt", "Tân Lập\n0");
    imports.run();
    ProgramVersion newer = new ProgramVersion("1.1.0");
    Importer.Result result =
        imports.again(StoredPaths.Which.OUTDATED, new FakeReports(3, path -> {}), newer);
    assertEquals(2, result.totals().imported());
    assertEquals(
        List.of("a.txt 1.0.0 1.1.0 0 0"),
        imports.rows(
            """
            SELECT r.path, c.program_before, c.program_after, c.items_gone, c.findings_new
            FROM record_change c JOIN report r ON r.id = c.report_id
            """));
    assertEquals(
        List.of("a.txt 30 1.1.0", "b.txt 0 1.1.0"),
        imports.rows(
            """
            SELECT f.path, f.received_total, r.program
            FROM form_06a f JOIN report r ON r.id = f.report_id ORDER BY f.path
            """));
    assertEquals(
        0, imports.again(StoredPaths.Which.OUTDATED, new FakeReports(), newer).totals().files());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasStoppedGoesOnLater(Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = imports(kind, maker);
    for (int i = 0; i < 60; i++) {
      imports.write("f" + i + ".txt", "Xã số\n" + i);
    }
    Queue<Importer> running = new ConcurrentLinkedQueue<>();
    FakeReports stopping =
        new FakeReports(
            1,
            path -> {
              if (path.endsWith("f7.txt")) {
                running.forEach(ImporterTest::stop);
              }
            });
    Importer importer =
        new Importer(
            imports.store(), stopping, Imports.PROGRAM, new Importer.Settings(2, Effort.QUICK));
    running.add(importer);
    Importer.Result first = importer.run(imports.paths(".", ""));
    assertEquals(ImportRun.State.STOPPED, first.state());
    assertTrue(first.totals().files() < 60);
    imports.run();
    assertEquals(60, imports.files().size());
    assertEquals(60, imports.rows("SELECT id FROM report").size());
    assertEquals(
        List.of("stopped", "done"), imports.rows("SELECT state FROM import_run ORDER BY id"));
  }

  private static void stop(Importer importer) {
    try {
      importer.stop(Duration.ZERO);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void charactersThatADatabaseDoesNotTakeCostNothing(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a.txt", "Quang \u0000 Minh\n10");
    assertEquals(0, imports.run().totals().problems());
    assertEquals(List.of("10"), imports.rows("SELECT received_total FROM form_06a"));
  }

  @ParameterizedTest
  @EnumSource
  void pathsComeFromAListAndFromGlobs(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("2022/a.txt", "Một 1");
    imports.write("2023/b.txt", "Hai 2");
    imports.write("2023/c.md", "Ba 3");
    Importer.Settings settings = new Importer.Settings(1, Effort.QUICK);
    imports.run(new FakeReports(), settings, imports.paths("20*/*.txt", ""));
    assertEquals(List.of("2022/a.txt imported new", "2023/b.txt imported new"), imports.files());
    imports.run(new FakeReports(), settings, imports.paths("-", "2023/c.md\nkhông-có.txt\n"));
    assertEquals(
        List.of("2023/c.md imported new", "không-có.txt problem missing"),
        imports.files().subList(2, 4));
  }

  @ParameterizedTest
  @EnumSource
  void theReportOfARunTellsEveryProblem(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    imports.write("a<b.txt", "HỎNG");
    Importer.Result result = imports.run();
    RunReport report = new RunReport(imports.store(), result);
    report.json(temp.resolve("r.json"));
    report.html(temp.resolve("r.html"), Language.VI);
    JsonNode json = new ObjectMapper().readTree(temp.resolve("r.json").toFile());
    assertEquals("soat/import/1", json.get("schema").asText());
    assertEquals("encrypted", json.get("problems").get(0).get("kind").asText());
    String html = Files.readString(temp.resolve("r.html"));
    assertTrue(html.contains("a&lt;b.txt") && html.contains("<td>hỏng</td>"), html);
  }

  @ParameterizedTest
  @EnumSource
  void aStoreThatFailsEndsTheImportWithAReason(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    for (int i = 0; i < 20; i++) {
      imports.write("f" + i + ".txt", "Xã số\n" + i);
    }
    FakeReports breaking =
        new FakeReports(
            1,
            path -> {
              if (path.endsWith("f3.txt")) {
                imports.rows("SELECT * FROM khong_co");
              }
            });
    Importer.Result result = imports.run(breaking);
    assertEquals(ImportRun.State.FAILED, result.state());
    StoreFailure failure = result.failure().orElseThrow();
    assertTrue(failure.reason().vi().startsWith("kho báo lỗi"), failure.reason().vi());
    assertEquals(20, imports.run().totals().files());
    assertEquals(20, imports.rows("SELECT id FROM report").size());
  }
}
