package vn.soat.patterns.quantity;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Tells counts of what is pending from counts of what was resolved, where only the sentence around
 * them or the total above them does: "đang giải quyết 91 hồ sơ, trong hạn 90, quá hạn 1".
 */
final class PendingParts {

  private static final Set<Indicator> PENDING =
      Set.of(Indicator.DOSSIER_PENDING_TOTAL, Indicator.DOSSIER_PENDING_ON_TIME);

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Phrases resolving;

  PendingParts(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.resolving = reading.lexicon().words(WordList.RESOLVING);
  }

  /** "Đang giải quyết 91 hồ sơ, trong đó trong hạn 91 hồ sơ": parts of what is pending. */
  boolean isPartOfPending(Candidate candidate) {
    return isOfPendingSentence(candidate) || isUnderPending(candidate);
  }

  /** "Trong số hồ sơ đang giải quyết, có 12 hồ sơ còn hạn và 02 hồ sơ đã quá hạn". */
  private boolean isOfPendingSentence(Candidate candidate) {
    int start = candidate.span().start();
    int clause = Blanks.after(lower, context.clauseStart(candidate.block(), start), start);
    int words = Wholes.OUT_OF.endOf(lower, clause, start);
    int sign = words < 0 ? -1 : context.wordsEnd(words, start);
    return sign > words
        && sign < start
        && found
            .lastIndicatedInItemOf(candidate)
            .filter(last -> last.start() > Blanks.after(lower, words, sign) && last.end() <= sign)
            .isEmpty()
        && context.of(new Span(words, sign)).contains(Facet.PENDING);
  }

  private boolean isUnderPending(Candidate candidate) {
    return isNextOfPending(candidate) || isUnderPendingTotal(candidate);
  }

  /** "Đang giải quyết 158 hồ sơ, còn hạn 149, quá hạn 9": nothing but commas parts them. */
  private boolean isNextOfPending(Candidate candidate) {
    int start = candidate.span().start();
    return found
        .lastIndicatedInItemOf(candidate)
        .filter(last -> last.quantity().indicator().filter(PENDING::contains).isPresent())
        .filter(last -> last.end() <= start && start - last.end() < ContextReader.NEAR / 2)
        .filter(last -> Stops.find(lower, last.end(), start, ";:()") == start)
        .filter(last -> lower.startsWith(",", last.end()))
        .filter(last -> !resolving.areIn(lower, last.end(), start))
        .isPresent();
  }

  private boolean isUnderPendingTotal(Candidate candidate) {
    return totalBefore(candidate)
        .flatMap(total -> total.quantity().indicator())
        .filter(Indicator.DOSSIER_PENDING_TOTAL::equals)
        .isPresent();
  }

  /** "Đang giải quyết: 45 hồ sơ, đều trong hạn; không có hồ sơ nào quá hạn". */
  boolean followsPending(Candidate zero) {
    return found
        .lastIndicatedInItemOf(zero)
        .flatMap(last -> last.quantity().indicator())
        .filter(Indicator.DOSSIER_PENDING_TOTAL::equals)
        .isPresent();
  }

  /** The total that "trong đó" or a colon sets a figure under, in its item or in the one above. */
  private Optional<Counted> totalBefore(Candidate candidate) {
    int parent = candidate.block().parent().orElse(-1);
    return found.nearest(
        CountedSoFar.FIGURES_BACK,
        total ->
            total.isTotal()
                && total.mayHold(candidate)
                && ((parent == total.block().index() && !isNextParagraph(total, candidate))
                    || (candidate.isInItemOf(total) && setsUnder(total, candidate))));
  }

  /** Text without a mark behind a sentence that has ended speaks of something else. */
  private boolean isNextParagraph(Counted total, Candidate candidate) {
    int end = Blanks.before(lower, total.block().span().end());
    return candidate.block().marker().equals(Marker.NONE)
        && end > 0
        && lower.charAt(end - 1) == '.';
  }

  private boolean setsUnder(Counted total, Candidate part) {
    int start = part.span().start();
    int next = Blanks.after(lower, total.end(), start);
    int open = Stops.find(lower, next, start, "(;:");
    boolean inBrackets =
        open < start && lower.charAt(open) == '(' && Stops.firstIn(lower, open, start, ')') < 0;
    return Wholes.OF_WHICH.areIn(lower, total.end(), start)
        || inBrackets
        || lower.startsWith(":", next);
  }
}
