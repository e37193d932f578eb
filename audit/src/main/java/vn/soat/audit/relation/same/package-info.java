/** Finds what a report tells in several places. */
@NullMarked
package vn.soat.audit.relation.same;

import org.jspecify.annotations.NullMarked;
