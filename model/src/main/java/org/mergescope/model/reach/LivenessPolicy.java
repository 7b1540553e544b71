package org.mergescope.model.reach;

import org.mergescope.model.ir.ModuleIndex;

/// The liveness rules that changed between LLVM versions.
///
/// @param blockAddressKeeps before LLVM 21 `blockaddress(@f, …)` is a use of `@f`
/// @param trimsAnyPriority since LLVM 15 empty constructors are trimmed at any priority; before, only where all are 65535
/// @param version the LLVM major version this stands for
public record LivenessPolicy(int version, boolean blockAddressKeeps, boolean trimsAnyPriority) {
  /// The rules of the LLVM that wrote the module: its `!llvm.ident`, else its syntax.
  public static LivenessPolicy of(ModuleIndex module) {
    throw new UnsupportedOperationException(module.toString());
  }

  /// The rules of an LLVM major version.
  public static LivenessPolicy ofVersion(int version) {
    return new LivenessPolicy(version, version < 21, version >= 15);
  }
}
