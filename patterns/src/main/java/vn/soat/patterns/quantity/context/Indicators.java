package vn.soat.patterns.quantity.context;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.vocabulary.Facet;

/** Puts the sides of what a count means together to one indicator. */
public final class Indicators {

  /** What makes a count of "thủ tục" one of dossiers: they were handled, not listed. */
  private static final Set<Facet> HANDLED =
      EnumSet.of(
          Facet.RECEIVED,
          Facet.NEW,
          Facet.RESOLVED,
          Facet.EARLY,
          Facet.ON_TIME,
          Facet.EARLY_OR_ON_TIME,
          Facet.OVERDUE,
          Facet.PENDING,
          Facet.RETURNED);

  /** What limits a count of procedures to some of them. */
  private static final Set<Facet> OF_SOME =
      Set.of(Facet.REPLACED, Facet.PARTIAL, Facet.OTHER, Facet.INTERLINKED, Facet.IN_PERSON);

  private Indicators() {}

  /** Whether words say that dossiers were dealt with in any way. */
  public static boolean areHandled(Set<Facet> facets) {
    for (Facet facet : facets) {
      if (HANDLED.contains(facet)) {
        return true;
      }
    }
    return false;
  }

  /** The dossier indicator that the facets make; the most special facet decides. */
  public static Optional<Indicator> ofDossiers(Set<Facet> facets) {
    return special(facets)
        .or(() -> pending(facets))
        .or(() -> timely(facets))
        .or(() -> flow(facets));
  }

  private static Optional<Indicator> special(Set<Facet> facets) {
    if (facets.contains(Facet.FEE_DUE) || facets.contains(Facet.OTHER)) {
      return Optional.of(Indicator.DOSSIER_OTHER);
    }
    if (facets.contains(Facet.CERTIFIED)) {
      return Optional.of(Indicator.DOSSIER_CERTIFIED_ELECTRONICALLY);
    }
    if (facets.contains(Facet.PAID_ONLINE)) {
      return Optional.of(Indicator.DOSSIER_PAID_ONLINE);
    }
    if (facets.contains(Facet.DIGITISED)) {
      return Optional.of(Indicator.DOSSIER_DIGITISED);
    }
    if (facets.contains(Facet.INTERLINKED)) {
      return Optional.of(Indicator.DOSSIER_INTERLINKED);
    }
    if (facets.contains(Facet.CARRIED_OVER)) {
      return Optional.of(Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
    }
    return facets.contains(Facet.RETURNED)
        ? Optional.of(Indicator.DOSSIER_RETURNED)
        : Optional.empty();
  }

  private static Optional<Indicator> pending(Set<Facet> facets) {
    if (!facets.contains(Facet.PENDING)) {
      return Optional.empty();
    }
    if (facets.contains(Facet.OVERDUE)) {
      return Optional.of(Indicator.DOSSIER_PENDING_OVERDUE);
    }
    return Optional.of(
        facets.contains(Facet.ON_TIME)
            ? Indicator.DOSSIER_PENDING_ON_TIME
            : Indicator.DOSSIER_PENDING_TOTAL);
  }

  private static Optional<Indicator> timely(Set<Facet> facets) {
    boolean early = facets.contains(Facet.EARLY);
    boolean onTime = facets.contains(Facet.ON_TIME);
    if (facets.contains(Facet.EARLY_OR_ON_TIME) || (early && onTime)) {
      return Optional.of(Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME);
    }
    if (early) {
      return Optional.of(Indicator.DOSSIER_RESOLVED_EARLY);
    }
    if (onTime) {
      return Optional.of(Indicator.DOSSIER_RESOLVED_ON_TIME);
    }
    return facets.contains(Facet.OVERDUE)
        ? Optional.of(Indicator.DOSSIER_RESOLVED_OVERDUE)
        : Optional.empty();
  }

  private static Optional<Indicator> flow(Set<Facet> facets) {
    if (facets.contains(Facet.ONLINE)) {
      return Optional.of(Indicator.DOSSIER_RECEIVED_ONLINE);
    }
    if (facets.contains(Facet.IN_PERSON)) {
      return Optional.of(Indicator.DOSSIER_RECEIVED_IN_PERSON);
    }
    if (facets.contains(Facet.RECEIVED) || facets.contains(Facet.NEW)) {
      return Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL);
    }
    return facets.contains(Facet.RESOLVED)
        ? Optional.of(Indicator.DOSSIER_RESOLVED_TOTAL)
        : Optional.empty();
  }

  public static boolean isOfDossiers(Indicator indicator) {
    return indicator.code().startsWith("dossier.");
  }

  public static boolean isReceived(Indicator indicator) {
    return indicator.code().startsWith("dossier.received.");
  }

  public static boolean isResolved(Indicator indicator) {
    return indicator.code().startsWith("dossier.resolved.");
  }

  public static boolean isPending(Indicator indicator) {
    return indicator.code().startsWith("dossier.pending.");
  }

  public static boolean isOverdue(Indicator indicator) {
    return indicator.code().endsWith(".overdue");
  }

  /** What a timely count is where the words set it under the pending ones. */
  public static Indicator asPending(Indicator indicator) {
    return switch (indicator) {
      case DOSSIER_RESOLVED_ON_TIME, DOSSIER_PENDING_TOTAL -> Indicator.DOSSIER_PENDING_ON_TIME;
      case DOSSIER_RESOLVED_OVERDUE -> Indicator.DOSSIER_PENDING_OVERDUE;
      default -> indicator;
    };
  }

  /** Whether procedures came or went, so that none of them can be told in words. */
  public static boolean isChange(Indicator indicator) {
    return indicator == Indicator.PROCEDURE_ADDED || indicator == Indicator.PROCEDURE_REMOVED;
  }

  /** The procedure indicator that the facets make. */
  public static Optional<Indicator> ofProcedures(Set<Facet> facets) {
    if (OF_SOME.stream().anyMatch(facets::contains)) {
      return Optional.of(Indicator.PROCEDURE_OTHER);
    }
    if (facets.contains(Facet.REMOVED)) {
      return Optional.of(Indicator.PROCEDURE_REMOVED);
    }
    if (facets.contains(Facet.ADDED)) {
      return Optional.of(Indicator.PROCEDURE_ADDED);
    }
    if (facets.contains(Facet.ONLINE)) {
      return Optional.of(Indicator.PROCEDURE_ONLINE);
    }
    if (facets.contains(Facet.PUBLISHED)) {
      return Optional.of(Indicator.PROCEDURE_PUBLISHED);
    }
    return facets.contains(Facet.TOTAL) || facets.contains(Facet.JURISDICTION)
        ? Optional.of(Indicator.PROCEDURE_TOTAL)
        : Optional.empty();
  }
}
