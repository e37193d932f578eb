/** What a figure without a sure unit counts. */
@NullMarked
package vn.soat.patterns.quantity.kind;

import org.jspecify.annotations.NullMarked;
