/** The interface for programs, under {@code /api/v1}. */
@NullMarked
package vn.soat.dashboard.api;

import org.jspecify.annotations.NullMarked;
