package vn.soat.dashboard.data;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The dossiers of a report's own period: of each indicator the first figure that counts the whole
 * unit and is no less than its part, as in form II.06a. Public, because its parts are read by
 * reflection.
 *
 * @param onTime resolved early or on time
 */
public record OwnFigures(
    Optional<Long> received,
    Optional<Long> online,
    Optional<Long> resolved,
    Optional<Long> onTime,
    Optional<Long> overdue) {

  static final OwnFigures NONE = of(Map.of());

  private static final String CELLS =
      """
      SELECT q.report_id, q.indicator, q.value
      FROM quantity q JOIN report r ON r.id = q.report_id
      WHERE q.report_id IN (<ids>) AND q.scope IS NULL
        AND q.indicator IN ('dossier.received.total', 'dossier.received.online',
          'dossier.resolved.total', 'dossier.resolved.early', 'dossier.resolved.onTime',
          'dossier.resolved.earlyOrOnTime', 'dossier.resolved.overdue')
        AND (q.period_from IS NULL OR q.period_from IS NOT DISTINCT FROM r.period_from)
        AND (q.period_to IS NULL OR q.period_to IS NOT DISTINCT FROM r.period_to)
      ORDER BY q.report_id, q.seq
      """;

  private record Cell(long report, String indicator, BigDecimal value) {}

  static Map<Long, OwnFigures> of(Handle handle, List<Long> reports) {
    Map<Long, Map<String, List<BigDecimal>>> stated = new HashMap<>();
    handle
        .createQuery(CELLS)
        .bindList("ids", reports)
        .map((row, c) -> cell(row))
        .forEach(
            cell ->
                stated
                    .computeIfAbsent(cell.report(), id -> new HashMap<>())
                    .computeIfAbsent(cell.indicator(), name -> new ArrayList<>())
                    .add(cell.value()));
    Map<Long, OwnFigures> all = new HashMap<>();
    stated.forEach((id, cells) -> all.put(id, of(cells)));
    return all;
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(row.getLong(1), row.getString(2), new BigDecimal(row.getString(3)));
  }

  private static OwnFigures of(Map<String, List<BigDecimal>> cells) {
    Optional<Long> online = count(cells, "dossier.received.online");
    Optional<Long> onTime = onTime(cells);
    return new OwnFigures(
        total(cells, "dossier.received.total", online),
        online,
        total(cells, "dossier.resolved.total", onTime),
        onTime,
        count(cells, "dossier.resolved.overdue"));
  }

  /** The first that is no less than a part of it: a lesser one counts some of the dossiers. */
  private static Optional<Long> total(
      Map<String, List<BigDecimal>> cells, String indicator, Optional<Long> part) {
    List<Long> totals = counts(cells, indicator);
    return totals.stream()
        .filter(total -> part.filter(p -> p > total).isEmpty())
        .findFirst()
        .or(() -> totals.stream().findFirst());
  }

  /** Printed as one figure, or as two that are added. */
  private static Optional<Long> onTime(Map<String, List<BigDecimal>> cells) {
    Optional<Long> early = count(cells, "dossier.resolved.early");
    Optional<Long> onTime = count(cells, "dossier.resolved.onTime");
    return count(cells, "dossier.resolved.earlyOrOnTime")
        .or(() -> early.flatMap(e -> onTime.map(t -> e + t)))
        .or(() -> onTime);
  }

  private static Optional<Long> count(Map<String, List<BigDecimal>> cells, String indicator) {
    return counts(cells, indicator).stream().findFirst();
  }

  /** A count beyond any office's, or a fraction, is no number of dossiers. */
  private static List<Long> counts(Map<String, List<BigDecimal>> cells, String indicator) {
    return cells.getOrDefault(indicator, List.of()).stream()
        .filter(v -> v.stripTrailingZeros().scale() <= 0 && v.precision() - v.scale() < 13)
        .map(BigDecimal::longValue)
        .toList();
  }
}
