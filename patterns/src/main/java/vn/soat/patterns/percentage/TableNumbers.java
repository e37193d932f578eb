package vn.soat.patterns.percentage;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.percentage.CellNumbers.Printed;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.table.Row;
import vn.soat.patterns.table.Table;

/** Reads the numbers of tables by row and column. */
final class TableNumbers {

  private final CellNumbers numbers;

  TableNumbers(Reading reading, Figures figures) {
    this.numbers = new CellNumbers(reading, figures);
  }

  Optional<Figure> share(Table table, Row row, int column) {
    return cell(table, row, column).flatMap(numbers::share);
  }

  Optional<Printed> number(Table table, Row row, int column) {
    return cell(table, row, column).flatMap(numbers::number);
  }

  Operand operand(Printed number) {
    return numbers.operand(number);
  }

  /** A row that is shorter ends with the others. */
  private static Optional<Cell> cell(Table table, Row row, int column) {
    List<Cell> cells = row.cells();
    int index = column - table.width() + cells.size();
    return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
  }
}
