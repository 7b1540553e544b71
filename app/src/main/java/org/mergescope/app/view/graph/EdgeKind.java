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
      case CALL -> Optional.of(CALL);
      case ADDRESS_IN_CODE, PREFIX_DATA, INITIALIZER, VTABLE_SLOT, CONSTRUCTOR, DESTRUCTOR, USED, ALIASEE,
          RESOLVER, BLOCK_ADDRESS, VIRTUAL_CALL -> Optional.of(ADDRESS);
      case PERSONALITY, ANNOTATION, COMDAT, METADATA, USE_LIST_ORDER -> Optional.empty();
    };
  }
}
