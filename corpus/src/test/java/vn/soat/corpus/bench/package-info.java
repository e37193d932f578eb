/** How fast reports are read. Compiled and run by {@code -Dsoat.bench} alone. */
@NullMarked
package vn.soat.corpus.bench;

import org.jspecify.annotations.NullMarked;
