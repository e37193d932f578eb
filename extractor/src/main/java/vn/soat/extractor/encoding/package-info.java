/**
 * The encodings of Vietnamese from before Unicode, and how to tell which one a text is in.
 *
 * <p>Word processors of the time knew nothing of them: a document says "Windows-1252" and a font
 * prints other letters. So a text arrives here as the Western characters that the bytes would be.
 */
@NullMarked
package vn.soat.extractor.encoding;

import org.jspecify.annotations.NullMarked;
