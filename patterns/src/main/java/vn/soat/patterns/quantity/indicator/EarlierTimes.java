package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.quantity.context.Brackets;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Changes;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Reads counts of an earlier time, with which those of the report are compared. */
final class EarlierTimes {

  /** "cùng kỳ chỉ có 12 hồ sơ". */
  private static final Phrases WAS = Phrases.of("là", "có", "chỉ", "đạt", ":");

  private static final Phrases YEAR = Phrases.of("năm", "của");

  private static final int YEAR_DIGITS = 4;

  private final String lower;
  private final Phrases change;
  private final Changes changes;
  private final Phrases compared;
  private final Phrases earlier;
  private final Phrases goesOn;
  private final Phrases times;
  private final Phrases numberOfDossiers;
  private final Phrases all;
  private final Phrases begunWith;
  private final Phrases reached;
  private final Phrases leavesOut;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Pattern changedByShare;

  EarlierTimes(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.changes = new Changes(reading, context, found);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.earlier = reading.lexicon().words(WordList.EARLIER);
    this.goesOn = reading.lexicon().words(WordList.COMPARISON_GOES_ON);
    this.numberOfDossiers = reading.lexicon().words(WordList.NUMBER_OF_DOSSIERS);
    this.times = reading.lexicon().words(WordList.COMPARED_TIMES);
    this.all = reading.lexicon().words(WordList.IN_ALL);
    this.begunWith = reading.lexicon().words(WordList.BEGUN_WITH);
    this.reached = reading.lexicon().words(WordList.REACHED);
    this.leavesOut = reading.lexicon().words(WordList.LEAVES_OUT);
    this.context = context;
    this.found = found;
    this.changedByShare = reading.lexicon().expression(Expression.CHANGED_BY_SHARE);
  }

  /**
   * "So với cùng kỳ năm trước (63 hồ sơ), số hồ sơ tiếp nhận tăng …", "1.874 hồ sơ, tăng 219 hồ sơ
   * so với năm 2020 (1.655 hồ sơ)": the same of an earlier time.
   */
  Optional<Indicator> of(Candidate candidate) {
    Optional<Indicator> course = ofCourse(candidate);
    if (course.isPresent() || !isOne(candidate)) {
      return course;
    }
    return ofTotal(candidate)
        .or(() -> ofChangeBeside(candidate))
        .or(() -> behindBrackets(candidate))
        .or(() -> ofChanged(candidate))
        .or(() -> beforeChange(candidate))
        .or(() -> ofParagraphBefore(candidate))
        .or(() -> ofSentence(candidate));
  }

  boolean isOne(Candidate candidate) {
    if (candidate.role() != Counted.Role.ALONE) {
      return false;
    }
    if (isNamedEarlier(candidate.start())) {
      return true;
    }
    int open = context.bracketAround(candidate);
    return open < candidate.start() && isBesideComparison(candidate, open);
  }

  /** "cùng kỳ 179 hồ sơ", "cùng kỳ năm 2018 là 179 hồ sơ". */
  private boolean isNamedEarlier(int start) {
    int words = WAS.startOfRun(lower, start);
    return earlier.endBefore(lower, words) || earlier.endBefore(lower, beforeYear(words));
  }

  private int beforeYear(int end) {
    int digits = Blanks.before(lower, end);
    int from = digits;
    while (from > 0 && Character.isDigit(lower.charAt(from - 1))) {
      from--;
    }
    return digits - from == YEAR_DIGITS ? YEAR.startOfRun(lower, from) : end;
  }

  private boolean isBesideComparison(Candidate candidate, int open) {
    return compared(Math.max(candidate.wordsStart(), open - ContextReader.NEAR), open) >= 0
        || changedByShare
            .matcher(lower)
            .region(Math.max(candidate.wordsStart(), open - ContextReader.NEAR / 2), open)
            .find()
        || namesEarlierTime(candidate, open);
  }

  /**
   * Where the words begin before a bracket that compare its figure with another time; -1 without
   * them. "So với tổng số hồ sơ chứng thực (1.000 hồ sơ)" names a base.
   */
  int compared(int from, int open) {
    int words = compared.find(lower, from, open);
    boolean total =
        words >= 0
            && Wholes.TOTAL.areIn(lower, words, open)
            && compared.find(lower, words + 1, open) < 0
            && !times.areIn(lower, words, open);
    return total ? -1 : words;
  }

  /** "giảm 27 hồ sơ (tháng 3: 339 hồ sơ)". */
  private boolean namesEarlierTime(Candidate candidate, int open) {
    return lastChange(candidate)
            .filter(last -> Blanks.after(lower, last.end(), open) == open)
            .isPresent()
        && times.areIn(lower, open, candidate.start());
  }

  /** The figure before it, where that tells how much came or went. */
  private Optional<Counted> lastChange(Candidate candidate) {
    return found.lastInItemOf(candidate).filter(changes::wasOne);
  }

