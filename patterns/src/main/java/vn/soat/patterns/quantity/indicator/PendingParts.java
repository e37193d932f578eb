package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
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
public final class PendingParts {

  private static final Set<Indicator> PENDING =
      Set.of(Indicator.DOSSIER_PENDING_TOTAL, Indicator.DOSSIER_PENDING_ON_TIME);

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Phrases resolving;
  private final Phrases inTime;
  private final Phrases wholeEnds;

  public PendingParts(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.resolving = reading.lexicon().words(WordList.RESOLVING);
    this.wholeEnds = reading.lexicon().words(WordList.WHOLE_ENDS);
    this.inTime = reading.lexicon().words(WordList.ALL_IN_TIME);
  }

  /**
   * What a count is that stands under what is pending. "19 hồ sơ đang giải quyết, gồm 13 hồ sơ đất
   * đai": a part that no words tell from the others is not in time for that.
   */
  Indicator ofPart(Candidate candidate, Set<Facet> said, Indicator indicator) {
    boolean untold =
        indicator == Indicator.DOSSIER_PENDING_TOTAL
            && said.isEmpty()
            && context.hasScope(candidate);
    return !untold && (isPartOfPending(candidate) || isRestOfPending(candidate))
        ? Indicators.asPending(indicator)
        : indicator;
  }

  /** "Đang giải quyết 226 hồ sơ, còn trong hạn (213 hồ sơ); 13 hồ sơ đã quá hạn": what is left. */
  private boolean isRestOfPending(Candidate candidate) {
    return found
        .lastIndicatedInItemOf(candidate)
        .filter(last -> last.counts(Indicator.DOSSIER_PENDING_ON_TIME))
        .map(inTime -> inTime.value().add(candidate.value()))
        .flatMap(
            both ->
                found.nearestInItemOf(
                    candidate,
                    CountedSoFar.FIGURES_BACK,
                    before ->
                        before.counts(Indicator.DOSSIER_PENDING_TOTAL)
                            && before.value().compareTo(both) == 0))
        .isPresent();
  }

  /** "Đang giải quyết 91 hồ sơ, trong đó trong hạn 91 hồ sơ": parts of what is pending. */
  public boolean isPartOfPending(Candidate candidate) {
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
        && context.of(new Span(words, nameEnd(words, sign))).contains(Facet.PENDING);
  }

  /**
   * "Trong 19 hồ sơ trễ hẹn có 12 hồ sơ chờ xác minh, …": what stands behind the verb is a part.
   */
  private int nameEnd(int from, int sign) {
    int verb = wholeEnds.find(lower, from, sign);
    return verb < 0 ? sign : verb;
  }

  private boolean isUnderPending(Candidate candidate) {
    return isNextOfPending(candidate)
        || isUnderPendingTotal(candidate)
        || isBehindThoseInTime(candidate);
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

  /** "Đang giải quyết 05 hồ sơ, đều còn trong hạn; quá hạn 00 hồ sơ": in time goes with late. */
  private boolean isBehindThoseInTime(Candidate candidate) {
    return found
        .lastIndicatedInItemOf(candidate)
        .filter(last -> last.counts(Indicator.DOSSIER_PENDING_TOTAL))
        .filter(last -> inTime.areIn(lower, last.end(), candidate.start()))
        .filter(last -> isSaidNext(last, candidate))
        .filter(last -> !resolving.areIn(lower, last.end(), candidate.start()))
        .isPresent();
  }

  /** In its sentence, or first in the next one. */
  private boolean isSaidNext(Counted last, Candidate candidate) {
    int sentence = context.sentenceStart(candidate);
    return sentence <= last.start() || candidate.start() - sentence < ContextReader.NEAR / 2;
  }

  private boolean isUnderPendingTotal(Candidate candidate) {
    return totalBefore(candidate)
        .flatMap(total -> total.quantity().indicator())
        .filter(Indicator.DOSSIER_PENDING_TOTAL::equals)
        .isPresent();
  }

  /** "Đang giải quyết: 45 hồ sơ, đều trong hạn; không có hồ sơ nào quá hạn". */
  public boolean followsPending(Candidate zero) {
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

  /** "Đang giải quyết 24 hồ sơ. Hồ sơ trễ hạn gồm: đất đai 04 hồ sơ": it says what it divides. */
  private boolean isOfAnotherSentence(Counted total, Candidate part) {
    int start = part.span().start();
    int sentence = context.sentenceStart(part);
    int brings = sentence < total.end() ? -1 : Wholes.OF_WHICH.find(lower, sentence, start);
    return brings > sentence
        && Indicators.ofDossiers(context.of(new Span(sentence, brings)))
            .filter(divided -> !Indicators.isPending(divided))
            .isPresent();
  }

  private boolean setsUnder(Counted total, Candidate part) {
    int start = part.span().start();
    if (isOfAnotherSentence(total, part)) {
      return false;
    }
    int next = Blanks.after(lower, total.end(), start);
    int open = Stops.find(lower, next, start, "(;:");
    boolean inBrackets =
        open < start && lower.charAt(open) == '(' && Stops.firstIn(lower, open, start, ')') < 0;
    return Wholes.OF_WHICH.areIn(lower, total.end(), start)
        || inBrackets
        || lower.startsWith(":", next);
  }
}
