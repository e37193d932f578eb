/** What the dashboard asks of the store. */
@NullMarked
package vn.soat.dashboard.data;

import org.jspecify.annotations.NullMarked;
