package vn.soat.dashboard.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * All that the overview adds up, held in memory as sums, so that what a number costs does not grow
 * with the reports. As the store stood when it was loaded.
 *
 * @param years the sums of each commune and year
 * @param months those of each district and month
 */
public record Facts(List<Sums> years, List<Sums> months, List<Found> findings) {

  /** A store of which nothing is known yet. */
  public static final Facts NONE = new Facts(List.of(), List.of(), List.of());

  /** A time and a place. A part that the reports do not name is empty. */
  public record Cell(String time, String province, String district, String commune) {

    /** The year; empty without any time. */
    public String year() {
      return time.isEmpty() ? "" : time.substring(0, 4);
    }

    /** The place, at any time. */
    public Cell place() {
      return new Cell("", province, district, commune);
    }

    private Cell ofYear() {
      return new Cell(year(), province, district, commune);
    }

    private Cell ofDistrict() {
      return new Cell(time, province, district, "");
    }

    private boolean isIn(String year, String province, String district) {
      return (year.isEmpty() || time.startsWith(year))
          && (province.isEmpty() || this.province.equals(province))
          && (district.isEmpty() || this.district.equals(district));
    }
  }

  /** What the reports of a time and a place add up to. */
  public record Sums(Cell cell, Totals totals) {}

  /** How many findings of a rule there are in the reports of a district and month. */
  public record Found(Cell cell, String rule, String severity, long count) {}

  private static final String MONTHS =
      """
      SELECT SUBSTR(day, 1, 7) AS month, province, district, commune, COUNT(*) AS reports,
        SUM(CASE WHEN errors > 0 THEN 1 ELSE 0 END) AS with_errors, SUM(errors), SUM(warnings),
        SUM(received), SUM(online), SUM(resolved), SUM(on_time), SUM(overdue),
        SUM(CASE WHEN online <= received THEN online END) AS online_part,
        SUM(CASE WHEN online <= received THEN received END) AS online_of,
        SUM(CASE WHEN on_time <= resolved THEN on_time END) AS on_time_part,
        SUM(CASE WHEN on_time <= resolved THEN resolved END) AS on_time_of
      FROM report_summary
      GROUP BY SUBSTR(day, 1, 7), province, district, commune
      """;

  private static final String FINDINGS =
      """
      SELECT SUBSTR(s.day, 1, 7) AS month, s.province, s.district, '' AS commune, f.rule,
        f.severity, COUNT(*) AS n
      FROM finding f JOIN report_summary s ON s.report_id = f.report_id
      GROUP BY SUBSTR(s.day, 1, 7), s.province, s.district, f.rule, f.severity
      """;

  static Facts of(Handle handle) {
    Map<String, String> once = new HashMap<>();
    List<Sums> months =
        handle
            .createQuery(MONTHS)
            .map((row, c) -> new Sums(cell(row, once), Totals.of(row, 5)))
            .list();
    return new Facts(
        added(months, Cell::ofYear), added(months, Cell::ofDistrict), findings(handle, once));
  }

  private static List<Found> findings(Handle handle, Map<String, String> once) {
    return handle
        .createQuery(FINDINGS)
        .map(
            (row, c) ->
                new Found(
                    cell(row, once),
                    same(once, row.getString(5)),
                    same(once, row.getString(6)),
                    row.getLong(7)))
        .list();
  }

  private static Cell cell(ResultSet row, Map<String, String> once) throws SQLException {
    return new Cell(
        same(once, row.getString(1)),
        same(once, row.getString(2)),
        same(once, row.getString(3)),
        same(once, row.getString(4)));
  }

  /** One string for all that are alike: names of places come back in every row. */
  private static String same(Map<String, String> once, String text) {
    return once.computeIfAbsent(text, t -> t);
  }

  private static List<Sums> added(List<Sums> sums, Function<Cell, Cell> coarser) {
    return by(sums, s -> coarser.apply(s.cell())).entrySet().stream()
        .map(e -> new Sums(e.getKey(), Totals.of(e.getValue())))
        .toList();
  }

  /** Sums by what they have in common, in the order in which that comes first. */
  public static <K> Map<K, List<Sums>> by(List<Sums> sums, Function<Sums, K> common) {
    return sums.stream()
        .collect(Collectors.groupingBy(common, LinkedHashMap::new, Collectors.toList()));
  }

  /** What one part of the cells can be, without the empty one. */
  public Set<String> names(Function<Cell, String> part) {
    Set<String> names = years.stream().map(s -> part.apply(s.cell())).collect(Collectors.toSet());
    names.remove("");
    return new TreeSet<>(names);
  }

  /** Those of a year and a place, where they are given. */
  public Facts of(String year, String province, String district) {
    Predicate<Cell> chosen = cell -> cell.isIn(year, province, district);
    return new Facts(
        years.stream().filter(s -> chosen.test(s.cell())).toList(),
        months.stream().filter(s -> chosen.test(s.cell())).toList(),
        findings.stream().filter(f -> chosen.test(f.cell())).toList());
  }
}
