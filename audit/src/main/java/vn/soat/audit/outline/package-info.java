/** The numbering of headings: what it counts with and where it goes astray. */
@NullMarked
package vn.soat.audit.outline;

import org.jspecify.annotations.NullMarked;
