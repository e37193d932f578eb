package vn.soat.dashboard.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What reports add up to. A share counts only the reports that print both of its figures, so that
 * no report lowers it by leaving one out; nor those whose part is above its whole, which would
 * spoil the sum: the audit tells of them.
 *
 * @param received dossiers, over the reports that say so; absent if none does
 * @param onlineOf the dossiers of which {@code onlinePart} were received online
 * @param onTimeOf the dossiers of which {@code onTimePart} were resolved early or on time
 */
public record Totals(
    long reports,
    long withErrors,
    long errors,
    long warnings,
    @Nullable Long received,
    @Nullable Long online,
    @Nullable Long resolved,
    @Nullable Long onTime,
    @Nullable Long overdue,
    @Nullable Long onlinePart,
    @Nullable Long onlineOf,
    @Nullable Long onTimePart,
    @Nullable Long onTimeOf) {

  /** What parts add up to. */
  public static Totals of(Collection<Facts.Sums> parts) {
    Adder all = new Adder();
    parts.forEach(part -> all.add(part.totals()));
    return all.totals();
  }

  /** The thirteen columns of a row from one on, in the order of the components. */
  static Totals of(ResultSet row, int from) throws SQLException {
    return new Totals(
        row.getLong(from),
        row.getLong(from + 1),
        row.getLong(from + 2),
        row.getLong(from + 3),
        Reports.number(row, from + 4),
        Reports.number(row, from + 5),
        Reports.number(row, from + 6),
        Reports.number(row, from + 7),
        Reports.number(row, from + 8),
        Reports.number(row, from + 9),
        Reports.number(row, from + 10),
        Reports.number(row, from + 11),
        Reports.number(row, from + 12));
  }

  /** A sum that is absent as long as nothing was added. */
  private static final class Sum {

    private long sum;
    private boolean any;

    void add(@Nullable Long value) {
      if (value != null) {
        sum += value;
        any = true;
      }
    }

    @Nullable Long value() {
      return any ? sum : null;
    }
  }

  /** All sums in one pass. */
  private static final class Adder {

    private long reports;
    private long withErrors;
    private long errors;
    private long warnings;
    private final Sum received = new Sum();
    private final Sum online = new Sum();
    private final Sum resolved = new Sum();
    private final Sum onTime = new Sum();
    private final Sum overdue = new Sum();
    private final Sum onlinePart = new Sum();
    private final Sum onlineOf = new Sum();
    private final Sum onTimePart = new Sum();
    private final Sum onTimeOf = new Sum();

    void add(Totals part) {
      reports += part.reports();
      withErrors += part.withErrors();
      errors += part.errors();
      warnings += part.warnings();
      received.add(part.received());
      online.add(part.online());
      resolved.add(part.resolved());
      onTime.add(part.onTime());
      overdue.add(part.overdue());
      onlinePart.add(part.onlinePart());
      onlineOf.add(part.onlineOf());
      onTimePart.add(part.onTimePart());
      onTimeOf.add(part.onTimeOf());
    }

    Totals totals() {
      return new Totals(
          reports,
          withErrors,
          errors,
          warnings,
          received.value(),
          online.value(),
          resolved.value(),
          onTime.value(),
          overdue.value(),
          onlinePart.value(),
          onlineOf.value(),
          onTimePart.value(),
          onTimeOf.value());
    }
  }
}
