package vn.soat.patterns.quantity.context;

import java.util.EnumSet;
import java.util.Set;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Puts together what the words before and behind a figure and the label above it say of it. */
public final class FigureFacets {

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final FigureLabels labels;
  private final BaseNames bases;
  private final Phrases inTime;
  private final Phrases because;
  private final Phrases shortEarly;
  private final Phrases shortOnTime;
  private final Phrases shortReturned;

  public FigureFacets(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.bases = new BaseNames(reading, context);
    this.labels = FigureLabels.of(reading);
    this.inTime = reading.lexicon().words(WordList.IN_TIME);
    this.because = reading.lexicon().words(WordList.BECAUSE);
    this.shortEarly = reading.lexicon().words(WordList.SHORT_EARLY);
    this.shortOnTime = reading.lexicon().words(WordList.SHORT_ON_TIME);
    this.shortReturned = reading.lexicon().words(WordList.SHORT_RETURNED);
  }

  /** What the words before a figure say, or the label above it if it has a line of its own. */
  public Set<Facet> before(Candidate figure) {
    if (isSort(shortEarly, figure)) {
      return EnumSet.of(Facet.EARLY);
    }
    if (isSort(shortOnTime, figure)) {
      return EnumSet.of(Facet.ON_TIME);
    }
    return isSort(shortReturned, figure) ? EnumSet.of(Facet.RETURNED) : wordsBefore(figure);
  }

  /** "(sớm 47, đúng 302, trễ 02)": words too common to sort dossiers elsewhere. */
  private boolean isSort(Phrases words, Candidate figure) {
    int start = words.startBefore(lower, context.beforeColon(figure));
    int sign = start < 0 ? -1 : Blanks.before(lower, start) - 1;
    return sign >= 0
        && (",;:(".indexOf(lower.charAt(sign)) >= 0 || Wholes.OF_WHICH.endBefore(lower, start));
  }

  private Set<Facet> wordsBefore(Candidate figure) {
    int start = figure.span().start();
    return labels
        .above(figure)
        .or(() -> labels.ofLine(figure))
        .map(label -> context.of(label.span()))
        .orElseGet(() -> context.before(figure.block(), found.endBefore(figure), start));
  }

  /** What a figure means by the words of both sides. */
  public Set<Facet> of(Candidate figure, Set<Facet> before, Set<Facet> behind) {
    Set<Facet> base = bases.of(figure);
    if (Indicators.ofDossiers(base).isPresent()) {
      return base;
    }
    if (before.contains(Facet.OVERDUE) && isOnlyCause(figure, behind)) {
      return before;
    }
    if (figure.role() != Counted.Role.RATIO_PART) {
      return isNamedBehindLabel(figure, behind) ? behind : Cues.union(behind, before);
    }
    return Indicators.ofDossiers(before).isPresent() ? before : Cues.union(ofPart(behind), before);
  }

  /** "Hồ sơ trễ hẹn có 11 hồ sơ do bản vẽ thất lạc": why they are late, not what they are. */
  private boolean isOnlyCause(Candidate figure, Set<Facet> behind) {
    int end = figure.span().end();
    int reach = Math.min(figure.block().span().end(), end + ContextReader.NEAR);
    int why = because.find(lower, end, context.wordsEnd(end, reach));
    return why >= 0
        && behind.contains(Facet.OTHER)
        && !context.firstOf(new Span(end, why)).contains(Facet.OTHER);
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
