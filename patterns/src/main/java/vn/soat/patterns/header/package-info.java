/** What a report says of itself: its number, title, issuer, period and signer. */
@NullMarked
package vn.soat.patterns.header;

import org.jspecify.annotations.NullMarked;
