package vn.soat.audit.repair;

import java.util.List;
import java.util.Optional;
import vn.soat.audit.Finding.Repair;

/**
 * What could be changed so that a relation holds.
 *
 * @param suggestion the one repair that is clearly best
 * @param alternatives up to three, cheapest first, where none is
 */
public record Repairs(Optional<Repair> suggestion, List<Repair> alternatives) {

  public static final Repairs NONE = new Repairs(Optional.empty(), List.of());

  public Repairs {
    alternatives = List.copyOf(alternatives);
  }
}
