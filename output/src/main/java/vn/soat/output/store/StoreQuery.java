package vn.soat.output.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import vn.soat.patterns.text.Bilingual;

/** A question that a user asks in SQL. Nothing can be changed by it. */
public final class StoreQuery {

  private static final int FETCH = 500;

  /** Texts, names and comments, in which a semicolon ends nothing. */
  private static final Pattern QUOTED =
      Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\\n]*|/\\*(?s:.*?)\\*/");

  private static final Pattern SECOND = Pattern.compile(";\\s*[^;\\s]");

  private StoreQuery() {}

  /** Takes the answer, however many rows it has. */
  public interface Sink {

    void columns(List<String> names);

    /** The values of a row: numbers, booleans, texts; everything else in its own writing. */
    void row(List<Optional<Object>> values);
  }

  /**
   * Asks.
   *
   * @throws StoreFailure if the database does not understand or does not allow it
   */
  public static void ask(Store store, String sql, Sink sink) {
    if (sql.isBlank()) {
      throw notAQuestion();
    }
    if (SECOND.matcher(QUOTED.matcher(sql).replaceAll("")).find()) {
      throw new StoreFailure(
          new Bilingual(
              "mỗi lần chỉ hỏi được một câu SQL",
              "only one statement of SQL can be asked at a time"));
    }
    try (Handle handle = store.readOnlyHandle()) {
      handle.begin();
      try (Statement statement = handle.getConnection().createStatement()) {
        ask(statement, sql, sink);
      } finally {
        handle.rollback();
      }
    } catch (SQLException e) {
      throw StoreFailure.isChange(e) ? notAQuestion() : unanswered(e);
    }
  }

  /** PostgreSQL hands over rows piece by piece, within a transaction. */
  private static void ask(Statement statement, String sql, Sink sink) throws SQLException {
    statement.setFetchSize(FETCH);
    if (!statement.execute(sql)) {
      throw notAQuestion();
    }
    try (ResultSet rows = statement.getResultSet()) {
      give(rows, sink);
    }
  }

  private static StoreFailure unanswered(SQLException e) {
    return new StoreFailure(
        new Bilingual(
            "kho không trả lời được câu hỏi này (các bảng và cột: docs/store.md): "
                + e.getMessage(),
            "the store cannot answer this (tables and columns: docs/store.md): " + e.getMessage()),
        e);
  }

  private static StoreFailure notAQuestion() {
    return new StoreFailure(
        new Bilingual("soat query chỉ đọc: hãy dùng SELECT", "soat query only reads: use SELECT"));
  }

  static void give(ResultSet rows, Sink sink) throws SQLException {
    ResultSetMetaData about = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      names.add(about.getColumnLabel(i));
    }
    sink.columns(names);
    while (rows.next()) {
      List<Optional<Object>> values = new ArrayList<>();
      for (int i = 1; i <= names.size(); i++) {
        values.add(Optional.ofNullable(rows.getObject(i)));
      }
      sink.row(values);
    }
  }
}
