package org.mergescope.model.ir;

/// Enum constants as small numbers in columns.
final class EnumCode {
  private EnumCode() {}

  /// The constant's place among the values of its enum.
  @SuppressWarnings("EnumOrdinal") // The number never leaves memory, so that it may change with the enum.
  static int of(Enum<?> constant) {
    return constant.ordinal();
  }
}
