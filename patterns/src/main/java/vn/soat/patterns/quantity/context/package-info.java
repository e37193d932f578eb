/**
 * What is known of a figure: itself, those read before it, and the words, scope and period around
 * it.
 */
@NullMarked
package vn.soat.patterns.quantity.context;

import org.jspecify.annotations.NullMarked;
