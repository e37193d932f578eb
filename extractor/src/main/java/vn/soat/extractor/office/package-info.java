/** DOC, DOCX, ODT, RTF and HTML as lines and rows of tables. */
@NullMarked
package vn.soat.extractor.office;

import org.jspecify.annotations.NullMarked;
