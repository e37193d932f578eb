/** Files from outside are parsed in a process of their own. */
@NullMarked
package vn.soat.extractor.worker;

import org.jspecify.annotations.NullMarked;
