package vn.soat.dashboard.data;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.soat.dashboard.data.ReportFilter.Written;
import vn.soat.output.store.Store;

/**
 * The list of current reports, by pages: each page begins where the last one ended, so that the
 * thousandth costs no more than the first.
 */
public final class Reports {

  /** Of what very many reports have, no more are counted. */
  private static final int MOST_COUNTED = 500;

  /** So many reports at once are asked whether common words are in them. */
  private static final int WALKED = 1000;

  private final Reads reads;
  private final Database database;
  private final Supplier<String> imported;
  private final Answers written = new Answers();
  private final Answers found = new Answers();

  /**
   * @param imported what changes whenever reports may
   */
  public Reports(Store store, Reads reads, Supplier<String> imported) {
    this.reads = reads;
    this.database = Database.of(store);
    this.imported = imported;
  }

  /** In which order they are listed. */
  public enum Order {
    NEWEST("day", true),
    OLDEST("day", false),
    PLACE("place_key", false),
    WORST("errors", true);

    private final String column;
    private final boolean down;

    Order(String column, boolean down) {
      this.column = column;
      this.down = down;
    }

    private String by() {
      String direction = down ? " DESC" : "";
      return "ORDER BY s." + column + direction + ", s.report_id" + direction;
    }

    private String beyond() {
      return "(s." + column + ", s.report_id) " + (down ? "<" : ">") + " (:beyond, :beyondId)";
    }
  }

  /** One line of the list. */
  public record Line(
      long id,
      String day,
      String year,
      String province,
      String district,
      String commune,
      String type,
      String title,
      int errors,
      int warnings,
      int notes,
      @Nullable Long received,
      @Nullable Long online,
      @Nullable Long resolved,
      @Nullable Long onTime,
      @Nullable Long overdue,
      String placeKey) {}

  /**
   * A page of the list.
   *
   * @param next where the next page begins; empty on the last one
   */
  public record Slice(List<Line> lines, String next) {}

  /** A page that begins after {@code after}, or the first where that is empty or no such mark. */
  public Slice list(ReportFilter filter, Order order, String after, int size) {
    return reads.ask(h -> list(h, filter, order, mark(after), size));
  }

  private Slice list(
      Handle handle, ReportFilter filter, Order order, Optional<Mark> after, int size) {
    Optional<BitSet> often = writtenOften(handle, filter);
    return often.isEmpty()
        ? slice(lines(handle, filter, order, after, size + 1), order, size)
        : walked(handle, filter.withoutWords(), order, after, size, often.get());
  }

  /** PostgreSQL is asked once for all pages, orders and years. */
  private Optional<Written> written(Handle handle, ReportFilter filter) {
    return database == Database.SQLITE || filter.hasNoWords()
        ? Optional.empty()
        : Optional.of(found.of(imported.get(), filter.words(), () -> filter.written(handle)));
  }

  /** Looked up once for all pages, orders and years: to find common words takes longest. */
  private Optional<BitSet> writtenOften(Handle handle, ReportFilter filter) {
    return database != Database.SQLITE || filter.words().isBlank()
        ? Optional.empty()
        : written.of(
            imported.get(),
            filter.words(),
            () -> ReportFilter.writtenOften(handle, filter.words()));
  }

  /** What many reports have is met soon on the way through all of them. */
  private Slice walked(
      Handle handle,
      ReportFilter filter,
      Order order,
      Optional<Mark> after,
      int size,
      BitSet written) {
    List<Line> found = new ArrayList<>();
    Optional<Mark> from = after;
    while (true) {
      List<Line> next = lines(handle, filter, order, from, WALKED);
      next.stream().filter(line -> written.get(Math.toIntExact(line.id()))).forEach(found::add);
      if (found.size() > size || next.size() < WALKED) {
        return slice(found, order, size);
      }
      from = mark(mark(order, next.get(WALKED - 1)));
    }
  }

  private List<Line> lines(
      Handle handle, ReportFilter filter, Order order, Optional<Mark> after, int most) {
    Where where = filter.where(handle, database, written(handle, filter));
    after.ifPresent(m -> beyond(where, order, m));
    String sql =
        """
        SELECT s.report_id, s.day, s.year, s.province, s.district, s.commune, s.type, s.title,
          s.errors, s.warnings, s.notes, s.received, s.online, s.resolved, s.on_time, s.overdue,
          s.place_key
        FROM report_summary s
        """
            + where.sql()
            + order.by()
            + " LIMIT :most";
    return where.bind(handle.createQuery(sql)).bind("most", most).map((row, c) -> line(row)).list();
  }

