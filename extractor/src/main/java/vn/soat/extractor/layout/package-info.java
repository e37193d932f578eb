/**
 * From placed words to the text that a person reads: lines, columns, tables, footnotes, running
 * heads. Knows no file format.
 */
@NullMarked
package vn.soat.extractor.layout;

import org.jspecify.annotations.NullMarked;
