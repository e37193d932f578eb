package vn.soat.patterns.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Tells the figures of what came in from each other: carried over, new, all of it, and what is left
 * of it. Where words alone do not, the balance of the figures does.
 */
final class Intake {

  private static final Phrases STILL = Phrases.of("còn");

  private static final Phrases DONE = Phrases.of("đã");

  private static final Phrases COLON = Phrases.of(":");

  private final Reading reading;
  private final String lower;
  private final Phrases toClear;
  private final Phrases newOnes;
  private final Phrases oldOnes;
  private final ContextReader context;
  private final CountedSoFar found;

  Intake(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.toClear = reading.lexicon().words(WordList.TO_CLEAR);
    this.oldOnes = reading.lexicon().words(WordList.OLD_ONES);
    this.newOnes = reading.lexicon().words(WordList.NEW_ONES);
    this.context = context;
    this.found = found;
  }

  /** Whether what is called new is but a part of what came in. */
  boolean isNewBesideTotal(Candidate candidate) {
    return totalStandsBefore(candidate)
        || followsCarriedOver(candidate)
        || isTotalWithoutCarriedOver(candidate);
  }

  /** Whether a total that the report has told, less what was carried over, is a figure. */
  boolean isTotalWithoutCarriedOver(Candidate candidate) {
    return found.isReceivedWithoutCarriedOver(candidate.figure());
  }

  /** "Năm trước chuyển qua 26 hồ sơ, nhận mới 3.386 hồ sơ, cộng là 3.412 hồ sơ". */
  boolean isSumOfTwoParts(Candidate sum) {
    List<Counted> parts = found.nearest(2).filter(sum::isInItemOf).toList();
    return parts.size() == 2
        && parts.get(1).counts(Indicator.DOSSIER_RECEIVED_CARRIED_OVER)
        && parts.get(0).quantity().kind() == QuantityKind.DOSSIER
        && parts.stream()
                .map(part -> part.quantity().figure().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(sum.figure().value())
            == 0;
  }

  /** "(kỳ trước 09 hồ sơ, trong kỳ 88 hồ sơ)": new ones, though the words name but the time. */
  boolean isOfThisPeriod(Candidate candidate) {
    return followsCarriedOver(candidate)
        && newOnes.endBefore(lower, COLON.startOfRun(lower, candidate.span().start()));
  }

  /** "438 hồ sơ (có 02 hồ sơ năm trước)". */
  boolean isOfEarlierPeriod(Candidate candidate) {
    int next = Blanks.after(lower, candidate.span().end(), lower.length());
    int end = oldOnes.endOf(lower, next, lower.length());
    return end >= 0
        && context.isInBrackets(candidate)
        && end < lower.length()
        && ",;)".indexOf(lower.charAt(end)) >= 0;
  }

  /** Dossiers new in the period are a part, once the total is given. */
  boolean totalStandsBefore(Candidate candidate) {
    return found
        .nearest(4)
        .filter(previous -> previous.block().index() >= candidate.block().index() - 2)
        .filter(previous -> reading.outline().sameHeading(previous.block(), candidate.block()))
        .anyMatch(previous -> previous.counts(Indicator.DOSSIER_RECEIVED_TOTAL));
  }

  /** "Tháng trước chuyển sang 03 hồ sơ, tiếp nhận mới 143 hồ sơ": two parts of what came in. */
  private boolean followsCarriedOver(Candidate candidate) {
    return found
        .lastIndicatedInItemOf(candidate)
        .filter(last -> last.quantity().figure().value().signum() > 0)
        .filter(last -> last.counts(Indicator.DOSSIER_RECEIVED_CARRIED_OVER))
        .isPresent();
  }

  /**
   * "Trả dứt điểm 69 hồ sơ còn lại", "giải quyết hết 21 hồ sơ" among the tasks: what is yet to be
   * resolved.
   */
  boolean isLeftToResolve(Candidate candidate, Set<Facet> facets) {
    int behind = Blanks.after(lower, candidate.span().end(), lower.length());
    return (facets.contains(Facet.RESOLVED) || facets.contains(Facet.OVERDUE))
        && (Wholes.LEFT.endOf(lower, behind, lower.length()) >= 0 || isToClear(candidate));
  }

  private boolean isToClear(Candidate candidate) {
    int words = toClear.startBefore(lower, candidate.span().start());
    return words >= 0 && !DONE.endBefore(lower, words) && context.isAmongTasks(candidate.block());
  }

  /** "- Còn lại: 43 hồ sơ", "…, còn 9 hồ sơ" behind what was resolved. */
  Optional<Indicator> leftOver(Candidate candidate) {
    int words = COLON.startOfRun(lower, candidate.span().start());
    int left = Wholes.LEFT.startBefore(lower, words);
    boolean opens =
        left == candidate.block().body().start()
            && found.hasResolvedNear(candidate)
            && !context.rest(candidate.block(), candidate.span().end()).contains(Facet.RESOLVED);
    return opens
            || followsResolved(candidate, STILL.startBefore(lower, words))
            || (followsResolved(candidate, left) && !isAmongParts(candidate))
        ? Optional.of(Indicator.DOSSIER_PENDING_TOTAL)
        : Optional.empty();
  }

  /** "nhận 09 hồ sơ, đúng hạn 06 hồ sơ, còn 03 hồ sơ": the rest of what came in, by the figures. */
  boolean isRest(Candidate candidate) {
    Optional<Counted> last = found.lastIndicatedInItemOf(candidate);
    int words = COLON.startOfRun(lower, candidate.span().start());
    if (last.isEmpty() || STILL.startBefore(lower, words) < 0 || !isResolved(last.get())) {
      return false;
    }
    BigDecimal both = last.get().quantity().figure().value().add(candidate.figure().value());
    return found
        .nearest(
            CountedSoFar.FIGURES_BACK, before -> before.counts(Indicator.DOSSIER_RECEIVED_TOTAL))
        .filter(candidate::isInItemOf)
        .filter(received -> received.quantity().figure().value().compareTo(both) == 0)
        .isPresent();
  }

  private static boolean isResolved(Counted counted) {
    return counted
        .quantity()
        .indicator()
        .filter(of -> of.code().startsWith("dossier.resolved"))
        .isPresent();
  }

  /** "hộ tịch 402 hồ sơ, chính sách 178 hồ sơ, số còn lại 86 hồ sơ": the last of several parts. */
  private boolean isAmongParts(Candidate candidate) {
    return found
            .nearest(2)
            .filter(candidate::isInItemOf)
            .filter(part -> part.counts(Indicator.DOSSIER_RESOLVED_TOTAL))
            .count()
        > 1;
  }

  private boolean followsResolved(Candidate candidate, int left) {
    int sign = left < 0 ? -1 : Blanks.before(lower, left) - 1;
    return sign >= 0
        && ",;.".indexOf(lower.charAt(sign)) >= 0
        && found
            .lastIndicatedInItemOf(candidate)
            .filter(last -> last.counts(Indicator.DOSSIER_RESOLVED_TOTAL))
            .isPresent();
  }
}