  private static Slice slice(List<Line> lines, Order order, int size) {
    if (lines.size() <= size) {
      return new Slice(lines, "");
    }
    List<Line> first = List.copyOf(lines.subList(0, size));
    return new Slice(first, mark(order, first.get(size - 1)));
  }

  /**
   * How many there are.
   *
   * @param more whether there are more than so many, which nobody counted
   */
  public record Count(long number, boolean more) {}

  /** How many there are; where very many have what is asked for, that there are many. */
  public Count count(ReportFilter filter) {
    return reads.ask(h -> count(h, filter));
  }

  private Count count(Handle handle, ReportFilter filter) {
    Optional<BitSet> often = writtenOften(handle, filter);
    if (often.isPresent()) {
      return count(counted(handle, filter.withoutWords(), often.get()), true);
    }
    Optional<Written> words = written(handle, filter);
    boolean common = words.filter(Written::common).isPresent();
    if (common && asksForAll(handle, filter.withoutWords())) {
      return count(MOST_COUNTED + 1L, true); // That they are common says that they are more.
    }
    boolean broad = common || filter.isBroad(handle);
    Where where = filter.where(handle, database, words);
    String all = "FROM report_summary s\n" + where.sql();
    String sql =
        broad
            ? "SELECT COUNT(*) FROM (SELECT 1 " + all + "LIMIT " + (MOST_COUNTED + 1) + ") n"
            : "SELECT COUNT(*) " + all;
    return count(where.bind(handle.createQuery(sql)).mapTo(Long.class).one(), broad);
  }

  private boolean asksForAll(Handle handle, ReportFilter filter) {
    return filter.where(handle, database, Optional.empty()).sql().isEmpty();
  }

  private static Count count(long number, boolean broad) {
    boolean more = broad && number > MOST_COUNTED;
    return new Count(more ? MOST_COUNTED : number, more);
  }

  /** How many have common words, as far as that is counted. */
  private long counted(Handle handle, ReportFilter filter, BitSet written) {
    long found = 0;
    long after = 0;
    while (true) {
      Where where =
          filter
              .where(handle, database, Optional.empty())
              .and("s.report_id > :walked", "walked", after);
      String sql =
          "SELECT s.report_id FROM report_summary s\n"
              + where.sql()
              + "ORDER BY s.report_id LIMIT :most";
      List<Integer> next =
          where
              .bind(handle.createQuery(sql))
              .bind("most", MOST_COUNTED + 1)
              .mapTo(Integer.class)
              .list();
      found += next.stream().filter(written::get).count();
      if (found > MOST_COUNTED || next.size() <= MOST_COUNTED) {
        return found;
      }
      after = next.get(MOST_COUNTED);
    }
  }

  /** The types of the reports, the most frequent first. */
  public List<String> types() {
    return reads.ask(
        (Handle h) ->
            h.createQuery(
                    """
                    SELECT type FROM report_summary WHERE type <> ''
                    GROUP BY type ORDER BY COUNT(*) DESC, type LIMIT 50
                    """)
                .mapTo(String.class)
                .list());
  }

  private static void beyond(Where where, Order order, Mark mark) {
    Object value = order == Order.WORST ? (Object) mark.number() : mark.value();
    where.and(order.beyond(), "beyond", value).and("s.report_id > 0", "beyondId", mark.id());
  }

  private record Mark(String value, long id) {
    long number() {
      return value.matches("\\d{1,9}") ? Long.parseLong(value) : 0;
    }
  }

  private static String mark(Order order, Line last) {
    String value =
        switch (order) {
          case NEWEST, OLDEST -> last.day();
          case PLACE -> last.placeKey();
          case WORST -> String.valueOf(last.errors());
        };
    byte[] bytes = (last.id() + "~" + value).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Optional<Mark> mark(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("~", 2);
      return parts.length == 2 && parts[0].matches("\\d{1,18}")
          ? Optional.of(new Mark(parts[1], Long.parseLong(parts[0])))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong(1),
        row.getString(2),
        Optional.ofNullable(row.getString(3)).orElse(""),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getInt(9),
        row.getInt(10),
        row.getInt(11),
        number(row, 12),
        number(row, 13),
        number(row, 14),
        number(row, 15),
        number(row, 16),
        row.getString(17));
  }

  static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
