/** What leaves the store: JSON Lines, CSV, spreadsheets, and rows on a terminal. */
@NullMarked
package vn.soat.output.export;

import org.jspecify.annotations.NullMarked;
