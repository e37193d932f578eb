package vn.soat.patterns.quantity;

import java.util.List;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Span;

/**
 * A table whose columns are told: by the cells that the file marks, or by the lead-in of a list.
 *
 * @param whole all of it, its heading included
 * @param columns what each column of counts counts
 */
record HeadedTable(Span whole, Table table, List<Indicator> columns) {

  HeadedTable {
    columns = List.copyOf(columns);
  }
}
