package vn.soat.patterns.quantity.indicator;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
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
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads what words further off say of a count of dossiers: before and behind its brackets, at the
 * start of its item, above it.
 */
final class WordsAround {

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Intake intake;
  private final EarlierTimes earlier;
  private final FirstCounts first;
  private final Phrases because;
  private final Phrases allOf;
  private final Phrases everyOne;
  private final Phrases dossier;
  private final Phrases rates;
  private final Phrases procedure;
  private final WordedShares shares;

  WordsAround(
      Reading reading,
      ContextReader context,
      CountedSoFar found,
      Intake intake,
      EarlierTimes earlier,
      FirstCounts first) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.intake = intake;
    this.earlier = earlier;
    this.first = first;
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
    this.rates = reading.lexicon().words(WordList.RATE);
    this.because = reading.lexicon().words(WordList.BECAUSE);
    this.allOf = reading.lexicon().words(WordList.ALL_OF);
    this.everyOne = reading.lexicon().words(WordList.EVERY_ONE);
    this.dossier = reading.lexicon().words(WordList.DOSSIER);
    this.shares = new WordedShares(reading, context);
  }

  /** "thanh toán trực tuyến đạt 77,6% (1.190 hồ sơ)": the words before the brackets. */
  Optional<Indicator> beforeBrackets(Candidate candidate) {
    int open = context.bracketAround(candidate);
    if (open == candidate.start()) {
      return Optional.empty();
    }
    Block block = candidate.block();
    int from = Math.max(found.endBefore(candidate), context.clauseStart(block, open));
    int words = Math.min(from, open);
    int compared = earlier.compared(words, open);
    if (compared > from) {
      return Indicators.ofDossiers(context.before(block, from, compared));
    }
    int sign = Stops.lastIn(lower, words, open, '%');
    int outOf = Wholes.OUT_OF.find(lower, words, open);
    if (candidate.role() == Counted.Role.RATIO_PART && outOf > from) {
      Optional<Indicator> part = Indicators.ofDossiers(context.before(block, from, outOf));
      if (part.isPresent()) {
        return part;
      }
    }
    return (sign >= from && Wholes.TOTAL.areIn(lower, sign, open)) || outOf >= from
        ? ofBase(candidate, Math.max(sign, outOf), open)
        : Indicators.ofDossiers(context.before(block, found.endBefore(candidate), open));
  }

  /**
   * "đạt 63,4% tổng số hồ sơ tiếp nhận (1.455 hồ sơ)": the base stands in the brackets. "91,84% số
   * tiếp nhận mới (2.525 hồ sơ)": what is new is no column of the form.
   */
  private Optional<Indicator> ofBase(Candidate base, int from, int open) {
    Set<Facet> said = context.before(base.block(), from, open);
    return said.contains(Facet.NEW) && intake.totalStandsBefore(base)
        ? Optional.of(Indicator.DOSSIER_OTHER)
        : Indicators.ofDossiers(said).or(() -> first.ofScope(base));
  }

  /** "100% hồ sơ (245/245) được số hóa": the words go on behind the bracket. */
  Optional<Indicator> behindBrackets(Candidate candidate) {
    return context
        .behindBracket(candidate)
        .filter(words -> context.isInBrackets(candidate))
        .flatMap(words -> Indicators.ofDossiers(context.firstOf(withoutCause(words))));
  }

  /** "tỷ lệ đúng hạn năm trước là 99,02%, năm nay là 99,66% (5.235 hồ sơ)": what the rate is of. */
  Optional<Indicator> ofRateOfSentence(Candidate candidate) {
    int open = context.bracketAround(candidate);
    int sign = Blanks.before(lower, open) - 1;
    if (open == candidate.start() || sign < 0 || lower.charAt(sign) != '%') {
      return Optional.empty();
    }
    int rate = rates.find(lower, context.sentenceBefore(candidate).start(), sign);
    return rate < 0
        ? Optional.empty()
        : Indicators.ofDossiers(context.firstOf(new Span(rate, beforeDigit(rate, sign))));
  }

  private int beforeDigit(int from, int to) {
    int at = from;
    while (at < to && !Character.isDigit(lower.charAt(at))) {
      at++;
    }
    return at;
  }

  /** "Cơ cấu hồ sơ tiếp nhận: …; còn lại 4,5% (42 hồ sơ)": the first count behind a label. */
  Optional<Indicator> ofSentenceLabel(Candidate candidate) {
    Span words = context.sentenceBefore(candidate);
    int colon = Stops.firstIn(lower, words.start(), words.end(), ':');
    return colon < 0 || found.endBefore(candidate) > words.start()
        ? Optional.empty()
        : Indicators.ofDossiers(context.of(new Span(words.start(), colon)));
  }

  private Span withoutCause(Span words) {
    int why = because.find(lower, words.start(), words.end());
    return why < 0 ? words : new Span(words.start(), why);
  }

  /** "cả năm có 486 hồ sơ, chiếm 63,8% tổng số hồ sơ tiếp nhận": some of those. */
  Optional<Indicator> ofShareBehind(Candidate candidate) {
    return found.endBefore(candidate) <= context.sentenceStart(candidate)
        ? shares.facets(candidate, dossier).flatMap(Indicators::ofDossiers)
        : Optional.empty();
  }

  /** "Liên thông 03 thủ tục …: 94 hồ sơ": the words before the procedures hold for the dossiers. */
  Optional<Indicator> beforeProcedures(Candidate candidate) {
    return found
        .lastInItemOf(candidate)
        .filter(last -> areProcedures(last, candidate.start()))
        .flatMap(last -> Indicators.ofDossiers(context.before(candidate.block(), 0, last.start())));
  }

  /** "Liên thông 02 nhóm TTHC …: 94 hồ sơ": groups of them count as well. */
  private boolean areProcedures(Counted last, int next) {
    return last.isOf(QuantityKind.PROCEDURE)
        || (last.isOf(QuantityKind.ITEM)
            && procedure.areIn(lower, last.start(), next)
            && Stops.find(lower, last.end(), next, ";()") == next);
  }

  /** "Kết quả giải quyết hồ sơ:" and below "- Đúng hạn: 40": the nearest lead-in that says it. */
  Optional<Indicator> leadIn(Candidate candidate, Set<Facet> said) {
    if (found.endBefore(candidate) != 0) {
      return Optional.empty();
    }
    for (Block above : reading.outline().ancestors(candidate.block())) {
      Set<Facet> facets = EnumSet.noneOf(Facet.class);
      facets.addAll(context.of(above.span()));
      facets.addAll(said);
      Optional<Indicator> indicator = Indicators.ofDossiers(facets);
      if (indicator.isPresent() || above.heading()) {
        return indicator;
      }
    }
    return Optional.empty();
  }

  /** "toàn bộ 318 hồ sơ đều trả đúng hẹn": what is said of all of them tells which they are. */
  Optional<Indicator> ofAllOfThem(Candidate candidate) {
    int end = candidate.end();
    int limit = Math.min(candidate.block().span().end(), end + ContextReader.NEAR);
    int words = everyOne.endOf(lower, Blanks.after(lower, end, Math.max(end, limit)), limit);
    if (words < 0 || !allOf.endBefore(lower, candidate.start())) {
      return Optional.empty();
    }
    return Indicators.ofDossiers(context.firstOf(new Span(words, context.wordsEnd(words, limit))))
        .flatMap(WordsAround::allOfSuch);
  }

  private static Optional<Indicator> allOfSuch(Indicator one) {
    if (Indicators.isPending(one)) {
      return Optional.of(Indicator.DOSSIER_PENDING_TOTAL);
    }
    if (one == Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME) {
      return Optional.of(one);
    }
    boolean done =
        Indicators.isReceived(one)
            || Indicators.isResolved(one)
            || one == Indicator.DOSSIER_RETURNED;
    return done ? Optional.of(Wholes.usual(one)) : Optional.empty();
  }

  /** What its item begins with. */
  Optional<Indicator> opening(Candidate candidate) {
    return Indicators.ofDossiers(context.opening(candidate.block(), candidate.start()));
  }
}
