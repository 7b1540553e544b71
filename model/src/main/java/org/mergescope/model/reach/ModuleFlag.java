package org.mergescope.model.reach;

import java.math.BigInteger;
import java.util.Comparator;

/// A module flag, and what it becomes when modules are linked (LangRef, "Module Flags Metadata"; IRMover.cpp,
/// `linkModuleFlagsMetadata`). Where LLVM refuses to link, the flag counts as not set, which keeps more.
///
/// @param value what it is set to, or ""
record ModuleFlag(Behavior behavior, String value) {
  /// Of a module without any flags, which has no say.
  static final ModuleFlag UNKNOWN = new ModuleFlag(Behavior.UNKNOWN, "");
  /// Of a module whose flags are others.
  static final ModuleFlag ABSENT = new ModuleFlag(Behavior.ABSENT, "");
  private static final ModuleFlag CONFLICT = new ModuleFlag(Behavior.CONFLICT, "");
  private static final Comparator<ModuleFlag> BY_VALUE = Comparator.comparing(flag -> number(flag.value));

  enum Behavior {
    UNKNOWN,
    ABSENT,
    ERROR,
    WARNING,
    OVERRIDE,
    APPEND,
    MAX,
    MIN,
    CONFLICT
  }

  /// A flag from its first and third operand.
  static ModuleFlag of(String behavior, String value) {
    return switch (behavior) {
      case "2" -> new ModuleFlag(Behavior.WARNING, value);
      // A requirement says what another flag must be, and sets none.
      case "3" -> ABSENT;
      case "4" -> new ModuleFlag(Behavior.OVERRIDE, value);
      case "5", "6" -> new ModuleFlag(Behavior.APPEND, value);
      case "7" -> new ModuleFlag(Behavior.MAX, value);
      case "8" -> new ModuleFlag(Behavior.MIN, value);
      default -> new ModuleFlag(Behavior.ERROR, value);
    };
  }

  /// This one, or where it is not set another of the same module.
  ModuleFlag or(ModuleFlag other) {
    return isSet() || other.behavior == Behavior.UNKNOWN ? this : other;
  }

  /// What becomes of it with that of a module that is linked behind.
  ModuleFlag linkedWith(ModuleFlag later) {
    if (behavior == Behavior.CONFLICT || later.behavior == Behavior.UNKNOWN) {
      return this;
    }
    if (!isSet() || !later.isSet()) {
      ModuleFlag set = isSet() ? this : later;
      boolean missing = behavior == Behavior.ABSENT || later.behavior == Behavior.ABSENT;
      return set.behavior == Behavior.MIN && missing ? new ModuleFlag(Behavior.MIN, "0") : set;
    }
    if (behavior == Behavior.OVERRIDE || later.behavior == Behavior.OVERRIDE) {
      boolean both = behavior == later.behavior;
      return both && !value.equals(later.value) ? CONFLICT : behavior == Behavior.OVERRIDE ? this : later;
    }
    Behavior merged = behavior == Behavior.WARNING ? later.behavior : behavior;
    boolean yields = later.behavior == merged
        || (later.behavior == Behavior.WARNING && (merged == Behavior.MAX || merged == Behavior.MIN));
    boolean fits = yields && (behavior == merged || merged == Behavior.MAX || merged == Behavior.MIN);
    return fits ? merged(merged, later) : CONFLICT;
  }

  private ModuleFlag merged(Behavior merged, ModuleFlag later) {
    return switch (merged) {
      case ERROR -> value.equals(later.value) ? this : CONFLICT;
      case MAX -> new ModuleFlag(merged, (BY_VALUE.compare(this, later) < 0 ? later : this).value);
      case MIN -> new ModuleFlag(merged, (BY_VALUE.compare(this, later) > 0 ? later : this).value);
      case UNKNOWN, ABSENT, WARNING, OVERRIDE, APPEND, CONFLICT -> this;
    };
  }

  private boolean isSet() {
    return !value.isEmpty();
  }

  private static BigInteger number(String value) {
    return value.matches("\\d{1,20}") ? new BigInteger(value) : BigInteger.ZERO;
  }
}
