package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.percentage.PrintedNumbers.Printed;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.quantity.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Two figures of an item that nothing but their fit joins to a percentage: "Nhiệm vụ được giao: 48;
 * đã xong 41, đạt 85,42%". What does not fit is not taken, so no fault of the report comes from
 * here.
 */
final class FittingPairs {

  /** A sentence further back speaks of something else. */
  private static final int REACH = 320;

  /** The parts of a staff stand close below its number. */
  private static final int BLOCKS_ABOVE = 3;

  /** So many figures back two of them hardly fit a share of two decimals by chance. */
  private static final int MOST_UNJOINED = 6;

  /** And so many one of one decimal. */
  private static final int FEW_UNJOINED = 3;

  /** A slash, with a word for what is counted or the hundred of a formula before it. */
  private static final Pattern SLASHED =
      Pattern.compile(
          "\\s{1,3}\\p{L}+(?:\\s{1,3}\\p{L}+){0,3}\\s{0,2}/\\s{0,2}|\\s{0,2}[x×*]\\s{0,2}100\\s{0,2}%?\\s{0,2}\\)?\\s{0,2}[/:]\\s{0,2}");

  /** What a total is called takes no more. */
  private static final int TITLE = 60;

  private final Reading reading;
  private final List<Counted> counted;
  private final PrintedNumbers numbers;
  private final Phrases plans;

  FittingPairs(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.counted = counted;
    this.numbers = new PrintedNumbers(reading, counted);
    this.plans = reading.lexicon().words(WordList.PLAN);
  }

  /**
   * The nearest pair.
   *
   * @param joined whether a figure is the one that the percentage is said of
   */
  Optional<Ratio> find(Span percent, Figure share, Predicate<Span> joined) {
    boolean all = share.value().compareTo(Fit.HUNDRED) == 0;
    List<Printed> before = before(percent);
    for (int i = before.size() - 1; i >= 0; i--) {
      if (joined.test(before.get(i).span())) {
        List<Printed> others = before.subList(0, i);
        Printed figure = before.get(i);
        Optional<Ratio> slashed = slashed(others, figure, share);
        return all || slashed.isPresent()
            ? slashed
            : whole(others, figure, share)
                .or(() -> part(others, figure, share))
                .or(() -> wholeAbove(figure, share))
                .or(() -> wholeBehind(figure, percent, share));
      }
    }
    return Optional.empty();
  }

  /** The two figures of which a slash makes the joined one the whole: "15 thư/17 hồ sơ, đạt …". */
  Optional<Ratio> slashed(Span percent, Figure share, Predicate<Span> joined) {
    List<Printed> before = before(percent);
    int last = before.size() - 1;
    return last > 0 && joined.test(before.get(last).span())
        ? slashed(before.subList(0, last), before.get(last), share)
        : Optional.empty();
  }

