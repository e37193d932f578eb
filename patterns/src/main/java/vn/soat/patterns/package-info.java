/** Reads the text of a report: from characters to what it says. */
@NullMarked
package vn.soat.patterns;

import org.jspecify.annotations.NullMarked;
