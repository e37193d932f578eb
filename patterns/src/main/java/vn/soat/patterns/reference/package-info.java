/** Documents that a report cites. */
@NullMarked
package vn.soat.patterns.reference;

import org.jspecify.annotations.NullMarked;
