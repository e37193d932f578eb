/** Files that hold files: ZIP archives and mail. */
@NullMarked
package vn.soat.extractor.archive;

import org.jspecify.annotations.NullMarked;
