package org.mergescope.app.view.graph;

import java.util.Optional;
import org.mergescope.model.ir.ReferenceKind;

/// How an edge is drawn.
enum EdgeKind {
  /// The source calls the target: solid.
  CALL,
  /// The source holds or takes the target's address, directly or as a table: dashed.
  ADDRESS;

  /// The kind for a reference; empty for what is not drawn: weak references and annotations, comdat siblings,
  /// which live and die together without calling each other, and the personality that everything unwinds with.
  static Optional<EdgeKind> of(ReferenceKind kind) {
    return switch (kind) {
      case CALL, CALL_CAST -> Optional.of(CALL);
      case ADDRESS_IN_CODE, BUNDLE, ASM_OPERAND, EH_CLAUSE, PREFIX, PROLOGUE, INITIALIZER, TABLE, VTABLE_SLOT,
          CONSTRUCTOR, DESTRUCTOR, USED, COMPILER_USED, ALIASEE, RESOLVER, DSO_LOCAL_EQUIVALENT, NO_CFI,
          PTRAUTH_POINTER, PTRAUTH_DISCRIMINATOR, BLOCK_ADDRESS, VIRTUAL_CALL -> Optional.of(ADDRESS);
      case PERSONALITY, ANNOTATION, COMDAT, METADATA, DEBUG, USE_LIST_ORDER -> Optional.empty();
    };
  }
}
