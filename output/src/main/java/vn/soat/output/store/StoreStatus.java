package vn.soat.output.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * What is in a store.
 *
 * @param reports that a file still has
 * @param oldVersions reports whose file has changed or gone
 * @param outdated reports that another version of the program read
 * @param places districts with most reports first, at most {@link #PLACES}
 * @param places as many as there are
 */
public record StoreStatus(
    long reports,
    long oldVersions,
    long outdated,
    List<Count> files,
    List<Count> findings,
    List<Count> states,
    List<Place> places,
    long placeCount,
    Optional<ImportRun> lastRun) {

  /** How many districts are listed. */
  public static final int PLACES = 20;

  /** How many of a kind. */
  public record Count(String kind, long count) {}

  /** The reports of one district; the years that they are of, where they say so. */
  public record Place(
      Optional<String> province,
      Optional<String> district,
      long reports,
      Optional<Integer> firstYear,
      Optional<Integer> lastYear) {}

  /**
   * Looks.
   *
   * @throws StoreFailure if the store cannot be read
   */
  public static StoreStatus of(Store store, ProgramVersion program) {
    try (Handle handle = store.handle()) {
      return new StoreStatus(
          number(handle, "SELECT COUNT(*) FROM report WHERE is_current"),
          number(handle, "SELECT COUNT(*) FROM report WHERE NOT is_current"),
          outdated(handle, program),
          counts(
              handle, "SELECT outcome, COUNT(*) FROM import_file GROUP BY outcome ORDER BY 2 DESC"),
          counts(
              handle, "SELECT severity, COUNT(*) FROM finding_place GROUP BY severity ORDER BY 1"),
          counts(handle, "SELECT state, COUNT(*) FROM finding_place GROUP BY state ORDER BY 1"),
          places(handle),
          number(
              handle,
              "SELECT COUNT(*) FROM (SELECT DISTINCT province, district FROM report"
                  + " WHERE is_current) places"),
          runs(handle).stream().findFirst());
    } catch (RuntimeException e) {
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }

  /** How many reports another version of the program read. */
  public static long outdated(Store store, ProgramVersion program) {
    try (Handle handle = store.handle()) {
      return outdated(handle, program);
    }
  }

  private static long outdated(Handle handle, ProgramVersion program) {
    return handle
        .createQuery("SELECT program, COUNT(*) AS n FROM report WHERE is_current GROUP BY program")
        .map((row, c) -> new Count(row.getString(1), row.getLong(2)))
        .stream()
        .filter(count -> program.supersedes(new ProgramVersion(count.kind())))
        .mapToLong(Count::count)
        .sum();
  }

  private static long number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }

  private static List<Count> counts(Handle handle, String sql) {
    return handle
        .createQuery(sql)
        .map((row, context) -> new Count(row.getString(1), row.getLong(2)))
        .list();
  }

  private static List<Place> places(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT province, district, COUNT(*), MIN(year), MAX(year) FROM report
            WHERE is_current GROUP BY province, district
            ORDER BY COUNT(*) DESC, province, district LIMIT :most
            """)
        .bind("most", PLACES)
        .map((row, context) -> place(row))
        .list();
  }

  private static Place place(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Place(
        Optional.ofNullable(row.getString(1)),
        Optional.ofNullable(row.getString(2)),
        row.getLong(3),
        Optional.of(row.getInt(4)).filter(year -> year != 0),
        Optional.of(row.getInt(5)).filter(year -> year != 0));
  }

  private static List<ImportRun> runs(Handle handle) {
    return handle
        .createQuery("SELECT * FROM import_run ORDER BY id DESC LIMIT 1")
        .map(StoreStatus::run)
        .list();
  }

  static ImportRun run(java.sql.ResultSet row, StatementContext context)
      throws java.sql.SQLException {
    return new ImportRun(
        row.getLong("id"),
        Instants.read(row, "started_at").orElseThrow(),
        Instants.read(row, "ended_at"),
        row.getString("program"),
        ImportRun.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
        row.getLong("files"),
        row.getLong("unchanged"),
        row.getLong("imported"),
        row.getLong("duplicates"),
        row.getLong("problems"),
        row.getLong("bytes"));
  }
}
