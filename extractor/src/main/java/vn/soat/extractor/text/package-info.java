/** Plain text: its encoding and its characters. */
@NullMarked
package vn.soat.extractor.text;

import org.jspecify.annotations.NullMarked;
