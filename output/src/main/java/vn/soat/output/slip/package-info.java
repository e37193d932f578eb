/** The slip that goes back to whoever wrote a report: what does not fit, where, and what to do. */
@NullMarked
package vn.soat.output.slip;

import org.jspecify.annotations.NullMarked;
