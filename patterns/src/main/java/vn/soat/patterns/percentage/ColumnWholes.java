package vn.soat.patterns.percentage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.patterns.percentage.CellNumbers.Printed;
import vn.soat.patterns.percentage.TableRows.Place;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;

/**
 * Finds the one whole that the shares of a column are of: the total of another column, or what is
 * counted above the table. Most of its rows tell which it is.
 */
final class ColumnWholes {

  /** So many rows that fit tell a whole. */
  private static final int FEWEST_FITTING = 2;

  /** So far above its rows the whole of a table stands. */
  private static final int ABOVE = 600;

  /** A column whose figures are parts of one whole. */
  private record Parted(int column, Operand whole, Link link) {

    /** None of nothing is a share of anything, and the whole of itself shows nothing. */
    boolean isPart(Printed number) {
      return number.value().signum() > 0 && number.value().compareTo(whole.value()) < 0;
    }

    Ratio ratio(Operand part) {
      return new Ratio(Optional.of(part), Optional.of(whole), Optional.of(link));
    }
  }

  private final TableNumbers numbers;
  private final Figures figures;
  private final TableRows rows;
  private final Map<Column, Optional<Parted>> wholes = new HashMap<>();

  ColumnWholes(Reading reading, Figures figures, TableRows rows) {
    this.numbers = new TableNumbers(reading, figures);
    this.figures = figures;
    this.rows = rows;
  }

  /** The part in the row of a share, over the whole. */
  Optional<Ratio> find(Share share) {
    return rows.placeOf(share.span())
        .flatMap(place -> parted(place).flatMap(parted -> ratio(place, parted)));
  }

  private Optional<Ratio> ratio(Place place, Parted parted) {
    return numbers
        .number(place.table(), place.row(), parted.column())
        .map(part -> parted.ratio(numbers.operand(part)));
  }

  private Optional<Parted> parted(Place place) {
    return wholes.computeIfAbsent(
        Column.of(place), column -> parted(place.table(), column.index()));
  }

  /** The nearest column whose parts fit. */
  private Optional<Parted> parted(Table table, int shares) {
    return IntStream.range(0, Math.min(Column.MOST, table.width()))
        .boxed()
        .filter(column -> column != shares)
        .sorted(Comparator.comparing(column -> Math.abs(shares - column)))
        .flatMap(column -> wholes(table, column))
        .filter(parted -> fitMost(table, parted, shares))
        .findFirst();
  }

  /** The greatest figure of a column, and those that stand close above the table. */
  private Stream<Parted> wholes(Table table, int column) {
    Stream<Parted> total =
        table.rows().stream()
            .flatMap(row -> numbers.number(table, row, column).stream())
            .max(Comparator.comparing(Printed::value))
            .map(most -> new Parted(column, numbers.operand(most), Link.SENTENCE))
            .stream();
    return Stream.concat(
        total,
        figures
            .closeBefore(table.span().start(), ABOVE)
            .map(counted -> new Parted(column, counted.operand(), Link.LEAD_IN)));
  }

  private boolean fitMost(Table table, Parted parted, int shares) {
    List<Row> parts =
        table.rows().stream()
            .filter(row -> numbers.share(table, row, shares).isPresent())
            .filter(row -> part(table, row, parted).isPresent())
            .toList();
    long fitting = parts.stream().filter(row -> fits(table, row, parted, shares)).count();
    return fitting >= FEWEST_FITTING && 2 * fitting > parts.size();
  }

  private Optional<Printed> part(Table table, Row row, Parted parted) {
    return numbers.number(table, row, parted.column()).filter(parted::isPart);
  }

  private boolean fits(Table table, Row row, Parted parted, int shares) {
    return part(table, row, parted)
        .flatMap(
            part ->
                numbers
                    .share(table, row, shares)
                    .filter(share -> Fit.holds(part.value(), parted.whole().value(), share)))
        .isPresent();
  }
}
