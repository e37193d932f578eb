/** Which indicator of form II.06a a count of dossiers or procedures is. */
@NullMarked
package vn.soat.patterns.quantity.indicator;

import org.jspecify.annotations.NullMarked;
