/** Many files at once into the store: what is found, read by all cores, and written by one. */
@NullMarked
package vn.soat.output.bulk;

import org.jspecify.annotations.NullMarked;
