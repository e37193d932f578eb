/**
 * What an audit says, ready to be shown in one language: what the page, the slip and the notes
 * share.
 */
@NullMarked
package vn.soat.output.view;

import org.jspecify.annotations.NullMarked;
