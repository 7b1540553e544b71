package org.mergescope.model.names;

/// A symbol's raw name beside its readable form; both are equal where nothing could be demangled.
public record DemangledName(String raw, String readable, NameScheme scheme) {
  /// Whether the readable form says more than the raw one.
  public boolean differs() {
    return !raw.equals(readable);
  }
}
