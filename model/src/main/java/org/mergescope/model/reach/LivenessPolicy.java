package org.mergescope.model.reach;

import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;

/// The liveness rules that changed between LLVM versions.
///
/// @param version the LLVM major version this stands for
/// @param blockAddressKeeps before LLVM 21 `blockaddress(@f, …)` is a use of `@f`
/// @param trimsAnyPriority since LLVM 15 empty constructors are trimmed at any priority; before, only where all are 65535
/// @param keepsChosenRoots whether a chosen root stays even where LLVM would delete it, for its linkage; ours, not LLVM's
public record LivenessPolicy(
    int version, boolean blockAddressKeeps, boolean trimsAnyPriority, boolean keepsChosenRoots) {
  /// The rules of the LLVM that wrote the module: its `!llvm.ident`, else its syntax.
  public static LivenessPolicy of(ModuleIndex module) {
    return ofVersion(WriterVersion.of(module));
  }

  /// The rules of an LLVM major version.
  public static LivenessPolicy ofVersion(int version) {
    return new LivenessPolicy(version, version < 21, version >= 15, true);
  }

  /// The same rules as `opt` applies them: a chosen root with a local or discardable linkage is deleted.
  public LivenessPolicy withoutChosenRoots() {
    return new LivenessPolicy(version, blockAddressKeeps, trimsAnyPriority, false);
  }

  /// Whether a mention of this kind keeps its target alive.
  public boolean keeps(ReferenceKind kind) {
    return kind.isStrong() && (kind != ReferenceKind.BLOCK_ADDRESS || blockAddressKeeps);
  }
}
