package vn.soat.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.soat.output.store.Unit.Level;

/** The units that a store knows, and the reports that belong to them. */
public final class Units {

  /** Names that are listed. */
  private static final int LISTED = 20;

  private final Store store;

  public Units(Store store) {
    this.store = store;
  }

  /**
   * How well the reports fit the units.
   *
   * @param reports the current ones
   * @param matched those of which at least one unit is known
   */
  public record Fit(long units, long reports, long matched) {}

  /** A name that is no unit on the reports' days, or more than one. */
  public record Unmatched(
      Level level,
      String name,
      Optional<String> district,
      Optional<String> province,
      long reports) {}

  /**
   * Puts units into the place of those that the store has, and looks all reports up anew, in one
   * transaction.
   *
   * @throws StoreFailure if the store cannot be written
   */
  public Fit load(List<Unit> units) {
    try (Handle handle = store.handle()) {
      return handle.inTransaction(
          h -> {
            h.execute(
                "UPDATE report SET province_unit = NULL, district_unit = NULL, commune_unit ="
                    + " NULL");
            h.execute("DELETE FROM unit");
            insert(h, new Gazetteer(units));
            ReportUnits.of(h).ifPresent(ReportUnits::placeAll);
            return fit(h);
          });
    } catch (RuntimeException e) {
      throw StoreFailure.isOfStore(e) ? StoreFailure.of(e) : e;
    }
  }

  /** How well the reports fit. */
  public Fit fit() {
    try (Handle handle = store.handle()) {
      return fit(handle);
    }
  }

  private static Fit fit(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT (SELECT COUNT(*) FROM unit), COUNT(*),
              SUM(CASE WHEN COALESCE(province_unit, district_unit, commune_unit) IS NULL
                  THEN 0 ELSE 1 END)
            FROM report WHERE is_current
            """)
        .map((row, context) -> new Fit(row.getLong(1), row.getLong(2), row.getLong(3)))
        .one();
  }

  /** Names that fit no unit, those of most reports first; the first {@value #LISTED}. */
  public List<Unmatched> unmatched() {
    try (Handle handle = store.handle()) {
      return handle
          .createQuery(
              """
              SELECT level, name, district, province, reports FROM unit_unmatched
              ORDER BY reports DESC, level, name, district, province LIMIT :most
              """)
          .bind("most", LISTED)
          .map((row, context) -> unmatched(row))
          .list();
    }
  }

  private static Unmatched unmatched(ResultSet row) throws SQLException {
    Level level = Level.valueOf(row.getString(1).toUpperCase(java.util.Locale.ROOT));
    boolean province = level == Level.PROVINCE;
    return new Unmatched(
        level,
        row.getString(2),
        level == Level.COMMUNE ? Optional.ofNullable(row.getString(3)) : Optional.empty(),
        province ? Optional.empty() : Optional.ofNullable(row.getString(4)),
        row.getLong(5));
  }

  private static void insert(Handle handle, Gazetteer gazetteer) {
    Map<Unit, Long> ids = new HashMap<>();
    gazetteer.units().forEach(unit -> ids.put(unit, ids.size() + 1L));
    if (ids.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO unit (id, level, code, kind, name, parent, valid_from, valid_to,
              merged_into, now_id)
            VALUES (:id, :levelCode, :code, :kind, :name, :parent, :from, :to, :mergedInto, :now)
            """)) {
      ids.forEach(
          (unit, id) ->
              batch
                  .bindMethods(unit)
                  .bind("id", id)
                  .bind("levelCode", unit.level().code())
                  .bind("now", ids.get(gazetteer.now(unit)))
                  .add());
      batch.execute();
    }
  }
}
