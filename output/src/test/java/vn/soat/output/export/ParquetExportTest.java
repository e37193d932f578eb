package vn.soat.output.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.store.ColumnType;
import vn.soat.output.store.Databases;
import vn.soat.output.store.ExportTable;
import vn.soat.output.store.Selection;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreReader;

/** What is written as Parquet is read by DuckDB, which shares no code with the writer. */
@ExtendWith(Databases.class)
class ParquetExportTest {

  @TempDir private Path temp;

  private Path folder(Store store) throws IOException {
    Path folder = temp.resolve("bảng");
    try (StoreReader reader = new StoreReader(store, Selection.ALL)) {
      ParquetExport.write(reader, folder);
    }
    return folder;
  }

  /** The first value of the answer; {@code %s} stands for the folder. */
  private static Object answer(Path folder, String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql.formatted(folder))) {
      rows.next();
      return Optional.ofNullable(rows.getObject(1)).orElseThrow();
    }
  }

  private static BigDecimal number(Path folder, String sql) throws SQLException {
    return new BigDecimal(answer(folder, sql).toString());
  }

  @ParameterizedTest
  @EnumSource
  void everyTableHasItsRowsAndSums(Databases.Kind kind, Databases.Maker maker) throws Exception {
    Store store = FilledStore.with(maker.store(kind, temp));
    Path folder = folder(store);
    for (String table : new String[] {"report", "form_06a", "reference", "finding", "quantity"}) {
      assertEquals(
          FilledStore.number(store, "SELECT COUNT(*) FROM " + table),
          number(folder, "SELECT COUNT(*) FROM '%s/" + table + ".parquet'"),
          table);
    }
    assertSame(store, folder, "quantity", "value");
    assertSame(store, folder, "quantity", "unscaled");
    assertSame(store, folder, "percentage", "value");
    assertSame(store, folder, "percentage", "denominator");
    assertSame(store, folder, "form_06a", "resolved_overdue");
  }

  private static void assertSame(Store store, Path folder, String table, String column)
      throws SQLException {
    BigDecimal stored =
        FilledStore.number(store, "SELECT SUM(" + column + ") FROM " + table).stripTrailingZeros();
    BigDecimal written =
        number(folder, "SELECT SUM(" + column + ") FROM '%s/" + table + ".parquet'");
    assertEquals(0, stored.compareTo(written), table + "." + column + ": " + stored);
  }

  @ParameterizedTest
  @EnumSource
  void daysTimesAndTextsKeepWhatTheyAre(Databases.Kind kind, Databases.Maker maker)
      throws Exception {
    Path folder = folder(FilledStore.with(maker.store(kind, temp)));
    assertEquals("Tân Phong", answer(folder, "SELECT commune FROM '%s/report.parquet'"));
    assertEquals(true, answer(folder, "SELECT is_current FROM '%s/report.parquet'"));
    assertEquals(
        "2022-12-10",
        answer(folder, "SELECT period_from FROM '%s/report.parquet'").toString(),
        "a day, not a time");
    assertEquals(
        true,
        answer(folder, "SELECT abs(epoch(now()) - epoch(read_at)) < 600 FROM '%s/report.parquet'"));
    assertEquals(
        "98.200000000",
        answer(folder, "SELECT value FROM '%s/percentage.parquet' WHERE value = 98.2").toString());
  }

  @ParameterizedTest
  @EnumSource
  void itIsWrittenOverAndWhatIsInTheWayIsTold(Databases.Kind kind, Databases.Maker maker)
      throws Exception {
    Store store = FilledStore.with(maker.store(kind, temp));
    Path folder = folder(store);
    assertEquals(folder, folder(store));
    assertEquals(1, number(folder, "SELECT COUNT(*) FROM '%s/report.parquet'").intValueExact());
    Path file = Files.writeString(temp.resolve("một tệp"), "");
    try (StoreReader reader = new StoreReader(store, Selection.ALL)) {
      assertThrows(IOException.class, () -> ParquetExport.write(reader, file));
    }
  }

  /** PostgreSQL tells the kind of every column, also of the computed ones of views. */
  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL")
  void everyColumnIsOfTheKindThatTheDatabaseSays(Databases.Kind kind, Databases.Maker maker)
      throws Exception {
    Store store = maker.store(kind, temp);
    Map<String, ColumnType> expected = new TreeMap<>();
    Map<String, ColumnType> actual = new TreeMap<>();
    for (ExportTable table : ExportTable.values()) {
      try (Connection connection = DriverManager.getConnection(store.address().url());
          Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery("SELECT * FROM soat." + table.fileName() + " LIMIT 0")) {
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          String name = columns.getColumnLabel(i);
          expected.put(table.fileName() + "." + name, kind(columns.getColumnTypeName(i)));
          actual.put(table.fileName() + "." + name, ColumnType.of(name));
        }
      }
    }
    assertEquals(expected, actual, "add the column to ColumnType");
  }

  private static ColumnType kind(String type) {
    return switch (type) {
      case "int4", "int8", "bigserial" -> ColumnType.INTEGER;
      case "numeric" -> ColumnType.DECIMAL;
      case "date" -> ColumnType.DAY;
      case "timestamptz" -> ColumnType.INSTANT;
      case "bool" -> ColumnType.BOOLEAN;
      default -> ColumnType.TEXT;
    };
  }
}
