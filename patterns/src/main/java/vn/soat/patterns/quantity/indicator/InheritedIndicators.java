package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Brackets;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Changes;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.quantity.kind.DividedWholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Reads what a count of dossiers inherits from the figures before it. */
final class InheritedIndicators {

  private final String lower;
  private final Reading reading;
  private final ContextReader context;
  private final CountedSoFar found;
  private final DividedWholes divided;
  private final Phrases those;
  private final Phrases cumulative;
  private final Changes changes;
  private final Phrases kinds;

  InheritedIndicators(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.divided = new DividedWholes(reading, found);
    this.those = reading.lexicon().words(WordList.THOSE);
    this.cumulative = reading.lexicon().words(WordList.CUMULATIVE);
    this.changes = new Changes(reading, context, found);
    this.kinds = reading.lexicon().words(WordList.KINDS_OF_REGISTRATION);
  }

  /** "hiện còn 14 hồ sơ trễ hạn; trong 14 hồ sơ này có 09 …": the same ones again. */
  Optional<Indicator> oneOfThose(Candidate candidate) {
    return context.isFollowedBy(those, candidate.end())
        ? found
            .nearest(
                2 * CountedSoFar.FIGURES_BACK,
                before ->
                    before.isOf(candidate.kind())
                        && before.value().compareTo(candidate.value()) == 0)
            .flatMap(Counted::indicator)
        : Optional.empty();
  }

  /**
   * "trong tháng 388 hồ sơ, bằng 96 % số phải nộp (402 hồ sơ); lũy kế 761 hồ sơ": the same again.
   */
  Optional<Indicator> cumulative(Candidate candidate) {
    int start = candidate.start();
    int from = Math.min(start, Math.max(found.endBefore(candidate), candidate.wordsStart()));
    return cumulative.areIn(lower, from, start)
        ? found
            .nearestInItemOf(
                candidate,
                CountedSoFar.FIGURES_BACK,
                before -> !Brackets.closeBetween(lower, before.end(), start) && !isBase(before))
            .filter(of -> of.isOf(QuantityKind.DOSSIER))
            .flatMap(Counted::indicator)
        : Optional.empty();
  }

  /** "tháng 10 được 390/398 HS; lũy kế 3.684/3.937 HS đã giải quyết": the base is named behind. */
  Optional<Indicator> cumulativeRatio(Candidate candidate) {
    return candidate.role() == Counted.Role.RATIO_PART ? cumulative(candidate) : Optional.empty();
  }

  /** "tháng 10 được 401 HS trên 412 HS; lũy kế 3.755 HS": the base is not what goes on. */
  private boolean isBase(Counted before) {
    return before.role() == Counted.Role.RATIO_WHOLE || Wholes.outOf(lower, before.start()) >= 0;
  }

  /** "khai sinh: 214 (đúng hạn 171, quá hạn 35, đăng ký lại 08)": how they were registered. */
  Optional<Indicator> kindOfRegistration(Candidate candidate) {
    int open = context.bracketAround(candidate);
    int reach = Math.min(lower.length(), candidate.end() + 2 * ContextReader.NEAR);
    return open < candidate.start()
            && kinds.areIn(lower, open, Stops.find(lower, candidate.end(), reach, ")"))
        ? found
            .nearestInItemOf(candidate, CountedSoFar.FIGURES_BACK, before -> before.end() <= open)
            .filter(whole -> Blanks.after(lower, whole.end(), open) == open)
            .flatMap(Counted::indicator)
        : Optional.empty();
  }

  /** "1.183 hồ sơ được trả …; tất cả 1.183 hồ sơ đều …": the same figure again. */
  Optional<Indicator> repeated(Candidate candidate) {
    return CountedSoFar.isLarge(candidate.figure())
        ? found.repeatedBy(candidate)
        : Optional.empty();
  }

  /** "Đã trả 366 hồ sơ, cụ thể:" above "- Khai sinh: 152": what the whole is. */
  Optional<Indicator> ofDividedWhole(Candidate candidate) {
    return divided
        .of(candidate)
        .flatMap(whole -> saidBehind(whole, candidate).or(() -> found.handedOn(whole)));
  }

  /**
   * "Đã trả 366 hồ sơ. Số hồ sơ phải giải quyết nói trên chia theo lĩnh vực:": another sentence
   * brings the list.
   */
  private Optional<Indicator> saidBehind(Counted whole, Candidate candidate) {
    return reading
        .outline()
        .leadIn(candidate.block())
        .map(this::lastSentence)
        .filter(sentence -> sentence.start() >= whole.end())
        .flatMap(sentence -> Indicators.ofDossiers(context.of(sentence)));
  }

  private Span lastSentence(Block block) {
    int end = block.span().end();
    return new Span(reading.sentences().startOf(block, end - 1), end);
  }

  /** What the last dossiers before it are that are no aside. */
  Optional<Indicator> ofFigureBefore(Candidate candidate) {
    Optional<Indicator> before =
        found.indicatorBefore(
            candidate,
            QuantityKind.DOSSIER,
            count -> count.end() < candidate.start() && isAside(count, candidate));
    return before.filter(Indicator.DOSSIER_OTHER::equals).isPresent()
        ? toldBefore(candidate).or(() -> before)
        : before;
  }

  /** "trả qua bưu điện 120 hồ sơ; tỷ lệ 6% (121 lượt/2.015 hồ sơ)": told once, and not as those. */
  private Optional<Indicator> toldBefore(Candidate candidate) {
    Set<Indicator> told = found.meaningsOf(candidate.figure());
    return CountedSoFar.isLarge(candidate.figure()) && told.size() == 1
        ? Optional.of(told.iterator().next())
        : Optional.empty();
  }

  /**
   * "hộ tịch 310 hồ sơ (đúng hạn 308 hồ sơ), đất đai 60 hồ sơ": what the bracket says is aside.
   * "438 hồ sơ, chưa xong 02 hồ sơ. Trong đó: khai sinh 187 hồ sơ": so is what holds too little.
   * "tiếp nhận tăng 215 hồ sơ, từ 1.720 lên 1.935 hồ sơ": so is how much came.
   */
  private boolean isAside(Counted before, Candidate candidate) {
    int start = candidate.start();
    return (Brackets.closeBetween(lower, before.end(), start) && !isInNextBracket(before, start))
        || changes.wasOne(before)
        || (!before.mayHold(candidate) && Wholes.OF_WHICH.areIn(lower, before.end(), start));
  }

  /** "tập trung ở đất đai (18 hồ sơ) và xây dựng (04 hồ sơ)": each name has its bracket. */
  private boolean isInNextBracket(Counted before, int start) {
    int close = before.end();
    int open = Blanks.before(lower, start) - 1;
    int opened = Blanks.before(lower, before.start()) - 1;
    return opened >= 0
        && lower.charAt(opened) == '('
        && lower.startsWith(")", close)
        && open > close
        && lower.charAt(open) == '('
        && Stops.find(lower, close + 1, open, ";:()") == open;
  }
}
