package vn.soat.output.store;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * An administrative unit as it was for a time.
 *
 * @param code of this unit at this time; a later unit may have it again
 * @param kind xã, phường, huyện, …
 * @param name without the kind
 * @param parent code of the unit above it
 * @param from first day; empty: since ever
 * @param to last day; empty: it is there today
 * @param mergedInto code of the unit that came after it
 */
public record Unit(
    Level level,
    String code,
    Optional<String> kind,
    String name,
    Optional<String> parent,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> mergedInto) {

  /** The three levels; districts end on 30 June 2025. */
  public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** The name in the store and in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isOn(LocalDate day) {
    return from.map(first -> !first.isAfter(day)).orElse(true)
        && to.map(last -> !last.isBefore(day)).orElse(true);
  }
}
