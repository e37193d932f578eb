package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.soat.patterns.text.Span;

/**
 * A row of a table.
 *
 * @param span the whole row, its ordinal left out
 * @param field what the row is about
 * @param figures its counts and shares, from left to right; of no length where a cell is empty
 * @param shares for each figure whether it is a share
 */
record TableRow(Span span, Span field, List<Span> figures, List<Boolean> shares) {

  /** What stands in a cell, as an expression: the count that a column holds for a row. */
  static final String NUMBER = "\\d{1,3}(?:[.,]\\d{3}){1,6}|\\d{1,6}";

  TableRow {
    figures = List.copyOf(figures);
    shares = List.copyOf(shares);
  }

  /** The row without some of its counts, which are shares; their places count from 0. */
  TableRow without(Set<Integer> columns) {
    List<Boolean> marked = new ArrayList<>();
    int count = 0;
    for (boolean share : shares) {
      marked.add(share || columns.contains(count));
      count += share ? 0 : 1;
    }
    return new TableRow(span, field, figures, marked);
  }

  /** Its counts, from left to right. */
  List<Span> cells() {
    return IntStream.range(0, figures.size())
        .filter(figure -> !shares.get(figure))
        .mapToObj(figures::get)
        .toList();
  }

  /** How many counts it has. */
  int columns() {
    return (int) shares.stream().filter(share -> !share).count();
  }
}
