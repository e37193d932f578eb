/** PDF files and pictures: words with their places, from the text layer or recognised. */
@NullMarked
package vn.soat.extractor.pdf;

import org.jspecify.annotations.NullMarked;
