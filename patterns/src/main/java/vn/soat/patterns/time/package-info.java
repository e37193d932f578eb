/** Dates and periods. */
@NullMarked
package vn.soat.patterns.time;

import org.jspecify.annotations.NullMarked;
