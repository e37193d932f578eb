package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import vn.soat.patterns.text.Span;

/**
 * Two figures of an item that nothing but their fit joins to a percentage: "Nhiệm vụ được giao: 48;
 * đã xong 41, đạt 85,42%". What does not fit is not taken, so no fault of the report comes from
 * here.
 */
final class FittingPairs {

  /** A sentence further back speaks of something else. */
  private static final int REACH = 320;

  /** Years lie here; they divide nothing. */
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private record Printed(Span span, Operand operand) {}

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
    if (share.value().compareTo(Fit.HUNDRED) == 0) {
      return Optional.empty();
    }
    List<Printed> before = before(percent);
    for (int i = before.size() - 1; i > 0; i--) {
      if (joined.test(before.get(i).span())) {
        return whole(before.subList(0, i), before.get(i), share);
      }
    }
    return Optional.empty();
  }

  private static Optional<Ratio> whole(List<Printed> before, Printed part, Figure share) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (Fit.proves(part.operand().value(), before.get(i).operand().value(), share)) {
        return Optional.of(
            new Ratio(
                Optional.of(part.operand()),
                Optional.of(before.get(i).operand()),
                Optional.of(Link.SENTENCE)));
      }
    }
    return Optional.empty();
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
    counted.stream()
        .filter(c -> stretch.contains(c.span()) && isPrinted(c))
        .forEach(c -> numbers.add(number(c)));
    reading.within(stretch).stream()
        .filter(
            m ->
                m.is("plain-number")
                    && numbers.stream().noneMatch(n -> n.span().overlaps(m.span())))
        .toList()
        .forEach(match -> bare(match).ifPresent(numbers::add));
    numbers.sort(Comparator.comparing(Printed::span));
    return numbers;
  }

  private static Printed number(Counted counted) {
    var quantity = counted.quantity();
    return new Printed(
        counted.span(),
        new Operand(quantity.figure().value(), Optional.of(quantity.id()), quantity.evidence()));
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
        : Optional.of(
            new Printed(
                match.span(),
                new Operand(figure.value(), Optional.empty(), reading.evidence(match.span()))));
  }
}
