/** An audit as one page of HTML that needs nothing beside itself. */
@NullMarked
package vn.soat.output.page;

import org.jspecify.annotations.NullMarked;
