package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Changes;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.quantity.context.WordedShares;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Tells that a count is of some of the procedures only. */
final class SomeProcedures {

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Changes changes;
  private final WordedShares shares;
  private final DossiersOfProcedures dossiers;
  private final Phrases used;
  private final Phrases lacking;
  private final Phrases procedure;

  SomeProcedures(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.changes = new Changes(reading, context, found);
    this.shares = new WordedShares(reading, context);
    this.dossiers = new DossiersOfProcedures(reading);
    this.used = reading.lexicon().words(WordList.USED);
    this.lacking = reading.lexicon().words(WordList.LACKING);
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
  }

  /** Some of those offered online, for which dossiers came in. */
  boolean areUsedOnline(Candidate candidate, Set<Facet> said) {
    return isUsedOnline(candidate, said)
        || areUsedOfOnline(candidate)
        || (said.contains(Facet.ONLINE) && isUsedBehind(candidate));
  }

  /** "Có 34/83 TTHC phát sinh hồ sơ trực tuyến". */
  private boolean isUsedBehind(Candidate candidate) {
    return candidate.role() == Counted.Role.RATIO_PART
        && dossiers.areNamedBehind(candidate)
        && !dossiers.areLackingBehind(candidate);
  }

  /** "còn 16/23 TTHC mức độ 3, 4 chưa phát sinh hồ sơ": what all are is said of the whole. */
  boolean areUnused(Candidate candidate) {
    return candidate.role() == Counted.Role.RATIO_PART && dossiers.areLackingBehind(candidate);
  }

  /** "Số TTHC trực tuyến có phát sinh hồ sơ: 41/123 TTHC": both are of those offered online. */
  private boolean isUsedOnline(Candidate candidate, Set<Facet> said) {
    int start = candidate.start();
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    int words = used.find(lower, clause, start);
    return candidate.role() == Counted.Role.RATIO_PART
        && said.contains(Facet.ONLINE)
        && words >= 0
        && !lacking.endBefore(lower, words);
  }

  /** "12 TTHC trực tuyến, trong đó 05 TTHC có phát sinh hồ sơ": some of those offered online. */
  private boolean areUsedOfOnline(Candidate candidate) {
    int reach = Math.min(lower.length(), candidate.end() + ContextReader.NEAR / 2);
    return used.areIn(lower, candidate.end(), context.wordsEnd(candidate.end(), reach))
        && found
            .lastIndicatedInItemOf(candidate)
            .filter(whole -> whole.counts(Indicator.PROCEDURE_ONLINE) && whole.mayHold(candidate))
            .filter(
                whole ->
                    Wholes.OF_WHICH.areIn(lower, whole.end(), candidate.start())
                        || wholeOfSentence(candidate).isPresent())
            .isPresent();
  }

  /** Some of all that there are, whichever. */
  boolean areSome(Candidate candidate) {
    return isPartOfNext(candidate)
        || isPartOfLast(candidate)
        || isLastPart(candidate)
        || shares.isOfProcedures(candidate, procedure);
  }

  /** "Trong 320 thủ tục thì có 90 thủ tục mới được giao": less than all that the sentence names. */
  private boolean isPartOfLast(Candidate candidate) {
    return wholeOfSentence(candidate)
        .filter(whole -> whole.value().compareTo(candidate.value()) > 0)
        .isPresent();
  }

  /** "188 thủ tục, trong đó 170 thủ tục …, còn 18 thủ tục …": the parts make up the whole. */
  private boolean isLastPart(Candidate candidate) {
    return found
        .lastIndicatedInItemOf(candidate)
        .filter(part -> part.counts(Indicator.PROCEDURE_OTHER) && !changes.wasOne(part))
        .flatMap(
            part ->
                found.nearestInItemOf(
                    candidate, whole -> ProcedureParts.isSumOf(whole, part, candidate)))
        .filter(whole -> whole.counts(Indicator.PROCEDURE_TOTAL))
        .isPresent();
  }

  /** The procedures that a sentence names as all it speaks of: "Trong 320 TTHC …". */
  private Optional<Counted> wholeOfSentence(Candidate candidate) {
    return found
        .nearestInItemOf(
            candidate,
            CountedSoFar.FIGURES_BACK,
            whole ->
                whole.isOf(QuantityKind.PROCEDURE) && Wholes.OUT_OF.endBefore(lower, whole.start()))
        .filter(whole -> whole.mayHold(candidate))
        .filter(
            whole ->
                reading.sentences().holdBoth(candidate.block(), whole.start(), candidate.start()));
  }

  /** "46 thủ tục trong 112 thủ tục thuộc thẩm quyền của xã". */
  private boolean isPartOfNext(Candidate candidate) {
    if (candidate.match().is("ratio-in-words")) {
      return candidate.role()
          != Counted.Role.ALONE; // "188 thủ tục trên 27 lĩnh vực" are two counts
    }
    int words = Blanks.after(lower, candidate.end(), lower.length());
    int next = Wholes.OUT_OF.endOf(lower, words, lower.length());
    int figure = next < 0 ? lower.length() : Blanks.after(lower, next, lower.length());
    return figure < lower.length() && Character.isDigit(lower.charAt(figure));
  }
}
