/** Tables: a text's or a file's rows and columns as one kind of grid, whatever parts them. */
@NullMarked
package vn.soat.patterns.table;

import org.jspecify.annotations.NullMarked;
