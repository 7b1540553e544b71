package org.mergescope.model.prune;

import org.mergescope.model.ir.ReferenceKind;

/// A reference from a symbol that stays to one that is to be deleted.
public record Blocker(int referrer, int deleted, ReferenceKind kind, long offset) {}
