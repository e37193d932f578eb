package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.text.Span;

/**
 * Two numbers of its row that a share in a table fits: "Tổng thu | 9.640 | 5.784 | 60,0". Columns
 * part them, so no words join them; what does not fit is not taken.
 */
final class RowPairs {

  /** The unit of a table stands above it. */
  private static final int UNIT_ABOVE = 1500;

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]{0,17}");

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:đvt|đơn\\s+vị(?:\\s+tính)?)\\s*:\\s*(?<factor>nghìn|ngàn|triệu|tỷ|tỉ)?\\s*đồng");

  private record Printed(Span span, BigDecimal value) {}

  private final Reading reading;
  private final Figures figures;
  private final TableRows rows;

  RowPairs(Reading reading, Figures figures, TableRows rows) {
    this.reading = reading;
    this.figures = figures;
    this.rows = rows;
  }

  /** The nearest pair of its row, the part before or behind its whole. */
  Optional<Ratio> find(Share share) {
    List<Printed> row = before(share.span());
    for (int right = row.size() - 1; right > 0; right--) {
      Optional<Ratio> pair = pair(row.get(right - 1), row.get(right), share.figure());
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  private Optional<Ratio> pair(Printed left, Printed right, Figure share) {
    if (Fit.holds(right.value(), left.value(), share)) {
      return Optional.of(ratio(right, left));
    }
    return Fit.holds(left.value(), right.value(), share)
        ? Optional.of(ratio(left, right))
        : Optional.empty();
  }

  /** The numbers before a share in its row. */
  private List<Printed> before(Span percent) {
    List<Printed> numbers = new ArrayList<>();
    for (Cell cell : rows.before(percent)) {
      Span span = cell.span();
      if (NUMBER.matcher(reading.text()).region(span.start(), span.end()).matches()) {
        numbers.add(new Printed(span, value(span)));
      }
    }
    return numbers;
  }

  private BigDecimal value(Span span) {
    return NumberReader.read(reading.printed(span), NumberReader.Sort.COUNT, Bound.EXACT).value();
  }

  private Ratio ratio(Printed part, Printed whole) {
    BigDecimal factor = factor(part.span().start());
    return new Ratio(
        Optional.of(operand(part, factor)),
        Optional.of(operand(whole, factor)),
        Optional.of(Link.SENTENCE));
  }

  private Operand operand(Printed number, BigDecimal factor) {
    Optional<Quantity> known = figures.startingAt(number.span().start()).map(Counted::quantity);
    return new Operand(
        known.map(count -> count.figure().value()).orElseGet(() -> number.value().multiply(factor)),
        known.map(Quantity::id),
        reading.evidence(number.span()));
  }

  /** "(ĐVT: triệu đồng)" above the table. */
  private BigDecimal factor(int at) {
    Matcher unit = UNIT.matcher(reading.lower()).region(Math.max(0, at - UNIT_ABOVE), at);
    BigDecimal factor = BigDecimal.ONE;
    while (unit.find()) {
      factor = factor(Optional.ofNullable(unit.group("factor")));
    }
    return factor;
  }

  private static BigDecimal factor(Optional<String> word) {
    return switch (word.orElse("")) {
      case "nghìn", "ngàn" -> BigDecimal.TEN.pow(3);
      case "triệu" -> BigDecimal.TEN.pow(6);
      case "tỷ", "tỉ" -> BigDecimal.TEN.pow(9);
      default -> BigDecimal.ONE;
    };
  }
}
