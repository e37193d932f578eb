package vn.soat.patterns.percentage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.table.Cell;

/**
 * Finds which two counts of its row a share in a table is of. Its column divides the same two
 * columns in every row; which they are is told by the rows that fit.
 */
final class RowShares {

  /** A row is no longer than a printed line. */
  private static final int LONGEST_ROW = 200;

  /** A table whose rows are shares of its total has no more rows. */
  private static final int LONGEST_COLUMN = 15;

  /** Two columns, counted leftwards from the share's. */
  private record Columns(int part, int whole) {

    boolean areIn(List<Counted> row) {
      return Math.max(part, whole) < row.size();
    }

    boolean fit(List<Counted> row, Figure share) {
      return areIn(row) && Fit.holds(row.get(part), row.get(whole), share);
    }

    /** Whether the form says that the one is a share of the other. */
    boolean areOfForm(List<Counted> row) {
      Optional<Indicator> base = row.get(whole).quantity().indicator();
      return base.isPresent()
          && row.get(part).quantity().indicator().filter(i -> isBase(i, base.get())).isPresent();
    }

    private static boolean isBase(Indicator part, Indicator whole) {
      return Wholes.of(part).contains(whole);
    }
  }

  private final Figures figures;
  private final TableRows rows;

  /** The two columns of the share above. */
  private Optional<Columns> above = Optional.empty();

  RowShares(Figures figures, TableRows rows) {
    this.figures = figures;
    this.rows = rows;
  }

  /** The ratio of a share that closes a row of counts. */
  Optional<Ratio> find(Share share) {
    List<Counted> row = rowBefore(share);
    if (row.size() < 2) {
      return row.isEmpty() ? Optional.empty() : ofTotal(share);
    }
    Optional<Columns> columns =
        above
            .filter(same -> same.fit(row, share.figure()))
            .or(() -> fitting(row, share.figure()))
            .or(() -> above.filter(same -> same.areIn(row)));
    if (!share.isAll()) {
      above = columns;
    }
    return columns.map(c -> row.get(c.part()).over(row.get(c.whole()), Link.SENTENCE));
  }

  /** "Chờ đo đạc | 7 | 63,64%", with "Cộng | 11 | 100%" below: of the column's greatest figure. */
  private Optional<Ratio> ofTotal(Share share) {
    int after = share.after();
    Counted part = figures.get(after - 1);
    int from = Math.max(0, after - LONGEST_COLUMN);
    List<Counted> column =
        figures.all().subList(from, Math.min(figures.size(), after + LONGEST_COLUMN)).stream()
            .filter(cell -> cell.role() == Counted.Role.CELL && isNear(cell, part))
            .filter(cell -> isOfColumn(cell, part))
            .toList();
    return column.stream()
        .max(Comparator.comparing(cell -> cell.quantity().figure().value()))
        .filter(total -> share.fits(part, total))
        .map(total -> part.over(total, Link.SENTENCE));
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

  /** The counts of the row before a share, the nearest first. */
  private List<Counted> rowBefore(Share share) {
    List<Counted> row = new ArrayList<>();
    List<Cell> cells = rows.before(share.span());
    for (int i = cells.size() - 1; i >= 0; i--) {
      if (!cells.get(i).is(Cell.Sort.EMPTY)) {
        Optional<Counted> count = figures.startingAt(cells.get(i).span().start());
        if (count.filter(cell -> cell.role() == Counted.Role.CELL).isEmpty()) {
          break;
        }
        row.add(count.get());
      }
    }
    return row;
  }

  /**
   * The columns that the form relates; of others only digits can tell that they belong together.
   */
  private static Optional<Columns> fitting(List<Counted> row, Figure share) {
    List<Columns> all =
        IntStream.range(0, row.size())
            .boxed()
            .flatMap(
                part ->
                    IntStream.range(0, row.size())
                        .filter(whole -> whole != part)
                        .mapToObj(whole -> new Columns(part, whole)))
            .filter(columns -> columns.fit(row, share))
            .toList();
    return all.stream()
        .filter(columns -> columns.areOfForm(row))
        .findFirst()
        .or(() -> share.decimals() > 0 ? all.stream().findFirst() : Optional.empty());
  }
}
