/** The text of one report and the places in it. */
@NullMarked
package vn.soat.patterns.text;

import org.jspecify.annotations.NullMarked;
