package vn.soat.output.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests empty stores of both kinds. The PostgreSQL server is started once for all tests;
 * where there is none for the machine, its tests are skipped and say so, unless the environment
 * variable {@code SOAT_REQUIRE_POSTGRES} forbids that.
 */
public final class Databases implements ParameterResolver {

  /** The two kinds. */
  public enum Kind {
    SQLITE,
    POSTGRESQL
  }

  /** Makes stores. */
  public static final class Maker {

    private final ExtensionContext context;
    private final AtomicInteger number = new AtomicInteger();

    private Maker(ExtensionContext context) {
      this.context = context;
    }

    /** The address of a store that is not there yet. */
    public StoreAddress address(Kind kind, Path folder) {
      return kind == Kind.SQLITE
          ? StoreAddress.of("soat-" + number.incrementAndGet() + ".db", folder)
          : StoreAddress.of(server().newDatabase(), folder);
    }

    /** An empty store. */
    public Store store(Kind kind, Path folder) {
      return Store.open(address(kind, folder));
    }

    private Server server() {
      Server server =
          context
              .getRoot()
              .getStore(ExtensionContext.Namespace.GLOBAL)
              .computeIfAbsent(Server.class);
      Assumptions.assumeTrue(
          server.failure.isEmpty(), "no PostgreSQL server for this machine: " + server.failure);
      return server;
    }
  }

  /** A server of PostgreSQL, gone with the last test. */
  static final class Server implements AutoCloseable {

    private final AtomicInteger databases = new AtomicInteger();
    private final java.util.Optional<EmbeddedPostgres> postgres;
    private final String failure;

    Server() throws IOException {
      java.util.Optional<EmbeddedPostgres> started = java.util.Optional.empty();
      String why = "";
      try {
        started = java.util.Optional.of(EmbeddedPostgres.builder().start());
      } catch (IOException | RuntimeException e) {
        if (System.getenv("SOAT_REQUIRE_POSTGRES") != null) {
          throw e;
        }
        why = e.toString();
      }
      postgres = started;
      failure = why;
    }

    private String newDatabase() {
      String name = "soat_" + databases.incrementAndGet();
      try (Connection connection = postgres.orElseThrow().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return postgres.orElseThrow().getJdbcUrl("postgres", name);
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
