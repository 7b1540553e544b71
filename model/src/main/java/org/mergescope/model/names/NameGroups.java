package org.mergescope.model.names;

import java.util.List;

/// Where a name belongs in the crate or namespace tree.
public final class NameGroups {
  private NameGroups() {}

  /// The enclosing scopes, outermost first, without the name itself: `serde_json::de::from_str` gives
  /// `[serde_json, de]`; a Rust `<T as Trait>::f` belongs to the crate of `T`; a plain C name gives `[]`.
  public static List<String> scopes(DemangledName name) {
    throw new UnsupportedOperationException(name.raw());
  }
}
