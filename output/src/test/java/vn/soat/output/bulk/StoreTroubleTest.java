package vn.soat.output.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.store.Databases;
import vn.soat.output.store.ImportRun;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;
import vn.soat.output.store.StoreFailure;

/** The store fails in the midst of an import: that is told, and the next import does the rest. */
@ExtendWith(Databases.class)
class StoreTroubleTest {

  private static final int FILES = 120;

  @TempDir private Path temp;

  private Imports filled(Store store) throws IOException {
    Imports imports = new Imports(store, temp.resolve("in"));
    for (int i = 0; i < FILES; i++) {
      imports.write("f" + i + ".txt", "Xã số " + i + "\n" + "5 ".repeat(60) + i);
    }
    return imports;
  }

  /** The file of SQLite with a setting of its own. */
  private StoreAddress address(String setting) {
    Path file = temp.resolve("soat.db");
    return new StoreAddress("jdbc:sqlite:" + file + setting, "soat.db", Optional.of(file));
  }

  private static void assertFailed(Importer.Result result, String reason) {
    assertEquals(ImportRun.State.FAILED, result.state());
    String told = result.failure().orElseThrow().reason().vi();
    assertTrue(told.contains(reason), told);
  }

  private static void assertGoesOn(Imports imports) {
    Importer.Result result = imports.run();
    assertEquals(ImportRun.State.DONE, result.state());
    assertEquals(FILES, result.totals().files());
    assertEquals(List.of(FILES + ""), imports.rows("SELECT COUNT(*) FROM report"));
    assertEquals(
        List.of(FILES * 62 + ""),
        imports.rows("SELECT COUNT(*) FROM quantity"),
        "every report is whole");
  }

  @Test
  void theDiskIsFull() throws IOException {
    Imports little = filled(Store.open(address("?max_page_count=150")));
    assertFailed(little.run(), "đĩa chứa kho đã đầy");
    Imports imports = new Imports(Store.open(address("")), little.folder());
    assertTrue(imports.rows("SELECT id FROM report").size() < FILES);
    assertGoesOn(imports);
  }

  @Test
  void theDatabaseIsAnotherProgramsOwn() throws SQLException {
    try (Connection other = DriverManager.getConnection(address("").url());
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE hoa_don (so INTEGER)");
    }
    StoreFailure failure = assertThrows(StoreFailure.class, () -> Store.open(address("")));
    assertTrue(failure.reason().vi().contains("bảng của chương trình khác"), failure.reason().vi());
  }

  @Test
  void anotherProgramHoldsTheFile() throws IOException {
    Imports imports = filled(Store.open(address("")));
    Imports impatient = new Imports(Store.open(address("?busy_timeout=200")), imports.folder());
    try (Handle other = imports.store().handle()) {
      other.begin();
      assertFailedOrRefused(impatient);
      other.rollback();
    }
    assertGoesOn(imports);
  }

  /** Before anything is written there is no import that could have failed. */
  private static void assertFailedOrRefused(Imports imports) {
    try {
      assertFailed(imports.run(), "bị một chương trình khác giữ");
    } catch (StoreFailure e) {
      assertTrue(e.reason().vi().contains("bị một chương trình khác giữ"), e.reason().vi());
    }
  }

  @Test
  void anotherProgramTakesTheFileInTheMidst() throws IOException {
    Imports imports = filled(Store.open(address("")));
    Imports impatient = new Imports(Store.open(address("?busy_timeout=200")), imports.folder());
    try (Handle other = imports.store().handle()) {
      FakeReports taking =
          new FakeReports(
              1,
              path -> {
                if (path.endsWith("f99.txt")) {
                  other.begin();
                }
              });
      assertFailed(impatient.run(taking), "bị một chương trình khác giữ");
      other.rollback();
    }
    assertGoesOn(imports);
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL")
  void theServerGoes(Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = filled(maker.store(kind, temp));
    FakeReports ending =
        new FakeReports(
            1,
            path -> {
              if (path.endsWith("f99.txt")) {
                imports.rows(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """);
              }
            });
    assertFailed(imports.run(ending), "mất kết nối với máy chủ PostgreSQL");
    assertGoesOn(imports);
  }
}
