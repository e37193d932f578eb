/** The database of reports: its schema, what is written into it and what is asked of it. */
@NullMarked
package vn.soat.output.store;

import org.jspecify.annotations.NullMarked;
