package vn.soat.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Reads much out of a store, row by row, as it stood at one moment: an import that runs at the same
 * time changes nothing. For one thread.
 */
public final class StoreReader implements AutoCloseable {

  private static final int FETCH = 500;

  private final Handle handle;
  private final Selection selection;

  /**
   * Begins to read.
   *
   * @throws StoreFailure if the store cannot be opened
   */
  public StoreReader(Store store, Selection selection) {
    this.handle = store.readOnlyHandle();
    this.selection = selection;
    if (store.address().dialect() == Dialect.POSTGRESQL) {
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
    }
    handle.begin();
  }

  /** The rows of a table. */
  public void table(ExportTable table, StoreQuery.Sink sink) {
    Query query = selection.bind(handle.createQuery(table.sql()).setFetchSize(FETCH));
    guarded(
        () ->
            query.scanResultSet(
                (rows, context) -> {
                  try (context) {
                    StoreQuery.give(rows.get(), sink);
                  }
                  return Optional.empty();
                }));
  }

  /** A stored record; the path in its JSON is empty. */
  public record StoredRecord(long id, String path, String json) {}

  /** The records, without what people decided. */
  public void records(Consumer<StoredRecord> sink) {
    each(
        """
        SELECT r.id, r.path, j.json_gzip FROM report r JOIN report_record j ON j.report_id = r.id
        WHERE r.id IN (%s) ORDER BY r.id
        """,
        (row, context) ->
            new StoredRecord(
                row.getLong(1), row.getString(2), PreparedReport.unpacked(row.getBytes(3))),
        sink);
  }

  /**
   * A figure of form II.06a; of a report without figures one row without indicator.
   *
   * @param doubtful whether a finding that nobody has rejected cites it
   */
  public record FormCell(
      long report,
      Optional<String> province,
      Optional<String> district,
      Optional<String> commune,
      String path,
      Optional<String> from,
      Optional<String> to,
      Optional<String> indicator,
      Optional<java.math.BigDecimal> value,
      Optional<String> doubtful) {}

  /**
   * The figures of communes for the reports' own periods, together by district and period, each
   * report's one after another.
   */
  public void formCells(Consumer<FormCell> sink) {
    each(
        """
        SELECT r.id, r.province, r.district, r.commune, r.path, r.period_from, r.period_to,
          c.indicator, c.value,
          (SELECT MIN(f.message_vi) FROM finding_figure g
           JOIN finding f ON f.report_id = g.report_id AND f.item = g.finding
           JOIN finding_state s ON s.report_id = f.report_id AND s.item = f.item
           WHERE g.report_id = c.report_id AND g.item = c.item AND f.severity <> 'note'
             AND s.state <> 'rejected' AND (:rule = '' OR f.rule = :rule)) AS doubtful
        FROM report r
        LEFT JOIN form_06a_cell c ON c.report_id = r.id
          AND c.period_from IS NOT DISTINCT FROM r.period_from
          AND c.period_to IS NOT DISTINCT FROM r.period_to
        WHERE r.unit_level = 'commune' AND r.id IN (%s)
        ORDER BY r.province, r.district, r.period_from, r.period_to, r.commune, r.id, c.indicator
        """,
        (row, context) ->
            new FormCell(
                row.getLong(1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                row.getString(5),
                text(row, 6),
                text(row, 7),
                text(row, 8),
                Optional.ofNullable(row.getString(9)).map(java.math.BigDecimal::new),
                text(row, 10)),
        sink);
  }

  /** A finding as a person reads it, with what was decided. */
  public record FindingLine(
      long report,
      String item,
      String rule,
      String severity,
      Optional<String> commune,
      Optional<String> district,
      Optional<String> province,
      Optional<Integer> year,
      String messageVi,
      String messageEn,
      Optional<String> relation,
      Optional<String> expected,
      Optional<String> suggestion,
      Optional<Integer> page,
      Optional<Integer> line,
      Optional<String> quote,
      String path,
      String state,
      Optional<String> rightValue,
      Optional<String> reviewer,
      Optional<String> reason) {}

  /** The findings. */
  public void findings(Consumer<FindingLine> sink) {
    each(
        """
        SELECT f.report_id, f.item, f.rule, f.severity, r.commune, r.district, r.province, r.year,
          f.message_vi, f.message_en, f.relation, f.expected, f.suggestion, e.page, e.line,
          e.quote, r.path, s.state, s.right_value, s.reviewer, s.reason
        FROM finding f
        JOIN report r ON r.id = f.report_id
        JOIN finding_state s ON s.report_id = f.report_id AND s.item = f.item
        LEFT JOIN evidence e ON e.report_id = f.report_id AND e.item = f.item AND e.place = 1
        WHERE f.report_id IN (%s) AND (:rule = '' OR f.rule = :rule)
        ORDER BY r.province, r.district, r.commune, f.report_id, f.seq
        """,
        (row, context) -> line(row), sink);
  }

  private static FindingLine line(ResultSet row) throws SQLException {
    return new FindingLine(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        text(row, 5),
        text(row, 6),
        text(row, 7),
        number(row, 8),
        row.getString(9),
        row.getString(10),
        text(row, 11),
        text(row, 12),
        text(row, 13),
        number(row, 14),
        number(row, 15),
        text(row, 16),
        row.getString(17),
        row.getString(18),
        text(row, 19),
        text(row, 20),
        text(row, 21));
  }

  private static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<Integer> number(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  private <T> void each(String sql, RowMapper<T> mapper, Consumer<T> sink) {
    String complete = sql.replace("%s", Selection.IDS);
    guarded(
        () -> {
          try (Query query = selection.bind(handle.createQuery(complete).setFetchSize(FETCH));
              Stream<T> rows = query.map(mapper).stream()) {
            rows.forEach(sink);
          }
        });
  }

  private static void guarded(Runnable reading) {
    try {
      reading.run();
    } catch (RuntimeException e) {
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }

  @Override
  public void close() {
    handle.rollback();
    handle.close();
  }
}
