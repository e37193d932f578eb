package vn.soat.patterns.percentage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.quantity.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Span;

/**
 * Finds which two counts of its row a share in a table is of. Its column divides the same two
 * columns in every row; which they are is told by the rows that fit.
 */
final class RowShares {

  /** A row is no longer than a printed line. */
  private static final int LONGEST_ROW = 200;

  /** A table whose rows are shares of its total has no more rows. */
  private static final int LONGEST_COLUMN = 15;

  private record Columns(Indicator part, Indicator whole) {}

  private final String text;
  private final List<Counted> counted;

  /** The two columns of the share above. */
  private Optional<Columns> above = Optional.empty();

  RowShares(Reading reading, List<Counted> counted) {
    this.text = reading.text();
    this.counted = counted;
  }

  /**
   * The ratio of a share that closes a row of counts.
   *
   * @param after the index of the first figure behind it
   */
  Optional<Ratio> find(Span percent, Figure share, int after) {
    Map<Indicator, Counted> row = rowBefore(percent, after);
    if (row.size() < 2) {
      return row.isEmpty() ? Optional.empty() : ofTotal(share, after);
    }
    Optional<Columns> columns =
        above
            .filter(same -> fits(row, same, share))
            .or(() -> fitting(row, share))
            .or(() -> above.filter(same -> has(row, same)));
    if (share.value().compareTo(Fit.HUNDRED) != 0) {
      above = columns;
    }
    return columns.map(
        c -> RatioFinder.ratio(at(row, c.part()), at(row, c.whole()), Link.SENTENCE));
  }

  /** "Chờ đo đạc | 7 | 63,64%", with "Cộng | 11 | 100%" below: of the column's greatest figure. */
  private Optional<Ratio> ofTotal(Figure share, int after) {
    Counted part = counted.get(after - 1);
    int from = Math.max(0, after - LONGEST_COLUMN);
    List<Counted> column =
        counted.subList(from, Math.min(counted.size(), after + LONGEST_COLUMN)).stream()
            .filter(cell -> cell.role() == Counted.Role.CELL && isNear(cell, part))
            .filter(cell -> isOfColumn(cell, part))
            .toList();
    return column.stream()
        .max(Comparator.comparing(cell -> cell.quantity().figure().value()))
        .filter(total -> Fit.holds(part, total, share))
        .map(total -> RatioFinder.ratio(part, total, Link.SENTENCE));
  }

  /** The same is counted in each row, or the form sets the one under the other. */
  private static boolean isOfColumn(Counted cell, Counted part) {
    Indicator own = part.quantity().indicator().orElse(Indicator.DOSSIER_OTHER);
    Indicator other = cell.quantity().indicator().orElse(Indicator.DOSSIER_OTHER);
    return own == other || (own != Indicator.DOSSIER_OTHER && Wholes.of(own).contains(other));
  }

  private static boolean isNear(Counted cell, Counted part) {
    return Math.abs(cell.start() - part.start()) < LONGEST_COLUMN * LONGEST_ROW / 2;
  }

  private Map<Indicator, Counted> rowBefore(Span percent, int after) {
    Map<Indicator, Counted> row = new EnumMap<>(Indicator.class);
    int end = percent.start();
    for (int i = after - 1; i >= 0 && percent.start() - counted.get(i).start() < LONGEST_ROW; i--) {
      Counted cell = counted.get(i);
      if (cell.role() != Counted.Role.CELL || !isRow(cell.end(), end)) {
        break;
      }
      cell.quantity().indicator().ifPresent(indicator -> row.put(indicator, cell));
      end = cell.start();
    }
    return row;
  }

  private boolean isRow(int from, int to) {
    for (int at = from; at < to; at++) {
      if (" \t|".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return from <= to;
  }

  private static Counted at(Map<Indicator, Counted> row, Indicator column) {
    return Objects.requireNonNull(row.get(column));
  }

  private static boolean has(Map<Indicator, Counted> row, Columns columns) {
    return row.containsKey(columns.part()) && row.containsKey(columns.whole());
  }

  private static boolean fits(Map<Indicator, Counted> row, Columns columns, Figure share) {
    return has(row, columns) && Fit.holds(at(row, columns.part()), at(row, columns.whole()), share);
  }

  private static Optional<Columns> fitting(Map<Indicator, Counted> row, Figure share) {
    List<Columns> all = new ArrayList<>();
    for (Indicator part : row.keySet()) {
      Wholes.of(part).forEach(whole -> all.add(new Columns(part, whole)));
    }
    return all.stream().filter(columns -> fits(row, columns, share)).findFirst();
  }
}
