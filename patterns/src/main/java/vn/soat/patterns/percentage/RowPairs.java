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
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;

/**
 * Two numbers of its row that a share in a table fits: "Tổng thu | 9.640 | 5.784 | 60,0". Columns
 * part them, so no words join them; what does not fit is not taken.
 */
final class RowPairs {

  private static final int COLUMN_GAP = 2;

  /** No row is longer. */
  private static final int LONGEST_ROW = 250;

  /** The unit of a table stands above it. */
  private static final int UNIT_ABOVE = 1500;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=\\d)(?<=[|\\t]\\x20{0,40}|\\x20\\x20)\\d[\\d.,]{0,17}(?=\\x20*[|\\t]|\\x20\\x20)");

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:đvt|đơn\\s+vị(?:\\s+tính)?)\\s*:\\s*(?<factor>nghìn|ngàn|triệu|tỷ|tỉ)?\\s*đồng");

  private record Printed(Span span, BigDecimal value) {}

  private final Reading reading;
  private final Figures figures;

  RowPairs(Reading reading, Figures figures) {
    this.reading = reading;
    this.figures = figures;
  }

  /** The nearest pair of its row, the part before or behind its whole. */
  Optional<Ratio> find(Share share) {
    List<Printed> row = isInColumn(share.span()) ? before(share.span()) : List.of();
    for (int right = row.size() - 1; right > 0; right--) {
      Optional<Ratio> pair = pair(row.get(right - 1), row.get(right), share.figure());
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but the gap between two columns stands before a share. */
  private boolean isInColumn(Span percent) {
    String text = reading.text();
    int start = percent.start();
    int at = Math.max(0, start - COLUMN_GAP);
    return start > COLUMN_GAP
        && (text.substring(at, start).isBlank()
            || "|\t".indexOf(text.charAt(start - 1)) >= 0
            || text.startsWith("| ", at))
        && Stops.firstIn(text, at, start, '\n') < 0;
  }

  private Optional<Ratio> pair(Printed left, Printed right, Figure share) {
    if (Fit.holds(right.value(), left.value(), share)) {
      return Optional.of(ratio(right, left));
    }
    return Fit.holds(left.value(), right.value(), share)
        ? Optional.of(ratio(left, right))
        : Optional.empty();
  }

  /** The numbers in columns of their own before a share on its line. */
  private List<Printed> before(Span percent) {
    String text = reading.lower();
    int from = Math.max(0, percent.start() - LONGEST_ROW);
    int line = Math.max(from, text.lastIndexOf('\n', percent.start()) + 1);
    List<Printed> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text).region(line, percent.start()).useTransparentBounds(true);
    while (number.find()) {
      Span span = new Span(number.start(), number.end());
      numbers.add(new Printed(span, value(span)));
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
