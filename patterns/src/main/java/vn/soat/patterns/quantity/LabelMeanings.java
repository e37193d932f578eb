package vn.soat.patterns.quantity;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.vocabulary.Facet;

/**
 * What the labels of a table's columns or rows mean, one after the other: "quá hạn" is of what is
 * pending where that was named last.
 */
final class LabelMeanings {

  private boolean pending;

  /** What the next label says of dossiers; empty if it says nothing. */
  Optional<Indicator> ofDossiers(ColumnLabel label) {
    Set<Facet> facets = label.facets();
    boolean own = facets.contains(Facet.PENDING);
    boolean group = facets.contains(Facet.RECEIVED) || facets.contains(Facet.RESOLVED);
    pending = own || (pending && !group);
    if (label.added()) {
      boolean online = facets.contains(Facet.ONLINE);
      return Optional.of(online ? Indicator.DOSSIER_RECEIVED_ONLINE : Indicator.DOSSIER_OTHER);
    }
    return Indicators.ofDossiers(facets)
        .map(named -> pending && !own ? Indicators.asPending(named) : named)
        .or(label::ofCourse);
  }
}
