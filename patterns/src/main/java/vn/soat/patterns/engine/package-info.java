/** Runs the pattern files over a text. */
@NullMarked
package vn.soat.patterns.engine;

import org.jspecify.annotations.NullMarked;
