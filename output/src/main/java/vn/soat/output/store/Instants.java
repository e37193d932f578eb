package vn.soat.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Reads points in time, which SQLite keeps as text. */
final class Instants {

  private Instants() {}

  static Optional<Instant> read(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column))
        .map(
            value ->
                value instanceof Timestamp time
                    ? time.toInstant()
                    : Instant.parse(value.toString()));
  }
}
