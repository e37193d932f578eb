/** The command {@code soat}: one small class a subcommand, no logic of its own. */
@NullMarked
package vn.soat.app;

import org.jspecify.annotations.NullMarked;
