package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.soat.patterns.percentage.CellNumbers.Printed;
import vn.soat.patterns.percentage.TableRows.Place;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Percentage.Change;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Headings;
import vn.soat.patterns.table.Label;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds what the shares of a column of a table are reckoned of: the same two columns in every row.
 * Most rows tell which they are; so the two figures of a row that does not fit are known too.
 */
final class ColumnShares {

  /** So many rows that fit tell the two columns of a share. */
  private static final int FEWEST_RATIOS = 2;

  /** And so many those of a rate of change: its label says that it is one. */
  private static final int FEWEST_CHANGES = 1;

  /** Two columns of a table. */
  private record Columns(int first, int second) {}

  /** How a share comes of the figures of two columns. */
  private interface Rule {
    boolean holds(BigDecimal first, BigDecimal second, Figure share);
  }

  private final Reading reading;
  private final TableNumbers numbers;
  private final TableRows rows;
  private final Phrases change;
  private final Phrases compared;
  private final Phrases plan;

  /** By where a table begins. */
  private final Map<Integer, List<List<Label>>> headings = new HashMap<>();

  private final Map<Column, Optional<Columns>> ratios = new HashMap<>();
  private final Map<Column, Optional<Columns>> changes = new HashMap<>();

  ColumnShares(Reading reading, Figures figures, TableRows rows) {
    this.reading = reading;
    this.numbers = new TableNumbers(reading, figures);
    this.rows = rows;
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.plan = reading.lexicon().words(WordList.PLAN);
  }

  /** "Chỉ tiêu giao" beside "Tỷ lệ": a share that is wanted has no figures. */
  Optional<Ratio> ofTarget(Share share) {
    return rows.placeOf(share.span())
        .filter(place -> hasOtherShares(place) && isLabelled(place, this::isPlan))
        .map(place -> Ratio.NONE);
  }

  private boolean isPlan(String label) {
    return plan.endOf(label, 0, label.length()) >= 0;
  }

  private boolean hasOtherShares(Place place) {
    return IntStream.range(0, place.row().cells().size())
        .anyMatch(i -> i != place.index() && place.row().cells().get(i).is(Cell.Sort.SHARE));
  }

  /** The cells of its row in the two columns that the shares of its column are of. */
  Optional<Ratio> find(Share share) {
    return rows.placeOf(share.span())
        .flatMap(
            place ->
                known(ratios, place, FEWEST_RATIOS, Fit::holds)
                    .flatMap(
                        columns ->
                            numbers
                                .number(place.table(), place.row(), columns.first())
                                .flatMap(
                                    part ->
                                        numbers
                                            .number(place.table(), place.row(), columns.second())
                                            .map(whole -> told(part, whole, share)))));
  }

  /**
   * What the other rows tell is as sure as a printed ratio; but a part that is more than its whole
   * may be of a plan.
   */
  private Ratio told(Printed part, Printed whole, Share share) {
    boolean broken =
        !Fit.holds(part.value(), whole.value(), share.figure())
            && part.value().compareTo(whole.value()) < 0;
    return new Ratio(
        Optional.of(numbers.operand(part)),
        Optional.of(numbers.operand(whole)),
        Optional.of(broken ? Link.PRINTED_RATIO : Link.SENTENCE));
  }

  /** "Tỷ lệ tăng", "So với cùng kỳ (%)" beside two columns of times: the two figures of its row. */
  Optional<Change> change(Span percent) {
    return rows.placeOf(percent)
        .filter(place -> isLabelled(place, this::isChange))
        .flatMap(
            place ->
                known(changes, place, FEWEST_CHANGES, ColumnShares::isChange)
                    .map(
                        columns ->
                            new Change(
                                numbers
                                    .number(place.table(), place.row(), columns.first())
                                    .map(numbers::operand),
                                numbers
                                    .number(place.table(), place.row(), columns.second())
                                    .map(numbers::operand))));
  }

  private boolean isChange(String label) {
    return change.areIn(label, 0, label.length()) || compared.areIn(label, 0, label.length());
  }

  private static boolean isChange(BigDecimal from, BigDecimal to, Figure rate) {
    return rate.value().signum() > 0 && Fit.holds(to.subtract(from).abs(), from, rate);
  }

  private boolean isLabelled(Place place, Predicate<String> wanted) {
    return headings
        .computeIfAbsent(
            place.table().span().start(), start -> Headings.read(reading, place.table()))
        .stream()
        .filter(labels -> place.column() < labels.size())
        .map(labels -> labels.get(place.column()))
        .map(Label::words)
        .anyMatch(wanted);
  }

  private Optional<Columns> known(
      Map<Column, Optional<Columns>> known, Place place, int fewest, Rule rule) {
    Column column = Column.of(place);
    return known.computeIfAbsent(column, c -> columns(place.table(), c.index(), fewest, rule));
  }

  /** The two columns before a column of shares that most of its rows fit, the nearest first. */
  private Optional<Columns> columns(Table table, int shares, int fewest, Rule rule) {
    if (shares > Column.MOST) {
      return Optional.empty();
    }
    long told =
        table.rows().stream().filter(row -> numbers.share(table, row, shares).isPresent()).count();
    Optional<Columns> best = Optional.empty();
    long most = Math.max(fewest, told / 2 + told % 2) - 1;
    for (int second = shares - 1; second >= 0; second--) {
      for (int first = shares - 1; first >= 0; first--) {
        Columns columns = new Columns(first, second);
        long fitting =
            first == second
                ? 0
                : table.rows().stream()
                    .filter(row -> fits(table, row, columns, shares, rule))
                    .count();
        if (fitting > most) {
          most = fitting;
          best = Optional.of(columns);
        }
      }
    }
    return best;
  }

  private boolean fits(Table table, Row row, Columns columns, int shares, Rule rule) {
    Optional<Figure> share = numbers.share(table, row, shares);
    Optional<Printed> first = numbers.number(table, row, columns.first());
    Optional<Printed> second = numbers.number(table, row, columns.second());
    return share.isPresent()
        && first.isPresent()
        && second.isPresent()
        && rule.holds(first.get().value(), second.get().value(), share.get());
  }
}
