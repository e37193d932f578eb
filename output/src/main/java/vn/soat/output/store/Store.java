package vn.soat.output.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.soat.patterns.text.Bilingual;

/**
 * A database of reports, in SQLite (WAL, so that reading does not wait for writing) or PostgreSQL
 * (in a schema of its own, {@code soat}). Safe for use by many threads; a {@link Handle} is not.
 */
public final class Store {

  private static final String MIGRATIONS = "classpath:vn/soat/output/store/migration";

  private static final String SQLITE_OPEN_READONLY = "1";

  /** How long SQLite waits for another program that writes. */
  private static final int PATIENCE_MILLISECONDS = 30_000;

  private final StoreAddress address;
  private final Jdbi jdbi;

  private Store(StoreAddress address) {
    this.address = address;
    this.jdbi = Jdbi.create(() -> connect(address, readWrite(address)));
    address.dialect().configure(jdbi);
  }

  /**
   * Opens a store, which is made where there is none, and brings its tables up to this program.
   *
   * @throws StoreFailure if that cannot be done
   */
  public static Store open(StoreAddress address) {
    Store store = new Store(address);
    store.migrate();
    return store;
  }

  /**
   * Opens a store that there is.
   *
   * @throws StoreFailure if there is none, or it cannot be used
   */
  public static Store existing(StoreAddress address) {
    if (address.file().filter(Files::isDirectory).isPresent()) {
      throw new StoreFailure(
          new Bilingual(
              "“" + address.shown() + "” là thư mục, không phải kho; hãy chỉ ra tệp của kho",
              "“" + address.shown() + "” is a folder and no store; name the file of the store"));
    }
    if (address.file().isPresent() && !Files.isRegularFile(address.file().get())) {
      throw new StoreFailure(
          new Bilingual(
              "chưa có kho “" + address.shown() + "”; hãy tạo bằng: soat import THƯ-MỤC",
              "there is no store “" + address.shown() + "”; make one by: soat import FOLDER"));
    }
    return open(address);
  }

  /** A connection of one's own. */
  public Handle handle() {
    try {
      return jdbi.open();
    } catch (ConnectionException e) {
      throw StoreFailure.of(e);
    }
  }

  /** A connection that cannot change anything. */
  public Handle readOnlyHandle() {
    try {
      return Jdbi.create(() -> connect(address, readOnly(address))).open();
    } catch (ConnectionException e) {
      throw StoreFailure.of(e);
    }
  }

  public StoreAddress address() {
    return address;
  }

  private static Map<String, String> readWrite(StoreAddress address) {
    return address.dialect() == Dialect.SQLITE ? sqliteSettings() : serverSettings(address);
  }

  private static Map<String, String> readOnly(StoreAddress address) {
    Map<String, String> settings = new HashMap<>();
    if (address.dialect() == Dialect.SQLITE) {
      settings.put("open_mode", SQLITE_OPEN_READONLY);
      settings.put("busy_timeout", String.valueOf(PATIENCE_MILLISECONDS));
    } else {
      settings.putAll(serverSettings(address));
      settings.put("options", "-c default_transaction_read_only=on");
      settings.put("readOnly", "true");
    }
    return settings;
  }

  private static Connection connect(StoreAddress address, Map<String, String> settings)
      throws SQLException {
    Properties properties = new Properties();
    properties.putAll(settings);
    return DriverManager.getConnection(address.url(), properties);
  }

  /**
   * A commit survives the program's end; power failure may undo the last ones, never half of one.
   */
  private static Map<String, String> sqliteSettings() {
    return Map.of(
        "journal_mode", "WAL",
        "synchronous", "NORMAL",
        "foreign_keys", "true",
        "transaction_mode", "IMMEDIATE",
        "busy_timeout", String.valueOf(PATIENCE_MILLISECONDS));
  }

  private static Map<String, String> serverSettings(StoreAddress address) {
    return address.url().contains("currentSchema=")
        ? Map.of("reWriteBatchedInserts", "true")
        : Map.of("reWriteBatchedInserts", "true", "currentSchema", "soat");
  }

  private void migrate() {
    try {
      Flyway flyway = configuration().load();
      if (Arrays.stream(flyway.info().all()).anyMatch(m -> m.getState().isFailed())) {
        flyway.repair();
      }
      flyway.migrate();
      boolean newer =
          Arrays.stream(flyway.info().applied())
              .anyMatch(m -> m.getState().name().contains("FUTURE"));
      if (newer) {
        throw new StoreFailure(
            new Bilingual(
                "kho này do một phiên bản Soát mới hơn tạo ra; hãy dùng phiên bản đó",
                "a newer version of Soát made this store; use that version"));
      }
    } catch (FlywayException e) {
      throw StoreFailure.of(e);
    }
  }

  private FluentConfiguration configuration() {
    FluentConfiguration configuration =
        Flyway.configure(Store.class.getClassLoader())
            .dataSource(new ConnectionSource(() -> connect(address, readWrite(address))))
            .locations(MIGRATIONS, address.dialect().searchMigrations())
            .placeholders(address.dialect().placeholders());
    return address.dialect() == Dialect.SQLITE || address.url().contains("currentSchema=")
        ? configuration
        : configuration.schemas("soat").createSchemas(true);
  }
}
