package vn.soat.patterns.quantity.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.vocabulary.Facet;

/**
 * What the labels of a table's columns or rows mean, one after the other: "quá hạn" is of what is
 * pending where that was named last.
 */
final class LabelMeanings {

  /** Where one of them stands beside it, what came in during the period is but a part. */
  private static final Set<Indicator> BESIDE_NEW =
      EnumSet.of(Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RECEIVED_CARRIED_OVER);

  private boolean pending;
  private boolean total;

  /** What the next label says of dossiers; empty if it says nothing. */
  Optional<Indicator> ofDossiers(LabelWords label) {
    Set<Facet> facets = label.facets();
    boolean own = facets.contains(Facet.PENDING);
    boolean group = facets.contains(Facet.RECEIVED) || facets.contains(Facet.RESOLVED);
    pending = own || (pending && !group);
    if (label.added() || (total && facets.contains(Facet.NEW))) {
      boolean online = facets.contains(Facet.ONLINE);
      return Optional.of(online ? Indicator.DOSSIER_RECEIVED_ONLINE : Indicator.DOSSIER_OTHER);
    }
    Optional<Indicator> named =
        Indicators.ofDossiers(facets)
            .map(said -> pending && !own ? Indicators.asPending(said) : said)
            .or(label::ofCourse);
    total |= named.filter(BESIDE_NEW::contains).isPresent();
    return named;
  }
}
