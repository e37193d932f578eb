/** What kind of file it is, told by its content. */
@NullMarked
package vn.soat.extractor.detect;

import org.jspecify.annotations.NullMarked;
