package org.mergescope.model.reach;

/// Why a deletion that LLVM allows may still break the program.
public enum WarningKind {
  /// The name stands in a text of assembly.
  ASM_TEXT,
  /// The name stands in a string attribute that the code generator reads.
  STRING_ATTRIBUTE,
  /// The linker may provide start and stop symbols of the section.
  SECTION_BOUNDS,
  /// The code generator may call it.
  LIBRARY_CALL,
  /// A GPU kernel is called from outside the module.
  KERNEL,
  /// A runtime or loader looks the name up in a finished program.
  EXPORTED_NAME
}
