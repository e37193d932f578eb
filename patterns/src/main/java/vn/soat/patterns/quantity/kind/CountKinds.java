package vn.soat.patterns.quantity.kind;

import java.util.Set;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Cues;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.vocabulary.Facet;

/** Decides what is counted where the printed unit alone does not. */
public final class CountKinds {

  private final RatiosWithoutUnit ratios;
  private final HandledProcedures procedures;
  private final ContextualUnits units;

  public CountKinds(
      Reading reading,
      ContextReader context,
      CountedSoFar found,
      NounsAround nouns,
      ListedRatios listed) {
    this.ratios = new RatiosWithoutUnit(reading, context, found, nouns, listed);
    this.procedures = new HandledProcedures(reading, context, found);
    this.units = new ContextualUnits(reading, context, found, nouns);
  }

  /**
   * A figure with the kind that its words give it.
   *
   * @param before what the words before it say
   * @param behind what those behind it say
   */
  public Candidate decided(Candidate figure, Set<Facet> before, Set<Facet> behind) {
    if (figure.isBare()) {
      return figure;
    }
    if (lacksUnit(figure)) {
      return figure.as(ratios.kind(figure, before));
    }
    return procedures.areDossiers(figure, before, behind)
            || units.areDossiers(figure, Cues.union(behind, before))
        ? figure.as(QuantityKind.DOSSIER)
        : figure;
  }

  private static boolean lacksUnit(Candidate figure) {
    return figure.unit().isEmpty()
        && figure.match().is("ratio")
        && figure.kind() != QuantityKind.MONEY;
  }
}
