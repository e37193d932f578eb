package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Span;

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

  /** A slash, with a word for what is counted or the hundred of a formula before it. */
  private static final Pattern SLASHED =
      Pattern.compile(
          "\\s{1,3}\\p{L}+(?:\\s{1,3}\\p{L}+)?\\s{0,2}/\\s{0,2}|\\s{0,2}[x×*]\\s{0,2}100\\s{0,2}%?\\s{0,2}\\)?\\s{0,2}[/:]\\s{0,2}");

  /** Years lie here; they divide nothing. */
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /**
   * A number of the item.
   *
   * @param counted the count that it is, if it has a unit
   */
  private record Printed(Span span, BigDecimal value, Optional<Counted> counted) {}

  private final Reading reading;
  private final List<Counted> counted;

  FittingPairs(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.counted = counted;
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
                .or(() -> wholeAbove(figure, share));
      }
    }
    return Optional.empty();
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
    if (!RatioFinder.PLAN.endBefore(reading.lower(), plan.span().start())) {
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
      boolean people = whole.quantity().kind() == QuantityKind.PERSON;
      if (people && Fit.proves(part.value(), whole.quantity().figure().value(), share)) {
        return Optional.of(ratio(part, printed(whole)));
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
        Optional.of(operand(part)), Optional.of(operand(whole)), Optional.of(Link.SENTENCE));
  }

  private static Printed printed(Counted count) {
    return new Printed(count.span(), count.quantity().figure().value(), Optional.of(count));
  }

  private static boolean isPrinted(Counted counted) {
    return counted.role() != Counted.Role.WORDED && counted.role() != Counted.Role.CELL;
  }

  /** The numbers of the item before a percentage, in the order of the text. */
  private List<Printed> before(Span percent) {
    Block block = reading.outline().at(percent.start());
    Span stretch =
        new Span(
            Math.max(block.body().start(), percent.start() - REACH),
            Math.max(block.body().start(), percent.start()));
    List<Printed> numbers = new ArrayList<>();
    int first = Ordered.firstAtOrAfter(counted, Counted::start, stretch.start());
    for (int i = first; i < counted.size() && counted.get(i).start() < stretch.end(); i++) {
      Counted count = counted.get(i);
      if (count.span().end() <= stretch.end() && isPrinted(count)) {
        numbers.add(printed(count));
      }
    }
    for (Match match : reading.within(stretch)) {
      if (match.is("plain-number")
          && numbers.stream().noneMatch(n -> n.span().overlaps(match.span()))) {
        bare(match).ifPresent(numbers::add);
      }
    }
    numbers.sort(Comparator.comparing(Printed::span));
    return numbers;
  }

  private Operand operand(Printed number) {
    return new Operand(
        number.value(),
        number.counted().map(count -> count.quantity().id()),
        number
            .counted()
            .map(count -> count.quantity().evidence())
            .orElseGet(() -> reading.evidence(number.span())));
  }

  private Optional<Printed> bare(Match match) {
    String printed = match.span().of(reading.text());
    Figure figure = NumberReader.read(printed, NumberReader.Sort.COUNT, Bound.EXACT);
    boolean year =
        figure.value().compareTo(FIRST_YEAR) > 0
            && figure.value().compareTo(LAST_YEAR) < 0
            && printed.length() == 4;
    return year
        ? Optional.empty()
        : Optional.of(new Printed(match.span(), figure.value(), Optional.empty()));
  }
}
