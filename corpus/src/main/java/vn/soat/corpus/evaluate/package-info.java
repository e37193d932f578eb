/** Scores what was extracted against gold. */
@NullMarked
package vn.soat.corpus.evaluate;

import org.jspecify.annotations.NullMarked;
