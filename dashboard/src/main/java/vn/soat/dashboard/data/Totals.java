package vn.soat.dashboard.data;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reports add up to. A share counts only the reports that print both of its figures, so that
 * no report lowers it by leaving one out.
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

  public static Totals of(Collection<Facts.Fact> facts) {
    Adder all = new Adder();
    facts.forEach(all::add);
    return all.totals();
  }

  /** A sum that is absent as long as nothing was added. */
  private static final class Sum {

    private long sum;
    private boolean any;

    void add(Optional<Long> value) {
      if (value.isPresent()) {
        sum += value.get();
        any = true;
      }
    }

    @Nullable Long value() {
      return any ? sum : null;
    }
  }

  /** All sums in one pass: the overview of a large store adds up a hundred thousand reports. */
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

    void add(Facts.Fact fact) {
      reports++;
      withErrors += fact.errors() > 0 ? 1 : 0;
      errors += fact.errors();
      warnings += fact.warnings();
      received.add(fact.received());
      online.add(fact.online());
      resolved.add(fact.resolved());
      onTime.add(fact.onTime());
      overdue.add(fact.overdue());
      if (both(fact.online(), fact.received())) {
        onlinePart.add(fact.online());
        onlineOf.add(fact.received());
      }
      if (both(fact.onTime(), fact.resolved())) {
        onTimePart.add(fact.onTime());
        onTimeOf.add(fact.resolved());
      }
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

  /** A part above its whole does not fit and would spoil the sum; the audit tells of it. */
  private static boolean both(Optional<Long> part, Optional<Long> whole) {
    return part.isPresent() && whole.isPresent() && part.get() <= whole.get();
  }
}
