package vn.soat.patterns.quantity.indicator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.quantity.context.Brackets;
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
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Tells the figures of what came in from each other: carried over, new, all of it, and what is left
 * of it. Where words alone do not, the balance of the figures does.
 */
final class Intake {

  private static final Phrases STILL = Phrases.of("còn");

  private static final Phrases DONE = Phrases.of("đã");

  private static final Phrases AND = Phrases.of("và");

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

  /** What is called new, but is only a part of what came in. */
  Optional<Indicator> newBesideTotal(Candidate candidate, Set<Facet> said) {
    boolean byWay = said.contains(Facet.ONLINE) || said.contains(Facet.IN_PERSON);
    boolean isNew = said.contains(Facet.NEW) || said.equals(EnumSet.of(Facet.ADDED));
    return (isNew && !byWay && isBesideTotal(candidate)) || isOfThisPeriod(candidate)
        ? Optional.of(Indicator.DOSSIER_OTHER)
        : Optional.empty();
  }

  private boolean isBesideTotal(Candidate candidate) {
    return totalStandsBefore(candidate)
        || followsCarriedOver(candidate)
        || isTotalWithoutCarriedOver(candidate);
  }

  /** Whether a total that the report has told, less what was carried over, is a figure. */
  boolean isTotalWithoutCarriedOver(Candidate candidate) {
    return found.isReceivedWithoutCarriedOver(candidate.figure());
  }

  /** "(kỳ trước 09 hồ sơ, trong kỳ 88 hồ sơ)": new ones, though the words name but the time. */
  private boolean isOfThisPeriod(Candidate candidate) {
    return followsCarriedOver(candidate)
        && newOnes.endBefore(lower, context.beforeColon(candidate));
  }

