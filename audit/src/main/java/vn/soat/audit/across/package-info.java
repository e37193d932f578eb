/** Checks what one report alone cannot show: several reports of one commune or one folder. */
@NullMarked
package vn.soat.audit.across;

import org.jspecify.annotations.NullMarked;
