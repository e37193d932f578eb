/** Sets the text of a sample as a Word document and as a PDF. */
@NullMarked
package vn.soat.corpus.typeset;

import org.jspecify.annotations.NullMarked;
