package vn.soat.dashboard.data;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
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
    Function<Facts.Fact, Boolean> online = f -> both(f.online(), f.received());
    Function<Facts.Fact, Boolean> onTime = f -> both(f.onTime(), f.resolved());
    return new Totals(
        facts.size(),
        facts.stream().filter(f -> f.errors() > 0).count(),
        facts.stream().mapToLong(Facts.Fact::errors).sum(),
        facts.stream().mapToLong(Facts.Fact::warnings).sum(),
        sum(facts, f -> f.received()),
        sum(facts, f -> f.online()),
        sum(facts, f -> f.resolved()),
        sum(facts, f -> f.onTime()),
        sum(facts, f -> f.overdue()),
        sum(facts, f -> online.apply(f) ? f.online() : Optional.empty()),
        sum(facts, f -> online.apply(f) ? f.received() : Optional.empty()),
        sum(facts, f -> onTime.apply(f) ? f.onTime() : Optional.empty()),
        sum(facts, f -> onTime.apply(f) ? f.resolved() : Optional.empty()));
  }

  /** A part above its whole does not fit and would spoil the sum; the audit tells of it. */
  private static boolean both(Optional<Long> part, Optional<Long> whole) {
    return part.isPresent() && whole.isPresent() && part.get() <= whole.get();
  }

  private static @Nullable Long sum(
      Collection<Facts.Fact> facts, Function<Facts.Fact, Optional<Long>> figure) {
    long sum = 0;
    boolean any = false;
    for (Facts.Fact fact : facts) {
      Optional<Long> value = figure.apply(fact);
      any |= value.isPresent();
      sum += value.orElse(0L);
    }
    return any ? sum : null;
  }
}