  /** "5.120 giao dịch/5.388 hồ sơ", "(3.248 x 100)/3.254". */
  private Optional<Ratio> slashed(List<Printed> before, Printed whole, Figure share) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2); i--) {
      Printed part = before.get(i);
      String between =
          reading
              .lower()
              .substring(part.span().end(), Math.max(part.span().end(), whole.span().start()));
      if (SLASHED.matcher(between).matches() && Fit.holds(part.value(), whole.value(), share)) {
        return Optional.of(ratio(part, whole));
      }
    }
    return Optional.empty();
  }

  /** "14 công chức (biên chế được giao 16, đạt 87,5%)": the joined figure is the plan. */
  private Optional<Ratio> part(List<Printed> before, Printed plan, Figure share) {
    if (!plans.endBefore(reading.lower(), plan.span().start())) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (Fit.proves(before.get(i).value(), plan.value(), share)) {
        return Optional.of(ratio(before.get(i), plan));
      }
    }
    return Optional.empty();
  }

  /** "CBCC: 22 đ/c" and in the next item "ĐH 15 (68,18%)": a bare number's whole stands above. */
  private Optional<Ratio> wholeAbove(Printed part, Figure share) {
    if (part.counted().isPresent() || share.decimals() == 0) {
      return Optional.empty();
    }
    Block block = reading.outline().at(part.span().start());
    int last = Ordered.firstAtOrAfter(counted, Counted::start, block.span().start()) - 1;
    for (int i = last; i >= 0 && isJustAbove(counted.get(i), block); i--) {
      Counted whole = counted.get(i);
      boolean people =
          whole.quantity().kind() == QuantityKind.PERSON
              || (share.decimals() > 1 && share.value().compareTo(BigDecimal.TEN) >= 0);
      if (people && Fit.proves(part.value(), whole.quantity().figure().value(), share)) {
        return Optional.of(ratio(part, PrintedNumbers.of(whole)));
      }
    }
    return Optional.empty();
  }

  private boolean isJustAbove(Counted whole, Block block) {
    return block.index() - whole.block().index() <= BLOCKS_ABOVE
        && reading.outline().sameHeading(whole.block(), block);
  }

  private Optional<Ratio> whole(List<Printed> before, Printed part, Figure share) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (Fit.proves(part.value(), before.get(i).value(), share)) {
        return Optional.of(ratio(part, before.get(i)));
      }
    }
    return Optional.empty();
  }

  private Ratio ratio(Printed part, Printed whole) {
    return new Ratio(
        Optional.of(numbers.operand(part)),
        Optional.of(numbers.operand(whole)),
        Optional.of(Link.SENTENCE));
  }

  /**
   * Two figures of the item that no word joins to a share with decimals: the last before it, or
   * those that explain it behind: "đạt 98,4%; cụ thể đã số hóa 1.250 hồ sơ/1.270 hồ sơ". A share
   * below a tenth is fitted by many pairs.
   */
  Optional<Ratio> unjoined(Span percent, Figure share) {
    if (share.decimals() == 0 || share.value().compareTo(BigDecimal.TEN) < 0) {
      return Optional.empty();
    }
    List<Printed> before = before(percent);
    int known = share.decimals() > 1 ? MOST_UNJOINED : FEW_UNJOINED;
    return anyPair(before.subList(Math.max(0, before.size() - known), before.size()), share)
        .or(() -> anyPair(behind(percent), share))
        .or(() -> before.isEmpty() ? ofItemAbove(percent, share) : Optional.empty());
  }

  /** "Thu về 146 phiếu, hài lòng 143 phiếu" and in the next item "Tỷ lệ hài lòng: 97,95%". */
  private Optional<Ratio> ofItemAbove(Span percent, Figure share) {
    Block block = reading.outline().at(percent.start());
    return share.decimals() < 2
        ? Optional.empty()
        : reading
            .outline()
            .previous(block)
            .filter(above -> !above.heading())
            .flatMap(above -> anyPair(numbers.in(lastOf(above)), share));
  }

  private static Span lastOf(Block block) {
    int end = block.span().end();
    return new Span(Math.min(end, Math.max(block.body().start(), end - REACH)), end);
  }

  /** The last pair that fits; a whole is more than its part. */
  private Optional<Ratio> anyPair(List<Printed> printed, Figure share) {
    for (int i = printed.size() - 1; i >= 0; i--) {
      for (Printed whole : printed) {
        Printed part = printed.get(i);
        if (part.value().compareTo(whole.value()) < 0
            && part.value().signum() > 0
            && Fit.proves(part.value(), whole.value(), share)) {
          return Optional.of(ratio(part, whole));
        }
      }
    }
    return Optional.empty();
  }

  /** "thạc sĩ 2 (9,5%), đại học 17 (81,0%) trên tổng số 21 người". */
  private Optional<Ratio> wholeBehind(Printed part, Span percent, Figure share) {
    return wholeBehind(part.value(), percent, share)
        .map(
            whole ->
                new Ratio(
                    Optional.of(numbers.operand(part)),
                    Optional.of(whole),
                    Optional.of(Link.SENTENCE)));
  }

  /** "640 hồ sơ (59,7%), … trên tổng số 1.072 hồ sơ đã trả": the whole at the sentence's end. */
  Optional<Operand> wholeBehind(BigDecimal part, Span percent, Figure share) {
    return behind(percent).stream()
        .filter(this::isMarkedWhole)
        .filter(whole -> Fit.proves(part, whole.value(), share))
        .map(numbers::operand)
        .findFirst();
  }

  /** "… 94,62% người trên 14 tuổi (23.150 người)": in brackets, or behind words of a whole. */
  private boolean isMarkedWhole(Printed whole) {
    String lower = reading.lower();
    int start = whole.span().start();
    return Wholes.OUT_OF.endBefore(lower, start)
        || (start > 0 && lower.charAt(start - 1) == '(')
        || isTotal(whole);
  }

  /** "… chiếm 98,46%; tổng số hồ sơ đã giải quyết là 1.040". */
  private boolean isTotal(Printed whole) {
    int start = whole.span().start();
    int clause = Stops.behindLast(reading.lower(), Math.max(0, start - TITLE), start, ",;:.");
    return whole.counted().flatMap(count -> count.quantity().indicator()).isPresent()
        && Wholes.TOTAL.areIn(reading.lower(), clause, start);
  }

  /** The numbers of a sentence behind a percentage. */
  private List<Printed> behind(Span percent) {
    Block block = reading.outline().at(percent.start());
    int sentence = reading.sentenceAt(block, percent.start());
    int end = sentence < 0 ? block.span().end() : reading.sentences(block).get(sentence).end();
    return numbers.in(
        new Span(percent.end(), Math.max(percent.end(), Math.min(end, percent.end() + REACH))));
  }

  /** The numbers of the item before a percentage, in the order of the text. */
  private List<Printed> before(Span percent) {
    Block block = reading.outline().at(percent.start());
    Span stretch =
        new Span(
            Math.max(block.body().start(), percent.start() - REACH),
            Math.max(block.body().start(), percent.start()));
    return numbers.in(stretch);
  }
}
