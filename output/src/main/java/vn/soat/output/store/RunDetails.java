package vn.soat.output.store;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.soat.patterns.text.Bilingual;

/** What one import met, row by row. */
public final class RunDetails {

  private static final int FETCH = 500;

  private final Store store;
  private final long run;

  public RunDetails(Store store, long run) {
    this.store = store;
    this.run = run;
  }

  /** A file of which not all could be read. */
  public record Trouble(String path, String outcome, String kind, Bilingual message) {}

  /** A report that this import read otherwise than the one before. */
  public record Change(
      String path,
      String programBefore,
      long itemsGone,
      long itemsNew,
      long findingsGone,
      long findingsNew) {}

  /** Hands on every problem of this import. */
  public void troubles(Consumer<Trouble> sink) {
    each(
        """
        SELECT f.path, f.outcome, p.kind, p.message_vi, p.message_en
        FROM import_file f JOIN problem p ON p.file_id = f.id
        WHERE f.run_id = :run AND f.outcome IN ('problem', 'incomplete')
        ORDER BY f.path, p.seq
        """,
        query ->
            query
                .map(
                    (row, context) ->
                        new Trouble(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            new Bilingual(row.getString(4), row.getString(5))))
                .stream(),
        sink);
  }

  /** Hands on every record that changed. */
  public void changes(Consumer<Change> sink) {
    each(
        """
        SELECT r.path, c.program_before, c.items_gone, c.items_new, c.findings_gone,
          c.findings_new
        FROM record_change c JOIN report r ON r.id = c.report_id
        WHERE c.run_id = :run ORDER BY r.path
        """,
        query ->
            query
                .map(
                    (row, context) ->
                        new Change(
                            row.getString(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6)))
                .stream(),
        sink);
  }

  private interface Mapping<T> {
    Stream<T> rows(Query query);
  }

  private <T> void each(String sql, Mapping<T> mapping, Consumer<T> sink) {
    try (Handle handle = store.handle()) {
      handle.useTransaction(
          h -> {
            try (Query query = h.createQuery(sql).setFetchSize(FETCH).bind("run", run);
                Stream<T> rows = mapping.rows(query)) {
              rows.forEach(sink);
            }
          });
    } catch (RuntimeException e) {
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }
}
