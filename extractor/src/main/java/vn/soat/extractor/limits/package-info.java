/** How much of a file is read at most, and the project file that sets it. */
@NullMarked
package vn.soat.extractor.limits;

import org.jspecify.annotations.NullMarked;
