package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Tells what a count of procedures takes from the whole that it is a part of. */
final class ProcedureParts {

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Phrases byField;

  ProcedureParts(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.byField = reading.lexicon().words(WordList.BY_FIELD);
  }

  /**
   * "Niêm yết 150 thủ tục, trong đó 120 thủ tục của xã, còn lại 30 thủ tục ngành dọc": the rest is
   * what the whole and its other part are.
   */
  Optional<Indicator> restOfWhole(Candidate rest) {
    return found
        .lastIndicatedInItemOf(rest)
        .flatMap(
            part ->
                found
                    .nearestInItemOf(rest, whole -> isSumOf(whole, part, rest))
                    .flatMap(Counted::indicator)
                    .filter(of -> part.counts(of)));
  }

  static boolean isSumOf(Counted whole, Counted part, Candidate rest) {
    return whole.isOf(QuantityKind.PROCEDURE)
        && whole.value().compareTo(part.value().add(rest.value())) == 0;
  }

  /** "124 TTHC; trong đó Hộ tịch 17 TTHC": the parts are what the whole is. */
  Optional<Indicator> partOfFigureBefore(Candidate candidate, boolean level) {
    int from = found.endBefore(candidate);
    if (from == 0 || candidate.start() - from > ContextReader.LONGEST_CLAUSE) {
      return Optional.empty();
    }
    int to = candidate.start();
    int stop = Stops.find(lower, from, to, "");
    if (stop < to && Wholes.OF_WHICH.endOf(lower, Blanks.after(lower, stop + 1, to), to) < 0) {
      return Optional.empty();
    }
    boolean scoped = found.last().flatMap(last -> last.quantity().scope()).isPresent();
    boolean listed =
        to - from < ContextReader.NEAR
            && (lower.startsWith(",", from)
                ? level || scoped || context.hasScope(candidate)
                : isNextOfList(candidate, from));
    if (!listed && !Wholes.OF_WHICH.areIn(lower, from, to)) {
      return Optional.empty();
    }
    boolean whole = level || context.hasScope(candidate) || isNextOfList(candidate, from);
    return found
        .indicatorBefore(candidate, QuantityKind.PROCEDURE, any -> false)
        .map(of -> of == Indicator.PROCEDURE_TOTAL && !whole ? Indicator.PROCEDURE_OTHER : of);
  }

  /** "Giáo dục 12 thủ tục; Văn phòng 06 thủ tục": the next of a list of fields, known or not. */
  private boolean isNextOfList(Candidate candidate, int from) {
    int reach = context.hasScope(candidate) ? ContextReader.NEAR : ContextReader.NEAR / 2;
    return lower.startsWith(";", from)
        && candidate.start() - from < reach
        && found.last().flatMap(last -> last.quantity().scope()).isPresent();
  }

  /** "125 thủ tục, chia ra:" above "- Tư pháp: 38 thủ tục": those of each field in a list. */
  Optional<Indicator> ofListedFields(Candidate candidate) {
    return reading
        .outline()
        .whatBrings(candidate.block())
        .flatMap(this::dividedBy)
        .filter(whole -> whole.isOf(QuantityKind.PROCEDURE))
        .filter(whole -> !beginsWithRest(candidate.block()))
        .filter(whole -> whole.mayHold(candidate))
        .flatMap(Counted::indicator);
  }

  /** "320 thủ tục. Chia theo đơn vị: Phòng Kinh tế 140 TTHC; …": what the sentence divides. */
  Optional<Indicator> ofFieldsOfSentence(Candidate candidate) {
    Span words = context.sentenceBefore(candidate);
    return byField.areIn(lower, words.start(), words.end())
        ? found
            .nearestInItemOf(candidate, before -> before.start() < words.start())
            .filter(whole -> whole.isOf(QuantityKind.PROCEDURE) && whole.mayHold(candidate))
            .flatMap(Counted::indicator)
        : Optional.empty();
  }

  /** What a lead-in divides: its own figure, or with "Chia theo lĩnh vực:" the one above it. */
  private Optional<Counted> dividedBy(Block leadIn) {
    return found
        .lastIn(leadIn.index())
        .filter(
            whole ->
                Stops.lastIn(lower, whole.end(), whole.block().span().end(), ':') >= whole.end())
        .or(
            () ->
                byField.areIn(lower, leadIn.span().start(), leadIn.span().end())
                    ? firstOfItemBefore(leadIn).or(() -> found.lastIn(leadIn.index() - 1))
                    : Optional.empty());
  }

  /**
   * "a) Niêm yết 187 thủ tục … + Bãi bỏ: 03 thủ tục" above "b) Phân theo lĩnh vực:": what the item
   * before tells first.
   */
  private Optional<Counted> firstOfItemBefore(Block leadIn) {
    return leadIn.marker().style().isNumbered()
        ? reading.outline().itemBefore(leadIn).flatMap(this::firstProcedures)
        : Optional.empty();
  }

  private Optional<Counted> firstProcedures(Block item) {
    return found
        .nearestOf(item.index())
        .takeWhile(count -> count.block().index() == item.index())
        .filter(count -> count.isOf(QuantityKind.PROCEDURE))
        .reduce((later, earlier) -> earlier);
  }

  private boolean beginsWithRest(Block block) {
    return Wholes.LEFT.endOf(lower, block.body().start(), block.body().end()) >= 0;
  }
}
