package org.mergescope.model.names;

import java.util.List;

/// Where a name belongs in the crate or namespace tree.
public final class NameGroups {
  private NameGroups() {}

  /// The enclosing scopes, outermost first, without the name itself and without template or generic arguments:
  /// `serde_json::de::from_str` gives `[serde_json, de]`; a Rust `<T as Trait>::f` belongs to the path of `T`, or of
  /// `Trait` where `T` is a primitive; a plain C name gives `[]`. Cost: linear in the readable name.
  public static List<String> scopes(DemangledName name) {
    return switch (name.scheme()) {
      case PLAIN -> List.of();
      case ITANIUM -> new CppScopes(name).scopes();
      case RUST_LEGACY, RUST_V0 -> RustScopes.of(name.readable());
    };
  }
}
