package vn.soat.audit.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soat.patterns.report.Indicator;

/** Parts of one total that exclude each other, by the columns of form II.06a. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
public enum Family {
  /** How a dossier came: columns 4 and 5. */
  WAY(
      Indicator.DOSSIER_RECEIVED_TOTAL,
      Set.of(Indicator.DOSSIER_RECEIVED_ONLINE, Indicator.DOSSIER_RECEIVED_IN_PERSON)),
  /** When it was resolved: columns 8 to 10. */
  TIME(
      Indicator.DOSSIER_RESOLVED_TOTAL,
      Set.of(
          Indicator.DOSSIER_RESOLVED_EARLY,
          Indicator.DOSSIER_RESOLVED_ON_TIME,
          Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME,
          Indicator.DOSSIER_RESOLVED_OVERDUE)),
  /** Whether one that is being resolved is late: columns 12 and 13. */
  WAIT(
      Indicator.DOSSIER_PENDING_TOTAL,
      Set.of(Indicator.DOSSIER_PENDING_ON_TIME, Indicator.DOSSIER_PENDING_OVERDUE)),
  /** What became of it: columns 7 and 11, and those sent back. */
  FLOW(
      Indicator.DOSSIER_RECEIVED_TOTAL,
      Set.of(
          Indicator.DOSSIER_RESOLVED_TOTAL,
          Indicator.DOSSIER_PENDING_TOTAL,
          Indicator.DOSSIER_RETURNED));

  private static final Map<Indicator, Family> OF_PART = byPart();

  private final Indicator whole;
  private final Set<Indicator> parts;

  Family(Indicator whole, Set<Indicator> parts) {
    this.whole = whole;
    this.parts = parts;
  }

  private static Map<Indicator, Family> byPart() {
    Map<Indicator, Family> families = new EnumMap<>(Indicator.class);
    Stream.of(values()).forEach(f -> f.parts.forEach(part -> families.put(part, f)));
    return Map.copyOf(families);
  }

  public static Optional<Family> of(Indicator part) {
    return Optional.ofNullable(OF_PART.get(part));
  }

  public Indicator whole() {
    return whole;
  }

  /** Whether these parts leave nothing of the whole out. */
  public boolean isComplete(Indicator of, Set<Indicator> stated) {
    return of == whole
        && switch (this) {
          case WAY, WAIT -> stated.containsAll(parts);
          case TIME -> hasInTime(stated) && stated.contains(Indicator.DOSSIER_RESOLVED_OVERDUE);
          case FLOW ->
              stated.contains(Indicator.DOSSIER_RESOLVED_TOTAL)
                  && stated.contains(Indicator.DOSSIER_PENDING_TOTAL);
        };
  }

  private static boolean hasInTime(Set<Indicator> stated) {
    return stated.contains(Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME)
        || (stated.contains(Indicator.DOSSIER_RESOLVED_EARLY)
            && stated.contains(Indicator.DOSSIER_RESOLVED_ON_TIME));
  }
}
