/** Finds the ratios, the growth and the hundred that the shares of a report tell. */
@NullMarked
package vn.soat.audit.relation.ratio;

import org.jspecify.annotations.NullMarked;
