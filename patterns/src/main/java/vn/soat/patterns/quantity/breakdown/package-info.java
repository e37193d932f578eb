/** Wholes that are told with their parts. */
@NullMarked
package vn.soat.patterns.quantity.breakdown;

import org.jspecify.annotations.NullMarked;
