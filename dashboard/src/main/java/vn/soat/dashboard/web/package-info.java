/** The ground that every page stands on: rendering, safety, languages, files. */
@NullMarked
package vn.soat.dashboard.web;

import org.jspecify.annotations.NullMarked;
