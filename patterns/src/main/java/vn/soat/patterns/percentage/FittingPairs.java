package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.percentage.PrintedNumbers.Printed;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Two figures of an item that nothing but their fit joins to a percentage: "Nhiệm vụ được giao: 48;
 * đã xong 41, đạt 85,42%". What does not fit is not taken, so no fault of the report comes from
 * here.
 */
final class FittingPairs {

  /** The parts of a staff stand close below its number. */
  private static final int BLOCKS_ABOVE = 3;

  private static final Pattern OF_WHAT = Pattern.compile("[^.;,:()%\\d]{1,40},\\s{0,3}");

  /** "6.942 tài khoản trên 9.105 người đủ 15 tuổi, đạt 76,24%": one number may say who is meant. */
  private static final int ASIDE = 2;

  /** Where what came is told by its ways in a bracket. */
  private static final int CLAUSE = 240;

  /** What a total is called takes no more. */
  private static final int TITLE = 60;

  private final Reading reading;
  private final Figures figures;
  private final PrintedNumbers numbers;
  private final Joins joins;
  private final Phrases plans;
  private final Phrases fallenDue;
  private final Pattern slashedPair;
  private final Pattern doneOfIt;

  FittingPairs(Reading reading, Figures figures, PrintedNumbers numbers, Joins joins) {
    this.reading = reading;
    this.figures = figures;
    this.numbers = numbers;
    this.joins = joins;
    this.plans = reading.lexicon().words(WordList.PLAN);
    this.fallenDue = reading.lexicon().words(WordList.FALLEN_DUE);
    this.slashedPair = reading.lexicon().expression(Expression.SLASHED_PAIR);
    this.doneOfIt = reading.lexicon().expression(Expression.DONE_OF_IT);
  }

  /** The nearest pair. */
  Optional<Ratio> find(Share share) {
    List<Printed> before = numbers.before(share.span());
    int last = lastJoined(before, share);
    return last < 0 ? Optional.empty() : ofJoined(before.subList(0, last), before.get(last), share);
  }

  private int lastJoined(List<Printed> before, Share share) {
    int at = before.size() - 1;
    while (at >= 0 && !isJoined(before.get(at), share)) {
      at--;
    }
    return at;
  }

  private boolean isJoined(Printed number, Share share) {
    return joins.joins(number.span().end(), share.span());
  }

  private Optional<Ratio> ofJoined(List<Printed> others, Printed joined, Share share) {
    Optional<Ratio> slashed = slashed(others, joined, share);
    return share.isAll() || slashed.isPresent()
        ? slashed.or(() -> allOfLast(others, joined))
        : whole(others, joined, share)
            .or(() -> wholeOfDone(others, joined, share))
            .or(() -> part(others, joined, share))
            .or(() -> wholeAbove(joined, share))
            .or(() -> wholeBehind(joined, share));
  }

