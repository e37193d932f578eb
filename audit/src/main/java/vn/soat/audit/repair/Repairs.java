package vn.soat.audit.repair;

import java.util.List;
import java.util.Optional;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.relation.Substitution;

/**
 * What could be changed so that a relation holds.
 *
 * @param suggestion the one repair that is clearly best
 * @param alternatives up to three, cheapest first, where none is
 * @param change what the suggestion does to the figures, or the first of several exchanges that
 *     mend the same relations
 */
public record Repairs(
    Optional<Repair> suggestion, List<Repair> alternatives, Optional<Substitution> change) {

  public static final Repairs NONE = new Repairs(Optional.empty(), List.of());

  /** Of something that is no relation between figures. */
  public Repairs(Optional<Repair> suggestion, List<Repair> alternatives) {
    this(suggestion, alternatives, Optional.empty());
  }

  /** One repair and no doubt. */
  public static Repairs clear(Repair repair) {
    return new Repairs(Optional.of(repair), List.of());
  }

  /** One repair and no doubt, with what it does to the figures. */
  public static Repairs clear(Repair repair, Substitution change) {
    return new Repairs(Optional.of(repair), List.of(), Optional.of(change));
  }

  public Repairs {
    alternatives = List.copyOf(alternatives);
  }
}
