package vn.soat.dashboard.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * All that the overview adds up, held in memory: some hundred bytes a report, so that any number on
 * it is there in milliseconds. As the store stood when it was loaded.
 */
public record Facts(List<Fact> reports, List<Found> findings) {

  /** A store of which nothing is known yet. */
  public static final Facts NONE = new Facts(List.of(), List.of());

  /**
   * A report.
   *
   * @param month {@code 2023-09}; empty without any time
   */
  public record Fact(
      long report,
      String month,
      String province,
      String district,
      String commune,
      int errors,
      int warnings,
      Optional<Long> received,
      Optional<Long> online,
      Optional<Long> resolved,
      Optional<Long> onTime,
      Optional<Long> overdue) {

    /** The year; empty without any time. */
    public String year() {
      return month.isEmpty() ? "" : month.substring(0, 4);
    }
  }

  /** How many findings of a rule there are in the reports of a place and month. */
  public record Found(
      String rule, String severity, String month, String province, String district, long count) {}

  static Facts of(Handle handle) {
    Map<String, String> once = new HashMap<>();
    return new Facts(reports(handle, once), findings(handle, once));
  }

  private static List<Fact> reports(Handle handle, Map<String, String> once) {
    List<Fact> facts = new ArrayList<>();
    handle
        .createQuery(
            """
            SELECT report_id, SUBSTR(day, 1, 7), province, district, commune, errors, warnings,
              received, online, resolved, on_time, overdue
            FROM report_summary
            """)
        .setFetchSize(2000)
        .map(
            (row, c) ->
                new Fact(
                    row.getLong(1),
                    same(once, row.getString(2)),
                    same(once, row.getString(3)),
                    same(once, row.getString(4)),
                    same(once, row.getString(5)),
                    row.getInt(6),
                    row.getInt(7),
                    number(row.getObject(8)),
                    number(row.getObject(9)),
                    number(row.getObject(10)),
                    number(row.getObject(11)),
                    number(row.getObject(12))))
        .forEach(facts::add);
    return List.copyOf(facts);
  }

  private static List<Found> findings(Handle handle, Map<String, String> once) {
    return handle
        .createQuery(
            """
            SELECT f.rule, f.severity, SUBSTR(s.day, 1, 7) AS month, s.province, s.district,
              COUNT(*) AS n
            FROM finding f JOIN report_summary s ON s.report_id = f.report_id
            GROUP BY f.rule, f.severity, SUBSTR(s.day, 1, 7), s.province, s.district
            """)
        .map(
            (row, c) ->
                new Found(
                    same(once, row.getString(1)),
                    same(once, row.getString(2)),
                    same(once, row.getString(3)),
                    same(once, row.getString(4)),
                    same(once, row.getString(5)),
                    row.getLong(6)))
        .list();
  }

  /** One string for all that are alike: names of places come back in every row. */
  private static String same(Map<String, String> once, String text) {
    return once.computeIfAbsent(text, t -> t);
  }

  private static Optional<Long> number(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Number n ? Optional.of(n.longValue()) : Optional.empty();
  }

  /** Those of a year and a place, where they are given. */
  public Facts of(String year, String province, String district) {
    Predicate<String> inYear = month -> year.isEmpty() || month.startsWith(year);
    return new Facts(
        reports.stream()
            .filter(f -> inYear.test(f.month()))
            .filter(f -> province.isEmpty() || f.province().equals(province))
            .filter(f -> district.isEmpty() || f.district().equals(district))
            .toList(),
        findings.stream()
            .filter(f -> inYear.test(f.month()))
            .filter(f -> province.isEmpty() || f.province().equals(province))
            .filter(f -> district.isEmpty() || f.district().equals(district))
            .toList());
  }
}
