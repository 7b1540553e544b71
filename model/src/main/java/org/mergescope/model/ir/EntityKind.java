package org.mergescope.model.ir;

/// What stands at the top level of a module (LangRef, "High Level Structure").
public enum EntityKind {
  /// `define`, `declare`, `@x = …`.
  SYMBOL,
  /// `$x = comdat …`.
  COMDAT,
  /// `%x = type …`.
  TYPE,
  /// `attributes #0 = { … }`.
  ATTRIBUTES,
  /// `!name = !{ … }`.
  NAMED_METADATA,
  /// `!0 = …`.
  METADATA_NODE,
  /// `module asm "…"`.
  MODULE_ASM,
  /// `uselistorder …`, `uselistorder_bb …`.
  USE_LIST_ORDER,
  /// `^0 = …`.
  SUMMARY,
  /// `source_filename = "…"`.
  SOURCE_FILENAME,
  /// `target triple = "…"`, `target datalayout = "…"`.
  TARGET,
  /// `deplibs = [ … ]` (before 3.5).
  DEPENDENT_LIBRARIES
}
