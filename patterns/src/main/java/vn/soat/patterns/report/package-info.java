/** What one report says: the records that everything after reading works on. */
@NullMarked
package vn.soat.patterns.report;

import org.jspecify.annotations.NullMarked;
