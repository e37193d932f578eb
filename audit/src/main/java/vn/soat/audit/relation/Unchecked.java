package vn.soat.audit.relation;

import vn.soat.audit.SkipReason;

/** A would-be relation that lacks something. */
public record Unchecked(SkipReason reason) {}
