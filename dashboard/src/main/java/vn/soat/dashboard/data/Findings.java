package vn.soat.dashboard.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The findings of the current reports with what was decided on each, by pages. */
public final class Findings {

  private static final String STATE = "COALESCE(v.decision, 'open')";

  private static final String FROM =
      """
      FROM finding f
      JOIN report_summary s ON s.report_id = f.report_id
      LEFT JOIN review v ON v.report_id = f.report_id AND v.evidence_key = f.evidence_key
        AND v.id = (SELECT MAX(w.id) FROM review w
                    WHERE w.report_id = f.report_id AND w.evidence_key = f.evidence_key)
      """;

  /**
   * The last decision on a finding, asked for each one, and worded so that PostgreSQL expects most
   * to be open: it would sort all of them for a page of twenty if it expected few.
   */
  private static final String STILL_OPEN =
      """
      COALESCE((SELECT CASE WHEN o.decision = 'open' THEN 'open' ELSE 'decided' END FROM review o
                WHERE o.report_id = f.report_id AND o.evidence_key = f.evidence_key
                ORDER BY o.id DESC LIMIT 1), 'open') <> 'decided'
      """;

  private final Reads reads;

  public Findings(Reads reads) {
    this.reads = reads;
  }

  /**
   * Which findings are looked for. A part that is empty asks for nothing.
   *
   * @param state open, accepted, rejected or corrected
   * @param severity error, warning, note, or {@code doubt} for the first two
   */
  public record Filter(
      String rule, String severity, String state, String province, String district, String year) {

    private Where where() {
      Where where = new Where().andIf("f.rule = :rule", "rule", rule);
      if (severity.equals("doubt")) {
        where.and("f.severity <> 'note'");
      } else {
        where.andIf("f.severity = :severity", "severity", severity);
      }
      if (state.equals("open")) {
        where.and(STILL_OPEN);
      } else if (!state.isEmpty()) {
        // What was decided is little beside what is open: begin there.
        where.and("f.report_id IN (SELECT x.report_id FROM review x)");
        where.and("v.decision = :state", "state", state);
      }
      inside(where);
      return where;
    }

    /** The reports of a place and year are found first: they are few beside all. */
    private void inside(Where where) {
      Where own =
          new Where()
              .andIf("p.province = :province", "province", province)
              .andIf("p.district = :district", "district", district);
      if (year.matches("\\d{4}")) {
        own.and("p.day >= :yearFrom", "yearFrom", year + "-01-01")
            .and("p.day <= :yearTo", "yearTo", year + "-12-31");
      }
      where.inside("f.report_id", "SELECT p.report_id FROM report_summary p", own);
    }
  }

  /** A finding in the list. */
  public record Line(
      long report,
      String item,
      int seq,
      String rule,
      String severity,
      String messageVi,
      String messageEn,
      String relation,
      String expected,
      String suggestionItem,
      String suggestion,
      String state,
      String rightValue,
      String reviewer,
      String reason,
      String province,
      String district,
      String commune,
      String title,
      String day,
      String page,
      String line,
      String quote) {

    /** How one names it: {@code 12/f3}. */
    public String key() {
      return report + "/" + item;
    }
  }

  /** A page of the list; {@code next} is where the next one begins, empty on the last. */
  public record Slice(List<Line> lines, String next) {}

  /** A page in the order of the reports and of their text, after {@code 12-3} or from the start. */
  public Slice list(Filter filter, String after, int size) {
    Where where = filter.where();
    if (after.matches("\\d{1,18}-\\d{1,9}")) {
      String[] parts = after.split("-", 2);
      where
          .and("f.report_id >= :report", "report", Long.parseLong(parts[0]))
          .and("(f.report_id > :report OR f.seq > :seq)", "seq", Integer.parseInt(parts[1]));
    }
    return reads.ask(h -> slice(h, where, size));
  }

  private static Slice slice(Handle handle, Where where, int size) {
    String sql = columns() + FROM + EVIDENCE + where.sql() + "ORDER BY f.report_id, f.seq LIMIT :n";
    List<Line> lines =
        new ArrayList<>(
            where.bind(handle.createQuery(sql)).bind("n", size + 1).map((r, c) -> line(r)).list());
    if (lines.size() <= size) {
      return new Slice(lines, "");
    }
    lines.remove(size);
    Line last = lines.get(size - 1);
    return new Slice(lines, last.report() + "-" + last.seq());
  }

  /** One finding. */
  public Optional<Line> find(long report, String item) {
    String sql = columns() + FROM + EVIDENCE + "WHERE f.report_id = :report AND f.item = :item";
    return reads.ask(
        h ->
            h.createQuery(sql)
                .bind("report", report)
                .bind("item", item)
                .map((r, c) -> line(r))
                .findOne());
  }

  /**
   * How many findings are in each state but open: those on which somebody decided. Begins with the
   * decisions, which are few beside the findings.
   */
  public List<StateCount> decided() {
    return reads.ask(
        h ->
            h.createQuery(
                    """
                    SELECT v.decision, SUM(
                      (SELECT COUNT(*) FROM finding f
                       JOIN report_summary s ON s.report_id = f.report_id
                       WHERE f.report_id = v.report_id AND f.evidence_key = v.evidence_key)) AS n
                    FROM review v
                    WHERE v.decision <> 'open'
                      AND v.id = (SELECT MAX(w.id) FROM review w
                        WHERE w.report_id = v.report_id AND w.evidence_key = v.evidence_key)
                    GROUP BY v.decision ORDER BY v.decision
                    """)
                .map((row, c) -> new StateCount(row.getString(1), row.getLong(2)))
                .list());
  }

  /** How many findings are in a state. */
  public record StateCount(String state, long count) {}

  /** The number of the last decision: changes with each. */
  public long lastReview() {
    return reads.ask(
        h -> h.createQuery("SELECT COALESCE(MAX(id), 0) FROM review").mapTo(Long.class).one());
  }

  private static final String EVIDENCE =
      """
      LEFT JOIN evidence e ON e.report_id = f.report_id AND e.item = f.item AND e.place = 1
      """;

  private static String columns() {
    return "SELECT f.report_id, f.item, f.seq, f.rule, f.severity, f.message_vi, f.message_en,"
        + " f.relation, f.expected, f.suggestion_item, f.suggestion, "
        + STATE
        + ", v.right_value, v.reviewer, v.reason, s.province, s.district, s.commune, s.title,"
        + " s.day, e.page, e.line, e.quote\n";
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        text(row, 8),
        text(row, 9),
        text(row, 10),
        text(row, 11),
        row.getString(12),
        text(row, 13),
        text(row, 14),
        text(row, 15),
        row.getString(16),
        row.getString(17),
        row.getString(18),
        row.getString(19),
        row.getString(20),
        text(row, 21),
        text(row, 22),
        text(row, 23));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }
}
