/** Counts in tables: what the labels of columns and rows say, cell by cell. */
@NullMarked
package vn.soat.patterns.quantity.table;

import org.jspecify.annotations.NullMarked;
