/** The report's own PDF with the findings on it. */
@NullMarked
package vn.soat.output.annotate;

import org.jspecify.annotations.NullMarked;
