package org.mergescope.model.reach;

import java.util.List;

/// A call through a pointer and the functions it may reach, in file order. A guess by the best evidence there is: it is
/// shown as possible and never decides what lives.
///
/// @param caller the function that calls
/// @param offset of the pointer's `%` in the call
/// @param evidence why these are possible
/// @param targets functions, defined or declared
public record IndirectCall(int caller, long offset, Evidence evidence, List<Integer> targets) {
  public IndirectCall {
    targets = List.copyOf(targets);
  }

  /// What tells the targets, the most precise first.
  public enum Evidence {
    /// The call's `!callees` lists them.
    CALLEES,
    /// The call and the functions carry the same type id: a `kcfi` bundle, `!callee_type`, or `llvm.type.test`.
    TYPE_ID,
    /// The pointer is a known slot of virtual tables of a known type.
    VIRTUAL_TABLE,
    /// The pointer is loaded from a constant that holds them.
    CONSTANT,
    /// They take and return what the call says, and their address is taken somewhere.
    SIGNATURE
  }
}
