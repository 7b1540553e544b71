package org.mergescope.model.names;

/// The mangling a raw name follows.
public enum NameScheme {
  PLAIN,
  ITANIUM,
  RUST_LEGACY,
  RUST_V0
}
