/** Turns files into audited records. */
@NullMarked
package vn.soat.extractor;

import org.jspecify.annotations.NullMarked;
