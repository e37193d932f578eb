/** All relations of one report. */
@NullMarked
package vn.soat.audit.relation.report;

import org.jspecify.annotations.NullMarked;
