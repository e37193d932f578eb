/** Names of communes, districts and provinces. */
@NullMarked
package vn.soat.patterns.place;

import org.jspecify.annotations.NullMarked;
