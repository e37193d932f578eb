package vn.soat.output.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever builds a dashboard reads docs/store.md: every table, view and column is in it. */
@ExtendWith(Databases.class)
class StoreDocumentTest {

  @TempDir private Path temp;

  @Test
  void everyTableAndColumnIsExplained() throws IOException {
    String document = Files.readString(Path.of("..", "docs", "store.md"));
    List<String> missing = new ArrayList<>();
    Store store = Store.open(StoreAddress.of("s.db", temp));
    try (Handle handle = store.handle()) {
      for (String table : tables(handle)) {
        List<String> columns = columns(store, table);
        Optional<String> text = section(document, table);
        if (text.isEmpty()) {
          missing.add(table);
        } else {
          columns.stream()
              .filter(c -> !Pattern.compile("\\b" + c + "\\b").matcher(text.get()).find())
              .forEach(c -> missing.add(table + "." + c));
        }
      }
    }
    assertEquals(List.of(), missing, "explain these in docs/store.md");
  }

  /** A tool that is connected to PostgreSQL shows what a column is. */
  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL")
  void postgresqlTellsWhatEveryColumnIs(Databases.Kind kind, Databases.Maker maker) {
    String sql =
        """
        SELECT c.relname || COALESCE('.' || a.attname, '')
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
        WHERE n.nspname = 'soat' AND c.relkind IN ('r', 'v') AND c.relname NOT LIKE 'flyway%'
          AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid) IS NULL)
        ORDER BY 1
        """;
    try (Handle handle = maker.store(kind, temp).handle()) {
      assertEquals(
          List.of(),
          handle.createQuery(sql).mapTo(String.class).list(),
          "comment on these in R__comments.sql");
    }
  }

  private static List<String> tables(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT name FROM sqlite_master
            WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'
              AND name NOT LIKE 'report_search_%' -- in which the index itself is kept
            ORDER BY name
            """)
        .mapTo(String.class)
        .list();
  }

  private static List<String> columns(Store store, String table) {
    List<String> columns = new ArrayList<>();
    StoreQuery.ask(
        store,
        "SELECT * FROM " + table,
        new StoreQuery.Sink() {
          @Override
          public void columns(List<String> names) {
            columns.addAll(names);
          }

          @Override
          public void row(List<Optional<Object>> values) {
            throw new AssertionError("an empty store has no rows");
          }
        });
    return columns;
  }

  /** From the table's name in bold to the next one. */
  private static Optional<String> section(String document, String table) {
    int start = document.indexOf("**" + table + "**");
    if (start < 0) {
      return Optional.empty();
    }
    int end = document.indexOf("| **", start + table.length() + 4);
    return Optional.of(document.substring(start, end < 0 ? document.length() : end));
  }
}
