/** Finds what does not fit in a report: relations between figures, rules, findings. */
@NullMarked
package vn.soat.audit;

import org.jspecify.annotations.NullMarked;
