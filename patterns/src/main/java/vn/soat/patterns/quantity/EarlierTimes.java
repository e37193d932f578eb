package vn.soat.patterns.quantity;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Reads counts of an earlier time, with which those of the report are compared. */
final class EarlierTimes {

  private static final Phrases OF_ALL = Phrases.of("tổng số", "tổng");

  private static final Phrases THEN = Phrases.of("thì", "số");

  /** "486 hồ sơ, cùng kỳ 432 hồ sơ". */
  private static final Phrases EARLIER =
      Phrases.of("cùng kỳ", "cùng kỳ năm trước", "cùng kỳ năm ngoái", "cùng kỳ là", "cùng kỳ:");

  /** "1.940 hồ sơ, giảm 7,79% (2.104 hồ sơ)". */
  private static final Pattern CHANGED_BY =
      Pattern.compile("(?:tăng|giảm)\\s{1,3}[\\d.,]{1,9}\\s{0,2}%\\s{0,2}$");

  private final String lower;
  private final Phrases change;
  private final Phrases compared;
  private final ContextReader context;
  private final CountedSoFar found;

  EarlierTimes(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.context = context;
    this.found = found;
  }

  /**
   * "So với cùng kỳ năm trước (63 hồ sơ), số hồ sơ tiếp nhận tăng …", "1.874 hồ sơ, tăng 219 hồ sơ
   * so với năm 2020 (1.655 hồ sơ)": the same of an earlier time.
   */
  Optional<Indicator> of(Candidate candidate) {
    return isOne(candidate)
        ? ofChangeBeside(candidate)
            .or(() -> behindBrackets(candidate))
            .or(() -> ofChanged(candidate))
            .or(() -> beforeChange(candidate))
        : Optional.empty();
  }

  boolean isOne(Candidate candidate) {
    if (candidate.role() != Counted.Role.ALONE) {
      return false;
    }
    if (EARLIER.endBefore(lower, candidate.span().start())) {
      return true;
    }
    int open = context.bracketAround(candidate);
    if (open == candidate.span().start()) {
      return false;
    }
    return compared(Math.max(candidate.wordsStart(), open - ContextReader.NEAR), open) >= 0
        || CHANGED_BY
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
            && OF_ALL.areIn(lower, words, open)
            && compared.find(lower, words + 1, open) < 0
            && !CountPeriods.TIME.areIn(lower, words, open);
    return total ? -1 : words;
  }

  /** "giảm 27 hồ sơ (tháng 3: 339 hồ sơ)". */
  private boolean namesEarlierTime(Candidate candidate, int open) {
    int start = candidate.span().start();
    return found
            .last()
            .filter(candidate::isInItemOf)
            .filter(last -> change.endBefore(lower, last.start()))
            .filter(last -> Blanks.after(lower, last.end(), open) == open)
            .isPresent()
        && CountPeriods.TIME.areIn(lower, open, start);
  }

  /** "37 hồ sơ, giảm 09 hồ sơ so với năm trước (46 hồ sơ), không có …": what was changed. */
  private Optional<Indicator> ofChangeBeside(Candidate candidate) {
    return found
        .last()
        .filter(candidate::isInItemOf)
        .filter(last -> last.quantity().kind() == candidate.kind())
        .filter(last -> change.endBefore(lower, last.start()))
        .flatMap(last -> ofChanged(candidate));
  }

  private Optional<Indicator> behindBrackets(Candidate candidate) {
    int end = candidate.span().end();
    int limit = candidate.block().span().end();
    int close = Stops.firstIn(lower, end, Math.max(end, limit), ')');
    boolean comma = close >= 0 && lower.startsWith(",", close + 1);
    if (close < 0
        || !(comma || THEN.endOf(lower, Blanks.after(lower, close + 1, limit), limit) >= 0)) {
      return Optional.empty();
    }
    int next = Blanks.after(lower, close + 2, limit);
    if (Wholes.OF_WHICH.endOf(lower, next, limit) >= 0) {
      return Optional.empty();
    }
    int stop = Stops.find(lower, close + 2, Math.max(close + 2, limit), ",;:()");
    return Indicators.ofDossiers(context.of(new Span(close + 2, stop)));
  }

  /** The figure before it in its item that is no change. */
  Optional<Indicator> ofChanged(Candidate candidate) {
    return found
        .nearest(CountedSoFar.FIGURES_BACK)
        .takeWhile(candidate::isInItemOf)
        .filter(before -> before.quantity().kind() == candidate.kind())
        .filter(before -> !change.endBefore(lower, before.start()))
        .flatMap(before -> before.quantity().indicator().stream())
        .findFirst();
  }

  private Optional<Indicator> beforeChange(Candidate candidate) {
    return found
        .last()
        .filter(candidate::isInItemOf)
        .filter(last -> change.endBefore(lower, last.start()))
        .flatMap(last -> Indicators.ofDossiers(context.before(last.block(), 0, last.start())));
  }
}