  /** "438 hồ sơ (có 02 hồ sơ năm trước)", "362 hồ sơ (cũ 12 hồ sơ)". */
  Optional<Indicator> earlierPeriod(Candidate candidate) {
    return isOfEarlierPeriod(candidate)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_CARRIED_OVER)
        : Optional.empty();
  }

  private boolean isOfEarlierPeriod(Candidate candidate) {
    int open = context.bracketAround(candidate);
    int words = oldOnes.startBefore(lower, context.beforeColon(candidate));
    return (words > open && Blanks.after(lower, open + 1, words) == words && isBehindIntake(open))
        || isNamedOld(candidate);
  }

  /** What stands before the bracket came in. */
  private boolean isBehindIntake(int open) {
    return found
        .last()
        .filter(last -> Blanks.after(lower, last.end(), open) == open)
        .filter(last -> last.counts(Indicator.DOSSIER_RECEIVED_TOTAL))
        .isPresent();
  }

  private boolean isNamedOld(Candidate candidate) {
    int next = Blanks.after(lower, candidate.end(), lower.length());
    int end = oldOnes.endOf(lower, next, lower.length());
    return end >= 0
        && (context.isInBrackets(candidate) || isSetUnderIntake(candidate))
        && end < lower.length()
        && ",;.)".indexOf(lower.charAt(end)) >= 0;
  }

  /** "Nhận 17 hồ sơ, có 02 hồ sơ cũ": directly behind what came in. */
  private boolean isSetUnderIntake(Candidate candidate) {
    return found
        .lastInItemOf(candidate)
        .filter(last -> last.counts(Indicator.DOSSIER_RECEIVED_TOTAL) && last.mayHold(candidate))
        .filter(last -> lower.startsWith(",", last.end()))
        .filter(last -> candidate.start() - last.end() < ContextReader.NEAR / 2)
        .isPresent();
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
        .filter(last -> last.value().signum() > 0)
        .filter(last -> last.counts(Indicator.DOSSIER_RECEIVED_CARRIED_OVER))
        .isPresent();
  }

  /**
   * "Trả dứt điểm 69 hồ sơ còn lại", "giải quyết hết 21 hồ sơ" among the tasks: what is yet to be
   * resolved.
   */
  Optional<Indicator> leftToResolve(Candidate candidate, Set<Facet> said) {
    boolean overdue = said.contains(Facet.OVERDUE);
    boolean open =
        (said.contains(Facet.RESOLVED) || overdue)
            && (context.isFollowedBy(Wholes.LEFT, candidate.end()) || isToClear(candidate));
    Indicator left = overdue ? Indicator.DOSSIER_PENDING_OVERDUE : Indicator.DOSSIER_PENDING_TOTAL;
    return open ? Optional.of(left) : Optional.empty();
  }

  private boolean isToClear(Candidate candidate) {
    int words = toClear.startBefore(lower, candidate.start());
    return words >= 0 && !DONE.endBefore(lower, words) && context.isAmongTasks(candidate.block());
  }

  /** "- Còn lại: 43 hồ sơ", "…, còn 9 hồ sơ" behind what was resolved. */
  Optional<Indicator> leftOver(Candidate candidate) {
    int words = context.beforeColon(candidate);
    int left = Wholes.LEFT.startBefore(lower, words);
    boolean opens =
        left == candidate.block().body().start()
            && found.hasResolvedNear(candidate)
            && !context.rest(candidate.block(), candidate.end()).contains(Facet.RESOLVED);
    return opens
            || followsResolved(candidate, STILL.startBefore(lower, words))
            || (followsResolved(candidate, left) && !isAmongParts(candidate))
        ? Optional.of(Indicator.DOSSIER_PENDING_TOTAL)
        : Optional.empty();
  }

  /** "nhận 09 hồ sơ, đúng hạn 06 hồ sơ, còn 03 hồ sơ": the rest of what came in, by the figures. */
  Optional<Indicator> rest(Candidate candidate, Set<Facet> said) {
    boolean left =
        !said.contains(Facet.OVERDUE)
            && (isRestOfWhatCame(candidate) || isRestOfItemAbove(candidate));
    return left ? Optional.of(Indicator.DOSSIER_PENDING_TOTAL) : Optional.empty();
  }

  private boolean isRestOfWhatCame(Candidate candidate) {
    return lastOutsideBrackets(candidate)
        .filter(last -> isBehindStill(candidate, last))
        .filter(last -> isDone(last) && leavesRest(last, candidate))
        .isPresent();
  }

  /**
   * "- Nhận 139 hồ sơ" above "- Giải quyết 128 hồ sơ, trong đó 03 hồ sơ trễ hẹn; còn lại 11 hồ sơ".
   */
  private boolean isRestOfItemAbove(Candidate candidate) {
    int words = context.beforeColon(candidate);
    return (STILL.endBefore(lower, words) || Wholes.LEFT.endBefore(lower, words))
        && found
            .nearestInItemOf(
                candidate,
                2 * CountedSoFar.FIGURES_BACK,
                before -> before.counts(Indicator.DOSSIER_RESOLVED_TOTAL))
            .map(resolved -> resolved.value().add(candidate.value()))
            .filter(both -> cameInAbove(both, candidate))
            .isPresent();
  }

  private boolean cameInAbove(BigDecimal all, Candidate candidate) {
    return found
        .nearest(
            2 * CountedSoFar.FIGURES_BACK,
            before ->
                before.counts(Indicator.DOSSIER_RECEIVED_TOTAL)
                    && before.value().compareTo(all) == 0
                    && reading.outline().sameHeading(before.block(), candidate.block()))
        .isPresent();
  }

  /** "… 255 hồ sơ; còn lại 8 hồ sơ trong hạn": behind a part, "còn lại" would bring another. */
  private boolean isBehindStill(Candidate candidate, Counted last) {
    int words = context.beforeColon(candidate);
    return STILL.endBefore(lower, words)
        || (last.counts(Indicator.DOSSIER_RESOLVED_TOTAL) && Wholes.LEFT.endBefore(lower, words));
  }

  private static boolean isDone(Counted count) {
    return count.counts(Indicator.DOSSIER_RETURNED)
        || count.indicator().filter(Indicators::isResolved).isPresent();
  }

  private boolean leavesRest(Counted last, Candidate candidate) {
    return last.counts(Indicator.DOSSIER_RETURNED)
        ? found
            .nearestInItemOf(
                candidate,
                CountedSoFar.FIGURES_BACK,
                before -> before.counts(Indicator.DOSSIER_RESOLVED_TOTAL))
            .filter(resolved -> areAllReceived(resolved.value().add(last.value()), candidate))
            .isPresent()
        : areAllReceived(last.value(), candidate) || isRestOfTotals(candidate);
  }

  /** "giải quyết 85 hồ sơ, gồm 40 hồ sơ sớm hạn và 45 hồ sơ đúng hạn; còn 06 hồ sơ". */
  private boolean isRestOfTotals(Candidate candidate) {
    return found
        .nearestInItemOf(
            candidate,
            2 * CountedSoFar.FIGURES_BACK,
            before -> before.counts(Indicator.DOSSIER_RESOLVED_TOTAL))
        .filter(resolved -> areAllReceived(resolved.value(), candidate))
        .isPresent();
  }

  /**
   * "quá hạn ở địa chính 21/25 hồ sơ, còn lại 04 hồ sơ": what whole and part are, or what of the
   * whole is not resolved.
   */
  Optional<Indicator> restOfRatio(Candidate candidate) {
    List<Counted> ratio = found.nearest(2).filter(candidate::isInItemOf).toList();
    return ratio.size() == 2
            && Wholes.LEFT.endBefore(lower, context.beforeColon(candidate))
            && ratio.get(0).role() == Counted.Role.RATIO_WHOLE
            && ratio.get(0).isOf(candidate.kind())
            && ratio.get(1).value().add(candidate.value()).compareTo(ratio.get(0).value()) == 0
        ? restOf(ratio.get(1), ratio.get(0))
        : Optional.empty();
  }

  private static Optional<Indicator> restOf(Counted part, Counted whole) {
    boolean unresolved =
        part.counts(Indicator.DOSSIER_RESOLVED_TOTAL)
            && whole.counts(Indicator.DOSSIER_RECEIVED_TOTAL);
    return unresolved
        ? Optional.of(Indicator.DOSSIER_PENDING_TOTAL)
        : whole.indicator().filter(part::counts);
  }

  private boolean areAllReceived(BigDecimal done, Candidate candidate) {
    BigDecimal both = done.add(candidate.value());
    return found
        .nearestInItemOf(
            candidate,
            2 * CountedSoFar.FIGURES_BACK,
            before ->
                before.counts(Indicator.DOSSIER_RECEIVED_TOTAL)
                    && before.value().compareTo(both) == 0)
        .isPresent();
  }

  /** "giải quyết 121 hồ sơ (trễ hẹn 06 hồ sơ), còn 14 hồ sơ": the bracket is but an aside. */
  private Optional<Counted> lastOutsideBrackets(Candidate candidate) {
    return found.nearestInItemOf(
        candidate,
        CountedSoFar.FIGURES_BACK,
        before ->
            before.indicator().isPresent()
                && !Brackets.closeBetween(lower, before.end(), candidate.start()));
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
        && (",;.".indexOf(lower.charAt(sign)) >= 0 || AND.endBefore(lower, left))
        && lastOutsideBrackets(candidate)
            .filter(last -> last.counts(Indicator.DOSSIER_RESOLVED_TOTAL))
            .isPresent();
  }
}
