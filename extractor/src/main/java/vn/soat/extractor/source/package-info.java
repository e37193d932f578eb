/** What is read, what comes of it, and what went wrong on the way. */
@NullMarked
package vn.soat.extractor.source;

import org.jspecify.annotations.NullMarked;
