package vn.soat.patterns.quantity.indicator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.number.NumberReader.Sort;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Reads counts of late dossiers by what goes with them: why they are late, apologies. */
final class LateDossiers {

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Phrases because;
  private final Phrases why;
  private final Phrases apology;
  private final Phrases causes;

  LateDossiers(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.because = reading.lexicon().words(WordList.BECAUSE);
    this.why = reading.lexicon().words(WordList.BECAUSE_OR_WAITS);
    this.causes = reading.lexicon().words(WordList.CAUSES);
    this.apology = reading.lexicon().words(WordList.APOLOGY);
  }

  /** "Nguyên nhân: do chờ trích lục 15 hồ sơ, do lỗi phần mềm 09 hồ sơ": why they are late. */
  Optional<Indicator> byCause(Candidate candidate) {
    return standsBehindCause(candidate)
        ? countedBefore(candidate).or(() -> namedAbove(candidate))
        : underCauseOfLate(candidate).or(() -> amongLate(candidate));
  }

  /** "Trong 19 hồ sơ trễ hẹn có 12 hồ sơ do đo đạc chậm, 07 hồ sơ chờ ý kiến": late all of them. */
  private Optional<Indicator> amongLate(Candidate candidate) {
    return context.isFollowedBy(why, candidate.end())
        ? found
            .nearestInItemOf(
                candidate,
                2 * CountedSoFar.FIGURES_BACK,
                whole -> Wholes.OUT_OF.endBefore(lower, whole.start()) && whole.mayHold(candidate))
            .filter(whole -> whole.indicator().filter(Indicators::isOverdue).isPresent())
            .filter(
                whole ->
                    reading
                        .sentences()
                        .holdBoth(candidate.block(), whole.start(), candidate.start()))
            .flatMap(Counted::indicator)
        : Optional.empty();
  }

  /**
   * "Nguyên nhân trễ hạn: 11 hồ sơ chờ thẩm tra; 05 hồ sơ chờ xét duyệt": what they wait for.
   * "Nguyên nhân trễ hạn: trong 133 hồ sơ đất đai có 09 hồ sơ …" begins with all of a field.
   */
  private Optional<Indicator> underCauseOfLate(Candidate candidate) {
    int start = candidate.start();
    int sentence = context.sentenceStart(candidate);
    int words = causes.endOf(lower, Blanks.after(lower, sentence, start), start);
    return words >= 0 && isLabelOfLate(words, start) && !Wholes.OUT_OF.endBefore(lower, start)
        ? countedBefore(candidate).or(() -> Optional.of(Indicator.DOSSIER_RESOLVED_OVERDUE))
        : Optional.empty();
  }

  private boolean isLabelOfLate(int words, int limit) {
    int sign = context.wordsEnd(words, Math.min(limit, words + ContextReader.NEAR));
    return lower.startsWith(":", sign) && context.of(new Span(words, sign)).contains(Facet.OVERDUE);
  }

  private boolean standsBehindCause(Candidate candidate) {
    int start = candidate.start();
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    int words = Stops.behindLast(lower, clause, start, ",:");
    return because.endOf(lower, Blanks.after(lower, words, start), start) >= 0;
  }

  private Optional<Indicator> countedBefore(Candidate candidate) {
    return found
        .nearest(
            CountedSoFar.FIGURES_BACK,
            before ->
                before.isOf(QuantityKind.DOSSIER)
                    && before.indicator().filter(Indicators::isOverdue).isPresent()
                    && reading.outline().sameHeading(before.block(), candidate.block()))
        .flatMap(Counted::indicator);
  }

  private Optional<Indicator> namedAbove(Candidate candidate) {
    return reading.outline().ancestors(candidate.block()).stream()
            .anyMatch(above -> context.of(above.span()).contains(Facet.OVERDUE))
        ? Optional.of(Indicator.DOSSIER_RESOLVED_OVERDUE)
        : Optional.empty();
  }

  /** "còn hồ sơ quá hạn (39 hồ sơ đã giải quyết và 07 hồ sơ chưa giải quyết)": late all of them. */
  Optional<Indicator> dividedInBrackets(Candidate candidate, Set<Facet> said) {
    boolean done = said.equals(EnumSet.of(Facet.RESOLVED));
    int open = context.bracketAround(candidate);
    if (!(done || said.equals(EnumSet.of(Facet.PENDING))) || open == candidate.start()) {
      return Optional.empty();
    }
    int words = Stops.behindLast(lower, context.clauseStart(candidate.block(), open), open, ",:");
    return context.of(new Span(words, open)).contains(Facet.OVERDUE)
        ? Optional.of(done ? Indicator.DOSSIER_RESOLVED_OVERDUE : Indicator.DOSSIER_PENDING_OVERDUE)
        : Optional.empty();
  }

  /**
   * "Quá hạn 05 hồ sơ. 04/05 hồ sơ trễ hạn đều có thư xin lỗi": so many were apologised for out of
   * the late ones. In "05/120 hồ sơ trễ hạn đã có thư xin lỗi" the first figure is of the late
   * ones.
   */
  Optional<Indicator> apologisedFor(Candidate candidate, Set<Facet> said) {
    int end = candidate.match().end();
    int reach = Math.min(lower.length(), end + ContextReader.LONGEST_CLAUSE);
    return candidate.role() == Counted.Role.RATIO_PART
            && said.contains(Facet.OVERDUE)
            && apology.areIn(lower, end, context.wordsEnd(end, reach))
            && isOutOfLate(candidate)
        ? Optional.of(Indicator.DOSSIER_OTHER)
        : Optional.empty();
  }

  private boolean isOutOfLate(Candidate part) {
    return part.match()
        .group("whole")
        .map(whole -> NumberReader.read(reading.printed(whole), Sort.COUNT, Bound.EXACT).value())
        .filter(late -> part.value().compareTo(late) == 0 || wereToldLate(late))
        .isPresent();
  }

  private boolean wereToldLate(BigDecimal number) {
    return found
        .nearest(
            CountedSoFar.FIGURES_BACK,
            before ->
                before.value().compareTo(number) == 0
                    && before.indicator().filter(Indicators::isOverdue).isPresent())
        .isPresent();
  }

  /** "Thư xin lỗi: 61 thư/88 hồ sơ quá hạn": what is late is no letter. */
  Set<Facet> withoutLetters(Candidate candidate, Set<Facet> said) {
    boolean late =
        said.contains(Facet.OTHER)
            && said.contains(Facet.OVERDUE)
            && apology.areIn(lower, candidate.wordsStart(), candidate.start());
    if (!late) {
      return said;
    }
    Set<Facet> rest = EnumSet.copyOf(said);
    rest.remove(Facet.OTHER);
    return rest;
  }
}
