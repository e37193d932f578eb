/** The record as JSON, as the published schema describes it. */
@NullMarked
package vn.soat.output.json;

import org.jspecify.annotations.NullMarked;
