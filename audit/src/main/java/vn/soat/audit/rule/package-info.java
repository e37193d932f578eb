/** The rules: one class each, listed in {@link vn.soat.audit.rule.Rules}. */
@NullMarked
package vn.soat.audit.rule;

import org.jspecify.annotations.NullMarked;
