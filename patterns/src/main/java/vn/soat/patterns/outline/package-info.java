/** How a report is laid out: lines, paragraphs, lists, headings. */
@NullMarked
package vn.soat.patterns.outline;

import org.jspecify.annotations.NullMarked;
