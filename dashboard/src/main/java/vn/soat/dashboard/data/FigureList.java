package vn.soat.dashboard.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.soat.output.store.Store;

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
  private final Database database;

  public FigureList(Store store, Reads reads) {
    this.reads = reads;
    this.database = Database.of(store);
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
      String quote) {

    private Line with(@Nullable Printed printed) {
      return printed == null
          ? this
          : new Line(report, commune, district, title, day, value, printed.item(), printed.quote());
    }
  }

  /** A page of them; {@code next} begins the next one. */
  public record Slice(List<Line> lines, String next) {}

  public boolean knows(String of) {
    return COLUMNS.containsKey(of);
  }

  /** The figures of reports, the largest first, after {@code 1105-12} or from the start. */
  public Slice list(String of, ReportFilter filter, String after, int size) {
    Column column = Optional.ofNullable(COLUMNS.get(of)).orElseThrow();
    return reads.ask(
        h -> list(h, column, filter.where(h, database, Optional.empty()), after, size));
  }

  private static Slice list(Handle handle, Column column, Where where, String after, int size) {
    String own = "s." + column.name();
    where.and(own + " IS NOT NULL");
    if (after.matches("\\d{1,18}-\\d{1,18}")) {
      String[] mark = after.split("-", 2);
      where
          .and("(" + own + ", s.report_id) < (:beyond, :id)", "beyond", Long.parseLong(mark[0]))
          .and("s.report_id > 0", "id", Long.parseLong(mark[1]));
    }
    String sql =
        "SELECT s.report_id, s.commune, s.district, s.title, s.day, "
            + own
            + " FROM report_summary s "
            + where.sql()
            + ("ORDER BY " + own + " DESC, s.report_id DESC LIMIT :n");
    return slice(handle, column, where.bind(handle.createQuery(sql)), size);
  }

  private static Slice slice(Handle handle, Column column, Query query, int size) {
    List<Line> lines =
        query
            .bind("n", size + 1)
            .map(
                (row, c) ->
                    new Line(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        "",
                        ""))
            .list();
    if (lines.size() <= size) {
      return new Slice(printed(handle, column, lines), "");
    }
    Line last = lines.get(size - 1);
    return new Slice(
        printed(handle, column, lines.subList(0, size)), last.value() + "-" + last.report());
  }

  /** What the reports print, asked of all lines at once. */
  private static List<Line> printed(Handle handle, Column column, List<Line> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    Map<Printed, Printed> first = new HashMap<>();
    handle
        .createQuery(PRINTED)
        .bindList("reports", lines.stream().map(Line::report).toList())
        .bindList("indicators", column.indicators())
        .map((r, c) -> new Printed(r.getLong(1), r.getLong(2), r.getString(3), r.getString(4)))
        .forEach(p -> first.putIfAbsent(p.place(), p));
    return lines.stream()
        .map(l -> l.with(first.get(new Printed(l.report(), l.value(), "", ""))))
        .toList();
  }

  private static final String PRINTED =
      """
      SELECT q.report_id, q.value, q.item, COALESCE(e.quote, '') FROM quantity q
      LEFT JOIN evidence e ON e.report_id = q.report_id AND e.item = q.item AND e.place = 1
      WHERE q.report_id IN (<reports>) AND q.scope IS NULL AND q.indicator IN (<indicators>)
      ORDER BY q.report_id, q.seq
      """;

  /** A figure of a report where it stands. */
  private record Printed(long report, long value, String item, String quote) {
    Printed place() {
      return new Printed(report, value, "", "");
    }
  }
}
