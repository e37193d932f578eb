package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Span;

/** The numbers of a stretch of text, whether they have a unit or not. */
final class PrintedNumbers {

  /** A sentence further back speaks of something else. */
  private static final int REACH = 320;

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
  private final Figures figures;

  PrintedNumbers(Reading reading, Figures figures) {
    this.reading = reading;
    this.figures = figures;
  }

  static Printed of(Counted count) {
    return new Printed(count.span(), count.quantity().figure().value(), Optional.of(count));
  }

  /** The numbers of the item before a percentage, in the order of the text. */
  List<Printed> before(Span percent) {
    int body = reading.outline().at(percent.start()).body().start();
    return in(new Span(Math.max(body, percent.start() - REACH), Math.max(body, percent.start())));
  }

  /** Those of its sentence. */
  List<Printed> inSentenceBefore(Span percent) {
    Block block = reading.outline().at(percent.start());
    int from = reading.sentences().startOf(block, percent.start());
    return before(percent).stream().filter(number -> number.span().start() >= from).toList();
  }

  /** The numbers of a sentence behind a percentage. */
  List<Printed> behind(Span percent) {
    Block block = reading.outline().at(percent.start());
    int end = reading.sentences().endOf(block, percent.start());
    return in(
        new Span(percent.end(), Math.max(percent.end(), Math.min(end, percent.end() + REACH))));
  }

  /** The numbers that an item ends with. */
  List<Printed> lastOf(Block block) {
    int end = block.span().end();
    return in(new Span(Math.min(end, Math.max(block.body().start(), end - REACH)), end));
  }

  /** The numbers of a stretch, in the order of the text. */
  List<Printed> in(Span stretch) {
    List<Printed> numbers = new ArrayList<>();
    int first = figures.firstAtOrAfter(stretch.start());
    for (int i = first; i < figures.size() && figures.get(i).start() < stretch.end(); i++) {
      Counted count = figures.get(i);
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

  /** The ratio of two numbers that one item tells. */
  Ratio ratio(Printed part, Printed whole) {
    return new Ratio(
        Optional.of(operand(part)), Optional.of(operand(whole)), Optional.of(Link.SENTENCE));
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
