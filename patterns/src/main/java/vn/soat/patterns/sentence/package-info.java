/** Where sentences begin and end. */
@NullMarked
package vn.soat.patterns.sentence;

import org.jspecify.annotations.NullMarked;
