/** What we measure on: sample reports with gold. */
@NullMarked
package vn.soat.corpus;

import org.jspecify.annotations.NullMarked;
