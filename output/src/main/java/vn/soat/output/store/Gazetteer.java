package vn.soat.output.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.output.store.Unit.Level;

/** Which units there were on which day. Immutable. */
final class Gazetteer {

  private static final int MOST_MERGERS = 20;

  private final List<Unit> units;

  /** Those that units are known of. */
  private final Set<Level> levels = EnumSet.noneOf(Level.class);

  private final Map<String, List<Unit>> byName = new HashMap<>();
  private final Map<String, List<Unit>> byCode = new HashMap<>();

  Gazetteer(List<Unit> units) {
    this.units = List.copyOf(units);
    for (Unit unit : this.units) {
      levels.add(unit.level());
      byName.computeIfAbsent(key(unit.level(), unit.name()), k -> new ArrayList<>()).add(unit);
      byCode.computeIfAbsent(unit.code(), k -> new ArrayList<>()).add(unit);
    }
  }

  private static String key(Level level, String name) {
    return level.code() + " " + UnitName.key(name);
  }

  List<Unit> units() {
    return units;
  }

  /**
   * What a report prints of its place.
   *
   * @param day of the report; without one every time counts
   */
  record Printed(
      Optional<String> province,
      Optional<String> district,
      Optional<String> commune,
      Optional<LocalDate> day) {

    Optional<String> name(Level level) {
      return switch (level) {
        case PROVINCE -> province;
        case DISTRICT -> district;
        case COMMUNE -> commune;
      };
    }
  }

  /**
   * The units that are meant, by level. A name that stands for more than one on that day stands for
   * none; what is not printed follows from what is below it.
   */
  Map<Level, Unit> match(Printed printed) {
    Map<Level, Unit> found = new HashMap<>();
    for (Level level : Level.values()) {
      Optional<String> name = printed.name(level);
      if (name.isPresent()) {
        Optional<Unit> unit = only(level, name.get(), printed.day(), found);
        if (unit.isEmpty() && levels.contains(level)) {
          return found;
        }
        unit.ifPresent(u -> found.put(level, u));
      }
    }
    List.copyOf(found.values()).forEach(unit -> above(unit, printed, found));
    return found;
  }

  private Optional<Unit> only(
      Level level, String name, Optional<LocalDate> day, Map<Level, Unit> within) {
    List<Unit> candidates =
        byName.getOrDefault(key(level, name), List.of()).stream()
            .filter(unit -> day.map(unit::isOn).orElse(true))
            .filter(unit -> chain(unit, day).containsAll(within.values()))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private void above(Unit unit, Printed printed, Map<Level, Unit> found) {
    for (Unit upper : chain(unit, printed.day())) {
      if (printed.name(upper.level()).isEmpty()) {
        found.putIfAbsent(upper.level(), upper);
      }
    }
  }

  /** The units above one on a day, from the nearest. */
  private List<Unit> chain(Unit unit, Optional<LocalDate> day) {
    LocalDate at = day.or(unit::to).or(unit::from).orElse(LocalDate.MAX);
    List<Unit> chain = new ArrayList<>();
    Optional<Unit> next = on(unit.parent(), at);
    while (next.isPresent() && chain.size() < Level.values().length) {
      chain.add(next.get());
      next = on(next.get().parent(), at);
    }
    return chain;
  }

  private Optional<Unit> on(Optional<String> code, LocalDate day) {
    return code.flatMap(
        c -> byCode.getOrDefault(c, List.of()).stream().filter(u -> u.isOn(day)).findFirst());
  }

  /** The unit that one is today, or has become part of; the last that is known. */
  Unit now(Unit unit) {
    Unit last = unit;
    for (int i = 0; i < MOST_MERGERS && last.to().isPresent(); i++) {
      Optional<Unit> next = on(last.mergedInto(), last.to().get().plusDays(1));
      if (next.isEmpty()) {
        return last;
      }
      last = next.get();
    }
    return last;
  }

  /** Whether another unit has the same code on one of its days. */
  boolean isDoubled(Unit unit) {
    return byCode.getOrDefault(unit.code(), List.of()).stream()
            .filter(other -> overlap(unit, other))
            .count()
        > 1;
  }

  private static boolean overlap(Unit a, Unit b) {
    LocalDate first = a.from().orElse(LocalDate.MIN);
    LocalDate last = a.to().orElse(LocalDate.MAX);
    return !b.from().orElse(LocalDate.MIN).isAfter(last)
        && !b.to().orElse(LocalDate.MAX).isBefore(first);
  }

  /** Codes that a unit names and that there is no unit of, on the days that it needs one. */
  Optional<String> unknownCode(Unit unit) {
    boolean parent = unit.parent().map(byCode::containsKey).orElse(true);
    boolean next =
        unit.mergedInto().isEmpty()
            || (unit.to().isPresent()
                && on(unit.mergedInto(), unit.to().get().plusDays(1)).isPresent());
    return parent ? (next ? Optional.empty() : unit.mergedInto()) : unit.parent();
  }
}
