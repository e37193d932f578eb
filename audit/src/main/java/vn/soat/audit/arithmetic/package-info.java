/** Exact arithmetic on printed figures: fractions, intervals, the ladder of ratios. */
@NullMarked
package vn.soat.audit.arithmetic;

import org.jspecify.annotations.NullMarked;
