package org.mergescope.model.ir;

/// Linkage types (LangRef, "Linkage Types"), with the keyword of the text; EXTERNAL is also what no keyword means.
public enum Linkage {
  EXTERNAL("external"),
  PRIVATE("private"),
  INTERNAL("internal"),
  AVAILABLE_EXTERNALLY("available_externally"),
  LINKONCE("linkonce"),
  LINKONCE_ODR("linkonce_odr"),
  WEAK("weak"),
  WEAK_ODR("weak_odr"),
  COMMON("common"),
  APPENDING("appending"),
  EXTERN_WEAK("extern_weak");

  private final String keyword;

  Linkage(String keyword) {
    this.keyword = keyword;
  }

  /// The keyword in the text.
  public String keyword() {
    return keyword;
  }

  /// Whether the symbol is invisible outside its module.
  public boolean isLocal() {
    return this == PRIVATE || this == INTERNAL;
  }

  /// Whether LLVM may drop an unreferenced definition (`GlobalValue::isDiscardableIfUnused`).
  public boolean isDiscardable() {
    return switch (this) {
      case PRIVATE, INTERNAL, LINKONCE, LINKONCE_ODR, AVAILABLE_EXTERNALLY -> true;
      case EXTERNAL, WEAK, WEAK_ODR, COMMON, APPENDING, EXTERN_WEAK -> false;
    };
  }
}
