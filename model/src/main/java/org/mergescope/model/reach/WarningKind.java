package org.mergescope.model.reach;

/// Why a deletion that LLVM allows may still break the program.
public enum WarningKind {
  ASM_TEXT,
  SECTION_BOUNDS,
  LIBRARY_CALL,
  KERNEL
}
