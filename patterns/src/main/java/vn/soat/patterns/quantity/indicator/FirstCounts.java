package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
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
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads counts by their place alone: the first of a field, of a sentence or of an item is what came
 * in.
 */
final class FirstCounts {

  private static final Optional<Indicator> CAME_IN = Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL);

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Phrases byField;
  private final Phrases all;

  FirstCounts(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.byField = reading.lexicon().words(WordList.BY_FIELD);
    this.all = reading.lexicon().words(WordList.IN_ALL);
  }

  /** "Phân theo lĩnh vực: địa chính 14 hồ sơ, …" divides what came in, or what words before say. */
  Optional<Indicator> ofFields(Candidate candidate, Set<Facet> said) {
    if (!said.isEmpty()) {
      return Optional.empty();
    }
    return isByField(candidate)
        ? ofWordsBeforeFields(candidate).or(() -> CAME_IN)
        : ofLeadInByField(candidate);
  }

  /**
   * "Số hồ sơ đã giải quyết theo lĩnh vực:" above "- Nông, lâm nghiệp: 61": its own words say it.
   */
  private Optional<Indicator> ofLeadInByField(Candidate candidate) {
    return found.endBefore(candidate) > 0 || !endsItem(candidate)
        ? Optional.empty()
        : reading
            .outline()
            .leadIn(candidate.block())
            .filter(reading::endsWithColon)
            .map(Block::body)
            .flatMap(this::wordsBeforeFields)
            .flatMap(words -> Indicators.ofDossiers(context.of(words)));
  }

  /** An item that goes on tells what came in first, then what became of it. */
  private boolean endsItem(Candidate candidate) {
    int end = Math.max(candidate.end(), candidate.block().span().end());
    return lower.substring(candidate.end(), end).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Where a lead-in names the fields, what it says before, if no figure stands among it. */
  private Optional<Span> wordsBeforeFields(Span leadIn) {
    int fields = byField.find(lower, leadIn.start(), leadIn.end());
    return Optional.of(new Span(leadIn.start(), Math.max(leadIn.start(), fields)))
        .filter(words -> words.of(lower).chars().noneMatch(Character::isDigit));
  }

  /** The fields divide a total; where a part stands before them, all that came in is meant. */
  private boolean isByField(Candidate candidate) {
    int start = candidate.start();
    return byField.areIn(lower, context.clauseStart(candidate.block(), start), start)
        && found
            .lastIndicatedInItemOf(candidate)
            .filter(Counted::isTotal)
            .filter(total -> total.quantity().scope().isPresent() || total.mayHold(candidate))
            .isEmpty();
  }

  /** "Trễ hẹn theo lĩnh vực: địa chính 14 hồ sơ, chính sách 03 hồ sơ". */
  private Optional<Indicator> ofWordsBeforeFields(Candidate candidate) {
    int start = candidate.start();
    int clause = context.clauseStart(candidate.block(), start);
    int fields = byField.find(lower, clause, start);
    return fields <= clause
        ? Optional.empty()
        : Indicators.ofDossiers(context.of(new Span(clause, fields)))
            .filter(of -> of == Indicator.DOSSIER_RESOLVED_OVERDUE);
  }

  /** "Lĩnh vực Đất đai: 45 hồ sơ, đã giải quyết 40 hồ sơ": what came in stands first. */
  Optional<Indicator> ofField(Candidate candidate) {
    return isFirstOfClause(candidate)
            && !isPartInBrackets(candidate)
            && context.hasScope(candidate)
            && (isResolvedBehind(candidate) || isCarriedOverBehind(candidate))
        ? CAME_IN
        : Optional.empty();
  }

  /** "trả 640 hồ sơ (trong ngày 600, hẹn trả 40)": the bracket divides the count before it. */
  private boolean isPartInBrackets(Candidate candidate) {
    int open = context.bracketAround(candidate);
    return open < candidate.start()
        && found
            .lastInItemOf(candidate)
            .filter(last -> Blanks.after(lower, last.end(), open) == open)
            .isPresent();
  }

  /** "… trễ hạn 102 hồ sơ. Riêng cấp xã có tổng số 2.760 hồ sơ, giải quyết 2.602 hồ sơ". */
  Optional<Indicator> totalOfSentence(Candidate candidate) {
    return isFirstOfClause(candidate)
            && all.endBefore(lower, candidate.start())
            && isResolvedBehind(candidate)
        ? CAME_IN
        : Optional.empty();
  }

  private boolean isFirstOfClause(Candidate candidate) {
    return found.endBefore(candidate) <= context.clauseStart(candidate.block(), candidate.start());
  }

  private boolean isResolvedBehind(Candidate candidate) {
    return context.restOfClause(candidate.block(), candidate.end()).contains(Facet.RESOLVED)
        || (isDividedBehind(candidate)
            && context.rest(candidate.block(), candidate.end()).contains(Facet.RESOLVED));
  }

  /** "Lao động: 187 hồ sơ; trong đó đã trả kết quả 179". */
  private boolean isDividedBehind(Candidate candidate) {
    int end = candidate.end();
    return lower.startsWith(";", end)
        && Wholes.OF_WHICH.endOf(
                lower, Blanks.after(lower, end + 1, lower.length()), lower.length())
            >= 0;
  }

  /** "Lĩnh vực đất đai có 73 hồ sơ, trong đó 05 hồ sơ từ năm trước". */
  private boolean isCarriedOverBehind(Candidate candidate) {
    return context.restOfClause(candidate.block(), candidate.end()).contains(Facet.CARRIED_OVER);
  }

  /** A field's count without further words, or that of an item in a list of fields. */
  Optional<Indicator> ofScope(Candidate candidate) {
    return context.hasScope(candidate)
            || opensItemByField(candidate)
            || isTotalOfFieldAbove(candidate)
        ? CAME_IN
        : Optional.empty();
  }

  /** "c) Lĩnh vực đất đai" above "- Tổng số 212 hồ sơ". */
  private boolean isTotalOfFieldAbove(Candidate candidate) {
    return found.endBefore(candidate) == 0
        && all.endBefore(lower, candidate.start())
        && context.scopeAbove(candidate.block()).isPresent();
  }

  /** "b) Phân theo lĩnh vực" above "- Xác nhận lý lịch, việc khác: 25 hồ sơ". */
  private boolean opensItemByField(Candidate candidate) {
    return found.endBefore(candidate) == 0
        && reading
            .outline()
            .parent(candidate.block())
            .map(Block::span)
            .filter(above -> byField.areIn(lower, above.start(), above.end()))
            .isPresent();
  }

  /** "Trong quý có 648 hồ sơ, kể cả …; đã trả xong 629 hồ sơ": the first of an item. */
  Optional<Indicator> ofFlow(Candidate candidate) {
    if (found.endBefore(candidate) > 0) {
      return Optional.empty();
    }
    Set<Facet> rest = context.rest(candidate.block(), candidate.end());
    boolean flows =
        rest.contains(Facet.RESOLVED)
            || rest.contains(Facet.NEW)
            || rest.contains(Facet.CARRIED_OVER);
    return flows || opensWithField(candidate) ? CAME_IN : Optional.empty();
  }

  /** "a. Hộ tịch (Luật Hộ tịch …): 486 hồ sơ": words in brackets part a field and its count. */
  private boolean opensWithField(Candidate candidate) {
    int start = candidate.block().body().start();
    return reading.startingIn(new Span(start, Math.min(start + 1, candidate.start()))).stream()
        .anyMatch(match -> match.is("field"));
  }
}
