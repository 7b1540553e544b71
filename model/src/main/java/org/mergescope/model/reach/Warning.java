package org.mergescope.model.reach;

/// Something LLVM's rules do not see that a deletion may break: a name in assembly text, a section's start or stop
/// symbol, a library call the code generator may make, a kernel.
///
/// @param symbol the symbol in danger
/// @param offset where the text says so, or -1
/// @param sentence for people
public record Warning(WarningKind kind, int symbol, long offset, String sentence) {}
