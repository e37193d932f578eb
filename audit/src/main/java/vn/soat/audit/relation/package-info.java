/** What the figures of a report must fulfil together, found once and proved by its own words. */
@NullMarked
package vn.soat.audit.relation;

import org.jspecify.annotations.NullMarked;
