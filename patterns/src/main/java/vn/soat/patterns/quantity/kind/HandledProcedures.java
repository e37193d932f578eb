package vn.soat.patterns.quantity.kind;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.quantity.context.WordedShares;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Tells the dossiers that a report calls "thủ tục" from procedures: procedures are published and in
 * force, dossiers come in and are resolved.
 */
final class HandledProcedures {

  /** "Số TTHC tiếp nhận tại Trung tâm: 423 thủ tục": those that can be handed in there. */
  private static final Phrases TAKEN_AT = Phrases.of("tiếp nhận tại", "giải quyết tại");

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final WordedShares shares;
  private final Phrases concerns;
  private final Phrases numberOfProcedures;
  private final Phrases fieldsWith;
  private final Phrases procedure;
  private final Pattern ofSomeFields;

  HandledProcedures(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.shares = new WordedShares(reading, context);
    this.concerns = reading.lexicon().words(WordList.CONCERNS);
    this.numberOfProcedures = reading.lexicon().words(WordList.NUMBER_OF_PROCEDURES);
    this.fieldsWith = reading.lexicon().words(WordList.FIELDS_WITH);
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
    this.ofSomeFields = reading.lexicon().expression(Expression.OF_SOME_FIELDS);
  }

  boolean areDossiers(Candidate count, Set<Facet> before, Set<Facet> behind) {
    return count.kind() == QuantityKind.PROCEDURE
        && (areHandled(count, before, behind)
            || (before.isEmpty() && !isChange(behind) && isPartOfHandled(count)))
        && !behind.contains(Facet.ONLINE)
        && !areSameProcedures(count)
        && !concerns.endBefore(lower, count.span().start());
  }

  /** "03 thủ tục mới, 02 thủ tục bãi bỏ": what no dossier is. */
  private static boolean isChange(Set<Facet> behind) {
    return behind.contains(Facet.ADDED) || behind.contains(Facet.REMOVED);
  }

  private boolean areHandled(Candidate count, Set<Facet> before, Set<Facet> behind) {
    return Indicators.areHandled(before)
        && !isOfProcedures(count, before, behind)
        && !isInForce(count, before)
        && !isPartOfProcedures(count);
  }

  /** What limits procedures, or "số thủ tục … trực tuyến": procedures, though words handle them. */
  private boolean isOfProcedures(Candidate count, Set<Facet> before, Set<Facet> behind) {
    return before.contains(Facet.JURISDICTION)
        || (behind.contains(Facet.JURISDICTION) && !before.contains(Facet.RESOLVED))
        || before.contains(Facet.OTHER)
        || (before.contains(Facet.PUBLISHED) && !Indicators.areHandled(behind))
        || shares.isOfProcedures(count, procedure)
        || isDividedByLevel(count)
        || isCountedByField(count)
        || isNumberOfProcedures(count, before);
  }

  /** "tiếp nhận 391 TTHC (thuộc thẩm quyền phường 273, …)": the bracket speaks of procedures. */
  private boolean isDividedByLevel(Candidate count) {
    int open = Blanks.after(lower, count.end(), lower.length());
    int reach = Math.min(lower.length(), open + ContextReader.NEAR);
    return lower.startsWith("(", open)
        && context
            .of(new Span(open, context.wordsEnd(open + 1, reach)))
            .contains(Facet.JURISDICTION);
  }

  private boolean isNumberOfProcedures(Candidate count, Set<Facet> before) {
    int start = count.span().start();
    return (before.contains(Facet.ONLINE) || TAKEN_AT.areIn(lower, count.wordsStart(), start))
        && numberOfProcedures.areIn(
            lower, context.clauseStart(count, found.endBefore(count)), start);
  }

  /** "20 lĩnh vực với 146 thủ tục", "146 thủ tục thuộc 20 lĩnh vực": a list, not what came in. */
  private boolean isCountedByField(Candidate count) {
    int end = count.span().end();
    int reach = Math.min(lower.length(), end + ContextReader.NEAR / 2);
    return fieldsWith.endBefore(lower, count.span().start())
        || ofSomeFields.matcher(lower).region(end, reach).lookingAt();
  }

  /**
   * "Huyện đang làm 251 thủ tục", "đầu năm có 155 thủ tục; cuối năm còn 151 thủ tục": where nothing
   * came in before, what the office deals with.
   */
  private boolean isInForce(Candidate count, Set<Facet> before) {
    return before.contains(Facet.PENDING)
        && !before.contains(Facet.RESOLVED)
        && !before.contains(Facet.RECEIVED)
        && found
            .lastIndicatedInItemOf(count)
            .filter(last -> last.isOf(QuantityKind.DOSSIER))
            .isEmpty();
  }

  /** "163 thủ tục; trong đó:" and below it "Xã giải quyết: 128 thủ tục": some of the procedures. */
  private boolean isPartOfProcedures(Candidate count) {
    return found
            .lastIndicated()
            .filter(whole -> whole.isOf(QuantityKind.PROCEDURE) && whole.mayHold(count))
            .filter(whole -> count.block().parent().equals(Optional.of(whole.block().index())))
            .filter(this::isDivided)
            .isPresent()
        || found
            .nearestInItemOf(count, CountedSoFar.FIGURES_BACK, total -> isDividedInto(total, count))
            .isPresent();
  }

  /** "tổng số 130 thủ tục, gồm: của phường 82 thủ tục; tiếp nhận theo cơ chế … 31 thủ tục". */
  private boolean isDividedInto(Counted total, Candidate count) {
    int gap = Blanks.after(lower, total.end(), count.start());
    return total.counts(Indicator.PROCEDURE_TOTAL)
        && total.mayHold(count)
        && lower.startsWith(",", gap)
        && Wholes.OF_WHICH.endOf(lower, Blanks.after(lower, gap + 1, count.start()), count.start())
            >= 0
        && reading.sentences().holdBoth(count.block(), total.start(), count.start());
  }

  private boolean isDivided(Counted whole) {
    int itemEnd = Math.max(whole.end(), whole.block().span().end());
    return Wholes.OF_WHICH.areIn(lower, whole.end(), itemEnd);
  }

  /**
   * "Giải quyết 1.245 thủ tục, trong đó lĩnh vực tư pháp 1.150 thủ tục": handled like the whole.
   */
  private boolean isPartOfHandled(Candidate count) {
    return found
        .last()
        .filter(count::isInItemOf)
        .filter(last -> last.isOf(QuantityKind.DOSSIER))
        .filter(last -> procedure.areIn(lower, last.start(), last.end()))
        .isPresent();
  }

  /** "giao rà soát 05 TTHC; đã hoàn thành 05/05 TTHC": the same procedures again. */
  private boolean areSameProcedures(Candidate count) {
    return count.role() == Counted.Role.RATIO_PART
        && found
            .lastIndicatedInItemOf(count)
            .filter(last -> last.isOf(QuantityKind.PROCEDURE) && last.mayHold(count))
            .isPresent();
  }
}
