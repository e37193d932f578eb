/** Counts and measures, with what each one counts. */
@NullMarked
package vn.soat.patterns.quantity;

import org.jspecify.annotations.NullMarked;
