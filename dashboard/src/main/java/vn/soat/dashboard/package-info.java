/** The dashboard: what is in a store, seen and decided in a browser. */
@NullMarked
package vn.soat.dashboard;

import org.jspecify.annotations.NullMarked;
