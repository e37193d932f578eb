/** Which numbers of a text may be figures that count something. */
@NullMarked
package vn.soat.patterns.quantity.figure;

import org.jspecify.annotations.NullMarked;
