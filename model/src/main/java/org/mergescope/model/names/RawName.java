package org.mergescope.model.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A symbol's raw name, taken apart: the mangled core that a demangler understands, and the suffix that a compiler
/// added behind it (`.cold`, `.isra.0`, `.1234`), which becomes the note ` [.cold]`. The suffix `.llvm.1234` only keeps
/// promoted locals apart and is dropped. A name that is not mangled keeps its dots.
///
/// @param core without the `\01` that says "no platform prefix", and without suffixes
/// @param note empty, or a space and the bracketed suffix
record RawName(String core, String note) {
  /// How a note starts, wherever one is.
  static final String NOTE = " [.";

  private static final Pattern MANGLED = Pattern.compile("_{1,4}[ZR].*", Pattern.DOTALL);
  private static final Pattern LEGACY_HASH = Pattern.compile("17h[0-9a-f]{16}E");
  private static final Pattern PROMOTED = Pattern.compile("\\.llvm\\.[0-9A-F]+");

  static RawName of(String raw) {
    String name = raw.startsWith("\u0001") ? raw.substring(1) : raw;
    if (name.indexOf('.') < 0 || !MANGLED.matcher(name).matches()) {
      return new RawName(name, "");
    }
    // Rust's legacy identifiers hold dots of their own (`core..fmt`), but none follows the hash.
    Matcher hash = LEGACY_HASH.matcher(name);
    int dot = name.indexOf('.', hash.find() ? hash.end() : 0);
    if (dot < 0) {
      return new RawName(name, "");
    }
    String suffix = PROMOTED.matcher(name.substring(dot)).replaceAll("");
    return new RawName(name.substring(0, dot), suffix.isEmpty() ? "" : " [" + suffix + "]");
  }
}
