package vn.soat.output.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import vn.soat.patterns.text.Bilingual;

/**
 * The store cannot do what is asked of it: the disk is full, another program holds it, the server
 * has gone. What was committed stays; the same command can be given again.
 */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;

  StoreFailure(Bilingual reason, Throwable cause) {
    super(reason.en(), cause);
    this.reason = reason;
  }

  StoreFailure(Bilingual reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** What is wrong and what to do, in one line that a clerk understands. */
  public Bilingual reason() {
    return reason;
  }

  /** What an exception of the database means. */
  public static StoreFailure of(RuntimeException e) {
    if (e instanceof StoreFailure failure) {
      return failure;
    }
    return new StoreFailure(sqlCause(e).map(StoreFailure::meaning).orElseGet(() -> other(e)), e);
  }

  /** Whether an exception comes out of the database, and not out of a fault of ours. */
  public static boolean isOfStore(RuntimeException e) {
    return e instanceof StoreFailure
        || e instanceof JdbiException
        || e instanceof FlywayException
        || sqlCause(e).isPresent();
  }

  /**
   * Whether it is one report's own: a value that the database does not take. Everything else would
   * meet the next report, too.
   */
  public static boolean isOfOneReport(RuntimeException e) {
    return sqlCause(e)
        .map(
            cause ->
                state(cause).startsWith("22")
                    || state(cause).startsWith("23")
                    || primary(cause) == SQLITE_CONSTRAINT
                    || primary(cause) == SQLITE_TOOBIG)
        .orElse(false);
  }

  /** Whether something was to be changed where only reading is allowed. */
  static boolean isChange(SQLException e) {
    return state(e).isEmpty() ? primary(e) == SQLITE_READONLY : state(e).equals(SERVER_READONLY);
  }

  private static final String SERVER_READONLY = "25006";

  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_LOCKED = 6;
  private static final int SQLITE_READONLY = 8;
  private static final int SQLITE_IOERR = 10;
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_CANTOPEN = 14;
  private static final int SQLITE_TOOBIG = 18;
  private static final int SQLITE_CONSTRAINT = 19;
  private static final int SQLITE_NOTADB = 26;

  private static Optional<SQLException> sqlCause(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  private static String state(SQLException e) {
    return Objects.requireNonNullElse(e.getSQLState(), "");
  }

  /** The code of SQLite without its detail; 0 for PostgreSQL, which has states. */
  private static int primary(SQLException e) {
    return e.getErrorCode() & 0xff;
  }

  private static Bilingual meaning(SQLException e) {
    return state(e).isEmpty() ? ofSqlite(e) : ofServer(e);
  }

  private static Bilingual ofSqlite(SQLException e) {
    return switch (primary(e)) {
      case SQLITE_FULL -> diskFull();
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new Bilingual(
              "kho đang bị một chương trình khác giữ; hãy đợi nó xong rồi chạy lại lệnh",
              "another program holds the store; wait for it and give the command again");
      case SQLITE_READONLY, SQLITE_CANTOPEN ->
          new Bilingual(
              "không mở hoặc không ghi được vào tệp của kho; hãy xem quyền của tệp và thư mục",
              "the file of the store cannot be opened or written; look at its and its folder's"
                  + " permissions");
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          new Bilingual(
              "tệp này không phải kho SQLite hoặc đã hỏng; hãy chọn tệp khác bằng --db",
              "this file is no SQLite store, or is damaged; choose another by --db");
      case SQLITE_IOERR ->
          new Bilingual(
              "đĩa báo lỗi khi đọc ghi kho (có thể đã đầy): " + e.getMessage(),
              "the disk failed under the store (it may be full): " + e.getMessage());
      default -> other(e);
    };
  }

  private static Bilingual ofServer(SQLException e) {
    String state = state(e);
    if (state.equals("53100")) {
      return diskFull();
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return new Bilingual(
          "không nối được hoặc mất kết nối với máy chủ PostgreSQL; khi máy chủ chạy lại, hãy chạy"
              + " lại lệnh: "
              + e.getMessage(),
          "no connection to the PostgreSQL server, or it was lost; give the command again when the"
              + " server runs: "
              + e.getMessage());
    }
    if (state.startsWith("28") || state.equals("3D000") || state.equals("42501")) {
      return new Bilingual(
          "máy chủ PostgreSQL không cho vào: " + e.getMessage(),
          "the PostgreSQL server does not let us in: " + e.getMessage());
    }
    return other(e);
  }

  private static Bilingual diskFull() {
    return new Bilingual(
        "đĩa chứa kho đã đầy; hãy dọn chỗ rồi chạy lại lệnh, phần đã nhập vẫn còn",
        "the disk of the store is full; make room and give the command again, what was imported"
            + " stays");
  }

  private static Bilingual other(Throwable e) {
    if (e instanceof FlywayException flyway
        && flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
      return new Bilingual(
          "cơ sở dữ liệu này đã có bảng của chương trình khác; hãy chọn kho khác bằng --db",
          "this database has tables of another program; choose another by --db");
    }
    String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
    return new Bilingual("kho báo lỗi: " + message, "the store failed: " + message);
  }
}
