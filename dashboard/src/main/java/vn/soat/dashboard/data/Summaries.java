package vn.soat.dashboard.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.soat.output.store.PreparedReport;
import vn.soat.output.store.Store;

/**
 * Makes what the dashboard asks of most: one row a current report, the words of its text, and one
 * row a document that is cited. It looks at what differs, so that it can be stopped at any time and
 * goes on where it was. For one thread.
 */
public final class Summaries {

  /** In one transaction, so that an import that runs meanwhile need not wait long. */
  private static final int BATCH = 200;

  private static final String STALE =
      """
      SELECT r.id FROM report r LEFT JOIN report_summary s ON s.report_id = r.id
      WHERE r.id > :after AND r.is_current
        AND (s.record_digest IS NULL OR s.record_digest <> r.record_digest)
      ORDER BY r.id LIMIT :limit
      """;

  private static final String GONE =
      """
      SELECT s.report_id FROM report_summary s JOIN report r ON r.id = s.report_id
      WHERE s.report_id > :after AND NOT r.is_current ORDER BY s.report_id LIMIT :limit
      """;

  private static final String INSERT =
      """
      INSERT INTO report_summary (report_id, record_digest, day, year, province, district, commune,
        place_key, type, title, errors, warnings, notes, received, online, resolved, on_time,
        overdue)
      SELECT r.id, r.record_digest,
        COALESCE(CAST(r.period_to AS TEXT), CAST(r.issued_on AS TEXT),
                 CAST(r.year AS TEXT) || '-12-31', ''),
        r.year, COALESCE(r.province, ''), COALESCE(r.district, ''), COALESCE(r.commune, ''),
        :placeKey, COALESCE(r.type, ''), COALESCE(r.title, ''), :errors, :warnings, :notes,
        :received, :online, :resolved, :onTime, :overdue
      FROM report r WHERE r.id = :id
      """;

  private static final String CITED =
      """
      INSERT INTO cited_document (code, issuer, type, subject, reports, mentions, dates, first_date)
      SELECT COALESCE(t.normalised, t.code), COALESCE(t.issuer, ''), COALESCE(MIN(t.type), ''),
        COALESCE(MIN(t.subject), ''), COUNT(DISTINCT t.report_id), COUNT(*),
        COUNT(DISTINCT t.dated), COALESCE(MIN(CAST(t.dated AS TEXT)), '')
      FROM reference t JOIN report_summary s ON s.report_id = t.report_id
      WHERE t.symbol IS NOT NULL AND t.code IS NOT NULL
      GROUP BY COALESCE(t.normalised, t.code), COALESCE(t.issuer, '')
      """;

  private static final String PLACES =
      "INSERT INTO known_place (place_key) SELECT DISTINCT place_key FROM report_summary";

  /** So many documents are shown in a picture with the districts that cite them. */
  private static final int PICTURED = 25;

  private static final String BY_DISTRICT =
      """
      INSERT INTO cited_by_district (district, code, issuer, reports)
      SELECT s.district, d.code, d.issuer, COUNT(DISTINCT t.report_id)
      FROM (SELECT code, issuer FROM cited_document
            ORDER BY reports DESC, code, issuer LIMIT :documents) d
      JOIN reference t ON COALESCE(t.normalised, t.code) = d.code
        AND COALESCE(t.issuer, '') = d.issuer
      JOIN report_summary s ON s.report_id = t.report_id
      WHERE s.district <> ''
      GROUP BY s.district, d.code, d.issuer
      """;

  /** What the planner of a database should know the size of. */
  private static final List<String> TABLES =
      List.of(
          "report_summary",
          "known_place",
          "cited_document",
          "reference",
          "finding",
          "quantity",
          "evidence");

  private final Store store;
  private final Database database;

  /** Up to which report all is done; reports change only behind the back of a pass. */
  private long after;

  public Summaries(Store store) {
    this.store = store;
    this.database = Database.of(store);
  }

  /** Does one batch, and returns whether there may be more. */
  public boolean step() {
    try (Handle handle = store.handle()) {
      List<Long> gone = after == 0 ? ids(handle, GONE, Integer.MAX_VALUE) : List.of();
      List<Long> stale = ids(handle, STALE, BATCH);
      if (gone.isEmpty() && stale.isEmpty()) {
        after = 0;
        return false;
      }
      handle.useTransaction(
          h -> {
            gone.forEach(id -> forget(h, id));
            stale.forEach(id -> forget(h, id));
            write(h, stale);
          });
      after = stale.isEmpty() ? after : stale.get(stale.size() - 1);
      return true;
    }
  }

  /** Counts anew which documents are cited, and where; after the last step. */
  public void countAll() {
    try (Handle handle = store.handle()) {
      handle.useTransaction(
          h -> {
            h.execute("DELETE FROM cited_document");
            h.execute(CITED);
            h.execute("DELETE FROM known_place");
            h.execute(PLACES);
            h.execute("DELETE FROM cited_by_district");
            h.createUpdate(BY_DISTRICT).bind("documents", PICTURED).execute();
          });
      measure(handle);
    }
  }

