/**
 * From the picture of a page to its words, by Tesseract in processes of its own. Knows no file
 * format.
 */
@NullMarked
package vn.soat.extractor.ocr;

import org.jspecify.annotations.NullMarked;
