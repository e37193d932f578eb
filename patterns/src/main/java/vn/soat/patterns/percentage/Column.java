package vn.soat.patterns.percentage;

import vn.soat.patterns.percentage.TableRows.Place;

/**
 * A column of a table.
 *
 * @param table where its table begins
 */
record Column(int table, int index) {

  /** More columns are no table that a report prints. */
  static final int MOST = 20;

  static Column of(Place place) {
    return new Column(place.table().span().start(), place.column());
  }
}
