package vn.soat.patterns.quantity;

import java.util.EnumSet;
import java.util.Set;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Puts together what the words before and behind a figure and the label above it say of it. */
final class FigureFacets {

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final FigureLabels labels;
  private final Phrases inTime;

  FigureFacets(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.labels = FigureLabels.of(reading);
    this.inTime = reading.lexicon().words(WordList.IN_TIME);
  }

  /** What the words before a figure say, or the label above it if it has a line of its own. */
  Set<Facet> before(Candidate figure) {
    int start = figure.span().start();
    return labels
        .above(figure)
        .or(() -> labels.ofLine(figure))
        .map(label -> context.of(label.span()))
        .orElseGet(() -> context.before(figure.block(), found.endBefore(figure), start));
  }

  /** What a figure means by the words of both sides. */
  Set<Facet> of(Candidate figure, Set<Facet> before, Set<Facet> behind) {
    Set<Facet> base = context.nameOfBase(figure);
    if (Indicators.ofDossiers(base).isPresent()) {
      return base;
    }
    if (figure.role() != Counted.Role.RATIO_PART) {
      return isNamedBehindLabel(figure, behind) ? behind : Cues.union(behind, before);
    }
    return Indicators.ofDossiers(before).isPresent() ? before : Cues.union(ofPart(behind), before);
  }

  /** "Hồ sơ đúng hạn: trong năm có 3.267 hồ sơ phải giải quyết": the label speaks of a share. */
  private boolean isNamedBehindLabel(Candidate figure, Set<Facet> behind) {
    int start = figure.span().start();
    int clause = context.clauseStart(figure, found.endBefore(figure));
    int colon = Stops.lastIn(lower, clause, start, ':');
    return colon >= 0
        && inTime.endOf(lower, Blanks.after(lower, colon + 1, start), start) >= 0
        && Indicators.ofDossiers(behind).isPresent();
  }

  /** "(1.190/1.534 hồ sơ có phát sinh phí)": a fee is due on the whole. */
  private static Set<Facet> ofPart(Set<Facet> behind) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    facets.addAll(behind);
    facets.remove(Facet.FEE_DUE);
    return facets;
  }
}
