package vn.soat.dashboard.data;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The dossiers of a report's own period, as the view of form II.06a chooses them. Public, because
 * its parts are read by reflection.
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
      SELECT c.report_id, c.indicator, c.value
      FROM form_06a_cell c JOIN report r ON r.id = c.report_id
      WHERE c.report_id IN (<ids>)
        AND c.indicator IN ('dossier.received.total', 'dossier.received.online',
          'dossier.resolved.total', 'dossier.resolved.early', 'dossier.resolved.onTime',
          'dossier.resolved.earlyOrOnTime', 'dossier.resolved.overdue')
        AND c.period_from IS NOT DISTINCT FROM r.period_from
        AND c.period_to IS NOT DISTINCT FROM r.period_to
      """;

  private record Cell(long report, String indicator, BigDecimal value) {}

  static Map<Long, OwnFigures> of(Handle handle, List<Long> reports) {
    Map<Long, Map<String, BigDecimal>> stated = new HashMap<>();
    handle
        .createQuery(CELLS)
        .bindList("ids", reports)
        .map((row, c) -> cell(row))
        .forEach(
            cell ->
                stated
                    .computeIfAbsent(cell.report(), id -> new HashMap<>())
                    .put(cell.indicator(), cell.value()));
    Map<Long, OwnFigures> all = new HashMap<>();
    stated.forEach((id, cells) -> all.put(id, of(cells)));
    return all;
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(row.getLong(1), row.getString(2), new BigDecimal(row.getString(3)));
  }

  private static OwnFigures of(Map<String, BigDecimal> cells) {
    return new OwnFigures(
        count(cells, "dossier.received.total"),
        count(cells, "dossier.received.online"),
        count(cells, "dossier.resolved.total"),
        onTime(cells),
        count(cells, "dossier.resolved.overdue"));
  }

  /** Printed as one figure, or as two that are added. */
  private static Optional<Long> onTime(Map<String, BigDecimal> cells) {
    Optional<Long> early = count(cells, "dossier.resolved.early");
    Optional<Long> onTime = count(cells, "dossier.resolved.onTime");
    return count(cells, "dossier.resolved.earlyOrOnTime")
        .or(() -> early.flatMap(e -> onTime.map(t -> e + t)))
        .or(() -> onTime);
  }

  /** A count beyond any office's, or a fraction, is no number of dossiers. */
  private static Optional<Long> count(Map<String, BigDecimal> cells, String indicator) {
    return Optional.ofNullable(cells.get(indicator))
        .filter(v -> v.stripTrailingZeros().scale() <= 0 && v.precision() - v.scale() < 13)
        .map(BigDecimal::longValue);
  }
}
