package org.mergescope.app.session;

import java.util.Optional;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.RootsException;

/// How a user lets a module be followed, where that is not as it is opened: from which roots, by the rules of which LLVM.
///
/// @param llvm whose rules, or 0 for those of the LLVM that wrote the module
public record Following(RootChoice roots, int llvm) {
  /// How a module is followed; empty where that is as it would be without a choice.
  public static Optional<Following> of(OpenModule module) {
    boolean asWritten = module.policy().equals(LivenessPolicy.of(module.index()));
    return asWritten && module.roots().equals(ModuleLoader.roots(module.index()))
        ? Optional.empty()
        : Optional.of(new Following(RootChoice.of(module.roots()), asWritten ? 0 : module.policy().version()));
  }

  /// The module followed so.
  ///
  /// @throws RootsException where a root is not in it
  public OpenModule in(OpenModule module) throws RootsException {
    return module.followed(roots.roots(), policy(module.index()));
  }

  private LivenessPolicy policy(ModuleIndex index) {
    return llvm == 0 ? LivenessPolicy.of(index) : LivenessPolicy.ofVersion(llvm);
  }
}
