package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.vocabulary.Facet;

/** What may tell the meaning of a count of dossiers: its own words, a figure or words around it. */
@FunctionalInterface
interface Witness {

  /**
   * What it tells; empty where it is silent.
   *
   * @param said what the count's own words say
   */
  Optional<Indicator> of(Candidate count, Set<Facet> said);
}