  /** "Tiếp nhận 14 phản ánh, đã trả lời 14 (đạt 100%)": as many as the figure before. */
  private Optional<Ratio> allOfLast(List<Printed> others, Printed joined) {
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(others.size() - 1))
            .filter(all -> all.value().compareTo(joined.value()) == 0)
            .filter(all -> joins.isInClause(all.span().end(), joined.span().start()))
            .map(all -> numbers.ratio(joined, all));
  }

  /** The two figures of which a slash makes the joined one the whole: "15 thư/17 hồ sơ, đạt …". */
  Optional<Ratio> slashed(Share share) {
    List<Printed> before = numbers.before(share.span());
    for (int last = before.size() - 1; last >= Math.max(1, before.size() - ASIDE); last--) {
      Printed whole = before.get(last);
      Optional<Ratio> ratio =
          isJoined(whole, share) || isInClauseBefore(whole, share)
              ? slashed(before.subList(0, last), whole, share)
              : Optional.empty();
      if (ratio.isPresent()) {
        return ratio;
      }
    }
    return Optional.empty();
  }

  /** "05 thư/05 hồ sơ quá hạn, 100%": nothing but what the whole is of and a comma. */
  private boolean isInClauseBefore(Printed whole, Share share) {
    int end = whole.span().end();
    return share.start() - end < TITLE
        && OF_WHAT.matcher(joins.between(end, share.start())).matches();
  }

  /** "5.120 giao dịch/5.388 hồ sơ", "(3.248 x 100)/3.254". */
  private Optional<Ratio> slashed(List<Printed> before, Printed whole, Share share) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2); i--) {
      Printed part = before.get(i);
      if (isSlashed(part, whole) && Fit.holds(part.value(), whole.value(), share.figure())) {
        return Optional.of(numbers.ratio(part, whole));
      }
    }
    return Optional.empty();
  }

  private boolean isSlashed(Printed part, Printed whole) {
    String lower = reading.lower();
    int from = part.span().end();
    int to = Math.max(from, whole.span().start());
    int sign = Blanks.before(lower, to) - 1;
    boolean mayBe =
        sign >= from
            && ("/:".indexOf(lower.charAt(sign)) >= 0 || Wholes.OUT_OF.endBefore(lower, to));
    return mayBe && slashedPair.matcher(lower).region(from, to).matches();
  }

  /** "14 công chức (biên chế được giao 16, đạt 87,5%)": the joined figure is the plan. */
  private Optional<Ratio> part(List<Printed> before, Printed plan, Share share) {
    if (!plans.endBefore(reading.lower(), plan.span().start())) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (proves(before.get(i), plan, share)) {
        return Optional.of(numbers.ratio(before.get(i), plan));
      }
    }
    return Optional.empty();
  }

  /** "CBCC: 22 đ/c" and in the next item "ĐH 15 (68,18%)": a bare number's whole stands above. */
  private Optional<Ratio> wholeAbove(Printed part, Share share) {
    if (part.counted().isPresent() || !share.hasDecimals()) {
      return Optional.empty();
    }
    Block block = reading.outline().at(part.span().start());
    boolean telling = share.figure().decimals() > 1 && share.isTenthOrMore();
    int last = figures.firstAtOrAfter(block.span().start()) - 1;
    for (int i = last; i >= 0 && isJustAbove(figures.get(i), block); i--) {
      Counted count = figures.get(i);
      Printed whole = PrintedNumbers.of(count);
      boolean people = count.quantity().kind() == QuantityKind.PERSON;
      if ((people || telling) && proves(part, whole, share)) {
        return Optional.of(numbers.ratio(part, whole));
      }
    }
    return Optional.empty();
  }

  private boolean isJustAbove(Counted whole, Block block) {
    return block.index() - whole.block().index() <= BLOCKS_ABOVE
        && reading.outline().sameHeading(whole.block(), block);
  }

  private Optional<Ratio> whole(List<Printed> before, Printed part, Share share) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (proves(part, before.get(i), share)) {
        return Optional.of(numbers.ratio(part, before.get(i)));
      }
    }
    return Optional.empty();
  }

  /**
   * "Tiếp nhận 09 kiến nghị (qua mạng 05, văn bản 04); đã xử lý 08, đạt 88,88%": where the words
   * say what was done of what came, a share that is cut fits as well.
   */
  private Optional<Ratio> wholeOfDone(List<Printed> before, Printed done, Share share) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Printed whole = before.get(i);
      if (share.isTold() && whole.counted().isPresent() && isDoneOf(whole, done)) {
        return Fit.holds(done.value(), whole.value(), share.figure())
            ? Optional.of(numbers.ratio(done, whole))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isDoneOf(Printed whole, Printed done) {
    int from = whole.span().end();
    return done.span().start() - from <= CLAUSE
        && doneOfIt.matcher(joins.between(from, done.span().start())).matches();
  }

  private static boolean proves(Printed part, Printed whole, Share share) {
    return Fit.proves(part.value(), whole.value(), share.figure());
  }

  /** "thạc sĩ 2 (9,5%), đại học 17 (81,0%) trên tổng số 21 người". */
  private Optional<Ratio> wholeBehind(Printed part, Share share) {
    return wholeBehind(part.value(), share).map(whole -> numbers.ratio(part, whole));
  }

  /** "640 hồ sơ (59,7%), … trên tổng số 1.072 hồ sơ đã trả": the whole at the sentence's end. */
  Ratio withWholeBehind(Ratio ofPart, Share share) {
    return ofPart
        .numerator()
        .flatMap(part -> wholeBehind(part.value(), share))
        .map(
            whole ->
                new Ratio(
                    ofPart.numerator(),
                    Optional.of(numbers.operand(whole)),
                    Optional.of(Link.SENTENCE)))
        .orElse(ofPart);
  }

  private Optional<Printed> wholeBehind(BigDecimal part, Share share) {
    for (Printed whole : numbers.behind(share.span())) {
      if (isMarkedWhole(whole) && Fit.proves(part, whole.value(), share.figure())) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /** "… 94,62% người trên 14 tuổi (23.150 người)": in brackets, or behind words of a whole. */
  private boolean isMarkedWhole(Printed whole) {
    String lower = reading.lower();
    int start = whole.span().start();
    return Wholes.OUT_OF.endBefore(lower, start)
        || (start > 0 && lower.charAt(start - 1) == '(')
        || isTotal(whole);
  }

  /** "… chiếm 98,46%; tổng số hồ sơ đã giải quyết là 1.040", "…, đến hạn giải quyết 1.040". */
  private boolean isTotal(Printed whole) {
    int start = whole.span().start();
    int clause = Stops.behindLast(reading.lower(), Math.max(0, start - TITLE), start, ",;:.");
    return whole.counted().flatMap(count -> count.quantity().indicator()).isPresent()
        && (Wholes.TOTAL.areIn(reading.lower(), clause, start)
            || fallenDue.areIn(reading.lower(), clause, start));
  }
}
