/** Writes reports whose figures are known, with errors put in on purpose, and their gold. */
@NullMarked
package vn.soat.corpus.generate;

import org.jspecify.annotations.NullMarked;
