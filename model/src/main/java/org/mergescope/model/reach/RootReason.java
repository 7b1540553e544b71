package org.mergescope.model.reach;

/// Why a symbol is a root; the clause is for people.
enum RootReason {
  CHOSEN("chosen as a root"),
  CHOSEN_DISCARDABLE("chosen as a root; LLVM itself would drop it for its linkage"),
  VISIBLE("visible outside the module"),
  DLL_EXPORT("exported with dllexport"),
  EXTERNALLY_INITIALIZED("initialized from outside the module"),
  USED("listed in llvm.used"),
  SPECIAL_ARRAY("an array that LLVM itself reads"),
  STACK_PROTECTOR("needed by the stack protector"),
  RPC_CLIENT("what the host calls the GPU through"),
  COMDAT("in a comdat that is visible outside the module"),
  IFUNC("an ifunc that is visible outside the module, which LLVM never drops");

  private final String because;

  RootReason(String because) {
    this.because = because;
  }

  String because() {
    return because;
  }
}
