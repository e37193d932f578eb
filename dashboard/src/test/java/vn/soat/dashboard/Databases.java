package vn.soat.dashboard;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;

/**
 * Hands tests empty stores of both kinds, as that of the module {@code output} does: the server of
 * PostgreSQL is started once; where there is none for the machine its tests are skipped and say so,
 * unless the environment variable {@code SOAT_REQUIRE_POSTGRES} forbids that.
 */
final class Databases implements ParameterResolver {

  /** The two kinds. */
  enum Kind {
    SQLITE,
    POSTGRESQL
  }

  /** Makes stores. */
  record Maker(ExtensionContext context) {

    /** An empty store; that of SQLite in a folder. */
    Store store(Kind kind, Path folder) {
      return kind == Kind.SQLITE
          ? Served.store(folder)
          : Store.open(StoreAddress.of(server().database(), folder));
    }

    private Server server() {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(Server.class);
    }
  }

  /** A server of PostgreSQL, gone with the last test. */
  static final class Server implements AutoCloseable {

    private final AtomicInteger databases = new AtomicInteger();
    private final Optional<EmbeddedPostgres> postgres;

    Server() throws IOException {
      this.postgres = started();
    }

    private static Optional<EmbeddedPostgres> started() throws IOException {
      try {
        return Optional.of(EmbeddedPostgres.builder().start());
      } catch (IOException | RuntimeException e) {
        if (System.getenv("SOAT_REQUIRE_POSTGRES") != null) {
          throw e;
        }
        return Optional.empty();
      }
    }

    private String database() {
      Assumptions.assumeTrue(postgres.isPresent(), "no PostgreSQL server for this machine");
      String name = "dashboard_" + databases.incrementAndGet();
      try (Connection connection = postgres.get().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return postgres.get().getJdbcUrl("postgres", name);
    }

    @Override
    public void close() throws IOException {
      if (postgres.isPresent()) {
        postgres.get().close();
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Maker.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new Maker(context);
  }
}
