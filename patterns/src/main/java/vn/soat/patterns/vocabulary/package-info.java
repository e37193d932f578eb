/** The words of the field: types of documents, offices, units, what a count can mean. */
@NullMarked
package vn.soat.patterns.vocabulary;

import org.jspecify.annotations.NullMarked;
