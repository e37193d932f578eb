package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Span;

/** The numbers of a stretch of text, whether they have a unit or not. */
final class PrintedNumbers {

  /** Years lie here; they divide nothing. */
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  /**
   * A number.
   *
   * @param counted the count that it is, if it has a unit
   */
  record Printed(Span span, BigDecimal value, Optional<Counted> counted) {}

  private final Reading reading;
  private final List<Counted> counted;

  PrintedNumbers(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.counted = counted;
  }

  static Printed of(Counted count) {
    return new Printed(count.span(), count.quantity().figure().value(), Optional.of(count));
  }

  /** The numbers of a stretch, in the order of the text. */
  List<Printed> in(Span stretch) {
    List<Printed> numbers = new ArrayList<>();
    int first = Ordered.firstAtOrAfter(counted, Counted::start, stretch.start());
    for (int i = first; i < counted.size() && counted.get(i).start() < stretch.end(); i++) {
      Counted count = counted.get(i);
      if (count.span().end() <= stretch.end() && isPrinted(count)) {
        numbers.add(of(count));
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

  private static boolean isPrinted(Counted counted) {
    return counted.role() != Counted.Role.WORDED && counted.role() != Counted.Role.CELL;
  }

  Operand operand(Printed number) {
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
