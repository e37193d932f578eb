@NullMarked
package vn.soat.dashboard;

import org.jspecify.annotations.NullMarked;
