package vn.soat.output.store;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * Which reports leave the store: those that a file still has, of a time, a place, with a finding.
 *
 * @param from the first day; a report counts whose period reaches it
 * @param to the last day
 * @param place the name of a commune, district or province, as printed or as the loaded units have
 *     it, without "xã" and the like
 * @param rule the id of a rule; of the findings only its own are given
 */
public record Selection(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place,
    Optional<String> rule) {

  /** Every current report. */
  public static final Selection ALL =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /**
   * The ids. A report without a period counts by the day on which it was issued, else by its year,
   * and one without any only where no time is asked for.
   */
  static final String IDS =
      """
      SELECT s.id FROM report s
      WHERE s.is_current
        AND (:place = '' OR :place = s.commune OR :place = s.district OR :place = s.province
             OR s.id IN (SELECT u.report_id FROM report_unit u
                         WHERE :place IN (u.commune, u.district, u.province)))
        AND (:anyTime
             OR (COALESCE(s.period_to, s.issued_on) >= :from
                 AND COALESCE(s.period_from, s.period_to, s.issued_on) <= :to)
             OR (s.period_to IS NULL AND s.issued_on IS NULL
                 AND s.year >= :fromYear AND s.year <= :toYear))
        AND (:rule = '' OR EXISTS (
             SELECT 1 FROM finding x WHERE x.report_id = s.id AND x.rule = :rule))
      """;

  Query bind(Query query) {
    LocalDate first = from.orElse(EVER);
    LocalDate last = to.orElse(NEVER);
    return query
        .bind("place", place.orElse(""))
        .bind("rule", rule.orElse(""))
        .bind("anyTime", from.isEmpty() && to.isEmpty())
        .bind("from", first)
        .bind("to", last)
        .bind("fromYear", first.getYear())
        .bind("toYear", last.getYear());
  }
}
