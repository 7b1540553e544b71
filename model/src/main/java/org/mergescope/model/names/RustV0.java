package org.mergescope.model.names;

import java.util.Optional;

/// Rust's v0 mangling (RFC 2603), shown without crate hashes and without types of constants. The descent over the
/// nested grammar is bounded by [V0Output].
final class RustV0 {
  private RustV0() {}

  /// The readable path, or empty where the name is not of this scheme.
  static Optional<String> demangle(String core) {
    int start = core.startsWith("_R") ? 2 : core.startsWith("__R") ? 3 : -1;
    if (start < 0 || core.length() <= start || !isUpperCase(core.charAt(start))
        || !core.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return Optional.empty();
    }
    try {
      V0Cursor in = new V0Cursor(core.substring(start - 2), 2);
      V0Output out = new V0Output();
      V0Paths paths = new V0Paths(in, out);
      paths.path(true);
      if (isUpperCase(in.peek())) {
        out.mute();
        paths.path(false);
        out.unmute();
      }
      return in.isAtEnd() || in.peek() == '$' ? Optional.of(out.toString()) : Optional.empty();
    } catch (MalformedNameException _) {
      return Optional.empty();
    }
  }

  private static boolean isUpperCase(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
