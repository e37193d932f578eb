/** Printed numbers and what they mean. */
@NullMarked
package vn.soat.patterns.number;

import org.jspecify.annotations.NullMarked;
