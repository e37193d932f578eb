/** What people read: the report of an audit, in Vietnamese or English. */
@NullMarked
package vn.soat.output.text;

import org.jspecify.annotations.NullMarked;
