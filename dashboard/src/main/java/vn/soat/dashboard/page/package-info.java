/** The pages and the interface for programs, one class each. */
@NullMarked
package vn.soat.dashboard.page;

import org.jspecify.annotations.NullMarked;
