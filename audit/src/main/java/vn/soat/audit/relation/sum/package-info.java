/** Finds wholes and parts: by the words of a report, by the form, by fields, months and periods. */
@NullMarked
package vn.soat.audit.relation.sum;

import org.jspecify.annotations.NullMarked;
