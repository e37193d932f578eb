package vn.soat.dashboard.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The figures behind a sum, with the words of the reports that print them. */
public final class FigureList {

  /**
   * The columns of a summary, by the name in a request, with the indicators that they come from.
   */
  private static final Map<String, Column> COLUMNS =
      Map.of(
          "received", new Column("received", List.of("dossier.received.total")),
          "online", new Column("online", List.of("dossier.received.online")),
          "resolved", new Column("resolved", List.of("dossier.resolved.total")),
          "onTime",
              new Column(
                  "on_time",
                  List.of(
                      "dossier.resolved.earlyOrOnTime",
                      "dossier.resolved.onTime",
                      "dossier.resolved.early")),
          "overdue", new Column("overdue", List.of("dossier.resolved.overdue")));

  private record Column(String name, List<String> indicators) {}

  private final Reads reads;

  public FigureList(Reads reads) {
    this.reads = reads;
  }

  /** A figure of a report; item and quote are empty where it is the sum of two. */
  public record Line(
      long report,
      String commune,
      String district,
      String title,
      String day,
      long value,
      String item,
      String quote) {}

  /** A page of them; {@code next} begins the next one. */
  public record Slice(List<Line> lines, String next) {}

  public boolean knows(String of) {
    return COLUMNS.containsKey(of);
  }

  /** The figures of reports, the largest first. */
  public Slice list(String of, ReportFilter filter, boolean sqlite, int after, int size) {
    Column column = Optional.ofNullable(COLUMNS.get(of)).orElseThrow();
    Where where = filter.where(sqlite).and("s." + column.name() + " IS NOT NULL");
    String sql =
        "SELECT s.report_id, s.commune, s.district, s.title, s.day, s."
            + column.name()
            + " FROM report_summary s "
            + where.sql()
            + "ORDER BY s."
            + column.name()
            + " DESC, s.report_id LIMIT :n OFFSET :after";
    return reads.ask(
        h -> {
          List<Line> lines =
              new ArrayList<>(
                  where
                      .bind(h.createQuery(sql))
                      .bind("n", size + 1)
                      .bind("after", after)
                      .map((r, c) -> line(h, column, r))
                      .list());
          boolean more = lines.size() > size;
          return new Slice(
              more ? lines.subList(0, size) : lines, more ? String.valueOf(after + size) : "");
        });
  }

  private static Line line(Handle handle, Column column, java.sql.ResultSet row)
      throws java.sql.SQLException {
    long report = row.getLong(1);
    long value = row.getLong(6);
    Optional<String[]> words = words(handle, column, report, value);
    return new Line(
        report,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        value,
        words.map(w -> w[0]).orElse(""),
        words.map(w -> w[1]).orElse(""));
  }

  private static Optional<String[]> words(Handle handle, Column column, long report, long value) {
    return handle
        .createQuery(
            """
            SELECT q.item, COALESCE(e.quote, '') FROM quantity q
            LEFT JOIN evidence e ON e.report_id = q.report_id AND e.item = q.item AND e.place = 1
            WHERE q.report_id = :report AND q.scope IS NULL AND q.value = :value
              AND q.indicator IN (<indicators>)
            ORDER BY q.seq LIMIT 1
            """)
        .bind("report", report)
        .bind("value", value)
        .bindList("indicators", column.indicators())
        .map((r, c) -> new String[] {r.getString(1), r.getString(2)})
        .findOne();
  }
}