  /** Whether that was done since the tables for it are there. */
  public boolean isCounted() {
    try (Handle handle = store.handle()) {
      return handle
          .createQuery(
              """
              SELECT COUNT(*) FROM (SELECT 1 FROM report_summary LIMIT 1) s
              WHERE NOT EXISTS (SELECT 1 FROM known_place)
              """)
          .mapTo(Integer.class)
          .one()
          .equals(0);
    }
  }

  /** Without it both databases guess, and walk through all reports for those of one commune. */
  private void measure(Handle handle) {
    database.prepareMeasuring(handle);
    TABLES.forEach(table -> handle.execute("ANALYZE " + table));
  }

  private List<Long> ids(Handle handle, String sql, int limit) {
    return handle
        .createQuery(sql)
        .bind("after", after)
        .bind("limit", limit)
        .mapTo(Long.class)
        .list();
  }

  private void forget(Handle handle, long id) {
    handle.execute("DELETE FROM report_summary WHERE report_id = ?", id);
    handle.execute("DELETE FROM report_search WHERE " + database.searched() + " = ?", id);
  }

  private void write(Handle handle, List<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    Map<Long, OwnFigures> figures = OwnFigures.of(handle, ids);
    Map<Long, Map<String, Integer>> findings = findings(handle, ids);
    Map<Long, String> places = places(handle, ids);
    PreparedBatch rows = handle.prepareBatch(INSERT);
    for (long id : ids) {
      Map<String, Integer> counts = findings.getOrDefault(id, Map.of());
      rows.bind("id", id)
          .bind("placeKey", Folding.folded(places.getOrDefault(id, "")))
          .bind("errors", counts.getOrDefault("error", 0))
          .bind("warnings", counts.getOrDefault("warning", 0))
          .bind("notes", counts.getOrDefault("note", 0))
          .bindMethods(figures.getOrDefault(id, OwnFigures.NONE))
          .add();
    }
    rows.execute();
    ids.forEach(id -> index(handle, id));
  }

  private static Map<Long, Map<String, Integer>> findings(Handle handle, List<Long> ids) {
    Map<Long, Map<String, Integer>> counts = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT report_id, severity, COUNT(*) AS n FROM finding WHERE report_id IN (<ids>)
            GROUP BY report_id, severity
            """)
        .bindList("ids", ids)
        .map((row, c) -> Map.entry(row.getLong(1), Map.entry(row.getString(2), row.getInt(3))))
        .forEach(
            e ->
                counts
                    .computeIfAbsent(e.getKey(), id -> new HashMap<>())
                    .put(e.getValue().getKey(), e.getValue().getValue()));
    return counts;
  }

  private static Map<Long, String> places(Handle handle, List<Long> ids) {
    Map<Long, String> places = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT id, COALESCE(province, '') || ' ' || COALESCE(district, '') || ' '
              || COALESCE(commune, '') FROM report WHERE id IN (<ids>)
            """)
        .bindList("ids", ids)
        .map((row, c) -> Map.entry(row.getLong(1), row.getString(2)))
        .forEach(e -> places.put(e.getKey(), e.getValue()));
    return places;
  }

  private void index(Handle handle, long id) {
    String words = title(handle, id) + "\n" + text(handle, id).orElseGet(() -> quotes(handle, id));
    handle
        .createUpdate(database.insertWords())
        .bind("id", id)
        .bind("exact", database.words(Folding.exact(words)))
        .bind("folded", database.words(Folding.folded(words)))
        .execute();
  }

  private static String title(Handle handle, long id) {
    return handle
        .createQuery(
            """
            SELECT COALESCE(title, '') || ' ' || COALESCE(code, '') || ' ' || COALESCE(issuer, '')
              || ' ' || COALESCE(commune, '') || ' ' || COALESCE(district, '') || ' '
              || COALESCE(province, '')
            FROM report WHERE id = :id
            """)
        .bind("id", id)
        .mapTo(String.class)
        .one();
  }

  /** The text of a report; empty where an older version imported it. */
  static Optional<String> text(Handle handle, long id) {
    return handle
        .createQuery("SELECT text_gzip FROM report_text WHERE report_id = :id")
        .bind("id", id)
        .map((row, c) -> PreparedReport.unpacked(row.getBytes(1)))
        .findOne();
  }

  /** What of the text the record quotes. */
  private static String quotes(Handle handle, long id) {
    return String.join(
        "\n",
        handle
            .createQuery("SELECT quote FROM evidence WHERE report_id = :id ORDER BY start_offset")
            .bind("id", id)
            .mapTo(String.class)
            .list());
  }
}
