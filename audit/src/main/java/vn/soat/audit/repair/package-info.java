/** Looks for the smallest change of one figure that lets its relations hold. */
@NullMarked
package vn.soat.audit.repair;

import org.jspecify.annotations.NullMarked;
