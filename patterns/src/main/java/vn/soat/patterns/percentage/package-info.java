/** Percentages, with the two figures behind them. */
@NullMarked
package vn.soat.patterns.percentage;

import org.jspecify.annotations.NullMarked;
