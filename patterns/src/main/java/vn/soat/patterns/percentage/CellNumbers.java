package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;

/** Reads the numbers in the cells of tables, in the unit that stands above a table. */
final class CellNumbers {

  /** The unit of a table stands above it. */
  private static final int UNIT_ABOVE = 1500;

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]{0,17}");

  private static final Pattern SHARE =
      Pattern.compile("(?<figure>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?%?");

  /** A number as it stands in its cell. */
  record Printed(Span span, BigDecimal value) {}

  private final Reading reading;
  private final Figures figures;
  private final Pattern unitOfMoney;

  CellNumbers(Reading reading, Figures figures) {
    this.reading = reading;
    this.figures = figures;
    this.unitOfMoney = reading.lexicon().expression(Expression.UNIT_OF_MONEY);
  }

  /** The number that is all of a cell. */
  Optional<Printed> number(Cell cell) {
    Span span = cell.span();
    return NUMBER.matcher(reading.text()).region(span.start(), span.end()).matches()
        ? Optional.of(new Printed(span, value(span)))
        : Optional.empty();
  }

  private BigDecimal value(Span span) {
    return NumberReader.read(reading.printed(span), NumberReader.Sort.COUNT, Bound.EXACT).value();
  }

  /** The share that is all of a cell. */
  Optional<Figure> share(Cell cell) {
    Span span = cell.span();
    Matcher share = SHARE.matcher(reading.text()).region(span.start(), span.end());
    return share.matches()
        ? Optional.of(
            NumberReader.read(share.group("figure"), NumberReader.Sort.PERCENT, Bound.EXACT))
        : Optional.empty();
  }

  Ratio ratio(Printed part, Printed whole) {
    return new Ratio(
        Optional.of(operand(part)), Optional.of(operand(whole)), Optional.of(Link.SENTENCE));
  }

  Operand operand(Printed number) {
    Optional<Quantity> known = figures.startingAt(number.span().start()).map(Counted::quantity);
    return new Operand(
        known
            .map(count -> count.figure().value())
            .orElseGet(() -> number.value().multiply(factor(number.span().start()))),
        known.map(Quantity::id),
        reading.evidence(number.span()));
  }

  /** "(ĐVT: triệu đồng)" above the table. */
  private BigDecimal factor(int at) {
    Matcher unit = unitOfMoney.matcher(reading.lower()).region(Math.max(0, at - UNIT_ABOVE), at);
    BigDecimal factor = BigDecimal.ONE;
    while (unit.find()) {
      factor = factor(Optional.ofNullable(unit.group("factor")));
    }
    return factor;
  }

  private static BigDecimal factor(Optional<String> word) {
    return switch (word.orElse("")) {
      case "nghìn", "ngàn", "1.000", "1,000", "1000" -> BigDecimal.TEN.pow(3);
      case "triệu" -> BigDecimal.TEN.pow(6);
      case "tỷ", "tỉ" -> BigDecimal.TEN.pow(9);
      default -> BigDecimal.ONE;
    };
  }
}
