package vn.soat.patterns.quantity.table;

import java.util.List;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.text.Span;

/**
 * A figure of a labelled row.
 *
 * @param label what the row says it counts
 * @param sort what all rows of its table have in common
 */
record RowFigure(Span label, Cell figure, CountedColumns.Counted column, RowFigure.Sort sort) {

  /**
   * What rows have in common.
   *
   * @param kind what they count
   * @param causes whether they are causes, which count none of the form's columns
   * @param added whether a row of the table adds the others up
   * @param fields whether they are fields
   * @param above the line above the first row, and the one before it
   */
  record Sort(QuantityKind kind, boolean causes, boolean added, boolean fields, List<Span> above) {}

  boolean worded() {
    return figure.is(Cell.Sort.NONE_IN_WORDS);
  }
}
