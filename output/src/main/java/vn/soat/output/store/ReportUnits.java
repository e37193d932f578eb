package vn.soat.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import vn.soat.output.store.Gazetteer.Printed;
import vn.soat.output.store.Unit.Level;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;

/** Looks reports up among the units of a store. For one thread. */
final class ReportUnits {

  private static final int PAGE = 500;

  private final Handle handle;
  private final Gazetteer gazetteer;
  private final Map<Unit, Long> ids;

  private ReportUnits(Handle handle, Map<Unit, Long> ids) {
    this.handle = handle;
    this.ids = ids;
    this.gazetteer = new Gazetteer(List.copyOf(ids.keySet()));
  }

  /** Empty where the store knows no units. */
  static Optional<ReportUnits> of(Handle handle) {
    Map<Unit, Long> ids =
        handle
            .createQuery(
                """
                SELECT id, level, code, kind, name, parent, CAST(valid_from AS TEXT) AS first_day,
                  CAST(valid_to AS TEXT) AS last_day, merged_into FROM unit
                """)
            .map(ReportUnits::unit)
            .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    return ids.isEmpty() ? Optional.empty() : Optional.of(new ReportUnits(handle, ids));
  }

  private static Map.Entry<Unit, Long> unit(ResultSet row, StatementContext context)
      throws SQLException {
    Unit unit =
        new Unit(
            Level.valueOf(row.getString("level").toUpperCase(java.util.Locale.ROOT)),
            row.getString("code"),
            Optional.ofNullable(row.getString("kind")),
            row.getString("name"),
            Optional.ofNullable(row.getString("parent")),
            Optional.ofNullable(row.getString("first_day")).map(LocalDate::parse),
            Optional.ofNullable(row.getString("last_day")).map(LocalDate::parse),
            Optional.ofNullable(row.getString("merged_into")));
    return Map.entry(unit, row.getLong("id"));
  }

  /** Writes down the units of a report. */
  void place(long report, Header header) {
    Optional<LocalDate> day =
        header.period().flatMap(Period::to).or(header::issuedOn).or(() -> lastDay(header));
    place(report, new Printed(header.province(), header.district(), header.commune(), day));
  }

  private static Optional<LocalDate> lastDay(Header header) {
    return header.year().isPresent()
        ? Optional.of(LocalDate.of(header.year().getAsInt(), 12, 31))
        : Optional.empty();
  }

  private void place(long report, Printed printed) {
    Map<Level, Unit> units = gazetteer.match(printed);
    Update update =
        handle.createUpdate(
            """
            UPDATE report SET province_unit = :province, district_unit = :district,
              commune_unit = :commune
            WHERE id = :report
            """);
    for (Level level : Level.values()) {
      update.bind(level.code(), Optional.ofNullable(units.get(level)).map(ids::get));
    }
    update.bind("report", report).execute();
  }

  /** The same for every report in the store, a page at a time. */
  void placeAll() {
    long after = 0;
    List<Place> page = page(after);
    while (!page.isEmpty()) {
      page.forEach(place -> place(place.report(), place.printed()));
      after = page.get(page.size() - 1).report();
      page = page(after);
    }
  }

  private record Place(long report, Printed printed) {}

  private List<Place> page(long after) {
    return handle
        .createQuery(
            """
            SELECT id, province, district, commune,
              COALESCE(CAST(COALESCE(period_to, issued_on) AS TEXT), year || '-12-31') AS day
            FROM report WHERE id > :after ORDER BY id LIMIT :page
            """)
        .bind("after", after)
        .bind("page", PAGE)
        .map((row, context) -> new Place(row.getLong("id"), printed(row)))
        .list();
  }

  private static Printed printed(ResultSet row) throws SQLException {
    return new Printed(
        Optional.ofNullable(row.getString("province")),
        Optional.ofNullable(row.getString("district")),
        Optional.ofNullable(row.getString("commune")),
        Optional.ofNullable(row.getString("day")).map(LocalDate::parse));
  }
}