  /** "37 hồ sơ, giảm 09 hồ sơ so với năm trước (46 hồ sơ), không có …": what was changed. */
  private Optional<Indicator> ofChangeBeside(Candidate candidate) {
    return lastChange(candidate)
        .filter(last -> last.isOf(candidate.kind()))
        .flatMap(last -> ofChanged(candidate));
  }

  private Optional<Indicator> behindBrackets(Candidate candidate) {
    int end = candidate.end();
    int limit = candidate.block().span().end();
    int close = Stops.firstIn(lower, end, Math.max(end, limit), ')');
    boolean comma = close >= 0 && lower.startsWith(",", close + 1);
    if (close < 0
        || !(comma || goesOn.endOf(lower, Blanks.after(lower, close + 1, limit), limit) >= 0)) {
      return Optional.empty();
    }
    int next = Blanks.after(lower, close + (comma ? 2 : 1), limit);
    if (Wholes.OF_WHICH.endOf(lower, next, limit) >= 0) {
      return Optional.empty();
    }
    int stop = context.wordsEnd(close + 2, limit);
    return Indicators.ofDossiers(context.of(new Span(close + 2, stop)))
        .or(() -> allDossiers(next, stop));
  }

  /** "So với cùng kỳ (1.812 hồ sơ) số hồ sơ tăng …": all that came in. */
  private Optional<Indicator> allDossiers(int words, int end) {
    int named = numberOfDossiers.endOf(lower, words, end);
    return named >= 0 && change.endOf(lower, Blanks.after(lower, named, end), end) >= 0
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }

  /** The figure before it in its item that is no change. */
  Optional<Indicator> ofChanged(Candidate candidate) {
    return found
        .nearestInItemOf(
            candidate,
            CountedSoFar.FIGURES_BACK,
            before ->
                before.isOf(candidate.kind())
                    && before.indicator().isPresent()
                    && before.value().signum() > 0
                    && !changes.wasOne(before)
                    && !isAside(before, candidate))
        .flatMap(found::handedOn);
  }

  /**
   * Text without a mark, "So với năm 2013 (451 hồ sơ)", goes on with what the item before tells.
   */
  private Optional<Indicator> ofParagraphBefore(Candidate candidate) {
    int sentence = context.sentenceStart(candidate);
    Set<Facet> own = context.of(new Span(sentence, context.bracketAround(candidate)));
    return own.isEmpty() && candidate.block().marker().equals(Marker.NONE)
        ? found
            .nearest(
                CountedSoFar.FIGURES_BACK,
                before ->
                    before.value().signum() > 0
                        && found.handedOn(before).filter(Indicators::isReceived).isPresent())
            .flatMap(found::handedOn)
        : Optional.empty();
  }

  /** "So với quý I (tổng 1.655 hồ sơ) tăng …": all that came in. */
  private Optional<Indicator> ofTotal(Candidate candidate) {
    int total = all.startBefore(lower, candidate.start());
    return candidate.kind() == QuantityKind.DOSSIER
            && total > 0
            && lower.charAt(Blanks.before(lower, total) - 1) == '('
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : Optional.empty();
  }

  /** "hồ sơ trực tuyến đã vượt kế hoạch; so cùng kỳ (206 hồ sơ) tăng …": what it speaks of. */
  private Optional<Indicator> ofSentence(Candidate candidate) {
    int open = context.bracketAround(candidate);
    int sentence = context.sentenceStart(candidate);
    return Indicators.ofDossiers(context.of(new Span(Math.min(sentence, open), open)))
        .filter(Indicators::isReceived);
  }

  /** "Hồ sơ đất đai giảm 8% so với năm trước, từ 144 hồ sơ xuống 132 hồ sơ": as they came in. */
  private Optional<Indicator> ofCourse(Candidate candidate) {
    Span words = context.sentenceBefore(candidate);
    boolean course =
        candidate.kind() == QuantityKind.DOSSIER
            && (begunWith.endBefore(lower, candidate.start()) || isReached(candidate))
            && change.areIn(lower, words.start(), words.end())
            && Indicators.ofDossiers(context.of(words)).isEmpty();
    return course ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL) : Optional.empty();
  }

  private boolean isReached(Candidate candidate) {
    int words = reached.startBefore(lower, candidate.start());
    return words >= 0
        && found
            .lastInItemOf(candidate)
            .filter(last -> begunWith.endBefore(lower, last.start()))
            .filter(last -> Blanks.after(lower, last.end(), words) == words)
            .isPresent();
  }

  /** "3.152 hồ sơ (trong đó trực tuyến 47 hồ sơ), tăng 278 hồ sơ": a bracket that is closed. */
  private boolean isAside(Counted before, Candidate candidate) {
    return Brackets.closeBetween(lower, before.end(), context.bracketAround(candidate))
        || leavesOut.endBefore(lower, before.start());
  }

  private Optional<Indicator> beforeChange(Candidate candidate) {
    return lastChange(candidate)
        .flatMap(last -> Indicators.ofDossiers(context.before(last.block(), 0, last.start())));
  }
}
