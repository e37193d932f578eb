/** What all readers of one report share. */
@NullMarked
package vn.soat.patterns.reading;

import org.jspecify.annotations.NullMarked;
